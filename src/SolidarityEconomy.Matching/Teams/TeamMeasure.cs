namespace SolidarityEconomy.Matching.Teams;

/// <summary>By how much some candidates miss the rules, in members that would have to change; without taking memory to say so.</summary>
internal sealed class TeamMeasure
{
    private readonly TeamProblem _problem;
    private readonly bool[][] _counts;
    private readonly int[][][] _values;
    private readonly int[] _named;
    private readonly int[] _ofValue;

    public TeamMeasure(TeamProblem problem)
    {
        _problem = problem;
        _counts = [.. problem.Rules.Select(rule => Array.ConvertAll([.. problem.Candidates], rule.Counts))];
        _values = [.. problem.Rules.Select(rule => Values(problem, rule))];
        _named = [.. problem.Rules.Select((rule, r) => rule.Names is null ? 0 : _counts[r].Count(isIn => isIn))];
        int last = -1;
        foreach (int[][] ofRule in _values)
        {
            foreach (int[] ofCandidate in ofRule)
            {
                foreach (int value in ofCandidate)
                {
                    last = Math.Max(last, value);
                }
            }
        }

        _ofValue = new int[last + 1];
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

    /// <summary>By how much one rule is missed; 0 exactly when somebody is there and the rule is kept.</summary>
    public int Misses(ReadOnlySpan<int> group, int r)
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

    private int MissesOfValues(ReadOnlySpan<int> group, TeamRule rule, int[][] values)
    {
        (int different, int greatest) = (0, 0);
        foreach (int i in group)
        {
            foreach (int value in values[i])
            {
                different += _ofValue[value]++ == 0 ? 1 : 0;
                greatest = Math.Max(greatest, _ofValue[value]);
            }
        }

        int alone = 0;
        foreach (int i in group)
        {
            foreach (int value in values[i])
            {
                // Each value counts where it is met first, and is wiped off there.
                int count = _ofValue[value];
                _ofValue[value] = 0;
                alone += count > 0 && count < rule.Least ? Math.Min(count, rule.Least.Value - count) : 0;
            }
        }

        return rule.Kind switch
        {
            TeamRuleKind.Variety => Math.Max(rule.Least!.Value - different, 0),
            TeamRuleKind.Common => group.Length - greatest,
            _ => alone,
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
