namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>
/// A participant, or an odd cycle of flowers that is treated as one participant as long as its price is above 0 (Edmonds: a blossom).
/// </summary>
internal sealed class Flower(int root)
{
    /// <summary>The participant through whom the flower is paired with the outside, or who has no partner.</summary>
    public int Root { get; set; } = root;

    public Flower? Parent { get; set; }

    /// <summary>The flowers of the cycle, that of the root first; empty for a participant.</summary>
    public Flower[] Parts { get; set; } = [];

    /// <summary>For each part the end, inside that part, of the edge to the next part round the cycle.</summary>
    public int[] Joints { get; set; } = [];

    public Side Side { get; set; }

    /// <summary>The outer end of the edge through which the flower, or a participant inside it, was reached; below 0 for none.</summary>
    public int Entry { get; set; } = BlossomMatching.None;

    public long Price { get; set; }

    /// <summary>The edge of least slack to an outer flower; below 0 for none.</summary>
    public int BestEdge { get; set; } = BlossomMatching.None;

    /// <summary>For an outer cycle: the edge of least slack to each other outer flower.</summary>
    public List<int>? BestEdges { get; set; }

    /// <summary>Set only while two paths to the roots are walked.</summary>
    public bool IsOnPath { get; set; }

    public bool IsParticipant => Parts.Length == 0;

    public void Reach(Side side, int entry)
    {
        Side = side;
        Entry = entry;
        BestEdge = BlossomMatching.None;
    }

    public void Forget()
    {
        Side = Side.Unreached;
        Entry = BlossomMatching.None;
        BestEdge = BlossomMatching.None;
        BestEdges = null;
    }

    /// <summary>The participants inside, in the order of the cycle.</summary>
    public IEnumerable<int> Members() => IsParticipant ? [Root] : Parts.SelectMany(part => part.Members());
}
