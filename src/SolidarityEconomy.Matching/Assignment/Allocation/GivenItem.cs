namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>One step of an allocation: who was given what, and in which round.</summary>
/// <param name="Round">The round, from 1 on; a method without rounds has only one.</param>
/// <param name="Agent">The name of the agent.</param>
/// <param name="Item">The name of the item.</param>
/// <param name="Value">What it is worth to the agent.</param>
public sealed record GivenItem(int Round, string Agent, string Item, decimal Value);
