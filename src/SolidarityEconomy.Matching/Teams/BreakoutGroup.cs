using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>One group of one round. Immutable.</summary>
public sealed class BreakoutGroup
{
    internal BreakoutGroup(int round, int number, ImmutableArray<string> members, ImmutableArray<TeamRule> broken)
    {
        Round = round;
        Number = number;
        Members = members;
        Broken = broken;
    }

    /// <summary>The round, from 1 on.</summary>
    public int Round { get; }

    /// <summary>The number of the group in its round, from 1 on.</summary>
    public int Number { get; }

    /// <summary>Who is in it, in ordinal order.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>The rules that the group does not keep, in the order of the problem; usually none.</summary>
    public ImmutableArray<TeamRule> Broken { get; }
}
