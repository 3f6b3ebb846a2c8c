namespace SolidarityEconomy.Matching.Teams;

/// <summary>Finds the smallest set of rules that no team can keep together.</summary>
/// <remarks>
/// Whatever set of rules can be kept leaves out at least one rule of every reason. So the smallest set that meets the remainders of
/// all largest sets known to be kept is either a reason, and then the smallest, or can be kept itself and gives another remainder
/// (Ignatiev, Previti, Liffiton and Marques-Silva 2015). Those sets are searched for as teams: the rules are the candidates. A quarter
/// of the steps is kept for leaving out single rules where the others run out.
/// </remarks>
internal sealed class BlockageFinder(TeamProblem problem, long maxSteps, CancellationToken cancellationToken)
{
    private long _left = maxSteps - (maxSteps / 4);

    public TeamBlockage Find()
    {
        int count = problem.Rules.Length;
        List<TeamRow> remainders = [];
        while (true)
        {
            if (_left <= 0)
            {
                return Of(Reduced(count), isSmallest: false);
            }

            int[]? chosen = remainders.Count == 0 ? [] : Smallest(count, remainders);
            HashSet<int> kept = [.. chosen ?? []];
            bool? canBeKept = chosen is null ? null : CanBeKept(kept, kept);
            if (canBeKept != true)
            {
                return canBeKept is null ? Of(Reduced(count), isSmallest: false) : Of(kept, isSmallest: true);
            }

            for (int r = 0; r < count && _left > 0; r++)
            {
                if (!kept.Contains(r))
                {
                    _ = CanBeKept([.. kept, r], kept);
                }
            }

            remainders.Add(new TeamRow([.. Enumerable.Range(0, count).Where(r => !kept.Contains(r))], 1));
        }
    }

    /// <summary>The steps are short: leaves out what can be seen to play no part.</summary>
    private HashSet<int> Reduced(int count)
    {
        HashSet<int> rules = [.. Enumerable.Range(0, count)];
        _left = Math.Max(_left, 0) + (maxSteps / 4);
        for (int r = 0; r < count && _left > 0; r++)
        {
            _ = rules.Remove(r);
            if (CanBeKept(rules, []) != false)
            {
                _ = rules.Add(r);
            }
        }

        return rules;
    }

    /// <summary>Whether some team keeps these rules; null when the steps run out before that is known.</summary>
    /// <param name="rules">The rules that are to be kept.</param>
    /// <param name="all">Takes all rules that the team keeps.</param>
    private bool? CanBeKept(IEnumerable<int> rules, HashSet<int> all)
    {
        TeamSearch search = new(
            new TeamModel(problem, rules.Order().Select(r => problem.Rules[r]), [], cancellationToken), Math.Max(_left, 1), null, cancellationToken);
        search.Run(isAnyEnough: true);
        _left -= search.Steps;
        if (search.Best is { } team)
        {
            TeamCheck check = problem.Check(team.Select(i => problem.Candidates[i].Name));
            all.UnionWith(Enumerable.Range(0, check.Rules.Length).Where(r => check.Rules[r].IsKept));
            return true;
        }

        return search.OpenBound >= search.BestCost ? false : null;
    }

    private int[]? Smallest(int count, List<TeamRow> remainders)
    {
        TeamSearch search = new(new TeamModel(count, remainders), Math.Max(_left, 1), null, cancellationToken);
        search.Run(isAnyEnough: false);
        _left -= search.Steps;
        return search.OpenBound >= search.BestCost ? search.Best : null;
    }

    private TeamBlockage Of(HashSet<int> rules, bool isSmallest) => new([.. rules.Order().Select(r => problem.Rules[r])], isSmallest);
}
