namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>Something of which several agents can have one each: a course, a tool by the day, a shift.</summary>
/// <param name="Name">The name, not blank.</param>
/// <param name="Capacity">To how many agents it can be given, 0 or more.</param>
/// <param name="Weight">What it counts towards what an agent has enough of, 0 or more.</param>
public sealed record AllocationItem(string Name, int Capacity = 1, decimal Weight = 1);
