using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Least-cost assignment of all rows to as many columns by bids: each free row bids for its best column, by as much as that is better
/// than the second best and a step more; the steps shrink from round to round.
/// </summary>
/// <remarks>
/// <para>
/// Cost scaling for assignment (Goldberg and Kennedy 1995; Bertsekas 1988). Costs count n + 1 times, so a last step of 1 makes the plan exact. It
/// minds ties and common preferences less than the search for shortest ways does: O(n³ log(n · cost)) at worst.
/// Single pairs begin at the least costs of the columns, as the search for shortest ways does, and so with a smaller step.
/// </para>
/// <para>
/// Exact prices come of the last ones, see <see cref="ExactPrices"/>.
/// </para>
/// <para>
/// Nothing overflows: in a full table no two prices are further apart than twice the range of the scaled costs and the step, which
/// the bound of <see cref="AssignmentProblem"/> keeps below 2^59; they are moved to 0 after each round.
/// </para>
/// </remarks>
internal sealed class ScalingSolver
{
    /// <summary>After so many bids for each row it is asked whether all rows can be placed at all.</summary>
    private const int BidsPerRow = 60;

    /// <summary>By how much the first step is less than the range of the costs, and by how much each step than the one before.</summary>
    private readonly (int First, int Each) _shrinking;

    private readonly int _count;
    private readonly ReadOnlyMemory<long> _costs;
    private readonly PairIndex? _pairs;
    private readonly long[] _prices;
    private readonly int[] _columnOf;
    private readonly int[] _rowOf;
    private readonly int[] _free;
    private readonly BestPairs? _best;
    private bool _isPossible;

    /// <param name="costs">The cost of each pair.</param>
    /// <param name="count">How many rows there are, and how many columns.</param>
    /// <param name="pairs">The pairs that may be made; null for a full table of as many columns as rows.</param>
    public ScalingSolver(ReadOnlyMemory<long> costs, int count, PairIndex? pairs = null)
    {
        (_costs, _count, _pairs) = (costs, count, pairs);
        _best = pairs is null ? null : new BestPairs(costs, pairs, count + 1L);
        _shrinking = pairs is null ? (8, 8) : (128, 32);
        _prices = new long[count];
        _columnOf = new int[count];
        _rowOf = new int[count];
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
    public bool Holds() => (UInt128)Range() * ((UInt128)_count + 1) * ((UInt128)(BidsPerRow * 5 / 4) + 5) * ((UInt128)_count + 1) < 1UL << 62;

    /// <summary>Looks for the best plan.</summary>
    /// <param name="cancellationToken">Looked at for each bid.</param>
    /// <returns>False when not all rows can be placed.</returns>
    public bool Solve(CancellationToken cancellationToken)
    {
        if (_pairs is not null)
        {
            StartAtLeastCosts(_pairs);
        }

        long step = Math.Max(Range() * (_count + 1L) / _shrinking.First, 1);
        while (Bid(step, cancellationToken))
        {
            Shift();
            if (step == 1)
            {
                Finish();
                return true;
            }

            step = Math.Max(step / _shrinking.Each, 1);
        }

        return false;
    }

    /// <summary>Each column begins at the least that it costs anybody: what all rows think of it alike needs no bids.</summary>
    private void StartAtLeastCosts(PairIndex pairs)
    {
        ReadOnlySpan<long> costs = _costs.Span;
        long greatest = costs.IsEmpty ? 0 : TableKernels.Range(costs).Greatest;
        Array.Fill(_prices, greatest);
        for (int k = 0; k < costs.Length; k++)
        {
            ref long price = ref _prices[pairs.Others[k]];
            price = Math.Min(price, costs[k]);
        }

        foreach (ref long price in _prices.AsSpan())
        {
            price = (price - greatest) * (_count + 1L);
        }

        Shift();
    }

    private void Finish()
    {
        for (int j = 0; j < _count; j++)
        {
            _columnOf[_rowOf[j]] = j;
        }

        ExactPrices.Divide(_prices, _count + 1L);
        Shift();
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

    /// <summary>All rows are set free and bid, one after another, until each has a column that is its best but for the step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Bid(long step, CancellationToken cancellationToken)
    {
        Array.Fill(_rowOf, -1);
        for (int i = 0; i < _count; i++)
        {
            _free[i] = i;
        }

        // The free rows stand in a ring: whoever loses a column waits behind the others.
        int free = _count;
        int first = 0;
        for (long bids = 0; free > 0; bids++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_pairs is not null && !_isPossible && bids > BidsPerRow * (long)_count && !IsPossible(_pairs, cancellationToken))
            {
                return false;
            }

            int row = _free[first];
            (long least, long second, int column) = _pairs is null
                ? RowKernels.TwoLeast(_costs.Span.Slice(row * _count, _count), _count + 1L, _prices)
                : _best!.TwoLeast(row, _prices);
            if (column < 0)
            {
                return false;
            }

            int earlier = Take(column, row, least, second, step);
            if (earlier >= 0)
            {
                int last = first + free;
                _free[last < _count ? last : last - _count] = earlier;
            }
            else
            {
                free--;
            }

            first = first + 1 < _count ? first + 1 : 0;
        }

        return true;
    }

    /// <summary>Whether all rows can be placed.</summary>
    private bool IsPossible(PairIndex pairs, CancellationToken cancellationToken)
    {
        PhaseMatching most = new(pairs.Starts, pairs.Others, _prices.Length);
        most.Run(cancellationToken);
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

    private void Shift()
    {
        long most = TableKernels.MoveToZero(_prices);
        _best?.Move(-most);
    }
}
