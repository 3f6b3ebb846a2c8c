namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What a <see cref="ChainSearch"/> keeps of one side.</summary>
internal sealed class ChainSide
{
    private readonly int[] _rowLengths;
    private readonly int[][] _others;
    private readonly int[][] _values;
    private readonly int[] _loads;
    private readonly int[][] _mates;

    public ChainSide(int[] most)
    {
        Most = [.. most];
        Prices = new long[most.Length];
        Distance = new long[most.Length];
        Via = new int[most.Length];
        Round = new int[most.Length];
        MateOf = new int[most.Length];
        _rowLengths = new int[most.Length];
        _others = new int[most.Length][];
        _values = new int[most.Length][];
        _loads = new int[most.Length];
        _mates = new int[most.Length][];
        Array.Fill(MateOf, -1);
        Array.Fill(_others, []);
        Array.Fill(_values, []);
        Array.Fill(_mates, []);
    }

    public int Count => Most.Length;

    /// <summary>How many pairs each member may have now.</summary>
    public int[] Most { get; }

    /// <summary>The price of each member, never below 0; that of a member with a free place is 0 between calls.</summary>
    public long[] Prices { get; }

    /// <summary>The length of the shortest chain found to each member reached in this round.</summary>
    public long[] Distance { get; }

    /// <summary>From which member of the other side that chain comes.</summary>
    public int[] Via { get; }

    /// <summary>Twice the number of the round that reached a member, and one more once its distance is settled.</summary>
    public int[] Round { get; }

    /// <summary>The member of the other side that was last looked at as a partner of each: a mark, for a moment.</summary>
    public int[] MateOf { get; }

    public bool HasRoom(int member) => _loads[member] < Most[member];

    /// <summary>The members of the other side with which a member may be paired, in the order in which they were added.</summary>
    public ReadOnlySpan<int> Others(int member) => _others[member].AsSpan(0, _rowLengths[member]);

    /// <summary>What each of these pairs is worth.</summary>
    public ReadOnlySpan<int> Values(int member) => _values[member].AsSpan(0, _rowLengths[member]);

    /// <summary>The members with which it is paired, in no order that means anything.</summary>
    public ReadOnlySpan<int> Mates(int member) => _mates[member].AsSpan(0, _loads[member]);

    public void AddPair(int member, int other, int value)
    {
        int count = _rowLengths[member]++;
        if (count == _others[member].Length)
        {
            int size = Math.Max(2 * count, 4);
            Array.Resize(ref _others[member], size);
            Array.Resize(ref _values[member], size);
        }

        _others[member][count] = other;
        _values[member][count] = value;
    }

    public void Join(int member, int other)
    {
        int count = _loads[member]++;
        if (count == _mates[member].Length)
        {
            Array.Resize(ref _mates[member], Math.Max(2 * count, 1));
        }

        _mates[member][count] = other;
    }

    public void Part(int member, int other)
    {
        int[] mates = _mates[member];
        int last = --_loads[member];
        mates[Array.IndexOf(mates, other, 0, last + 1)] = mates[last];
    }
}
