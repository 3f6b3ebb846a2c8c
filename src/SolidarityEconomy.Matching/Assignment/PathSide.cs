namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What a <see cref="PathSearch"/> keeps of one side.</summary>
internal sealed class PathSide
{
    private readonly Func<PairIndex> _index;
    private PairIndex? _made;

    public PathSide(int count, Func<PairIndex> index)
    {
        _index = index;
        Prices = new long[count];
        Alone = new long[count];
        Mates = new int[count];
        IsOut = new bool[count];
        Distance = new long[count];
        Via = new int[count];
        Round = new int[count];
        Array.Fill(Mates, -1);
        Array.Fill(IsOut, true);
    }

    private PathSide(PathSide other)
    {
        _index = other._index;
        _made = other._made;
        Prices = [.. other.Prices];
        Alone = [.. other.Alone];
        Mates = [.. other.Mates];
        IsOut = [.. other.IsOut];
        Distance = new long[Prices.Length];
        Via = new int[Prices.Length];
        Round = new int[Prices.Length];
    }

    /// <summary>The pairs of the members; the side that is only searched towards never needs them.</summary>
    public PairIndex Index => _made ??= _index();

    /// <summary>The dual value of each member: at most <see cref="Alone"/>, and that for a member without a partner.</summary>
    public long[] Prices { get; }

    /// <summary>What it costs to leave each member alone.</summary>
    public long[] Alone { get; }

    /// <summary>The partner of each member, or -1.</summary>
    public int[] Mates { get; }

    /// <summary>True for a member that does not take part, or not yet.</summary>
    public bool[] IsOut { get; }

    /// <summary>The length of the shortest way found to each member reached in this round.</summary>
    public long[] Distance { get; }

    /// <summary>From which member of the other side that way comes.</summary>
    public int[] Via { get; }

    /// <summary>Twice the number of the round that reached a member, and one more once its distance is settled.</summary>
    public int[] Round { get; }

    public PathSide Copy() => new(this);
}
