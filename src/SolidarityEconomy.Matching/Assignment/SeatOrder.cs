namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Columns by the price of their best seat, the best first, while prices fall.</summary>
/// <remarks>A heap whose prices may be out of date, which is always too high: what comes to the top is looked at anew.</remarks>
internal sealed class SeatOrder(Seats seats, int columns)
{
    private readonly long[] _prices = new long[columns];
    private readonly int[] _columns = new int[columns];

    /// <summary>Takes the prices as they are, after they rose.</summary>
    public void Build()
    {
        for (int j = 0; j < columns; j++)
        {
            (_columns[j], _prices[j]) = (j, seats.Best(j));
        }

        for (int place = (columns / 2) - 1; place >= 0; place--)
        {
            Sink(place);
        }
    }

    /// <summary>The column whose best seat has the best price, and the price of the second best of all seats.</summary>
    public (int Column, long Second) Best()
    {
        Refresh(0);
        long second = seats.Second(_columns[0]);
        for (int child = 1; child <= 2 && child < columns; child++)
        {
            Refresh(child);
            second = Math.Max(second, _prices[child]);
        }

        return (_columns[0], second);
    }

    private void Refresh(int place)
    {
        while (_prices[place] != seats.Best(_columns[place]))
        {
            _prices[place] = seats.Best(_columns[place]);
            Sink(place);
        }
    }

    private void Sink(int place)
    {
        (long price, int column) = (_prices[place], _columns[place]);
        for (int child = (2 * place) + 1; child < columns; child = (2 * place) + 1)
        {
            child += child + 1 < columns && _prices[child + 1] > _prices[child] ? 1 : 0;
            if (_prices[child] <= price)
            {
                break;
            }

            (_prices[place], _columns[place]) = (_prices[child], _columns[child]);
            place = child;
        }

        (_prices[place], _columns[place]) = (price, column);
    }
}
