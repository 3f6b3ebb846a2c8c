using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>What one agent is given.</summary>
public sealed class Bundle
{
    internal Bundle(string agent, ImmutableArray<string> items, decimal value)
    {
        Agent = agent;
        Items = items;
        Value = value;
    }

    /// <summary>The name of the agent.</summary>
    public string Agent { get; }

    /// <summary>The items, in ordinal order of their names.</summary>
    public ImmutableArray<string> Items { get; }

    /// <summary>The sum of what they are worth to the agent.</summary>
    public decimal Value { get; }
}
