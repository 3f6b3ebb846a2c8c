using System.Collections.Immutable;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>A candidate who has capabilities that a team lacks. Immutable.</summary>
/// <remarks>
/// Whether potential partners have complementary capabilities is a question of AGCI's synthesis of the seminar on multi-actor
/// cooperation (Santiago de Chile, January 2018).
/// </remarks>
public sealed class TeamPartner
{
    private readonly TeamProblem _problem;

    private TeamPartner(TeamProblem problem, string name, ImmutableArray<string> fills)
    {
        _problem = problem;
        Name = name;
        Fills = fills;
        Score = problem.Candidates[problem.Find([name], nameof(name))[0]].Score;
    }

    /// <summary>The name of the candidate.</summary>
    public string Name { get; }

    /// <summary>The capabilities that the team lacks and the candidate has at the level asked, in ordinal order.</summary>
    public ImmutableArray<string> Fills { get; }

    /// <summary>What it costs or gains to have the candidate.</summary>
    public decimal Score { get; }

    /// <summary>Says what the candidate would add.</summary>
    /// <returns>The explanation, for the team.</returns>
    public Explanation Explain() => new(
        MatchingTexts.Message(
            TeamTexts.Partner, ("name", TeamExplainer.Word(_problem, Name)), ("capabilities", TeamExplainer.Words(_problem, Fills))),
        Audience.Participant);

    internal static ImmutableArray<TeamPartner> Find(TeamProblem problem, ImmutableArray<string> team)
    {
        TeamCheck before = problem.Check(team);
        TeamRule[] gaps = [.. before.Rules.Where(rule => rule.Rule.Kind == TeamRuleKind.Cover && !rule.IsKept).Select(rule => rule.Rule)];
        int sign = problem.Goal == AssignmentGoal.LeastTotal ? 1 : -1;
        return
        [
            .. problem.Candidates.Where(candidate => !team.Contains(candidate.Name) && MayJoin(problem, before, candidate.Name))
                .Select(candidate => new TeamPartner(
                    problem,
                    candidate.Name,
                    [.. gaps.Where(gap => gap.Counts(candidate)).Select(gap => gap.Capability!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))
                .Where(partner => partner.Fills.Length > 0)
                .OrderByDescending(partner => partner.Fills.Length).ThenBy(partner => sign * partner.Score).ThenBy(partner => partner.Name, StringComparer.Ordinal),
        ];
    }

    private static bool MayJoin(TeamProblem problem, TeamCheck before, string name)
    {
        TeamCheck after = problem.Check([.. before.Members, name]);
        return after.KeepsApart && !after.Rules.Where((rule, i) => !rule.IsKept && before.Rules[i].IsKept && Limits(rule)).Any();

        bool Limits(TeamRuleCheck rule) => rule.Rule.Kind switch
        {
            TeamRuleKind.AtMost or TeamRuleKind.Everybody or TeamRuleKind.Apart => true,
            TeamRuleKind.Common => before.Members.Length > 0,
            TeamRuleKind.Size => before.Members.Length >= rule.Rule.Most,
            _ => false,
        };
    }
}
