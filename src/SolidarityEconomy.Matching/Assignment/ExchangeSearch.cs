namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The cheapest walks from one node of a dense network whose steps cost 0 or more; among equals over the lowest numbers.</summary>
internal sealed class ExchangeSearch
{
    private const long Unreached = long.MaxValue;
    private const int None = -1;
    private const int NodesBetweenLooks = 64;

    private readonly long[] _costs;
    private readonly int[] _before;

    /// <param name="nodes">How many nodes there are.</param>
    /// <param name="from">Where the walks begin.</param>
    /// <param name="spread">Tells of a node each next one and what the step costs.</param>
    /// <param name="until">A node with which the search ends; below 0 for none.</param>
    /// <param name="cancellationToken">Looked at every few nodes.</param>
    public ExchangeSearch(int nodes, int from, Action<int, Action<int, long>> spread, int until, CancellationToken cancellationToken)
    {
        _costs = new long[nodes];
        _before = new int[nodes];
        Array.Fill(_costs, Unreached);
        Array.Fill(_before, None);
        _costs[from] = 0;
        bool[] isDone = new bool[nodes];
        int node = from;
        Action<int, long> step = (next, cost) =>
        {
            if (!isDone[next] && _costs[node] + cost < _costs[next])
            {
                (_costs[next], _before[next]) = (_costs[node] + cost, node);
            }
        };
        for (int count = 0; node != None && node != until; count++)
        {
            if (count % NodesBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            isDone[node] = true;
            spread(node, step);
            node = Nearest(isDone);
        }
    }

    public bool Reaches(int node) => _costs[node] != Unreached;

    /// <summary>What the cheapest walk to a node costs; only of a node that is reached.</summary>
    public long Cost(int node) => _costs[node];

    /// <summary>The node before on that walk; below 0 where it begins.</summary>
    public int Before(int node) => _before[node];

    private int Nearest(bool[] isDone)
    {
        int nearest = None;
        for (int node = 0; node < isDone.Length; node++)
        {
            if (!isDone[node] && _costs[node] != Unreached && (nearest == None || _costs[node] < _costs[nearest]))
            {
                nearest = node;
            }
        }

        return nearest;
    }
}
