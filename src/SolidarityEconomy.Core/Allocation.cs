using System.Collections.Immutable;

namespace SolidarityEconomy;

/// <summary>What became of a shared amount: the shares in the order of the weights, and what was kept apart.</summary>
/// <remarks>Shares and remainder add up to the shared amount exactly.</remarks>
public sealed class Allocation
{
    internal Allocation(ImmutableArray<Money> shares, Money remainder)
    {
        Shares = shares;
        Remainder = remainder;
    }

    /// <summary>The shares, one for each weight, in the same order.</summary>
    public ImmutableArray<Money> Shares { get; }

    /// <summary>What was given to nobody; zero unless the remainder was to be kept apart.</summary>
    /// <remarks>Its sign is that of the shared amount; with quotas rounded half even it may be the other.</remarks>
    public Money Remainder { get; }
}
