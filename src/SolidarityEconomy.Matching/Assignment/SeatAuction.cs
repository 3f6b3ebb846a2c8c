using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Least-cost assignment of rows to the seats of columns by bids: each row that misses a seat bids for its best one, by as much as that is better than
/// the second best and a step more; the steps shrink from round to round.
/// </summary>
/// <remarks>
/// <para>
/// The auction for similar objects (Bertsekas and Castañon 1989): each seat has a price of its own, and a bid is for the best one of a column. Every
/// seat is filled in the end. Rows that are left over have seats outside at one cost for all. Seats that are left over are filled with spare members,
/// who have no costs and want the best price of all columns; at the start of a round they get the seats of best price at once, all at the level of
/// the last of them, as bids among themselves would end. The least load of a column is kept by seats that no spare member may take.
/// </para>
/// <para>
/// A row that takes several seats has a unit for each, and bids for columns of which it has none. What it has is then never worse, but for a step,
/// than as many more columns as it misses seats, and one more: a bid brings in the best of them at the price of the second, and who loses a seat has
/// one more to miss.
/// </para>
/// <para>
/// A ring of pairs that would gain passes each column, the seats outside and the spare members once at most. So costs count as many times as those
/// are and one more, and a last step of 1 makes the plan exact; so do the prices once they are divided, see <see cref="ExactPrices"/>.
/// </para>
/// <para>
/// Nothing overflows: costs that count so often stay below 2^58 by <see cref="Holds"/>, and a price that would leave 2^60 ends the search.
/// </para>
/// </remarks>
internal sealed class SeatAuction
{
    private const int Shrinking = 4;

    /// <summary>The first step is this part of the range of costs and once more smaller: wider ones find out little.</summary>
    private const int FirstPart = 16;

    private const int BidsPerMember = 200;
    private const int Spare = -2;
    private const long LowestPrice = -(1L << 60);

    private readonly int _outside;
    private readonly SeatTerms _terms;
    private readonly long _factor;
    private readonly long _range;
    private readonly long[] _prices;
    private readonly int[] _unitStarts;
    private readonly int[] _rowOf;
    private readonly int[] _columnOf;
    private readonly int[] _free;
    private readonly Seats _open;
    private readonly Seats? _kept;
    private readonly SeatOrder? _order;
    private readonly BestPairs _best;
    private int _freeUnits;
    private long _freeSpares;

    /// <param name="costs">The cost of each pair.</param>
    /// <param name="pairs">The pairs that may be made, by row.</param>
    /// <param name="terms">The seats, and who else takes some.</param>
    public SeatAuction(ReadOnlyMemory<long> costs, PairIndex pairs, SeatTerms terms)
    {
        (_terms, _outside) = (terms, terms.Most.Length);
        _factor = _outside + 3L;
        (long least, long greatest) = costs.IsEmpty ? (0, 0) : TableKernels.Range(costs.Span);
        _range = Math.Max(greatest, terms.OutsideCost) - Math.Min(least, terms.OutsideCost);
        int[] open = [.. terms.Most, terms.Outside];
        if (terms.Spares > 0 && terms.Least.Any(load => load > 0))
        {
            _kept = new Seats(terms.Least);
            for (int j = 0; j < _outside; j++)
            {
                open[j] -= terms.Least[j];
            }
        }

        _open = new Seats(open);
        _order = terms.Spares > 0 ? new SeatOrder(_open, open.Length) : null;
        _unitStarts = new int[pairs.Count + 1];
        for (int i = 0; i < pairs.Count; i++)
        {
            _unitStarts[i + 1] = _unitStarts[i] + terms.RowMost[i];
        }

        int units = _unitStarts[^1];
        _best = new BestPairs(costs, pairs, _factor, terms.RowMost.AsSpan().ContainsAnyExcept(1) ? _unitStarts : null);
        (_prices, _rowOf, _columnOf, _free) = (new long[_outside], new int[units], new int[units], new int[units]);
        for (int i = 0; i < pairs.Count; i++)
        {
            _rowOf.AsSpan(_unitStarts[i].._unitStarts[i + 1]).Fill(i);
        }
    }

    /// <summary>The columns of all rows, one row after the other; as many as there are columns stands for a seat outside.</summary>
    public ReadOnlySpan<int> ColumnOf => _columnOf;

    /// <summary>The price of each column, of the seats outside and, last, the one that spare members get.</summary>
    public long[] Prices { get; private set; } = [];

    /// <summary>Whether costs are so small that nothing overflows.</summary>
    public bool Holds() => (UInt128)_range * (UInt128)_factor < 1UL << 58;

