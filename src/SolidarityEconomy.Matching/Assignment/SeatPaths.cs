using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Makes of prices that are nearly right the best plan: each row takes the columns that are best for it, and from columns that are then too full
/// units move along shortest paths to those that have seats left.
/// </summary>
/// <remarks>
/// <para>
/// A primal-dual method in phases (Ford and Fulkerson 1957; Dinic 1970): distances to the columns with seats left become prices, after which
/// units move along paths of pairs that are as good as those which they replace, as many as are found at once. At each moment no row and no
/// spare member has anything that is worse than what it has not. So the plan is the best when no column is too full.
/// </para>
/// <para>
/// A phase looks at the <see cref="SeatWays"/> below its limit, and ends there or as soon as half of what is too full is reached. Prices only fall,
/// as <see cref="BestPairs"/> needs.
/// </para>
/// </remarks>
internal sealed partial class SeatPaths
{
    private const int Nobody = -1;
    private const int Growth = 4;
    private const long LowestPrice = -(1L << 60);

    private readonly AssignmentProblem _problem;
    private readonly ReadOnlyMemory<long> _costs;
    private readonly BestPairs _best;
    private readonly SeatTerms _terms;
    private readonly SeatUnits _units;
    private readonly SeatWays _ways;
    private readonly int _outside;
    private readonly int[] _columnOf;
    private readonly long[] _prices;
    private readonly DistanceHeap _heap = new();

    /// <summary>What the pair of each unit costs.</summary>
    private readonly long[] _paid;

    /// <summary>The units of each column as a list: the first, and after and before each.</summary>
    private readonly int[] _first;
    private readonly int[] _next;
    private readonly int[] _previous;

    /// <summary>How many spare members each column has, and how many seats are left; below 0 where it is too full.</summary>
    private readonly int[] _spares;
    private readonly int[] _room;

    /// <summary>How far each column is from a seat, and the least distance and price by which each row and, last, spare members were reached.</summary>
    private readonly long[] _distances;
    private readonly long[] _nearest;

    /// <summary>Where the search in each column stands: at which unit, at which of its ways, and what that costs.</summary>
    private readonly int[] _at;
    private readonly int[] _way;
    private readonly long[] _leads;
    private readonly bool[] _isClosed;
    private readonly int[] _path;
    private int _spareAt;
    private long _level;
    private long _limit;

    /// <param name="problem">The pairs that may be made, and the least loads.</param>
    /// <param name="costs">The cost of each pair.</param>
    /// <param name="best">The best pairs of each row, at prices not below these.</param>
    /// <param name="terms">The seats, and who else takes some.</param>
    /// <param name="units">The seats that rows have, each one; changed into those of the best plan.</param>
    /// <param name="seats">The seats that spare members have.</param>
    /// <param name="prices">The price of each column.</param>
    public SeatPaths(
        AssignmentProblem problem, ReadOnlyMemory<long> costs, BestPairs best, SeatTerms terms, SeatUnits units, Seats seats, ReadOnlySpan<long> prices)
    {
        (_problem, _costs, _best, _terms, _units) = (problem, costs, best, terms, units);
        (_columnOf, _outside) = (units.ColumnOf, terms.Most.Length);
        _ways = new SeatWays(problem, costs, best, terms, units);
        int count = _columnOf.Length;
        int columns = _outside + 1;
        (_paid, _next, _previous) = (new long[count], new int[count], new int[count]);
        (_first, _room, _at, _way, _path) = (new int[columns], new int[columns], new int[columns], new int[columns], new int[columns]);
        (_distances, _nearest) = (new long[columns], new long[problem.Rows + 1]);
        (_leads, _isClosed) = (new long[columns], new bool[columns]);
        (_prices, _spares) = (new long[columns], new int[columns]);
        Array.Fill(_first, Nobody);
        for (int j = 0; j < columns; j++)
        {
            long price = j == _outside ? seats.Best(j) : prices[j];
            _prices[j] = Capacity(j) > 0 ? price : 0;
            _spares[j] = seats.Count(j, SeatAuction.Spare);
            _room[j] = Capacity(j) - _spares[j];
        }
    }

