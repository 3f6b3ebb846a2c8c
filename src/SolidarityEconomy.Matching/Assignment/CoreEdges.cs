namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The few cells of each row that are looked at, in one pool: a row that grows moves to its end.</summary>
internal sealed class CoreEdges(int rows, int expected)
{
    private int[] _columns = GC.AllocateUninitializedArray<int>(Math.Max(expected, 16));
    private long[] _costs = GC.AllocateUninitializedArray<long>(Math.Max(expected, 16));
    private readonly int[] _starts = new int[rows];
    private readonly int[] _counts = new int[rows];
    private int _end;

    /// <summary>How much of the pool is in use.</summary>
    public int Count => _end;

    public ReadOnlySpan<int> Columns(int row) => _columns.AsSpan(_starts[row], _counts[row]);

    public ReadOnlySpan<long> Costs(int row) => _costs.AsSpan(_starts[row], _counts[row]);

    /// <summary>Puts cells in place of those of a row.</summary>
    public void Set(int row, ReadOnlySpan<int> columns, ReadOnlySpan<long> costs)
    {
        Room(columns.Length);
        _starts[row] = _end;
        _counts[row] = 0;
        Append(row, columns, costs);
    }

    /// <summary>Adds cells to a row, in whatever order.</summary>
    public void Add(int row, ReadOnlySpan<int> columns, ReadOnlySpan<long> costs)
    {
        int count = _counts[row];
        Room(count + columns.Length);
        int start = _starts[row];
        if (start + count != _end)
        {
            _columns.AsSpan(start, count).CopyTo(_columns.AsSpan(_end));
            _costs.AsSpan(start, count).CopyTo(_costs.AsSpan(_end));
            _starts[row] = _end;
            _end += count;
        }

        Append(row, columns, costs);
    }

    private void Append(int row, ReadOnlySpan<int> columns, ReadOnlySpan<long> costs)
    {
        columns.CopyTo(_columns.AsSpan(_end));
        costs.CopyTo(_costs.AsSpan(_end));
        _end += columns.Length;
        _counts[row] += columns.Length;
    }

    private void Room(int more)
    {
        if (_columns.Length - _end < more)
        {
            int size = (int)Math.Max(Math.Min(2L * _columns.Length, Array.MaxLength), (long)_end + more);
            Array.Resize(ref _columns, size);
            Array.Resize(ref _costs, size);
        }
    }
}
