namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>An agent to whom the bundle of another would be worth more than its own.</summary>
public sealed class Envy
{
    internal Envy(string agent, string other, decimal own, decimal others, decimal withoutBest)
    {
        Agent = agent;
        Other = other;
        OwnValue = own;
        OtherValue = others;
        OtherValueWithoutBest = withoutBest;
    }

    /// <summary>Who would rather have the other's bundle.</summary>
    public string Agent { get; }

    /// <summary>Whose bundle that is.</summary>
    public string Other { get; }

    /// <summary>What the agent's own items are worth to it.</summary>
    public decimal OwnValue { get; }

    /// <summary>What the other's items would be worth to it; only those count that it may have, the best up to its capacity.</summary>
    public decimal OtherValue { get; }

    /// <summary>The same without the one of them that it values most.</summary>
    public decimal OtherValueWithoutBest { get; }

    /// <summary>True when one item makes the whole difference: envy up to one item, the best that indivisible things allow.</summary>
    public bool IsUpToOneItem => OtherValueWithoutBest <= OwnValue;
}
