namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The seats of columns that take several rows: each with a price, the dearest to take last, and the row that has it.</summary>
/// <remarks>A heap of seats per column, all in one array; the seat that is to be had for the least is on top. Prices are never above 0: the least is the nearest to it.</remarks>
internal sealed class Seats
{
    /// <summary>The price where there is no seat: far below any other.</summary>
    public const long None = long.MinValue / 2;

    private readonly int[] _starts;
    private readonly Seat[] _seats;
    private long[] _sorted = [];

    public Seats(ReadOnlySpan<int> capacities)
    {
        _starts = new int[capacities.Length + 1];
        for (int j = 0; j < capacities.Length; j++)
        {
            _starts[j + 1] = _starts[j] + capacities[j];
        }

        _seats = new Seat[_starts[^1]];
    }

    /// <summary>Sets all seats free; their prices stay.</summary>
    public void Clear()
    {
        for (int k = 0; k < _seats.Length; k++)
        {
            _seats[k].Row = -1;
        }
    }

    /// <summary>Gives to members who have no costs the seats of best price, all at the level of the last of them.</summary>
    public void Fill(long count, int member)
    {
        if (count == 0)
        {
            return;
        }

        _sorted = _sorted.Length > 0 ? _sorted : new long[_seats.Length];
        for (int k = 0; k < _seats.Length; k++)
        {
            _sorted[k] = _seats[k].Price;
        }

        Array.Sort(_sorted);
        long level = _sorted[^(int)count];
        foreach (ref Seat seat in _seats.AsSpan())
        {
            if (seat.Price > level)
            {
                (seat.Price, seat.Row) = (level, member);
                count--;
            }
        }

        // Those that had just this price have it still, and nobody yet.
        foreach (ref Seat seat in _seats.AsSpan())
        {
            if (count > 0 && seat.Price == level && seat.Row != member)
            {
                seat.Row = member;
                count--;
            }
        }
    }

    /// <summary>The price of the best seat of a column.</summary>
    public long Best(int column) => _starts[column] < _starts[column + 1] ? _seats[_starts[column]].Price : None;

    /// <summary>The price of the second best seat of a column.</summary>
    public long Second(int column)
    {
        Span<Seat> heap = Of(column);
        return heap.Length switch
        {
            <= 1 => None,
            2 => heap[1].Price,
            _ => Math.Max(heap[1].Price, heap[2].Price),
        };
    }

    /// <summary>How many seats of a column somebody has.</summary>
    public int Count(int column, int member)
    {
        int count = 0;
        foreach (ref readonly Seat seat in Of(column))
        {
            count += seat.Row == member ? 1 : 0;
        }

        return count;
    }

    /// <summary>Gives the best seat of a column to a row, at a price lower by so much.</summary>
    /// <returns>The row that had it, or -1.</returns>
    public int Take(int column, int row, long by)
    {
        Span<Seat> heap = Of(column);
        int earlier = heap[0].Row;
        Seat seat = new() { Price = heap[0].Price - by, Row = row };
        int at = 0;
        for (int child = 1; child < heap.Length; child = (2 * at) + 1)
        {
            child += child + 1 < heap.Length && heap[child + 1].Price > heap[child].Price ? 1 : 0;
            if (heap[child].Price <= seat.Price)
            {
                break;
            }

            heap[at] = heap[child];
            at = child;
        }

        heap[at] = seat;
        return earlier;
    }

    /// <summary>Moves all prices by as much.</summary>
    public void Move(long by)
    {
        for (int k = 0; k < _seats.Length; k++)
        {
            _seats[k].Price += by;
        }
    }

    private Span<Seat> Of(int column) => _seats.AsSpan(_starts[column], _starts[column + 1] - _starts[column]);

    private struct Seat
    {
        public long Price;
        public int Row;
    }
}
