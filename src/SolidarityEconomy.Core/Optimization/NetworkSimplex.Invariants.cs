using System.Diagnostics;

namespace SolidarityEconomy.Optimization;

/// <summary>What holds whenever a run stops; looked at in debug builds only.</summary>
internal sealed partial class NetworkSimplex
{
    [Conditional("DEBUG")]
    private void AssertInvariants()
    {
        for (int arc = 0; arc < _arcCount; arc++)
        {
            Require(_flow[arc] >= 0 && Room(arc) >= 0, "a flow keeps within its bounds");
            Require(_state[arc] != AtLower || _flow[arc] == 0, "an arc at its lower bound carries nothing more");
            Require(_state[arc] != AtUpper || Room(arc) == 0, "an arc at its upper bound is full");
        }

        // Children stand after their parents in the thread, so one walk over it places every node.
        int[] place = new int[_root + 1];
        int[] size = new int[_root + 1];
        int[] order = new int[_root + 1];
        int node = _root;
        for (int i = 0; i <= _root; i++)
        {
            place[node] = i;
            order[i] = node;
            Require(_previous[_thread[node]] == node, "thread and previous are inverse");
            node = _thread[node];
        }

        Require(node == _root, "the thread comes back to the root after all nodes");
        for (int i = _root; i > 0; i--)
        {
            AssertNode(order[i], place);
            size[order[i]]++;
            size[_parent[order[i]]] += size[order[i]];
            Require(_size[order[i]] == size[order[i]], "the size counts the subtree");
            Require(_last[order[i]] == order[i + size[order[i]] - 1], "the last node ends the subtree");
        }
    }

    private void AssertNode(int node, int[] place)
    {
        int parent = _parent[node];
        int arc = _parentArc[node];
        bool upward = _upward[node];
        Require(place[parent] < place[node], "parents come first");
        Require(_state[arc] == InTree, "a tree arc is marked so");
        Require(_tail[arc] == (upward ? node : parent) && _head[arc] == (upward ? parent : node), "arcs join parents");
        Require(_cost[arc] == _potential[_tail[arc]] - _potential[_head[arc]], "tree arcs have no reduced cost");
        Require(upward ? Room(arc) > 0 : _flow[arc] > 0, "the tree is strongly feasible");
    }

    private static void Require(bool condition, string rule)
    {
        if (!condition)
        {
            throw new UnreachableException("In a flow tree, " + rule + ".");
        }
    }
}
