namespace SolidarityEconomy.Taxonomies;

/// <summary>What lies above and below each entry, by place in the list, with everything above precomputed.</summary>
/// <remarks>
/// Lists of several entries stand one behind the other in one array. The closure of an entry holds itself and all above it in
/// ascending order, with the least number of steps beside.
/// </remarks>
internal sealed class ConceptGraph
{
    /// <summary>The most entries that all closures together may have: 64 megabytes.</summary>
    public const int MaxClosure = 1 << 23;

    private readonly Ragged _broader;
    private readonly Ragged _narrower;
    private readonly Ragged _up;
    private readonly int[] _steps;
    private readonly int[] _depths;
    private readonly Lazy<Ragged> _down;

    private ConceptGraph(Ragged broader, Ragged narrower, Ragged up, int[] steps, int[] depths)
    {
        _broader = broader;
        _narrower = narrower;
        _up = up;
        _steps = steps;
        _depths = depths;
        _down = new Lazy<Ragged>(() => Ragged.Transpose(_up));
    }

    public int Count => _depths.Length;

    public ReadOnlySpan<int> Broader(int index) => _broader[index];

    public ReadOnlySpan<int> Narrower(int index) => _narrower[index];

    public ReadOnlySpan<int> SelfAndAncestors(int index) => _up[index];

    public ReadOnlySpan<int> Steps(int index) => _steps.AsSpan(_up.Start(index), _up[index].Length);

    public ReadOnlySpan<int> SelfAndDescendants(int index) => _down.Value[index];

    public int Depth(int index) => _depths[index];

    /// <summary>Makes the graph; null when the closures would be too large.</summary>
    /// <param name="broader">The entries directly above each, without circles.</param>
    public static ConceptGraph? TryMake(IReadOnlyList<int[]> broader)
    {
        Ragged up = Ragged.Of(broader);
        Ragged down = Ragged.Transpose(up);
        List<int> order = OrderFromTops(up, down);
        ClosureBuilder closure = new(broader.Count);
        int[] depths = new int[broader.Count];
        foreach (int entry in order)
        {
            int depth = int.MaxValue;
            foreach (int above in up[entry])
            {
                depth = Math.Min(depth, depths[above] + 1);
            }

            depths[entry] = up[entry].IsEmpty ? 1 : depth;
            if (!closure.TryAdd(entry, up[entry]))
            {
                return null;
            }
        }

        (Ragged ancestors, int[] steps) = closure.Build();
        return new ConceptGraph(up, down, ancestors, steps, depths);
    }

    public bool IsWithin(int entry, int ancestor) => _up[entry].BinarySearch(ancestor) >= 0;

    /// <summary>The nearness of two entries, and 0 when nothing lies above both.</summary>
    public decimal Similarity(int one, int other)
    {
        if (one == other)
        {
            return 1;
        }

        ReadOnlySpan<int> left = _up[one];
        ReadOnlySpan<int> right = _up[other];
        ReadOnlySpan<int> leftSteps = Steps(one);
        ReadOnlySpan<int> rightSteps = Steps(other);
        long bestDepth = 0;
        long bestSteps = 1;
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            if (left[i] < right[j])
            {
                i++;
            }
            else if (left[i] > right[j])
            {
                j++;
            }
            else
            {
                // 2d / (2d + s) grows with d / s, and s is above 0 as the entries differ.
                long depth = _depths[left[i]];
                long steps = (long)leftSteps[i] + rightSteps[j];
                if (depth * bestSteps > bestDepth * steps)
                {
                    bestDepth = depth;
                    bestSteps = steps;
                }

                i++;
                j++;
            }
        }

        return bestDepth == 0 ? 0 : (decimal)(2 * bestDepth) / ((2 * bestDepth) + bestSteps);
    }

    /// <summary>The entries within which both lie and that have no other such entry below them, in ascending order.</summary>
    public List<int> LowestCommonAncestors(int one, int other)
    {
        HashSet<int> common = [.. _up[one]];
        common.IntersectWith(_up[other].ToArray());
        HashSet<int> higher = [];
        foreach (int entry in common)
        {
            higher.UnionWith(_broader[entry].ToArray());
        }

        return [.. common.Where(entry => !higher.Contains(entry)).Order()];
    }

    // Each entry behind all that lie above it; those in a circle or below one are left out.
    private static List<int> OrderFromTops(Ragged up, Ragged down)
    {
        int[] open = new int[up.Count];
        List<int> order = new(up.Count);
        for (int i = 0; i < open.Length; i++)
        {
            open[i] = up[i].Length;
            if (open[i] == 0)
            {
                order.Add(i);
            }
        }

        for (int at = 0; at < order.Count; at++)
        {
            foreach (int below in down[order[at]])
            {
                if (--open[below] == 0)
                {
                    order.Add(below);
                }
            }
        }

        return order;
    }
}
