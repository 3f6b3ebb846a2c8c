using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Whether a team keeps one rule, and who counts for it. Immutable.</summary>
public sealed class TeamRuleCheck
{
    internal TeamRuleCheck(TeamRule rule, bool isKept, ImmutableArray<string> members)
    {
        Rule = rule;
        IsKept = isKept;
        Members = members;
    }

    /// <summary>The rule that was looked at.</summary>
    public TeamRule Rule { get; }

    /// <summary>True when the members keep it.</summary>
    public bool IsKept { get; }

    /// <summary>The members who have the capability, a value or a name of the rule, in ordinal order; all for a rule of size.</summary>
    public ImmutableArray<string> Members { get; }
}