    /// <summary>The price of each column, of the seats outside and, last, the one that spare members get.</summary>
    public long[] Prices { get; private set; } = [];

    /// <summary>Looks for the best plan.</summary>
    /// <param name="step">By how much prices may be wrong, more or less.</param>
    /// <param name="cancellationToken">Looked at in each phase.</param>
    /// <returns>False when not every seat can be filled.</returns>
    public bool Run(long step, CancellationToken cancellationToken)
    {
        ReadCosts();
        LevelPrices();
        for (int row = 0; row < _problem.Rows; row++)
        {
            TakeBest(row);
        }

        _limit = step;
        for (int excess = Excess(); excess > 0; excess = Excess())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!Price((excess + 1) / 2))
            {
                return false;
            }

            Move();
        }

        // Where there is no seat, any price will do.
        long level = Level();
        Prices = [.. _prices.Select((price, j) => Capacity(j) == 0 ? level : price), level];
        return true;
    }

    private int Capacity(int column) => column == _outside ? _terms.Outside : _terms.Most[column];

    /// <summary>How many spare members more may have seats of a column.</summary>
    private int SpareRoom(int column) =>
        _terms.Spares == 0 ? 0 : Capacity(column) - (column == _outside ? 0 : _problem.ColumnLeast[column]) - _spares[column];

    /// <summary>What spare members get: where they have room nothing is better, and where they are nothing is worse.</summary>
    private long Level()
    {
        long least = long.MaxValue;
        long most = long.MinValue;
        for (int j = 0; j < _prices.Length; j++)
        {
            least = _spares[j] > 0 ? Math.Min(least, _prices[j]) : least;
            most = (_terms.Spares == 0 ? Capacity(j) : SpareRoom(j)) > 0 ? Math.Max(most, _prices[j]) : most;
        }

        return most > long.MinValue ? most : least;
    }

    private int Excess()
    {
        int excess = 0;
        foreach (int room in _room)
        {
            excess += Math.Max(-room, 0);
        }

        return excess;
    }

    /// <summary>Makes distances to the columns that have seats left into prices, as far as from where so many units are too many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Price(int units)
    {
        _ways.List(_prices, _paid, _limit);
        Array.Fill(_distances, _limit);
        Array.Fill(_nearest, long.MaxValue);
        _heap.Clear();
        for (int j = 0; j < _room.Length; j++)
        {
            if (_room[j] > 0)
            {
                Reach(j, 0);
            }
        }

        int found = 0;
        long furthest = 0;
        while (_heap.Count > 0 && found < units)
        {
            (long distance, int column) = _heap.Pop();
            if (distance == _distances[column])
            {
                furthest = distance;
                found += Math.Max(-_room[column], 0);
                LookFrom(column, distance);
            }
        }

        bool isCut = found < units;
        furthest = isCut ? _limit : furthest;
        _limit = Math.Max(Growth * furthest, 1);
        for (int j = 0; j < _prices.Length; j++)
        {
            _isClosed[j] = _distances[j] > furthest;
            _prices[j] -= Math.Min(_distances[j], furthest);
            if (_prices[j] < LowestPrice)
            {
                return false;
            }
        }

        return _limit < -LowestPrice;
    }

    /// <summary>Looks at the rows that might move to a column, and at those columns that they would leave for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LookFrom(int column, long distance)
    {
        long from = unchecked(distance - _prices[column]);
        foreach (int place in _ways.Into(column))
        {
            ref readonly SeatWays.Way way = ref _ways.At(place);
            long there = unchecked(from + way.Cost);
            if (there < _nearest[way.Row])
            {
                _nearest[way.Row] = there;
                for (int unit = _units.Starts[way.Row]; unit < _units.Starts[way.Row + 1]; unit++)
                {
                    int other = _columnOf[unit];
                    long further = unchecked(there - _paid[unit] + _prices[other]);
                    if (further < _distances[other])
                    {
                        Reach(other, further);
                    }
                }
            }
        }

        if (from < _nearest[^1] && SpareRoom(column) > 0)
        {
            _nearest[^1] = from;
            for (int j = 0; j < _prices.Length; j++)
            {
                if (from + _prices[j] < _distances[j] && _spares[j] > 0)
                {
                    Reach(j, from + _prices[j]);
                }
            }
        }
    }

    private void Reach(int column, long distance)
    {
        _distances[column] = distance;
        _heap.Push(distance, column);
    }

    /// <summary>Moves units from columns that are too full, along paths on which nobody loses, as many as are found at once.</summary>
    private void Move()
    {
        _first.CopyTo(_at, 0);
        Array.Clear(_way);
        (_spareAt, _level) = (0, Level());
        for (int j = 0; j < _room.Length; j++)
        {
            while (_room[j] < 0 && !_isClosed[j] && Follow(j))
            {
            }
        }
    }

    /// <summary>Looks for a path from a column to one with a seat left, and moves a unit or a spare member along each step.</summary>
    private bool Follow(int from)
    {
        int length = 0;
        _path[length++] = from;
        _isClosed[from] = true;
        while (length > 0 && _room[_path[length - 1]] <= 0)
        {
            int next = Next(_path[length - 1]);
            if (next == Nobody)
            {
                length--;
            }
            else
            {
                _path[length++] = next;
                _isClosed[next] = true;
            }
        }

        for (int step = length - 2; step >= 0; step--)
        {
            (int column, int next) = (_path[step], _path[step + 1]);
            int unit = _at[column];
            (_isClosed[column], _isClosed[next]) = (false, false);
            if (unit == Nobody)
            {
                (_spares[column], _room[column]) = (_spares[column] - 1, _room[column] + 1);
                (_spares[next], _room[next]) = (_spares[next] + 1, _room[next] - 1);
            }
            else
            {
                (_at[column], _way[column]) = (_next[unit], 0);
                Leave(column, unit);
                (_columnOf[unit], _paid[unit]) = (next, _leads[column]);
                Enter(next, unit);
            }
        }

        return length > 0;
    }

    /// <summary>The next open column that somebody in this one likes as well.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Next(int column)
    {
        for (; _at[column] != Nobody; (_at[column], _way[column]) = (_next[_at[column]], 0))
        {
            int unit = _at[column];
            int row = _units.RowOf[unit];
            long value = unchecked(_paid[unit] - _prices[column]);
            ReadOnlySpan<int> held = _units.Held(row);
            ReadOnlySpan<SeatWays.Way> ways = _ways.Of(row);
            for (int k = _way[column]; k < ways.Length; k++)
            {
                (int other, long cost) = (ways[k].Column, ways[k].Cost);
                if (unchecked(cost - _prices[other]) == value
                    && !_isClosed[other]
                    && (other == _outside ? _units.MayTakeOutside(row, held) : !held.Contains(other)))
                {
                    (_way[column], _leads[column]) = (k + 1, cost);
                    return other;
                }
            }
        }

        bool hasSpares = _spares[column] > 0 && _prices[column] == _level;
        for (; hasSpares && _spareAt < _prices.Length; _spareAt++)
        {
            if (_prices[_spareAt] == _level && !_isClosed[_spareAt] && SpareRoom(_spareAt) > 0)
            {
                return _spareAt;
            }
        }

        return Nobody;
    }

    private void Enter(int column, int unit)
    {
        (_previous[unit], _next[unit]) = (Nobody, _first[column]);
        if (_first[column] != Nobody)
        {
            _previous[_first[column]] = unit;
        }

        _first[column] = unit;
        _room[column]--;
    }

    private void Leave(int column, int unit)
    {
        _room[column]++;
        if (_next[unit] != Nobody)
        {
            _previous[_next[unit]] = _previous[unit];
        }

        if (_previous[unit] != Nobody)
        {
            _next[_previous[unit]] = _next[unit];
        }
        else
        {
            _first[column] = _next[unit];
        }
    }
}
