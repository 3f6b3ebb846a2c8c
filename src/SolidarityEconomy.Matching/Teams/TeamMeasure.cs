namespace SolidarityEconomy.Matching.Teams;

/// <summary>By how much some candidates miss the rules, in members that would have to change; without taking memory to say so.</summary>
internal sealed class TeamMeasure
{
    private readonly TeamProblem _problem;
    private readonly bool[][] _counts;
    private readonly int[][] _values;
    private readonly int[] _named;
    private readonly int[] _ofValue;

    public TeamMeasure(TeamProblem problem)
    {
        _problem = problem;
        _counts = new bool[problem.Rules.Length][];
        _values = new int[problem.Rules.Length][];
        _named = new int[problem.Rules.Length];
        int most = 0;
        for (int r = 0; r < _counts.Length; r++)
        {
            _counts[r] = new bool[problem.Candidates.Length];
            for (int i = 0; i < problem.Candidates.Length; i++)
            {
                _counts[r][i] = problem.Rules[r].Counts(problem.Candidates[i]);
            }

            _values[r] = Values(problem, problem.Rules[r], ref most);
            _named[r] = problem.Rules[r].Names is null ? 0 : _counts[r].AsSpan().Count(true);
        }

        _ofValue = new int[most];
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

    private int MissesOfValues(ReadOnlySpan<int> group, TeamRule rule, int[] values)
    {
        (int different, int greatest) = (0, 0);
        foreach (int i in group)
        {
            foreach (int value in Of(values, i))
            {
                different += _ofValue[value]++ == 0 ? 1 : 0;
                greatest = Math.Max(greatest, _ofValue[value]);
            }
        }

        int alone = 0;
        foreach (int i in group)
        {
            foreach (int value in Of(values, i))
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

    private static ReadOnlySpan<int> Of(int[] values, int candidate) => values.AsSpan(values[candidate]..values[candidate + 1]);

    /// <summary>The values of each candidate by their numbers, one candidate after the other; before them where those of each begin.</summary>
    /// <param name="problem">The candidates.</param>
    /// <param name="rule">By what values they are told apart; of another rule there are none.</param>
    /// <param name="most">Raised to the number of different values.</param>
    private static int[] Values(TeamProblem problem, TeamRule rule, ref int most)
    {
        if (rule.Kind is not (TeamRuleKind.Variety or TeamRuleKind.Common or TeamRuleKind.NotAlone))
        {
            return [];
        }

        int count = problem.Candidates.Length;
        bool isOpen = rule.Kind != TeamRuleKind.NotAlone;
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        foreach (string value in isOpen ? [] : rule.Guarded(problem.Candidates))
        {
            numbers.Add(value, numbers.Count);
        }

        int all = 0;
        foreach (TeamCandidate candidate in problem.Candidates)
        {
            all += candidate.Values(rule.Trait!.Value).Count;
        }

        int[] values = new int[count + 1 + all];
        int end = count + 1;
        for (int i = 0; i < count; i++)
        {
            values[i] = end;
            IReadOnlyList<string> ofOne = problem.Candidates[i].Values(rule.Trait!.Value);
            for (int k = 0; k < ofOne.Count; k++)
            {
                if (isOpen)
                {
                    _ = numbers.TryAdd(ofOne[k], numbers.Count);
                }

                if (numbers.TryGetValue(ofOne[k], out int number))
                {
                    values[end++] = number;
                }
            }
        }

        values[count] = end;
        most = Math.Max(most, numbers.Count);
        return values;
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