    /// <summary>Looks for the best plan.</summary>
    /// <param name="cancellationToken">Looked at for each bid.</param>
    /// <returns>False when bids did not come to an end soon, as where not every seat can be filled.</returns>
    public bool Solve(CancellationToken cancellationToken)
    {
        long step = Math.Max(_range * _factor / FirstPart, 1);
        do
        {
            step = Math.Max(step / Shrinking, 1);
            if (!Bid(step, cancellationToken))
            {
                return false;
            }

            MoveToZero();
        }
        while (step > 1);
        long level = Level(forAll: true);
        Prices = [.. Enumerable.Range(0, _outside).Select(PriceOf), _open.Best(_outside), level];
        foreach (ref long price in Prices.AsSpan())
        {
            // Where there is no seat, any price will do.
            price = price == Seats.None ? level : price;
        }

        ExactPrices.Divide(Prices, _factor);
        return true;
    }

    private bool Bid(long step, CancellationToken cancellationToken)
    {
        Start();
        long most = BidsPerMember * (_free.Length + _terms.Spares);
        for (long bids = 0; _freeUnits + _freeSpares > 0; bids++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (bids > most || !(_freeUnits > 0 ? BidOfUnit(_free[--_freeUnits], step) : BidOfSpare(_order!, step)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Sets all units and seats free and gives spare members theirs.</summary>
    private void Start()
    {
        _open.Clear();
        _kept?.Clear();
        _open.Fill(_terms.Spares, Spare);
        for (int j = 0; j < _prices.Length; j++)
        {
            _prices[j] = PriceOf(j);
        }

        _order?.Build();
        (_freeUnits, _freeSpares) = (_free.Length, 0);
        Array.Fill(_columnOf, -1);
        for (int unit = 0; unit < _free.Length; unit++)
        {
            _free[unit] = _free.Length - 1 - unit;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool BidOfUnit(int unit, long step)
    {
        int row = _rowOf[unit];
        int units = _unitStarts[row + 1] - _unitStarts[row];
        ReadOnlySpan<int> held = units == 1 ? [] : _columnOf.AsSpan(_unitStarts[row], units);
        (long least, long second, int column) = units == 1 ? _best.TwoLeast(row, _prices) : _best.TwoLeast(row, _prices, held);
        if (_terms.Outside > 0 && held.Count(_outside) < units - _terms.RowLeast[row])
        {
            long outside = (_terms.OutsideCost * _factor) - _open.Best(_outside);
            (least, second, column) = outside < least ? (outside, least, _outside) : (least, Math.Min(second, outside), column);
        }

        if (column < 0 || least >= long.MaxValue / 4)
        {
            return false;
        }

        bool isKept = _kept is not null && column < _outside && _kept.Best(column) >= _open.Best(column);
        Seats seats = isKept ? _kept! : _open;
        long other = column == _outside ? Seats.None : isKept ? _open.Best(column) : _kept?.Best(column) ?? Seats.None;
        long next = Math.Min(second, least + (seats.Best(column) - Math.Max(seats.Second(column), other)));
        _columnOf[unit] = column;
        return Take(seats, column, unit, next >= long.MaxValue / 4 ? step : next - least + step);
    }

    private bool BidOfSpare(SeatOrder order, long step)
    {
        (int column, long second) = order.Best();
        long best = _open.Best(column);
        if (best == Seats.None)
        {
            return false;
        }

        _freeSpares--;
        return Take(_open, column, Spare, second == Seats.None ? step : best - second + step);
    }

    /// <summary>Gives the best seat of a column to a bidder and sets free who had it.</summary>
    private bool Take(Seats seats, int column, int bidder, long by)
    {
        int earlier = seats.Take(column, bidder, by);
        if (earlier >= 0)
        {
            _columnOf[earlier] = -1;
            _free[_freeUnits++] = earlier;
        }
        else if (earlier == Spare)
        {
            _freeSpares++;
        }

        if (column == _outside)
        {
            return _open.Best(column) > LowestPrice;
        }

        _prices[column] = PriceOf(column);
        return _prices[column] > LowestPrice;
    }

    private long PriceOf(int column) => Math.Max(_open.Best(column), _kept?.Best(column) ?? Seats.None);

    /// <summary>The price of the best seat, of all or of those that spare members may take, too.</summary>
    private long Level(bool forAll)
    {
        long level = _open.Best(_outside);
        for (int j = 0; j < _outside; j++)
        {
            level = Math.Max(level, forAll ? _open.Best(j) : _prices[j]);
        }

        return level;
    }

    private void MoveToZero()
    {
        long most = Level(forAll: false);
        _open.Move(-most);
        _kept?.Move(-most);
        _best.Move(-most);
    }
}
