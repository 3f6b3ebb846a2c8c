namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Rules that are not stable but have merits of their own; each gives pairs as entries of the left side, rising.</summary>
internal static class ChoiceRules
{
    /// <summary>Round by round everybody asks the next on the list, and who is taken stays taken.</summary>
    public static int[] ImmediateAcceptance(SideLists left, SideLists right, CancellationToken cancellationToken)
    {
        int[] leftFree = [.. left.Capacity];
        int[] rightFree = [.. right.Capacity];
        List<int> pairs = [];
        List<int> asked = [];
        for (int round = 0; round == 0 || asked.Count > 0; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            asked.Clear();
            for (int i = 0; i < left.Count; i++)
            {
                if (leftFree[i] > 0 && round < left.Length(i))
                {
                    asked.Add(left.Cross[left.Start[i] + round]);
                }
            }

            // Entries of the right side stand place by place, the best first.
            asked.Sort();
            foreach (int offer in asked)
            {
                int pair = right.Cross[offer];
                if (rightFree[left.Partner[pair]] > 0)
                {
                    rightFree[left.Partner[pair]]--;
                    leftFree[right.Partner[offer]]--;
                    pairs.Add(pair);
                }
            }
        }

        return Sorted(pairs);
    }

    /// <summary>Everybody points to the best place left, each place to the first on its list; whoever stands in a ring gets the place.</summary>
    public static int[] TopTradingCycles(SideLists left, SideLists right, CancellationToken cancellationToken)
    {
        int[] free = [.. right.Capacity];
        int[] best = left.Start[..^1];
        int[] first = right.Start[..^1];
        bool[] isGone = [.. left.Capacity.Select(capacity => capacity == 0)];
        int[] onPath = new int[left.Count];
        Array.Fill(onPath, -1);
        List<int> pairs = [];
        List<int> path = [];
        for (int i = 0; i < left.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (!isGone[i])
            {
                int at = path.Count == 0 ? i : path[^1];
                if (path.Count == 0)
                {
                    onPath[i] = 0;
                    path.Add(i);
                }

                while (best[at] < left.Start[at + 1] && free[left.Partner[best[at]]] == 0)
                {
                    best[at]++;
                }

                if (best[at] == left.Start[at + 1])
                {
                    Leave(at);
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                int place = left.Partner[best[at]];
                while (isGone[right.Partner[first[place]]])
                {
                    first[place]++;
                }

                int next = right.Partner[first[place]];
                if (onPath[next] < 0)
                {
                    onPath[next] = path.Count;
                    path.Add(next);
                    continue;
                }

                int ring = onPath[next];
                foreach (int winner in path[ring..])
                {
                    pairs.Add(best[winner]);
                    free[left.Partner[best[winner]]]--;
                    Leave(winner);
                }

                path.RemoveRange(ring, path.Count - ring);
            }
        }

        return Sorted(pairs);

        void Leave(int who)
        {
            isGone[who] = true;
            onPath[who] = -1;
        }
    }

    /// <summary>One after the other takes the best that is left, all that it may take at once.</summary>
    public static int[] SerialDictatorship(SideLists left, SideLists right, IEnumerable<int> order, CancellationToken cancellationToken)
    {
        int[] free = [.. right.Capacity];
        List<int> pairs = [];
        foreach (int i in order)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int wanted = left.Capacity[i];
            for (int entry = left.Start[i]; entry < left.Start[i + 1] && wanted > 0; entry++)
            {
                if (free[left.Partner[entry]] > 0)
                {
                    free[left.Partner[entry]]--;
                    wanted--;
                    pairs.Add(entry);
                }
            }
        }

        return Sorted(pairs);
    }

    private static int[] Sorted(List<int> pairs)
    {
        pairs.Sort();
        return [.. pairs];
    }
}
