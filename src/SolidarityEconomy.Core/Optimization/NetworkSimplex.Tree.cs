namespace SolidarityEconomy.Optimization;

/// <summary>The spanning tree: how it starts, and what a pivot does to it.</summary>
internal sealed partial class NetworkSimplex
{
    private const sbyte AtLower = 1;
    private const sbyte InTree = 0;
    private const sbyte AtUpper = -1;

    private readonly int[] _parent;
    private readonly int[] _parentArc;
    private readonly bool[] _upward;
    private readonly int[] _thread;
    private readonly int[] _previous;
    private readonly int[] _size;
    private readonly int[] _last;
    private readonly long[] _potential;

    private int LayFirstTree(FlowNetwork network, long artificialCost)
    {
        int arcCount = _searchArcs;
        ReadOnlySpan<long> supplies = network.ResidualSupplies.AsSpan();
        _parent[_root] = -1;
        _parentArc[_root] = -1;
        _size[_root] = _root + 1;
        _last[_root] = _root == 0 ? 0 : _root - 1;
        _thread[_root] = 0;
        _previous[0] = _root;
        for (int node = 0; node < _root; node++)
        {
            long supply = supplies[node];
            bool bySlack = network.SupplyForm switch
            {
                // A slack arc from the root without flow could not send anything to the root: not strongly feasible.
                SupplyForm.AtLeast => supply < 0,
                SupplyForm.AtMost => supply >= 0,
                _ => false,
            };
            int arc = bySlack ? _networkArcs + node : arcCount++;
            bool upward = supply >= 0;
            _tail[arc] = upward ? node : _root;
            _head[arc] = upward ? _root : node;
            _cost[arc] = bySlack ? 0 : artificialCost;
            _capacity[arc] = FlowNetwork.Unlimited;
            _flow[arc] = Math.Abs(supply);
            _state[arc] = InTree;
            _parent[node] = _root;
            _parentArc[node] = arc;
            _upward[node] = upward;
            _potential[node] = upward ? _cost[arc] : -_cost[arc];
            _size[node] = 1;
            _last[node] = node;
            _thread[node] = node + 1;
            _previous[node + 1] = node;
        }

        return arcCount;
    }

    /// <summary>Sends as much as fits round the cycle that the arc closes, and changes the tree.</summary>
    /// <returns>False when an unlimited arc set the limit; then nothing was changed.</returns>
    private bool Pivot(int entering)
    {
        bool rises = _state[entering] == AtLower;
        int from = rises ? _tail[entering] : _head[entering];
        int to = rises ? _head[entering] : _tail[entering];
        int apex = FindApex(from, to);

        // The last blocking arc met when walking the cycle from the apex along the flow leaves the tree: this keeps
        // the tree strongly feasible. Walking up from "from" meets that half backwards, so the first one met wins.
        long delta = rises ? Room(entering) : _flow[entering];
        int leavingNode = -1;
        bool leavesOnFromSide = false;
        for (int node = from; node != apex; node = _parent[node])
        {
            int arc = _parentArc[node];
            long room = _upward[node] ? _flow[arc] : Room(arc);
            if (room < delta)
            {
                delta = room;
                leavingNode = node;
                leavesOnFromSide = true;
            }
        }

        for (int node = to; node != apex; node = _parent[node])
        {
            int arc = _parentArc[node];
            long room = _upward[node] ? Room(arc) : _flow[arc];
            if (room <= delta)
            {
                delta = room;
                leavingNode = node;
                leavesOnFromSide = false;
            }
        }

        int leaving = leavingNode < 0 ? entering : _parentArc[leavingNode];
        bool leavingRises = leavingNode < 0 ? rises : _upward[leavingNode] != leavesOnFromSide;
        if (leavingRises && _capacity[leaving] == FlowNetwork.Unlimited)
        {
            return false;
        }

        Send(entering, rises, from, to, apex, delta);
        if (leavingNode < 0)
        {
            _state[entering] = (sbyte)-_state[entering];
            return true;
        }

        _state[entering] = InTree;
        _state[leaving] = leavingRises ? AtUpper : AtLower;
        Rehang(entering, leavesOnFromSide ? from : to, leavesOnFromSide ? to : from, leavingNode, apex);
        return true;
    }

    private int FindApex(int first, int second)
    {
        int[] size = _size;
        int[] parent = _parent;
        while (first != second)
        {
            if (size[first] < size[second])
            {
                first = parent[first];
            }
            else
            {
                second = parent[second];
            }
        }

        return first;
    }

    private long Room(int arc)
    {
        long capacity = _capacity[arc];
        return unchecked((capacity == FlowNetwork.Unlimited ? Ceiling : capacity) - _flow[arc]);
    }

