namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <content>One pair more: partners change along the ways from both ends of an edge to their roots.</content>
internal sealed partial class BlossomMatching
{
    private void Augment(int edge)
    {
        AugmentFrom(_firsts[edge], (2 * edge) + 1);
        AugmentFrom(_seconds[edge], 2 * edge);
    }

    /// <summary>Gives a node a new partner at an end, its former partner another, and so on to the root.</summary>
    private void AugmentFrom(int node, int partnerEnd)
    {
        while (true)
        {
            Flower outer = _tops[node];
            Turn(outer, node);
            _mates[node] = partnerEnd;
            if (outer.Entry == None)
            {
                return;
            }

            Flower inner = _tops[Node(outer.Entry)];
            int gate = Node(inner.Entry ^ 1);
            Turn(inner, gate);
            _mates[gate] = inner.Entry;
            (node, partnerEnd) = (Node(inner.Entry), inner.Entry ^ 1);
        }
    }

    /// <summary>Makes a node the root of the flower around it: pairs inside change along the even way to the former root.</summary>
    private void Turn(Flower flower, int node)
    {
        if (flower.IsParticipant)
        {
            return;
        }

        Flower child = _leaves[node];
        while (child.Parent != flower)
        {
            child = child.Parent!;
        }

        Turn(child, node);
        int from = Array.IndexOf(flower.Parts, child);
        for (Round round = new(flower, from); !round.IsAtRoot;)
        {
            round.Step();
            int end = round.JointOut();
            Turn(round.Part, Node(end));
            _mates[Node(end)] = end ^ 1;
            round.Step();
            Turn(round.Part, Node(end ^ 1));
            _mates[Node(end ^ 1)] = end;
        }

        flower.Parts = [.. flower.Parts[from..], .. flower.Parts[..from]];
        flower.Joints = [.. flower.Joints[from..], .. flower.Joints[..from]];
        flower.Root = node;
    }
}
