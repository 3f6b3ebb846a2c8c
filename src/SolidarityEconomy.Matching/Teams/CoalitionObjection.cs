using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>A coalition that would have more alone than its members get by a division.</summary>
public sealed class CoalitionObjection
{
    internal CoalitionObjection(ImmutableArray<string> members, Ratio worth, Ratio shares)
    {
        Members = members;
        Worth = worth;
        Shares = shares;
    }

    /// <summary>Who would do better alone, in ordinal order.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>What they achieve without the others.</summary>
    public Ratio Worth { get; }

    /// <summary>What the division gives them together; less than <see cref="Worth"/>.</summary>
    public Ratio Shares { get; }
}
