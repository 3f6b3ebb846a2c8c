using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>Gifts that hang together: a cycle, in which everybody gives and receives, or a chain, which somebody begins who asks for nothing.</summary>
public sealed class GiftCircle
{
    internal GiftCircle(ImmutableArray<Gift> gifts, bool isChain, decimal expectedWorth)
    {
        Gifts = gifts;
        IsChain = isChain;
        ExpectedWorth = expectedWorth;
    }

    /// <summary>The gifts in their order: the receiver of one is the giver of the next; the first giver is the starter or the first by name.</summary>
    public ImmutableArray<Gift> Gifts { get; }

    /// <summary>True for a chain, false for a cycle.</summary>
    public bool IsChain { get; }

    /// <summary>
    /// What it is worth on average, rounded to 9 decimals: a cycle takes place when all gifts do, a chain up to the first that fails.
    /// </summary>
    public decimal ExpectedWorth { get; }
}
