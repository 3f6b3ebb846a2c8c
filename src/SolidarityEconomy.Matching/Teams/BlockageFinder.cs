namespace SolidarityEconomy.Matching.Teams;

/// <summary>Finds the smallest set of rules that no team can keep together.</summary>
/// <remarks>
/// Whatever set of rules can be kept leaves out at least one rule of every reason. So the smallest set that meets the remainders of
/// all largest sets known to be kept is either a reason, and then the smallest, or can be kept itself and gives another remainder
/// (Ignatiev, Previti, Liffiton and Marques-Silva 2015). Those sets are searched for as teams: the rules are the candidates. A quarter
/// of the steps is kept for leaving out single rules where the others run out. Searches are made in the memory of the one that found no
/// team; only the remainders are kept.
/// </remarks>
internal sealed class BlockageFinder
{
    private readonly TeamProblem _problem;
    private readonly long _maxSteps;
    private readonly TeamModel _model;
    private readonly TeamSearch _search;
    private readonly TeamMeasure _measure;
    private readonly TeamModel _remainders;
    private readonly TeamSearch _ofRules;
    private readonly bool[] _kept;
    private readonly bool[] _tried;
    private long _left;

    /// <param name="problem">Candidates whom no set of who keeps all rules.</param>
    /// <param name="model">The problem in numbers; other rules are taken.</param>
    /// <param name="search">Memory to search in.</param>
    /// <param name="maxSteps">The most branches of all searches together.</param>
    /// <param name="cancellationToken">Looked at in each branch.</param>
    public BlockageFinder(TeamProblem problem, TeamModel model, TeamSearch search, long maxSteps, CancellationToken cancellationToken)
    {
        _problem = problem;
        _maxSteps = maxSteps;
        _model = model;
        _search = search;
        _measure = new TeamMeasure(problem);
        _remainders = new TeamModel(problem.Rules.Length);
        _ofRules = new TeamSearch(null, cancellationToken);
        _kept = new bool[problem.Rules.Length];
        _tried = new bool[problem.Rules.Length];
        _left = maxSteps - (maxSteps / 4);
    }

    public TeamBlockage Find()
    {
        while (true)
        {
            if (_left <= 0)
            {
                return Reduced();
            }

            Array.Clear(_kept);
            bool? canBeKept = _remainders.Rows.Count == 0 || ChooseSmallest() ? CanBeKept(_kept, mayAdd: true) : null;
            if (canBeKept != true)
            {
                return canBeKept is null ? Reduced() : Of(_kept, isSmallest: true);
            }

            for (int r = 0; r < _kept.Length && _left > 0; r++)
            {
                if (!_kept[r])
                {
                    _kept.CopyTo(_tried, 0);
                    _tried[r] = true;
                    _ = CanBeKept(_tried, mayAdd: true);
                }
            }

            _remainders.Rows.Add(new TeamRow(Remainder(), 1));
        }
    }

    private int[] Remainder()
    {
        int[] left = new int[_kept.AsSpan().Count(false)];
        for (int r = 0, k = 0; k < left.Length; r++)
        {
            if (!_kept[r])
            {
                left[k++] = r;
            }
        }

        return left;
    }

    /// <summary>The steps are short: leaves out what can be seen to play no part.</summary>
    private TeamBlockage Reduced()
    {
        Array.Fill(_tried, true);
        _left = Math.Max(_left, 0) + (_maxSteps / 4);
        for (int r = 0; r < _tried.Length && _left > 0; r++)
        {
            _tried[r] = false;
            _tried[r] = CanBeKept(_tried, mayAdd: false) != false;
        }

        return Of(_tried, isSmallest: false);
    }

    /// <summary>Whether some team keeps these rules; null when the steps run out before that is known.</summary>
    /// <param name="rules">The rules that are to be kept.</param>
    /// <param name="mayAdd">True to note all rules that the team keeps.</param>
    private bool? CanBeKept(bool[] rules, bool mayAdd)
    {
        _model.Take(rules);
        _search.Run(_model, Math.Max(_left, 1), isAnyEnough: true);
        _left -= _search.Steps;
        for (int r = 0; r < _kept.Length && mayAdd && _search.HasBest; r++)
        {
            _kept[r] |= _measure.Misses(_search.Best, r) == 0;
        }

        return _search.HasBest ? true : _search.IsWhole ? false : null;
    }

    /// <summary>Takes the smallest set of rules that has one of each remainder.</summary>
    /// <returns>False when the steps run out before it is known.</returns>
    private bool ChooseSmallest()
    {
        _ofRules.Run(_remainders, Math.Max(_left, 1), isAnyEnough: false);
        _left -= _ofRules.Steps;
        foreach (int r in _ofRules.Best)
        {
            _kept[r] = true;
        }

        return _ofRules.IsWhole && _ofRules.HasBest;
    }

    private TeamBlockage Of(bool[] rules, bool isSmallest) => new([.. _problem.Rules.Where((_, r) => rules[r])], isSmallest);
}
