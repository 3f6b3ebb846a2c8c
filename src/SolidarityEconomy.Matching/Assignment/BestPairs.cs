using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The few best pairs of each row, which a bid looks at before it looks at all.</summary>
/// <remarks>
/// Prices only fall while rows bid, so costs less prices only rise: what was not among the best when they were listed is no better
/// now than the best of the rest was then. Only when the second best of the few is worse than that are they listed anew (the heuristic of
/// the fourth best, Goldberg and Kennedy 1995, with more). A row that takes several columns keeps as many more.
/// </remarks>
/// <param name="costs">The cost of each pair.</param>
/// <param name="pairs">The pairs that may be made, by row.</param>
/// <param name="factor">How many times costs count.</param>
/// <param name="unitStarts">Where the columns that each row takes begin, and their number at the end; null for one each.</param>
internal sealed class BestPairs(ReadOnlyMemory<long> costs, PairIndex pairs, long factor, int[]? unitStarts = null)
{
    /// <summary>How many columns a row may take.</summary>
    public const int MostUnits = 32;

    private const int Most = 8;

    private readonly Entry[] _entries = new Entry[unitStarts is null ? pairs.Count * Most : (pairs.Count * (Most - 1)) + unitStarts[^1]];
    private readonly int[] _counts = new int[pairs.Count];
    private readonly long[] _rest = new long[pairs.Count];

    /// <summary>The least and the second least cost less price of a row, the greatest number for none, and the column of the least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (long Least, long Second, int Column) TwoLeast(int row, ReadOnlySpan<long> prices)
    {
        long least = long.MaxValue;
        long second = long.MaxValue;
        int column = -1;
        foreach (ref readonly Entry entry in _entries.AsSpan(StartOf(row), _counts[row]))
        {
            long cost = unchecked(entry.Cost - prices[entry.Column]);
            if (cost < second)
            {
                if (cost < least)
                {
                    (least, second, column) = (cost, least, entry.Column);
                }
                else
                {
                    second = cost;
                }
            }
        }

        return second <= _rest[row] && column >= 0 ? (least, second, column) : List(row, prices);
    }

    /// <summary>The same of the columns that are not among some, which are fewer than the row takes.</summary>
    public (long Least, long Second, int Column) TwoLeast(int row, ReadOnlySpan<long> prices, ReadOnlySpan<int> held)
    {
        (long Least, long Second, int Column) known = Known(row, prices, held);
        if (known.Second <= _rest[row] && known.Column >= 0)
        {
            return known;
        }

        List(row, prices);
        return Known(row, prices, held);
    }

    /// <summary>The pairs of a row that were best when they were listed.</summary>
    public ReadOnlySpan<Entry> Of(int row) => _entries.AsSpan(StartOf(row), _counts[row]);

    /// <summary>Below this is no cost less price of the other pairs of a row.</summary>
    public long Rest(int row) => _rest[row];

    /// <summary>Follows a move of all prices.</summary>
    public void Move(long by)
    {
        for (int i = 0; i < _rest.Length; i++)
        {
            _rest[i] -= _rest[i] == long.MaxValue ? 0 : by;
        }
    }

    private int StartOf(int row) => unitStarts is null ? row * Most : (row * (Most - 1)) + unitStarts[row];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (long Least, long Second, int Column) Known(int row, ReadOnlySpan<long> prices, ReadOnlySpan<int> held)
    {
        (long Least, long Second, int Column) best = (long.MaxValue, long.MaxValue, -1);
        foreach (ref readonly Entry entry in _entries.AsSpan(StartOf(row), _counts[row]))
        {
            long cost = unchecked(entry.Cost - prices[entry.Column]);
            if (cost < best.Second && !held.Contains(entry.Column))
            {
                best = cost < best.Least ? (cost, best.Least, entry.Column) : best with { Second = cost };
            }
        }

        return best;
    }

    /// <summary>Looks at all pairs of a row and keeps the best.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (long Least, long Second, int Column) List(int row, ReadOnlySpan<long> prices)
    {
        int start = pairs.Starts[row];
        ReadOnlySpan<int> columns = pairs.Others.AsSpan(start, pairs.Starts[row + 1] - start);
        ReadOnlySpan<long> own = costs.Span.Slice(start, columns.Length);
        int most = Most + (unitStarts is null ? 0 : unitStarts[row + 1] - unitStarts[row] - 1);
        Span<Entry> kept = _entries.AsSpan(StartOf(row), most);
        Span<long> all = stackalloc long[Most + MostUnits];
        Span<long> values = all[..(most + 1)];
        values.Fill(long.MaxValue);
        int count = 0;
        for (int k = 0; k < columns.Length; k++)
        {
            long cost = unchecked(own[k] * factor);
            long value = unchecked(cost - prices[columns[k]]);
            if (value < values[most])
            {
                int place = Math.Min(count, most);
                for (; place > 0 && values[place - 1] > value; place--)
                {
                    values[place] = values[place - 1];
                    if (place < most)
                    {
                        kept[place] = kept[place - 1];
                    }
                }

                values[place] = value;
                if (place < most)
                {
                    kept[place] = new Entry { Cost = cost, Column = columns[k] };
                }

                count = Math.Min(count + 1, most);
            }
        }

        _counts[row] = count;
        _rest[row] = values[most];
        return (values[0], values[1], count == 0 ? -1 : kept[0].Column);
    }

    internal struct Entry
    {
        public long Cost;
        public int Column;
    }
}
