namespace SolidarityEconomy.Matching.Policies;

/// <summary>What the constraints of one call say about one pair; the default says nothing.</summary>
/// <param name="IsOut">Forbidden, or there already: no plan makes it.</param>
/// <param name="IsPinned">Made before all others.</param>
/// <param name="IsKept">Chosen before, so that the threshold does not ask again.</param>
/// <param name="Bonus">What is added to the score, 0 or more.</param>
internal readonly record struct PairTerms(bool IsOut, bool IsPinned, bool IsKept, decimal Bonus);
