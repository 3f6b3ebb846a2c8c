namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The seats of columns that take several rows: each with a price, the dearest to take last, and the row that has it.</summary>
/// <remarks>A heap of seats per column, all in one array; the seat that is to be had for the least is on top. Prices are never above 0: the least is the nearest to it.</remarks>
internal sealed class Seats
{
    private readonly int[] _starts;
    private readonly Seat[] _seats;

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

    /// <summary>The price of the best seat of a column.</summary>
    public long Best(int column) => _seats[_starts[column]].Price;

    /// <summary>The price of the second best seat of a column; far below any price where there is only one.</summary>
    public long Second(int column)
    {
        Span<Seat> heap = Of(column);
        return heap.Length switch
        {
            1 => long.MinValue / 2,
            2 => heap[1].Price,
            _ => Math.Max(heap[1].Price, heap[2].Price),
        };
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
