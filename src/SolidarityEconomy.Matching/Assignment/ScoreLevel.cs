namespace SolidarityEconomy.Matching.Assignment;

/// <summary>How many pairs of a plan have one score.</summary>
/// <param name="Score">What each of these pairs scores.</param>
/// <param name="Pairs">The number of pairs, above 0.</param>
public sealed record ScoreLevel(double Score, int Pairs);
