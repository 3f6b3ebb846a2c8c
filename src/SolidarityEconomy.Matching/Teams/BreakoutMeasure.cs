namespace SolidarityEconomy.Matching.Teams;

/// <summary>By how much a group misses its rules, in members that would have to change.</summary>
internal sealed class BreakoutMeasure
{
    private readonly TeamProblem _problem;
    private readonly bool[][] _counts;
    private readonly int[][][] _values;
    private readonly int[] _named;
    private readonly bool[][] _apart;

    public BreakoutMeasure(TeamProblem problem)
    {
        _problem = problem;
        _counts = [.. problem.Rules.Select(rule => problem.Candidates.Select(rule.Counts).ToArray())];
        _values = [.. problem.Rules.Select(rule => Values(problem, rule))];
        _named = [.. problem.Rules.Select((rule, r) => rule.Names is null ? 0 : _counts[r].Count(isIn => isIn))];
        _apart = [.. problem.KeptApart.Select(list => problem.Candidates.Select(candidate => list.Contains(candidate.Name, StringComparer.Ordinal)).ToArray())];
    }

    /// <summary>How many too many of those who are kept apart are together.</summary>
    public int Together(ReadOnlySpan<int> group)
    {
        int sum = 0;
        foreach (bool[] list in _apart)
        {
            sum += Math.Max(Count(group, list) - 1, 0);
        }

        return sum;
    }

    public int Misses(ReadOnlySpan<int> group)
    {
        int sum = 0;
        for (int r = 0; r < _counts.Length; r++)
        {
            sum += Misses(group, r);
        }

        return sum;
    }

    private int Misses(ReadOnlySpan<int> group, int r)
    {
        TeamRule rule = _problem.Rules[r];
        int count = Count(group, _counts[r]);
        return rule.Kind switch
        {
            TeamRuleKind.Cover or TeamRuleKind.AtLeast => Math.Max(rule.Least!.Value - count, 0),
            TeamRuleKind.AtMost or TeamRuleKind.Apart => Math.Max(count - rule.Most!.Value, 0),
            TeamRuleKind.Everybody => group.Length - count,
            TeamRuleKind.Size => Math.Max(Math.Max(rule.Least!.Value - group.Length, group.Length - rule.Most!.Value), 0),
            TeamRuleKind.Together => Math.Min(count, _named[r] - count),
            TeamRuleKind.Include => _named[r] - count,
            _ => MissesOfValues(group, rule, _values[r]),
        };
    }

    private static int MissesOfValues(ReadOnlySpan<int> group, TeamRule rule, int[][] values)
    {
        Dictionary<int, int> counts = [];
        foreach (int i in group)
        {
            foreach (int value in values[i])
            {
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }
        }

        return rule.Kind switch
        {
            TeamRuleKind.Variety => Math.Max(rule.Least!.Value - counts.Count, 0),
            TeamRuleKind.Common => group.Length - counts.Values.DefaultIfEmpty(0).Max(),
            _ => counts.Values.Where(count => count < rule.Least).Sum(count => Math.Min(count, rule.Least!.Value - count)),
        };
    }

    private static int[][] Values(TeamProblem problem, TeamRule rule)
    {
        if (rule.Kind is not (TeamRuleKind.Variety or TeamRuleKind.Common or TeamRuleKind.NotAlone))
        {
            return [];
        }

        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        return
        [
            .. problem.Candidates.Select(candidate => candidate.Values(rule.Trait!.Value)
                .Where(value => rule.Values is not { Count: > 0 } || rule.Values.Contains(value, StringComparer.Ordinal))
                .Select(value => numbers.TryAdd(value, numbers.Count) ? numbers.Count - 1 : numbers[value])
                .ToArray()),
        ];
    }

    private static int Count(ReadOnlySpan<int> group, bool[] isIn)
    {
        int count = 0;
        foreach (int i in group)
        {
            count += isIn[i] ? 1 : 0;
        }

        return count;
    }
}
