using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>A team problem in numbers: rows of counts, varieties of values, and for common values the candidates who remain.</summary>
/// <remarks>The rows of each rule are made once; <see cref="Take"/> puts those of any rules together in the same memory.</remarks>
internal sealed class TeamModel
{
    private readonly TeamProblem? _problem;
    private readonly CancellationToken _cancellationToken;
    private readonly TeamRow[][] _rowsOfRules = [];
    private readonly string[][] _commonValues = [];
    private readonly TeamRow[] _apart = [];
    private readonly TeamRow _all;
    private readonly List<bool[]> _spare = [];
    private List<bool[]> _next = [];

    /// <summary>Makes the rows of all rules; none is taken yet.</summary>
    public TeamModel(TeamProblem problem, CancellationToken cancellationToken)
        : this(problem.Candidates.Length)
    {
        _problem = problem;
        _cancellationToken = cancellationToken;
        int sign = problem.Goal == AssignmentGoal.LeastTotal ? 1 : -1;
        for (int i = 0; i < Count; i++)
        {
            // One more member never outweighs a unit of the total, and decides where totals are equal.
            Costs[i] = (sign * problem.Units(i) * (Count + 1)) + 1;
        }

        _all = Row(_ => true, 1);
        _commonValues = [.. problem.Rules.Select(rule => rule.Kind == TeamRuleKind.Common ? Values(rule.Trait!.Value) : [])];
        _rowsOfRules = [.. problem.Rules.Select(RowsOf)];
        _apart = [.. problem.KeptApart.Select(list => Row(candidate => list.Contains(candidate.Name), 0, 1))];
    }

    /// <summary>Candidates who all cost the same, to whom rows can be added.</summary>
    public TeamModel(int count)
    {
        Count = count;
        Costs = new long[count];
        Array.Fill(Costs, 1);
        _all = new TeamRow([], 0);
        Cases = [WithEverybody()];
    }

    public int Count { get; }

    /// <summary>What each candidate costs, with one on top for being a member.</summary>
    public long[] Costs { get; }

    public List<TeamRow> Rows { get; } = [];

    public List<TeamVariety> Varieties { get; } = [];

    /// <summary>For each way to have the common values, who may be a member; a way that another one contains is left out.</summary>
    public List<bool[]> Cases { get; private set; }

    /// <summary>True when there are more cases than are looked at.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Puts rows and cases of some rules in the place of those before.</summary>
    /// <param name="rules">For each rule of the problem whether it is to be kept.</param>
    public void Take(ReadOnlySpan<bool> rules)
    {
        Rows.Clear();
        Varieties.Clear();
        _spare.AddRange(Cases);
        Cases.Clear();
        Cases.Add(WithEverybody());
        IsCut = false;
        Rows.Add(_all);
        for (int r = 0; r < rules.Length; r++)
        {
            if (!rules[r])
            {
                continue;
            }

            _cancellationToken.ThrowIfCancellationRequested();
            TeamRule rule = _problem!.Rules[r];
            if (rule.Kind == TeamRuleKind.Variety)
            {
                Varieties.Add(new TeamVariety(Rows.Count, Rows.Count + _rowsOfRules[r].Length, rule.Least!.Value));
            }
            else if (rule.Kind == TeamRuleKind.Common)
            {
                Split(rule.Trait!.Value, _commonValues[r]);
            }

            Rows.AddRange(_rowsOfRules[r]);
        }

        Rows.AddRange(_apart);
    }

    private TeamRow[] RowsOf(TeamRule rule)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return rule.Kind switch
        {
            TeamRuleKind.Everybody => [Row(candidate => !rule.Counts(candidate), 0, 0)],
            TeamRuleKind.Variety => Array.ConvertAll(Values(rule.Trait!.Value), value => Row(candidate => candidate.Has(rule.Trait.Value, value), 0)),
            TeamRuleKind.Common => [],
            TeamRuleKind.NotAlone => Array.ConvertAll(
                rule.Guarded(_problem!.Candidates),
                value => Row(candidate => candidate.Has(rule.Trait!.Value, value), rule.Least!.Value, mayBeNone: true)),
            TeamRuleKind.Together or TeamRuleKind.Include => [Row(rule.Counts, rule.Names!.Count, mayBeNone: rule.Kind == TeamRuleKind.Together)],
            _ => [Row(rule.Counts, rule.Least ?? 0, rule.Most ?? int.MaxValue)],
        };
    }

    private TeamRow Row(Func<TeamCandidate, bool> counts, int least, int most = int.MaxValue, bool mayBeNone = false)
    {
        int count = 0;
        foreach (TeamCandidate candidate in _problem!.Candidates)
        {
            count += counts(candidate) ? 1 : 0;
        }

        int[] members = new int[count];
        for (int i = 0, k = 0; k < count; i++)
        {
            if (counts(_problem.Candidates[i]))
            {
                members[k++] = i;
            }
        }

        return new TeamRow(members, least, most, mayBeNone);
    }

    private void Split(TeamTrait trait, string[] values)
    {
        foreach (string value in values)
        {
            foreach (bool[] before in Cases)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                bool[] narrower = Spare();
                for (int i = 0; i < Count; i++)
                {
                    narrower[i] = before[i] && _problem!.Candidates[i].Has(trait, value);
                }

                AddToNext(narrower);
                if (_next.Count > TeamProblem.MaxCommonCases)
                {
                    _spare.Add(_next[^1]);
                    _next.RemoveAt(TeamProblem.MaxCommonCases);
                    IsCut = true;
                    TakeNext();
                    return;
                }
            }
        }

        TakeNext();
    }

    private void TakeNext()
    {
        _spare.AddRange(Cases);
        Cases.Clear();
        (Cases, _next) = (_next, Cases);
    }

    private void AddToNext(bool[] narrower)
    {
        foreach (bool[] wider in _next)
        {
            if (IsWithin(narrower, wider))
            {
                _spare.Add(narrower);
                return;
            }
        }

        int left = 0;
        for (int k = 0; k < _next.Count; k++)
        {
            if (IsWithin(_next[k], narrower))
            {
                _spare.Add(_next[k]);
            }
            else
            {
                _next[left++] = _next[k];
            }
        }

        _next.RemoveRange(left, _next.Count - left);
        _next.Add(narrower);
    }

    private bool[] WithEverybody()
    {
        bool[] all = Spare();
        Array.Fill(all, true);
        return all;
    }

    private bool[] Spare()
    {
        if (_spare.Count == 0)
        {
            return new bool[Count];
        }

        bool[] spare = _spare[^1];
        _spare.RemoveAt(_spare.Count - 1);
        return spare;
    }

    private static bool IsWithin(bool[] one, bool[] other)
    {
        for (int i = 0; i < one.Length; i++)
        {
            if (one[i] && !other[i])
            {
                return false;
            }
        }

        return true;
    }

    private string[] Values(TeamTrait trait)
    {
        HashSet<string> values = new(StringComparer.Ordinal);
        foreach (TeamCandidate candidate in _problem!.Candidates)
        {
            IReadOnlyList<string> ofOne = candidate.Values(trait);
            for (int k = 0; k < ofOne.Count; k++)
            {
                _ = values.Add(ofOne[k]);
            }
        }

        return [.. values.Order(StringComparer.Ordinal)];
    }
}
