using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Finds stable matchings among all of them: each one, the fairest in sum, and the one whose worst place is best.</summary>
internal sealed class StableSearch(Market market, RotationPoset poset)
{
    private readonly SideLists _left = market.Left;
    private readonly SideLists _right = market.Right;
    private readonly IReadOnlyList<Rotation> _rotations = poset.Rotations;

    /// <summary>Lists the sets of rotations that hold all that come before their members, as binary numbers in rising order.</summary>
    public IEnumerable<int[]> All()
    {
        bool[] chosen = new bool[_rotations.Count];
        yield return poset.Apply(chosen);
        for (int r = chosen.Length - 1; r >= 0; r--)
        {
            if (chosen[r])
            {
                chosen[r] = false;
            }
            else if (_rotations[r].Before.All(earlier => chosen[earlier]))
            {
                chosen[r] = true;
                yield return poset.Apply(chosen);
                r = chosen.Length;
            }
        }
    }

    /// <summary>
    /// The least sum of places on all lists: a minimum cut (Irving, Leather and Gusfield 1987); of several the best for the left.
    /// </summary>
    public int[] Egalitarian(CancellationToken cancellationToken)
    {
        int count = _rotations.Count;
        FlowNetworkBuilder builder = new();
        for (int node = 0; node < count + 2; node++)
        {
            _ = builder.AddNode();
        }

        List<(int Tail, int Head, long? Upper)> arcs = [];
        for (int r = 0; r < count; r++)
        {
            long change = Change(_rotations[r]);
            arcs.Add(change < 0 ? (count, r, -change) : (r, count + 1, change));
            arcs.AddRange(_rotations[r].Before.Select(earlier => (r, earlier, (long?)null)));
        }

        foreach ((int tail, int head, long? upper) in arcs)
        {
            _ = builder.AddArc(tail, head, 0, upper);
        }

        _ = builder.AddArc(count + 1, count, cost: -1);
        FlowResult result = builder.Build().Solve(new FlowOptions(long.MaxValue), cancellationToken: cancellationToken);
        return poset.Apply(Reached(arcs, result.Flow.AsSpan(), count)[..count]);
    }

    /// <summary>
    /// The least regret: as long as somebody on the right has the worst place of all, its next rotation is made with all that
    /// must come before it (Gusfield 1987). Of several the best for the left.
    /// </summary>
    public int[] MinimumRegret(CancellationToken cancellationToken)
    {
        bool[] chosen = new bool[_rotations.Count];
        int[] pairs = [.. poset.LeftOptimal];
        int[] best = [.. pairs];
        int least = int.MaxValue;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int leftRegret = 0;
            int rightRegret = 0;
            int sufferer = -1;
            foreach (int pair in pairs)
            {
                int right = _left.Partner[pair];
                leftRegret = Math.Max(leftRegret, _left.Rank(_right.Partner[_left.Cross[pair]], pair));
                int rank = _right.Rank(right, _left.Cross[pair]);
                if (rank > rightRegret)
                {
                    (rightRegret, sufferer) = (rank, right);
                }
            }

            if (Math.Max(leftRegret, rightRegret) < least)
            {
                least = Math.Max(leftRegret, rightRegret);
                pairs.CopyTo(best, 0);
            }

            int next = sufferer < 0 || leftRegret >= rightRegret ? -1 : NextOf(sufferer, chosen);
            if (next < 0)
            {
                return best;
            }

            Choose(next, chosen);
            poset.Apply(chosen, pairs);
            Array.Sort(pairs);
        }
    }

    private int NextOf(int right, bool[] chosen)
    {
        for (int r = 0; r < chosen.Length; r++)
        {
            if (!chosen[r] && Array.Exists(_rotations[r].Gained, pair => _left.Partner[pair] == right))
            {
                return r;
            }
        }

        return -1;
    }

    private void Choose(int rotation, bool[] chosen)
    {
        Stack<int> open = new([rotation]);
        while (open.TryPop(out int r))
        {
            if (!chosen[r])
            {
                chosen[r] = true;
                Array.ForEach(_rotations[r].Before, open.Push);
            }
        }
    }

    /// <summary>By how much the sum of places on all lists changes: the left loses places, the right gains some.</summary>
    private long Change(Rotation rotation)
    {
        long change = 0;
        foreach (int pair in rotation.Gained)
        {
            change += Places(pair);
        }

        foreach (int pair in rotation.Dropped)
        {
            change -= Places(pair);
        }

        return change;
    }

    private long Places(int pair) =>
        (long)_left.Rank(_right.Partner[_left.Cross[pair]], pair) + _right.Rank(_left.Partner[pair], _left.Cross[pair]);

    /// <summary>The nodes that flow could still reach from the source: the smallest source side of a minimum cut.</summary>
    private static bool[] Reached(List<(int Tail, int Head, long? Upper)> arcs, ReadOnlySpan<long> flow, int source)
    {
        List<int>[] onward = [.. Enumerable.Range(0, source + 2).Select(_ => new List<int>())];
        for (int a = 0; a < arcs.Count; a++)
        {
            if (arcs[a].Upper is not { } upper || flow[a] < upper)
            {
                onward[arcs[a].Tail].Add(arcs[a].Head);
            }

            if (flow[a] > 0)
            {
                onward[arcs[a].Head].Add(arcs[a].Tail);
            }
        }

        bool[] reached = new bool[source + 2];
        reached[source] = true;
        Stack<int> open = new([source]);
        while (open.TryPop(out int node))
        {
            foreach (int next in onward[node].Where(next => !reached[next]))
            {
                reached[next] = true;
                open.Push(next);
            }
        }

        return reached;
    }
}
