namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>Lists all cycles and chains under the rules: a cycle once, from its first member; a chain with each of its lengths.</summary>
internal sealed class GiftPatterns
{
    public const decimal UnitsOfOne = 1_000_000_000;

    private const int StepsBetweenLooks = 1_024;

    private readonly ExchangeProblem _problem;
    private readonly ExchangeRules _rules;
    private readonly CancellationToken _cancellationToken;
    private readonly List<int> _path = [];
    private readonly List<decimal> _worths = [];
    private readonly bool[] _isOnPath;
    private int _steps;

    private GiftPatterns(ExchangeProblem problem, ExchangeRules rules, CancellationToken cancellationToken)
    {
        _problem = problem;
        _rules = rules;
        _cancellationToken = cancellationToken;
        _isOnPath = new bool[problem.Count];
    }

    public List<GiftPattern> Found { get; } = [];

    /// <summary>False when there are more than the rules allow to list.</summary>
    public bool IsComplete { get; private set; } = true;

    public static GiftPatterns List(ExchangeProblem problem, ExchangeRules rules, CancellationToken cancellationToken)
    {
        GiftPatterns patterns = new(problem, rules, cancellationToken);
        for (int first = 0; first < problem.Count && patterns.IsComplete; first++)
        {
            if (problem.IsStarter[first])
            {
                patterns.Extend(first, rules.MaxChain, isChain: true);
            }
            else if (rules.MaxCycle >= 2)
            {
                patterns.Extend(first, rules.MaxCycle - 1, isChain: false);
            }
        }

        return patterns;
    }

    /// <summary>The worth on average, rounded to 9 decimals.</summary>
    public static decimal ExpectedWorth(IEnumerable<decimal> worths, bool isChain, decimal success)
    {
        decimal sum = 0;
        decimal reached = 1;
        foreach (decimal worth in worths)
        {
            reached *= success;
            sum += isChain ? worth * reached : worth;
        }

        return Math.Round(isChain ? sum : sum * reached, 9, MidpointRounding.ToEven);
    }

    /// <summary>Goes on from a member by at most so many gifts. The depth is at most the longest length.</summary>
    private void Extend(int member, int giftsLeft, bool isChain)
    {
        if (!HasStep())
        {
            return;
        }

        _path.Add(member);
        _isOnPath[member] = true;
        foreach (int receiver in _problem.Receivers[member])
        {
            if (!isChain && receiver == _path[0])
            {
                Add(isChain);
            }
            else if (giftsLeft > 0 && !_isOnPath[receiver] && (isChain || receiver > _path[0]) && IsComplete)
            {
                if (isChain)
                {
                    _path.Add(receiver);
                    Add(isChain);
                    _path.RemoveAt(_path.Count - 1);
                }

                Extend(receiver, giftsLeft - 1, isChain);
            }
        }

        _isOnPath[member] = false;
        _path.RemoveAt(_path.Count - 1);
    }

    /// <summary>Counts every beginning that is looked at, whether or not it becomes a cycle or chain.</summary>
    private bool HasStep()
    {
        if (_steps == _rules.MaxPatterns)
        {
            IsComplete = false;
            return false;
        }

        if (_steps++ % StepsBetweenLooks == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        return true;
    }

    private void Add(bool isChain)
    {
        _worths.Clear();
        for (int i = 1; i < _path.Count; i++)
        {
            _worths.Add(_problem.Worth(_path[i - 1], _path[i]));
        }

        if (!isChain)
        {
            _worths.Add(_problem.Worth(_path[^1], _path[0]));
        }

        long value = decimal.ToInt64(ExpectedWorth(_worths, isChain, _rules.Success) * UnitsOfOne);
        if (value > 0)
        {
            Found.Add(new GiftPattern([.. _path], isChain, value));
        }
    }
}
