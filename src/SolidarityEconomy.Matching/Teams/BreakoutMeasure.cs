namespace SolidarityEconomy.Matching.Teams;

/// <summary>By how much a group misses its rules, in members that would have to change.</summary>
internal sealed class BreakoutMeasure
{
    private readonly TeamProblem _problem;
    private readonly bool[][] _counts;
    private readonly int[][][] _values;
    private readonly int[] _named;

    public BreakoutMeasure(TeamProblem problem)
    {
        _problem = problem;
        _counts = [.. problem.Rules.Select(rule => problem.Candidates.Select(rule.Counts).ToArray())];
        _values = [.. problem.Rules.Select(rule => Values(problem, rule))];
        _named = [.. problem.Rules.Select((rule, r) => rule.Names is null ? 0 : _counts[r].Count(isIn => isIn))];
        Apart = PairsApart(problem);
    }

    /// <summary>For each two candidates whether they are kept apart.</summary>
    public bool[][] Apart { get; }

    /// <summary>How many pairs of those who are kept apart are together.</summary>
    public int Together(ReadOnlySpan<int> group)
    {
        int sum = 0;
        for (int a = 0; a < group.Length; a++)
        {
            for (int b = a + 1; b < group.Length; b++)
            {
                sum += Apart[group[a]][group[b]] ? 1 : 0;
            }
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

        HashSet<string>? guarded = rule.Kind == TeamRuleKind.NotAlone
            ? rule.Guarded(problem.Candidates).ToHashSet(StringComparer.Ordinal)
            : null;
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        return
        [
            .. problem.Candidates.Select(candidate => candidate.Values(rule.Trait!.Value)
                .Where(value => guarded?.Contains(value) ?? true)
                .Select(value => numbers.TryAdd(value, numbers.Count) ? numbers.Count - 1 : numbers[value])
                .ToArray()),
        ];
    }

    private static bool[][] PairsApart(TeamProblem problem)
    {
        bool[][] apart = [.. problem.Candidates.Select(_ => new bool[problem.Candidates.Length])];
        Dictionary<string, int> numbers = problem.Candidates.Select((candidate, i) => (candidate.Name, i))
            .ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        foreach (IReadOnlyList<string> list in problem.KeptApart)
        {
            int[] members = [.. list.Where(numbers.ContainsKey).Select(name => numbers[name])];
            foreach (int one in members)
            {
                foreach (int other in members)
                {
                    apart[one][other] |= one != other;
                }
            }
        }

        return apart;
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
