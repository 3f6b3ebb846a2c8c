namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A row and a column that are put together.</summary>
/// <param name="Row">The number of the row, from 0.</param>
/// <param name="Column">The number of the column, from 0.</param>
/// <param name="Score">What the pair costs or gains.</param>
public readonly record struct AssignedPair(int Row, int Column, double Score);
