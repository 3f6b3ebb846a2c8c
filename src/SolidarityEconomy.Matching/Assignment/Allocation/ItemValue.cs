namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>What an item is worth to an agent, who may have it; without a value an agent never gets the item.</summary>
/// <param name="Agent">The name of the agent.</param>
/// <param name="Item">The name of the item.</param>
/// <param name="Value">The worth; an item of 0 or less is never given.</param>
public sealed record ItemValue(string Agent, string Item, decimal Value);
