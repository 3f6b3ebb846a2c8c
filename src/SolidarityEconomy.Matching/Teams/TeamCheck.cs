using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>What a set of candidates amounts to: its total, rule by rule whether it is kept, and whether it is a team. Immutable.</summary>
/// <remarks>Counted from the candidates alone, without the code that searches.</remarks>
public sealed class TeamCheck
{
    internal TeamCheck(ImmutableArray<string> members, decimal total, ImmutableArray<TeamRuleCheck> rules, bool keepsApart)
    {
        Members = members;
        Total = total;
        Rules = rules;
        KeepsApart = keepsApart;
        IsTeam = keepsApart && !members.IsEmpty && rules.All(rule => rule.IsKept);
    }

    /// <summary>The names that were looked at, in ordinal order.</summary>
    public ImmutableArray<string> Members { get; }

    /// <summary>The sum of the scores of the members.</summary>
    public decimal Total { get; }

    /// <summary>The rules in the order of the problem.</summary>
    public ImmutableArray<TeamRuleCheck> Rules { get; }

    /// <summary>True when there are members who keep every rule and nobody of whom is kept apart from another.</summary>
    public bool IsTeam { get; }

    internal bool KeepsApart { get; }

    internal static TeamCheck Of(TeamProblem problem, IEnumerable<string> members)
    {
        ImmutableArray<int> chosen = problem.Find(members, nameof(members));
        TeamCandidate[] team = [.. chosen.Select(i => problem.Candidates[i])];
        bool keepsApart = problem.KeptApart.All(list => team.Count(member => list.Contains(member.Name, StringComparer.Ordinal)) <= 1);
        return new TeamCheck(
            [.. team.Select(member => member.Name)],
            team.Sum(member => member.Score),
            [.. problem.Rules.Select(rule => Look(rule, team, problem.Candidates))],
            keepsApart);
    }

    private static TeamRuleCheck Look(TeamRule rule, TeamCandidate[] team, ImmutableArray<TeamCandidate> all)
    {
        TeamCandidate[] who = Array.FindAll(team, rule.Counts);
        int named = rule.Names is { } names ? all.Count(candidate => names.Contains(candidate.Name, StringComparer.Ordinal)) : 0;
        bool isKept = rule.Kind switch
        {
            TeamRuleKind.Cover or TeamRuleKind.AtLeast => who.Length >= rule.Least,
            TeamRuleKind.AtMost or TeamRuleKind.Apart => who.Length <= rule.Most,
            TeamRuleKind.Everybody => who.Length == team.Length,
            TeamRuleKind.Size => team.Length >= rule.Least && team.Length <= rule.Most,
            TeamRuleKind.Together => who.Length == 0 || who.Length == named,
            TeamRuleKind.Include => who.Length == named,
            TeamRuleKind.Variety => Values(team, rule).Distinct(StringComparer.Ordinal).Count() >= rule.Least,
            TeamRuleKind.Common => Values(team, rule).CountBy(value => value, StringComparer.Ordinal).Any(value => value.Value == team.Length),
            _ => rule.Guarded(all).All(value => team.Count(member => member.Has(rule.Trait!.Value, value)) is var count
                && (count == 0 || count >= rule.Least)),
        };
        return new TeamRuleCheck(rule, isKept, [.. who.Select(member => member.Name)]);
    }

    private static IEnumerable<string> Values(TeamCandidate[] team, TeamRule rule) =>
        team.SelectMany(member => member.Values(rule.Trait!.Value));
}
