namespace SolidarityEconomy.Actors.Linkage;

/// <summary>The actors under each key, behind each other, and the keys of each actor.</summary>
internal sealed class BlockTable
{
    private const string Stage = "linkage.group";
    private const int RowsBetweenReports = 1024;

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
    public static BlockTable Build(
        FeatureTable table, BlockKeys blockKeys, int fewest, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        List<ulong> keys = [];
        int[] ends = new int[table.Rows];
        for (int row = 0; row < table.Rows; row++)
        {
            Look(row, row / 2);
            blockKeys.Collect(table, row, fewest, keys);
            ends[row] = (row == 0 ? 0 : ends[row - 1]) + keys.Count;
        }

        // Collected twice, so that the arrays have just their size: they are the greatest of all.
        ulong[] entries = new ulong[table.Rows == 0 ? 0 : ends[^1]];
        int[] rows = new int[entries.Length];
        for (int row = 0; row < table.Rows; row++)
        {
            Look(row, (table.Rows + row) / 2);
            blockKeys.Collect(table, row, fewest, keys);
            int start = ends[row] - keys.Count;
            keys.CopyTo(entries, start);
            rows.AsSpan(start, keys.Count).Fill(row);
        }

        BlockSort.Sort(entries, rows, cancellationToken);
        progress?.Report(new WorkProgress(Stage, table.Rows, table.Rows));
        return Pack(entries, rows, fewest, cancellationToken);

        void Look(int row, int done)
        {
            if (row % RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new WorkProgress(Stage, done, table.Rows));
            }
        }
    }

    /// <summary>Keeps the keys that enough share, in the arrays at hand.</summary>
    private static BlockTable Pack(ulong[] entries, int[] rows, int fewest, CancellationToken cancellationToken)
    {
        List<int> starts = [];
        int at = 0;
        int from = 0;
        while (from < entries.Length)
        {
            if (starts.Count % RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            int until = from + 1;
            while (until < entries.Length && entries[until] == entries[from])
            {
                until++;
            }

            if (until - from >= fewest)
            {
                entries[starts.Count] = entries[from];
                starts.Add(at);
                rows.AsSpan(from..until).CopyTo(rows.AsSpan(at));
                rows.AsSpan(at, until - from).Sort();
                at += until - from;
            }

            from = until;
        }

        ulong[] keys = entries[..starts.Count];
        starts.Add(at);
        Array.Resize(ref rows, at);
        return new BlockTable(keys, [.. starts], rows);
    }
}
