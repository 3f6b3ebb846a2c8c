using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Least-cost assignment of rows to the seats of columns: first by bids, where each row that misses a seat bids for its best one, by as much as that
/// is better than the second best and a step more; then from the prices that bids found exactly, see <see cref="SeatPaths"/>.
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
/// Mostly one round is enough: most rows have then their best columns, and moving the others along paths takes less than further rounds, each of
/// which begins anew. Where it does not end soon, a few rounds begin with a wide step, against long wars over what all like.
/// </para>
/// <para>
/// Nothing overflows: costs stay below 2^58 by <see cref="Holds"/>, and a price that would leave 2^60 ends the search.
/// </para>
/// </remarks>
internal sealed class SeatAuction
{
    /// <summary>Which part of the range of costs the step is when one round is enough, and else the first and the last one.</summary>
    private const int OnlyPart = 128;
    private const int FirstPart = 16;
    private const int LastPart = 1024;
    private const int Shrinking = 4;

    /// <summary>After so many bids of each member the step was too narrow, or not every seat can be filled.</summary>
    private const int FewBids = 10;
    private const int ManyBids = 200;
    public const int Spare = -2;
    private const long LowestPrice = -(1L << 60);

    private readonly AssignmentProblem _problem;
    private readonly ReadOnlyMemory<long> _costs;
    private readonly SeatTerms _terms;
    private readonly int _outside;
    private readonly long _range;
    private readonly long[] _prices;
    private readonly SeatUnits _units;
    private readonly int[] _columnOf;
    private readonly int[] _free;
    private readonly Seats _open;
    private readonly Seats? _kept;
    private readonly SeatOrder? _order;
    private readonly BestPairs _best;
    private int _freeUnits;
    private long _freeSpares;

    /// <param name="problem">The pairs that may be made, and the least loads.</param>
    /// <param name="costs">The cost of each pair.</param>
    /// <param name="terms">The seats, and who else takes some.</param>
    public SeatAuction(AssignmentProblem problem, ReadOnlyMemory<long> costs, SeatTerms terms)
    {
        (_problem, _costs, _terms, _outside) = (problem, costs, terms, terms.Most.Length);
        (long least, long greatest) = costs.IsEmpty ? (0, 0) : TableKernels.Range(costs.Span);
        _range = Math.Max(greatest, terms.OutsideCost) - Math.Min(least, terms.OutsideCost);
        int[] open = [.. terms.Most, terms.Outside];
        if (terms.Spares > 0 && problem.ColumnLeast.Any(load => load > 0))
        {
            _kept = new Seats(problem.ColumnLeast);
            for (int j = 0; j < _outside; j++)
            {
                open[j] -= problem.ColumnLeast[j];
            }
        }

        _open = new Seats(open);
        _order = terms.Spares > 0 ? new SeatOrder(_open, open.Length) : null;
        _units = new SeatUnits(problem, terms);
        _columnOf = _units.ColumnOf;
        _best = new BestPairs(costs, problem.ByRow, 1, terms.RowMost.AsSpan().ContainsAnyExcept(1) ? _units.Starts : null);
        (_prices, _free) = (new long[_outside], new int[_columnOf.Length]);
    }

    /// <summary>The columns of all rows, one row after the other; as many as there are columns stands for a seat outside.</summary>
    public ReadOnlySpan<int> ColumnOf => _columnOf;

    /// <summary>The price of each column, of the seats outside and, last, the one that spare members get.</summary>
    public long[] Prices { get; private set; } = [];

    /// <summary>Whether costs are so small that nothing overflows.</summary>
    public bool Holds() => (UInt128)_range * (UInt128)(_outside + 3) < 1UL << 58;

    /// <summary>Looks for the best plan.</summary>
    /// <param name="cancellationToken">Looked at for each bid.</param>
    /// <returns>False when bids did not come to an end soon, as where not every seat can be filled.</returns>
    public bool Solve(CancellationToken cancellationToken)
    {
        if (!FindPrices(out long step, cancellationToken))
        {
            return false;
        }

        MoveToZero();
        SeatPaths paths = new(_problem, _costs, _best, _terms, _units, _open, _prices);
        bool isDone = paths.Run(step, cancellationToken);
        Prices = paths.Prices;
        return isDone;
    }

    private bool FindPrices(out long step, CancellationToken cancellationToken)
    {
        step = Math.Max(_range / OnlyPart, 1);
        bool isFound = Bid(step, FewBids, cancellationToken);
        for (int part = FirstPart; !isFound && part <= LastPart; part *= Shrinking)
        {
            step = Math.Max(_range / part, 1);
            if (!Bid(step, ManyBids, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }

    private bool Bid(long step, int bidsPerMember, CancellationToken cancellationToken)
    {
        Start();
        long most = bidsPerMember * (_free.Length + _terms.Spares);
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
        int row = _units.RowOf[unit];
        ReadOnlySpan<int> held = _units.Held(row);
        (long least, long second, int column) = held.Length == 1 ? _best.TwoLeast(row, _prices) : _best.TwoLeast(row, _prices, held);
        if (_units.MayTakeOutside(row, held))
        {
            long outside = _terms.OutsideCost - _open.Best(_outside);
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

    private void MoveToZero()
    {
        long most = _open.Best(_outside);
        for (int j = 0; j < _outside; j++)
        {
            most = Math.Max(most, PriceOf(j));
        }

        _open.Move(-most);
        _kept?.Move(-most);
        _best.Move(-most);
        for (int j = 0; j < _outside; j++)
        {
            _prices[j] = PriceOf(j);
        }
    }
}
