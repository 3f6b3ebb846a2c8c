namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Checks pairs against the tiers of the lists; how ties were broken plays no part.</summary>
internal sealed class TwoSidedChecker(TwoSidedProblem problem)
{
    private readonly SideLists _left = problem.Market.Left;
    private readonly SideLists _right = problem.Market.Right;
    private readonly List<StabilityViolation> _violations = [];

    public StabilityCheck Run(IEnumerable<MatchedPair> pairs)
    {
        HashSet<(int, int)> seen = [];
        bool[] isMatched = new bool[_left.Partner.Length];
        int[] leftCount = new int[_left.Count];
        int[] rightCount = new int[_right.Count];
        List<int>[] leftHeld = [.. Enumerable.Range(0, _left.Count).Select(_ => new List<int>())];
        List<int>[] rightHeld = [.. Enumerable.Range(0, _right.Count).Select(_ => new List<int>())];
        int[] leftWorst = new int[_left.Count];
        int[] rightWorst = new int[_right.Count];
        foreach (MatchedPair pair in pairs)
        {
            int i = problem.IndexOf(Side.Left, pair.Left);
            int j = problem.IndexOf(Side.Right, pair.Right);
            if (i < 0 || j < 0)
            {
                _violations.Add(StabilityViolation.Unknown(i < 0 ? pair.Left : pair.Right));
                continue;
            }

            if (!seen.Add((i, j)))
            {
                _violations.Add(StabilityViolation.Repeated(pair));
                continue;
            }

            leftCount[i]++;
            rightCount[j]++;
            int entry = _left.Find(i, j);
            if (entry < 0)
            {
                _violations.Add(StabilityViolation.Unacceptable(pair));
                continue;
            }

            isMatched[entry] = true;
            leftHeld[i].Add(entry);
            rightHeld[j].Add(_left.Cross[entry]);
            leftWorst[i] = Math.Max(leftWorst[i], _left.Tier[entry]);
            rightWorst[j] = Math.Max(rightWorst[j], _right.Tier[_left.Cross[entry]]);
        }

        Count(Side.Left, leftCount);
        Count(Side.Right, rightCount);
        for (int i = 0; i < _left.Count; i++)
        {
            for (int entry = _left.Start[i]; entry < _left.Start[i + 1]; entry++)
            {
                int j = _left.Partner[entry];
                if (!isMatched[entry]
                    && Wants(_left, i, leftCount[i], leftWorst[i], leftHeld[i], entry)
                    && Wants(_right, j, rightCount[j], rightWorst[j], rightHeld[j], _left.Cross[entry]))
                {
                    _violations.Add(StabilityViolation.Blocking(new MatchedPair(problem.Left[i].Id, problem.Right[j].Id)));
                }
            }
        }

        return new StabilityCheck(_violations);
    }

    private static bool Wants(SideLists lists, int owner, int count, int worst, List<int> held, int entry) =>
        count < lists.Capacity[owner]
        || (lists.Seats?.IsAt(owner) == true
            ? WantsForASeat(lists, lists.Seats, owner, held, entry)
            : count > 0 && worst > lists.Tier[entry]);

    /// <summary>
    /// Whether somebody full would take another one all the same, ties against the newcomer: for a reserved place that fewer of its
    /// group hold than there are, or for one of the others.
    /// </summary>
    private static bool WantsForASeat(SideLists lists, Seats seats, int owner, List<int> held, int entry)
    {
        int free = lists.Capacity[owner];
        int ahead = 0;
        for (int group = 0; group < seats.Places[owner].Length; group++)
        {
            int places = Math.Min(seats.Places[owner][group], free);
            int members = held.Count(other => seats.Group[other] == group);
            int better = held.Count(other => seats.Group[other] == group && lists.Tier[other] <= lists.Tier[entry]);
            if (seats.Group[entry] == group)
            {
                if (better < places)
                {
                    return true;
                }

                members++;
            }

            free -= Math.Min(members, places);
            ahead += Math.Max(better - places, 0);
        }

        ahead += held.Count(other => seats.Group[other] < 0 && lists.Tier[other] <= lists.Tier[entry]);
        return ahead < free;
    }

    private void Count(Side side, int[] counts)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            Chooser chooser = problem.Choosers(side)[i];
            if (counts[i] > chooser.Capacity)
            {
                _violations.Add(StabilityViolation.Capacity(chooser.Id, counts[i], chooser.Capacity));
            }
            else if (counts[i] < chooser.Minimum)
            {
                _violations.Add(StabilityViolation.Minimum(chooser.Id, counts[i], chooser.Minimum));
            }
        }
    }
}
