namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The seats for which rows bid, just as many as rows take and there are spare members.</summary>
/// <param name="RowMost">How many seats each row takes, of different columns unless they are outside.</param>
/// <param name="Most">How many seats each column has.</param>
/// <param name="Spares">How many spare members there are; they leave free the least load of each column.</param>
/// <param name="Outside">How many seats there are outside, for spare members and for rows beyond their least loads.</param>
/// <param name="OutsideCost">What a seat outside costs a row.</param>
internal sealed record SeatTerms(int[] RowMost, int[] Most, long Spares, int Outside, long OutsideCost);
