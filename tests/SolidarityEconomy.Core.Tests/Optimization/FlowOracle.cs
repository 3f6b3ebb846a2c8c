using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

/// <summary>
/// A slow, plain solver to compare with: augmenting paths for feasibility (Ford and Fulkerson 1956), then cancelling
/// negative cycles until none is left (Klein 1967), both by Bellman-Ford over an edge list.
/// </summary>
internal sealed class FlowOracle
{
    /// <summary>Stands for no limit; no test problem comes near it.</summary>
    private const long Endless = 1_000_000;

    private readonly List<(int From, int To, long Room, long Cost)> _edges = [];
    private readonly int _nodes;
    private readonly int _source;
    private readonly int _sink;
    private long _cost;

    private FlowOracle(FlowProblem problem)
    {
        int ground = problem.Supplies.Count;
        _source = ground + 1;
        _sink = ground + 2;
        _nodes = ground + 3;
        long[] excess = [.. problem.Supplies, -problem.Supplies.Sum()];
        foreach (FlowArc arc in problem.Arcs)
        {
            AddEdge(arc.Tail, arc.Head, arc.Upper is long upper ? upper - arc.Lower : Endless, arc.Cost);
            excess[arc.Tail] -= arc.Lower;
            excess[arc.Head] += arc.Lower;
            _cost += arc.Lower * arc.Cost;
        }

        for (int node = 0; node < ground && problem.Form != SupplyForm.Equal; node++)
        {
            bool atLeast = problem.Form == SupplyForm.AtLeast;
            AddEdge(atLeast ? ground : node, atLeast ? node : ground, Endless, 0);
        }

        for (int node = 0; node <= ground; node++)
        {
            AddEdge(excess[node] > 0 ? _source : node, excess[node] > 0 ? node : _sink, Math.Abs(excess[node]), 0);
        }
    }

    /// <summary>Solves the problem; the cost is null unless the status is optimal.</summary>
    public static (FlowStatus Status, long? Cost) Solve(FlowProblem problem)
    {
        FlowOracle oracle = new(problem);
        while (oracle.Augment())
        {
        }

        if (oracle._edges.Where((edge, at) => at % 2 == 0 && edge.From == oracle._source).Any(edge => edge.Room > 0)
            || oracle._edges.Where((edge, at) => at % 2 == 0 && edge.To == oracle._sink).Any(edge => edge.Room > 0))
        {
            return (FlowStatus.Infeasible, null);
        }

        if (oracle.NegativeCycle(leastRoom: Endless / 2) is not null)
        {
            return (FlowStatus.Unbounded, null);
        }

        while (oracle.NegativeCycle(leastRoom: 1) is List<int> cycle)
        {
            oracle.Send(cycle);
        }

        return (FlowStatus.Optimal, oracle._cost);
    }

    private void AddEdge(int from, int to, long room, long cost)
    {
        _edges.Add((from, to, room, cost));
        _edges.Add((to, from, 0, -cost));
    }

    private bool Augment()
    {
        int[] by = new int[_nodes];
        Array.Fill(by, -1);
        Queue<int> open = new([_source]);
        while (open.TryDequeue(out int node))
        {
            for (int edge = 0; edge < _edges.Count; edge++)
            {
                if (_edges[edge].From == node && _edges[edge].Room > 0 && by[_edges[edge].To] < 0 && _edges[edge].To != _source)
                {
                    by[_edges[edge].To] = edge;
                    open.Enqueue(_edges[edge].To);
                }
            }
        }

        if (by[_sink] < 0)
        {
            return false;
        }

        List<int> path = [];
        for (int node = _sink; node != _source; node = _edges[by[node]].From)
        {
            path.Add(by[node]);
        }

        Send(path);
        return true;
    }

    private List<int>? NegativeCycle(long leastRoom)
    {
        long[] distance = new long[_nodes];
        int[] by = new int[_nodes];
        Array.Fill(by, -1);
        int changed = -1;
        for (int round = 0; round < _nodes; round++)
        {
            changed = -1;
            for (int i = 0; i < _edges.Count; i++)
            {
                (int from, int to, long room, long cost) = _edges[i];
                bool usable = room >= leastRoom && from != _source && to != _source && from != _sink && to != _sink;
                if (usable && distance[from] + cost < distance[to])
                {
                    distance[to] = distance[from] + cost;
                    by[to] = i;
                    changed = to;
                }
            }
        }

        if (changed < 0)
        {
            return null;
        }

        int start = changed;
        for (int step = 0; step < _nodes; step++)
        {
            start = _edges[by[start]].From;
        }

        List<int> cycle = [];
        int node = start;
        do
        {
            cycle.Add(by[node]);
            node = _edges[by[node]].From;
        }
        while (node != start);
        return cycle;
    }

    private void Send(List<int> edges)
    {
        long units = edges.Min(edge => _edges[edge].Room);
        foreach (int edge in edges)
        {
            _edges[edge] = _edges[edge] with { Room = _edges[edge].Room - units };
            _edges[edge ^ 1] = _edges[edge ^ 1] with { Room = _edges[edge ^ 1].Room + units };
            _cost += units * _edges[edge].Cost;
        }
    }
}
