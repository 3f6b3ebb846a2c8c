namespace SolidarityEconomy.Matching.Teams;

/// <summary>What some players achieve together without the others.</summary>
/// <param name="Members">Who they are, in any order; empty for nobody.</param>
/// <param name="Worth">The benefit, or the cost, of the coalition.</param>
public sealed record CoalitionWorth(IReadOnlyList<string> Members, Ratio Worth);
