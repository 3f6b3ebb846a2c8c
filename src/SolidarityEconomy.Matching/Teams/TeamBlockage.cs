using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Why there is no team: rules that cannot hold together. Without any one of them there could be a team.</summary>
/// <remarks>Immutable.</remarks>
public sealed class TeamBlockage
{
    internal TeamBlockage(ImmutableArray<TeamRule> rules, bool isSmallest)
    {
        Rules = rules;
        IsSmallest = isSmallest;
    }

    /// <summary>The rules in the order of the problem; none when there are no candidates at all.</summary>
    public ImmutableArray<TeamRule> Rules { get; }

    /// <summary>True when no fewer rules are the reason; false when the steps ran out, and some of the rules may be beside the point.</summary>
    public bool IsSmallest { get; }
}
