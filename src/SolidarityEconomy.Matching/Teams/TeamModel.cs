using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>A team problem in numbers: rows of counts, varieties of values, and for common values the candidates who remain.</summary>
internal sealed class TeamModel
{
    private readonly List<TeamRow> _rows = [];
    private readonly List<TeamVariety> _varieties = [];
    private readonly CancellationToken _cancellationToken;
    private List<bool[]> _cases;

    /// <param name="problem">The candidates; of the rules only those given count.</param>
    /// <param name="rules">The rules to keep.</param>
    /// <param name="others">Teams that must not come again, nor larger ones.</param>
    /// <param name="cancellationToken">Looked at for each rule and each common value.</param>
    public TeamModel(
        TeamProblem problem, IEnumerable<TeamRule> rules, IEnumerable<IReadOnlyCollection<int>> others, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        Count = problem.Candidates.Length;
        int sign = problem.Goal == AssignmentGoal.LeastTotal ? 1 : -1;

        // One more member never outweighs a unit of the total, and decides where totals are equal.
        Costs = [.. Enumerable.Range(0, Count).Select(i => (sign * problem.Units(i) * (Count + 1)) + 1)];
        bool[] all = new bool[Count];
        Array.Fill(all, true);
        _cases = [all];
        AddRow(problem, _ => true, 1);
        foreach (TeamRule rule in rules)
        {
            Add(problem, rule);
        }

        foreach (IReadOnlyList<string> list in problem.KeptApart)
        {
            AddRow(problem, candidate => list.Contains(candidate.Name, StringComparer.Ordinal), 0, 1);
        }

        foreach (IReadOnlyCollection<int> team in others)
        {
            _rows.Add(new TeamRow([.. team], 0, team.Count - 1));
        }
    }

    /// <summary>Candidates who all cost the same, with rows only.</summary>
    public TeamModel(int count, IEnumerable<TeamRow> rows)
    {
        Count = count;
        Costs = [.. Enumerable.Repeat(1L, count)];
        bool[] all = new bool[count];
        Array.Fill(all, true);
        _cases = [all];
        _rows.AddRange(rows);
    }

    public int Count { get; }

    /// <summary>What each candidate costs, with one on top for being a member.</summary>
    public long[] Costs { get; }

    public IReadOnlyList<TeamRow> Rows => _rows;

    public IReadOnlyList<TeamVariety> Varieties => _varieties;

    /// <summary>For each way to have the common values, who may be a member; a way that another one contains is left out.</summary>
    public IReadOnlyList<bool[]> Cases => _cases;

    /// <summary>True when there are more cases than are looked at.</summary>
    public bool IsCut { get; private set; }

    private void Add(TeamProblem problem, TeamRule rule)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        switch (rule.Kind)
        {
            case TeamRuleKind.Everybody:
                AddRow(problem, candidate => !rule.Counts(candidate), 0, 0);
                break;
            case TeamRuleKind.Variety:
                int from = _rows.Count;
                foreach (string value in Values(problem, rule.Trait!.Value))
                {
                    AddRow(problem, candidate => TeamRule.Has(candidate, rule.Trait.Value, value), 0);
                }

                _varieties.Add(new TeamVariety(from, _rows.Count, rule.Least!.Value));
                break;
            case TeamRuleKind.Common:
                Split(problem, rule.Trait!.Value);
                break;
            case TeamRuleKind.NotAlone:
                foreach (string value in rule.Guarded(problem.Candidates).Order(StringComparer.Ordinal))
                {
                    AddRow(problem, candidate => TeamRule.Has(candidate, rule.Trait!.Value, value), rule.Least!.Value, mayBeNone: true);
                }

                break;
            case TeamRuleKind.Together or TeamRuleKind.Include:
                AddRow(problem, rule.Counts, rule.Names!.Count, mayBeNone: rule.Kind == TeamRuleKind.Together);
                break;
            default:
                AddRow(problem, rule.Counts, rule.Least ?? 0, rule.Most ?? int.MaxValue);
                break;
        }
    }

    private void AddRow(
        TeamProblem problem, Func<TeamCandidate, bool> counts, int least, int most = int.MaxValue, bool mayBeNone = false) =>
        _rows.Add(new TeamRow([.. Enumerable.Range(0, Count).Where(i => counts(problem.Candidates[i]))], least, most, mayBeNone));

    private void Split(TeamProblem problem, TeamTrait trait)
    {
        List<bool[]> cases = [];
        foreach (string value in Values(problem, trait))
        {
            foreach (bool[] before in _cases)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                bool[] narrower = [.. before.Select((isIn, i) => isIn && TeamRule.Has(problem.Candidates[i], trait, value))];
                if (!cases.Exists(wider => IsWithin(narrower, wider)))
                {
                    _ = cases.RemoveAll(other => IsWithin(other, narrower));
                    cases.Add(narrower);
                }

                if (cases.Count > TeamProblem.MaxCommonCases)
                {
                    cases.RemoveAt(TeamProblem.MaxCommonCases);
                    IsCut = true;
                    _cases = cases;
                    return;
                }
            }
        }

        _cases = cases;
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

    private static IEnumerable<string> Values(TeamProblem problem, TeamTrait trait) =>
        problem.Candidates.SelectMany(candidate => candidate.Values(trait)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
