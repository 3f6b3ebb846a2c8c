using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Least-cost assignment of all rows to columns that have just as many seats by bids: each free row bids for its best column, by as much as that is better
/// than the second best and a step more; the steps shrink from round to round.
/// </summary>
/// <remarks>
/// <para>
/// Cost scaling for assignment (Goldberg and Kennedy 1995; Bertsekas 1988). Costs count n + 1 times, so a last step of 1 makes the plan exact. It
/// minds ties and common preferences less than the search for shortest ways does: O(n³ log(n · cost)) at worst. Where a column has several
/// seats, each has a price of its own, and a bid is for the best of them (Bertsekas and Castañon 1989).
/// </para>
/// <para>
/// Exact prices come of the last ones: on a ring of n + 1 whole numbers, n remainders leave a gap of two or more. Divided from
/// there on, prices that hold but for 1 in n + 1 hold wholly.
/// </para>
/// <para>
/// Nothing overflows: in a full table no two prices are further apart than twice the range of the scaled costs and the step, which
/// the bound of <see cref="AssignmentProblem"/> keeps below 2^59; they are moved to 0 after each round.
/// </para>
/// </remarks>
internal sealed class ScalingSolver
{
    /// <summary>By how much the step shrinks: less where columns have several seats, whose prices follow one another.</summary>
    private readonly int _shrinking;

    /// <summary>After so many bids for each row it is asked whether all rows can be placed at all.</summary>
    private readonly int _bidsPerRow;

    private readonly int _count;
    private readonly ReadOnlyMemory<long> _costs;
    private readonly PairIndex? _pairs;
    private readonly long[] _prices;
    private readonly int[] _columnOf;
    private readonly int[] _rowOf;
    private readonly int[] _free;
    private readonly Seats? _seats;
    private readonly BestPairs? _best;
    private bool _isPossible;

    /// <param name="costs">The cost of each pair.</param>
    /// <param name="count">How many rows there are, and how many seats.</param>
    /// <param name="pairs">The pairs that may be made; null for a full table of as many columns as rows.</param>
    /// <param name="capacities">How many seats each column has, one at least; null for one each.</param>
    public ScalingSolver(ReadOnlyMemory<long> costs, int count, PairIndex? pairs = null, int[]? capacities = null)
    {
        (_costs, _count, _pairs) = (costs, count, pairs);
        _best = pairs is null ? null : new BestPairs(costs, pairs, count + 1L);
        _seats = capacities is null ? null : new Seats(capacities);
        _shrinking = capacities is not null ? 4 : pairs is not null ? 32 : 8;
        _bidsPerRow = capacities is null ? 60 : 200;
        _prices = new long[capacities?.Length ?? count];
        _columnOf = new int[count];
        _rowOf = new int[_prices.Length];
        _free = new int[count];
    }

    /// <summary>The column of each row.</summary>
    public ReadOnlySpan<int> ColumnOf => _columnOf;

    /// <summary>The price of each column: its cost less that of its row is never negative; never above 0.</summary>
    public ReadOnlySpan<long> Prices => _prices;

    /// <summary>
    /// Whether no figure overflows with single pairs, where prices move further: by 5/4 n of the scaled range in a round where all rows can
    /// be placed, and where they cannot by 5/4 of it with each of the bids before that is found out.
    /// </summary>
    public bool Holds() => (UInt128)Range() * ((UInt128)_count + 1) * ((UInt128)(_bidsPerRow * 5 / 4) + 5) * ((UInt128)_count + 1) < 1UL << 62;

    /// <summary>Looks for the best plan.</summary>
    /// <param name="cancellationToken">Looked at for each bid.</param>
    /// <returns>False when not all rows can be placed.</returns>
    public bool Solve(CancellationToken cancellationToken)
    {
        long step = Math.Max(Range() * (_count + 1L), 1);
        do
        {
            step = Math.Max(step / _shrinking, 1);
            if (!Bid(step, cancellationToken))
            {
                return false;
            }

            Shift();
        }
        while (step > 1);
        Divide();
        Shift();
        return true;
    }

    private long Range()
    {
        if (_costs.IsEmpty)
        {
            return 0;
        }

        (long least, long greatest) = TableKernels.Range(_costs.Span);
        return greatest - least;
    }

    /// <summary>All rows are set free and bid until each has a column that is its best but for the step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Bid(long step, CancellationToken cancellationToken)
    {
        Array.Fill(_rowOf, -1);
        _seats?.Clear();
        for (int i = 0; i < _count; i++)
        {
            _free[i] = _count - 1 - i;
        }

        int free = _count;
        for (long bids = 0; free > 0; bids++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_pairs is not null && !_isPossible && bids > _bidsPerRow * (long)_count && !IsPossible(_pairs, cancellationToken))
            {
                return false;
            }

            int row = _free[--free];
            (long least, long second, int column) = _pairs is null
                ? RowKernels.TwoLeast(_costs.Span.Slice(row * _count, _count), _count + 1L, _prices)
                : _best!.TwoLeast(row, _prices);
            if (column < 0)
            {
                return false;
            }

            int earlier = _seats is null ? Take(column, row, least, second, step) : TakeSeat(_seats, column, row, least, second, step);
            _columnOf[row] = column;
            if (earlier >= 0)
            {
                _free[free++] = earlier;
            }
        }

        return true;
    }

    /// <summary>Whether all rows can be placed; where columns have several seats, another method has to find out.</summary>
    private bool IsPossible(PairIndex pairs, CancellationToken cancellationToken)
    {
        PhaseMatching most = new(pairs.Starts, pairs.Others, _prices.Length);
        if (_seats is null)
        {
            most.Run(cancellationToken);
        }

        return _isPossible = !most.LeftMates.Contains(-1);
    }

    /// <summary>Gives a column to a row for what it bids; the row that had it, or -1.</summary>
    private int Take(int column, int row, long least, long second, long step)
    {
        _prices[column] -= second == long.MaxValue ? step : second - least + step;
        int earlier = _rowOf[column];
        _rowOf[column] = row;
        return earlier;
    }

    /// <summary>The same for the best seat of a column, whose next one may be the second best of all.</summary>
    private int TakeSeat(Seats seats, int column, int row, long least, long second, long step)
    {
        long next = Math.Min(second, least + (seats.Best(column) - seats.Second(column)));
        int earlier = seats.Take(column, row, next >= long.MaxValue / 4 ? step : next - least + step);
        _prices[column] = seats.Best(column);
        return earlier;
    }

    /// <summary>Prices of the costs themselves, by division where it does no harm.</summary>
    private void Divide()
    {
        long ring = _count + 1L;
        long[] remainders = new long[_prices.Length];
        for (int j = 0; j < remainders.Length; j++)
        {
            remainders[j] = ((_prices[j] % ring) + ring) % ring;
        }

        Array.Sort(remainders);
        long cut = remainders[0];
        long widest = remainders[0] + ring - remainders[^1];
        for (int j = 1; j < remainders.Length; j++)
        {
            if (remainders[j] - remainders[j - 1] > widest)
            {
                (widest, cut) = (remainders[j] - remainders[j - 1], remainders[j]);
            }
        }

        for (int j = 0; j < _prices.Length; j++)
        {
            long above = _prices[j] - cut;
            _prices[j] = (above - (((above % ring) + ring) % ring)) / ring;
        }
    }

    private void Shift()
    {
        long most = TableKernels.MoveToZero(_prices);
        _seats?.Move(-most);
        _best?.Move(-most);
    }
}
