namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>Two items that no agent can have together, for example because they take place at the same time.</summary>
/// <param name="First">The name of one item.</param>
/// <param name="Second">The name of the other.</param>
public sealed record ItemConflict(string First, string Second);
