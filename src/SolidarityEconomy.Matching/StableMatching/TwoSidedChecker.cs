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
                    && Wants(leftCount[i], _left.Capacity[i], leftWorst[i], _left.Tier[entry])
                    && Wants(rightCount[j], _right.Capacity[j], rightWorst[j], _right.Tier[_left.Cross[entry]]))
                {
                    _violations.Add(StabilityViolation.Blocking(new MatchedPair(problem.Left[i].Id, problem.Right[j].Id)));
                }
            }
        }

        return new StabilityCheck(_violations);
    }

    private static bool Wants(int count, int capacity, int worst, int tier) => count < capacity || (count > 0 && worst > tier);

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
