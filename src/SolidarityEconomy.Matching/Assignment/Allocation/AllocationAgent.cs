namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>Somebody who is given several different items; an <see cref="AllocationProblem"/> checks the figures.</summary>
/// <param name="Name">The name, not blank.</param>
/// <param name="Capacity">How many items it can take at most, 0 or more.</param>
/// <param name="Enough">The weight of items at which it takes no more, above 0; null when only the number counts.</param>
public sealed record AllocationAgent(string Name, int Capacity, decimal? Enough = null);
