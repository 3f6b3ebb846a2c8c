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

    private TeamPartner(TeamProblem problem, TeamCandidate candidate, ImmutableArray<string> fills)
    {
        _problem = problem;
        Name = candidate.Name;
        Fills = fills;
        Score = candidate.Score;
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

    /// <param name="problem">Candidates and rules.</param>
    /// <param name="team">The numbers of those who are there, in rising order.</param>
    internal static ImmutableArray<TeamPartner> Find(TeamProblem problem, ImmutableArray<int> team)
    {
        TeamMeasure measure = new(problem);
        int[] group = [.. team, -1];
        TeamRule[] gaps =
        [
            .. problem.Rules.Where((rule, r) => rule.Kind == TeamRuleKind.Cover && measure.Misses(team.AsSpan(), r) > 0)
                .OrderBy(rule => rule.Capability, StringComparer.Ordinal),
        ];
        int[] limits = [.. Enumerable.Range(0, problem.Rules.Length).Where(r => Limits(problem.Rules[r]) && measure.Misses(team.AsSpan(), r) == 0)];
        string[] found = new string[gaps.Length];
        int[] kept = [.. problem.KeptApart.Select(list => team.Count(i => TeamRule.Contains(list, problem.Candidates[i].Name)))];
        List<TeamPartner> partners = [];
        for (int i = 0; i < problem.Candidates.Length; i++)
        {
            group[^1] = i;
            if (team.BinarySearch(i) < 0 && MayJoin(i) && Fills(problem.Candidates[i]) is { IsEmpty: false } fills)
            {
                partners.Add(new TeamPartner(problem, problem.Candidates[i], fills));
            }
        }

        int sign = problem.Goal == AssignmentGoal.LeastTotal ? 1 : -1;
        partners.Sort((one, other) => one.Fills.Length != other.Fills.Length ? other.Fills.Length.CompareTo(one.Fills.Length)
            : one.Score != other.Score ? sign * one.Score.CompareTo(other.Score)
            : string.CompareOrdinal(one.Name, other.Name));
        return [.. partners];

        bool Limits(TeamRule rule) => rule.Kind switch
        {
            TeamRuleKind.AtMost or TeamRuleKind.Everybody or TeamRuleKind.Apart => true,
            TeamRuleKind.Common => !team.IsEmpty,
            TeamRuleKind.Size => team.Length >= rule.Most,
            _ => false,
        };

        bool MayJoin(int candidate)
        {
            foreach (int r in limits)
            {
                if (measure.Misses(group, r) > 0)
                {
                    return false;
                }
            }

            for (int k = 0; k < kept.Length; k++)
            {
                if (kept[k] > 1 || (kept[k] == 1 && TeamRule.Contains(problem.KeptApart[k], problem.Candidates[candidate].Name)))
                {
                    return false;
                }
            }

            return true;
        }

        ImmutableArray<string> Fills(TeamCandidate candidate)
        {
            int count = 0;
            foreach (TeamRule gap in gaps)
            {
                if (gap.Counts(candidate) && (count == 0 || !string.Equals(found[count - 1], gap.Capability, StringComparison.Ordinal)))
                {
                    found[count++] = gap.Capability!;
                }
            }

            return ImmutableArray.Create(found.AsSpan(0, count));
        }
    }
}
