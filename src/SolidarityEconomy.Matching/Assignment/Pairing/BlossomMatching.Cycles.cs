namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <content>Odd cycles: found, closed into one flower, and opened again.</content>
internal sealed partial class BlossomMatching
{
    /// <summary>Walks from both nodes towards their roots by turns; the first flower on both ways, or null when the roots differ.</summary>
    private Flower? Meeting(int v, int w)
    {
        List<Flower> path = [];
        Flower? meeting = null;
        int here = v;
        int other = w;
        while (here != None && meeting is null)
        {
            Flower outer = _tops[here];
            if (outer.IsOnPath)
            {
                meeting = outer;
                continue;
            }

            outer.IsOnPath = true;
            path.Add(outer);
            here = outer.Entry == None ? None : Node(_tops[Node(outer.Entry)].Entry);
            if (other != None)
            {
                (here, other) = (other, here);
            }
        }

        foreach (Flower flower in path)
        {
            flower.IsOnPath = false;
        }

        return meeting;
    }

    /// <summary>Makes one outer flower of the cycle that an edge closes through the meeting flower.</summary>
    private void Shrink(Flower meeting, int edge)
    {
        List<Flower> parts = [];
        List<int> joints = [];
        for (Flower part = _tops[_firsts[edge]]; part != meeting; part = _tops[Node(part.Entry)])
        {
            parts.Add(part);
            joints.Add(part.Entry);
        }

        parts.Add(meeting);
        parts.Reverse();
        joints.Reverse();
        joints.Add(2 * edge);
        for (Flower part = _tops[_seconds[edge]]; part != meeting; part = _tops[Node(part.Entry)])
        {
            parts.Add(part);
            joints.Add(part.Entry ^ 1);
        }

        Flower flower = new(meeting.Root)
        {
            Parts = [.. parts],
            Joints = [.. joints],
            Side = Side.Outer,
            Entry = meeting.Entry,
        };
        foreach (Flower part in parts)
        {
            part.Parent = flower;
        }

        foreach (int member in flower.Members())
        {
            if (_tops[member].Side == Side.Inner)
            {
                _toScan.Push(member);
            }

            _tops[member] = flower;
        }

        _cycles.Add(flower);
        CollectBestEdges(flower);
    }

    /// <summary>The edge of least slack from a new cycle to each other outer flower.</summary>
    private void CollectBestEdges(Flower flower)
    {
        Dictionary<Flower, int> places = [];
        List<int> best = [];
        foreach (Flower part in flower.Parts)
        {
            foreach (int edge in part.BestEdges ?? part.Members().SelectMany(EdgesOf))
            {
                Flower first = _tops[_firsts[edge]];
                Flower there = first == flower ? _tops[_seconds[edge]] : first;
                if (there == flower || there.Side != Side.Outer)
                {
                    continue;
                }

                if (places.TryAdd(there, best.Count))
                {
                    best.Add(edge);
                }
                else if (Slack(edge) < Slack(best[places[there]]))
                {
                    best[places[there]] = edge;
                }
            }

            part.BestEdges = null;
            part.BestEdge = None;
        }

        flower.BestEdges = best;
        flower.BestEdge = best.Count == 0 ? None : best.MinBy(Slack);
    }

    private IEnumerable<int> EdgesOf(int node)
    {
        for (int a = _starts[node]; a < _starts[node + 1]; a++)
        {
            yield return _farEnds[a] >> 1;
        }
    }

    /// <summary>Opens a cycle after a stage, and with it the cycles inside that have no price either.</summary>
    private void OpenAtEnd(Flower flower)
    {
        Release(flower);
        foreach (Flower part in flower.Parts)
        {
            if (part is { IsParticipant: false, Price: 0 })
            {
                OpenAtEnd(part);
            }
        }
    }

    /// <summary>Opens an inner cycle within a stage: an even way through it stays in the tree, the rest is looked at afresh.</summary>
    private void Open(Flower flower)
    {
        Release(flower);
        int entry = flower.Entry;
        Flower entered = _tops[Node(entry ^ 1)];
        Round round = new(flower, Array.IndexOf(flower.Parts, entered));
        while (!round.IsAtRoot)
        {
            // The part is inner; the next one is outer, as its partner.
            Reach(Node(entry ^ 1), Side.Inner, entry);
            _isTight[round.JointOut() >> 1] = true;
            round.Step();
            entry = round.JointOut();
            _isTight[entry >> 1] = true;
            round.Step();
        }

        // The part of the root is inner; its partner, outside the cycle, was reached before.
        Flower root = round.Part;
        foreach (Flower part in (Flower[])[_leaves[Node(entry ^ 1)], root])
        {
            part.Side = Side.Inner;
            part.Entry = entry;
        }

        root.BestEdge = None;
        round.Step();
        for (; round.Part != entered; round.Step())
        {
            ReachAgain(round.Part);
        }
    }

    /// <summary>A part off the way: when one of its nodes was noted as reached from outside, it is inner.</summary>
    private void ReachAgain(Flower part)
    {
        if (part.Side == Side.Outer)
        {
            return;
        }

        foreach (int member in part.Members())
        {
            if (_leaves[member].Side != Side.Unreached)
            {
                Reach(member, Side.Inner, _leaves[member].Entry);
                return;
            }
        }
    }

    /// <summary>Sets the parts of a cycle free; each is a flower on top again.</summary>
    private void Release(Flower flower)
    {
        _ = _cycles.Remove(flower);
        foreach (Flower part in flower.Parts)
        {
            part.Parent = null;
            foreach (int member in part.Members())
            {
                _tops[member] = part;
            }
        }
    }
}
