namespace SolidarityEconomy.Actors.Linkage;

/// <summary>The actors under each key, behind each other, and the keys of each actor.</summary>
internal sealed class BlockTable
{
    private readonly ulong[] _keys;
    private readonly int[] _starts;
    private readonly int[] _rows;

    private BlockTable(ulong[] keys, int[] starts, int[] rows)
    {
        _keys = keys;
        _starts = starts;
        _rows = rows;
    }

    /// <summary>How many different keys there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The actors under the key with this number.</summary>
    public ReadOnlySpan<int> this[int block] => _rows.AsSpan(_starts[block].._starts[block + 1]);

    /// <summary>True when more actors share the key than are compared with each other.</summary>
    public bool IsTooLarge(int block, LinkagePolicy policy) =>
        _starts[block + 1] - _starts[block] > BlockKeys.Largest(_keys[block], policy);

    /// <summary>The number of a key; negative when nobody has it.</summary>
    public int Find(ulong key) => Array.BinarySearch(_keys, key);

    /// <summary>Puts every row under its keys.</summary>
    public static BlockTable Build(FeatureTable table, BlockKeys blockKeys, int fewest, CancellationToken cancellationToken)
    {
        ulong[] entries = new ulong[Math.Max(16, table.Rows * 8)];
        int[] rows = new int[entries.Length];
        int count = 0;
        List<ulong> keys = [];
        for (int row = 0; row < table.Rows; row++)
        {
            if (row % 1024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            blockKeys.Collect(table, row, fewest, keys);
            if (count + keys.Count > entries.Length)
            {
                Array.Resize(ref entries, Math.Max(entries.Length * 2, count + keys.Count));
                Array.Resize(ref rows, entries.Length);
            }

            foreach (ulong key in keys)
            {
                entries[count] = key;
                rows[count++] = row;
            }
        }

        entries.AsSpan(0, count).Sort(rows.AsSpan(0, count));
        return Pack(entries.AsSpan(0, count), rows.AsSpan(0, count), fewest);
    }

    private static BlockTable Pack(ReadOnlySpan<ulong> entries, ReadOnlySpan<int> rows, int fewest)
    {
        List<ulong> keys = [];
        List<int> starts = [];
        int[] packed = new int[rows.Length];
        int at = 0;
        int from = 0;
        while (from < entries.Length)
        {
            int until = from + 1;
            while (until < entries.Length && entries[until] == entries[from])
            {
                until++;
            }

            if (until - from >= fewest)
            {
                keys.Add(entries[from]);
                starts.Add(at);
                rows[from..until].CopyTo(packed.AsSpan(at));
                packed.AsSpan(at, until - from).Sort();
                at += until - from;
            }

            from = until;
        }

        starts.Add(at);
        Array.Resize(ref packed, at);
        return new BlockTable([.. keys], [.. starts], packed);
    }
}