    private void Send(int entering, bool rises, int from, int to, int apex, long delta)
    {
        if (delta == 0)
        {
            return;
        }

        unchecked
        {
            // No flow leaves 0 to its capacity or the ceiling, because delta is the least room on the cycle.
            _flow[entering] += rises ? delta : -delta;
            for (int node = from; node != apex; node = _parent[node])
            {
                _flow[_parentArc[node]] += _upward[node] ? -delta : delta;
            }

            for (int node = to; node != apex; node = _parent[node])
            {
                _flow[_parentArc[node]] += _upward[node] ? delta : -delta;
            }
        }
    }

    /// <summary>
    /// Cuts the subtree of <paramref name="top"/> off, makes <paramref name="joint"/> its root and hangs it by the
    /// entering arc under <paramref name="newParent"/>.
    /// </summary>
    private void Rehang(int entering, int joint, int newParent, int top, int apex)
    {
        int count = _size[top];
        CutOff(top, apex);
        int end = Reroot(joint, top, entering);
        Insert(joint, end, newParent, count, apex);

        // One shift for the whole subtree makes the reduced cost of the entering arc zero.
        unchecked
        {
            long wanted = _upward[joint]
                ? _potential[newParent] + _cost[entering]
                : _potential[newParent] - _cost[entering];
            long shift = wanted - _potential[joint];
            int node = joint;
            for (int i = 0; i < count; i++)
            {
                _potential[node] += shift;
                node = _thread[node];
            }
        }
    }

    private void CutOff(int top, int apex)
    {
        int before = _previous[top];
        int end = _last[top];
        Link(before, _thread[end]);
        int count = _size[top];
        for (int node = _parent[top]; node != apex; node = _parent[node])
        {
            _size[node] -= count;
        }

        for (int node = _parent[top]; node >= 0 && _last[node] == end; node = _parent[node])
        {
            _last[node] = before;
        }
    }

    /// <summary>Turns the path from the new root up to the old one round.</summary>
    /// <returns>The last node of the new preorder of the subtree.</returns>
    /// <remarks>
    /// The new preorder is the subtree of the new root, then for each node above it what its old subtree holds
    /// besides: the part before the nodes already taken, and the part after them.
    /// </remarks>
    private int Reroot(int joint, int top, int entering)
    {
        int total = _size[top];
        int end = _last[joint];
        int after = _thread[end];
        int node = joint;
        int child = -1;
        int childPrevious = -1;
        int childLast = -1;
        int childSize = 0;
        int arc = entering;
        bool upward = _tail[entering] == joint;
        while (true)
        {
            int nodePrevious = _previous[node];
            int nodeLast = _last[node];
            int nodeSize = _size[node];
            int nodeParent = _parent[node];
            int nodeArc = _parentArc[node];
            bool nodeUpward = _upward[node];
            if (child >= 0)
            {
                Link(end, node);
                end = childPrevious;
                if (childLast != nodeLast)
                {
                    Link(end, after);
                    end = nodeLast;
                    after = _thread[end];
                }

                _parent[node] = child;
            }

            _parentArc[node] = arc;
            _upward[node] = upward;
            _size[node] = total - childSize;
            if (node == top)
            {
                break;
            }

            child = node;
            childPrevious = nodePrevious;
            childLast = nodeLast;
            childSize = nodeSize;
            arc = nodeArc;
            upward = !nodeUpward;
            node = nodeParent;
        }

        for (int path = top; path != joint; path = _parent[path])
        {
            _last[path] = end;
        }

        _last[joint] = end;
        return end;
    }

    private void Insert(int joint, int end, int newParent, int count, int apex)
    {
        _parent[joint] = newParent;
        Link(end, _thread[newParent]);
        Link(newParent, joint);
        for (int node = newParent; node != apex; node = _parent[node])
        {
            _size[node] += count;
        }

        for (int node = newParent; node >= 0 && _last[node] == newParent; node = _parent[node])
        {
            _last[node] = end;
        }
    }

    private void Link(int node, int next)
    {
        _thread[node] = next;
        _previous[next] = node;
    }

    /// <summary>Collects the cycle that the arc closes when all its arcs can carry more without limit.</summary>
    private bool FindUnlimitedCycle(int entering)
    {
        int from = _tail[entering];
        int to = _head[entering];
        int apex = FindApex(from, to);
        List<int> down = [];
        for (int node = from; node != apex; node = _parent[node])
        {
            if (_upward[node])
            {
                return false;
            }

            down.Add(_parentArc[node]);
        }

        down.Reverse();
        List<int> cycle = [.. down, entering];
        for (int node = to; node != apex; node = _parent[node])
        {
            if (!_upward[node])
            {
                return false;
            }

            cycle.Add(_parentArc[node]);
        }

        if (cycle.Exists(arc => _capacity[arc] != FlowNetwork.Unlimited))
        {
            return false;
        }

        Cycle = [.. cycle.Select(arc => _networkArcAt[arc])];
        return true;
    }
}
