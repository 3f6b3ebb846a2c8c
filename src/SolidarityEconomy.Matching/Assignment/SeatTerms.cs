namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The seats for which rows bid, just as many as there are rows and spare members.</summary>
/// <param name="RowLeast">1 for each row that may not stay outside, else 0.</param>
/// <param name="Least">How many seats of each column spare members may not take.</param>
/// <param name="Most">How many seats each column has.</param>
/// <param name="Spares">How many spare members there are.</param>
/// <param name="Outside">How many seats there are outside, for rows and spare members.</param>
/// <param name="OutsideCost">What a seat outside costs a row.</param>
internal sealed record SeatTerms(int[] RowLeast, int[] Least, int[] Most, long Spares, int Outside, long OutsideCost);
