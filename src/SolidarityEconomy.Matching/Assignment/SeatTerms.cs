namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The seats for which rows bid, just as many as rows take and there are spare members.</summary>
/// <param name="RowLeast">How many of the seats of each row may not be outside.</param>
/// <param name="RowMost">How many seats each row takes, of different columns unless they are outside.</param>
/// <param name="Least">How many seats of each column spare members may not take.</param>
/// <param name="Most">How many seats each column has.</param>
/// <param name="Spares">How many spare members there are.</param>
/// <param name="Outside">How many seats there are outside, for rows and spare members.</param>
/// <param name="OutsideCost">What a seat outside costs a row.</param>
internal sealed record SeatTerms(int[] RowLeast, int[] RowMost, int[] Least, int[] Most, long Spares, int Outside, long OutsideCost);
