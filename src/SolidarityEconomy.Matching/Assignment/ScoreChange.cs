namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A new score of one pair.</summary>
/// <param name="Row">The number of the row, from 0.</param>
/// <param name="Column">The number of the column, from 0.</param>
/// <param name="Score">What the pair costs or gains from now on; <see cref="double.PositiveInfinity"/> for costs, or the negative one for gains, forbids it.</param>
public sealed record ScoreChange(int Row, int Column, double Score);
