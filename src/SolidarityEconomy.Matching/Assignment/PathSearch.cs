namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Least-cost assignment of one to one, member by member: each new member is put in along the shortest alternating way, to a
/// free partner or to somebody who is then left alone.
/// </summary>
/// <remarks>
/// <para>
/// Shortest augmenting paths (Tomizawa 1971; Jonker and Volgenant 1987) with Dijkstra's method on reduced costs. The same search
/// serves both sides, so members may be taken out and put in again (Mills-Tettey, Stentz and Dias 2007). Between calls, with prices u of
/// rows and v of columns: cost - u - v is never negative for a pair of members who take part, and 0 for a pair that is made;
/// no price is above the cost of being left alone, and that of a member left alone is equal to it. By weak duality no plan then costs less.
/// </para>
/// <para>
/// Why nothing overflows. Let no absolute cost be above M and no cost of being left alone above A, or below 0. Then rows have prices in -M..A,
/// columns in -M - A..0 (they cost nothing alone), distances lie within the same bounds, and a sum of four of them within 4 A + 8 M. The bound
/// on scores in <see cref="AssignmentProblem"/> keeps that below 2^63.
/// </para>
/// </remarks>
internal sealed class PathSearch(Func<long[]> costs, PathSide rows, PathSide columns)
{
    /// <summary>The cost of a pair that may not be made.</summary>
    public const long Closed = long.MaxValue;

    private readonly DistanceHeap _heap = new();
    private readonly List<int> _settled = [];
    private int _round;
    private long[]? _costs;

    public PathSide Rows { get; } = rows;

    public PathSide Columns { get; } = columns;

    /// <summary>The cost of each pair, by row and column.</summary>
    public long[] Costs => _costs ??= costs();

    public PathSearch Copy()
    {
        long[] copied = [.. Costs];
        return new PathSearch(() => copied, Rows.Copy(), Columns.Copy());
    }

    /// <summary>What has been found; every row costs as much to leave alone.</summary>
    public OneToOnePlan Plan() => new([.. Rows.Mates], [.. Rows.Prices], [.. Columns.Prices], Rows.Alone.FirstOrDefault());

    /// <summary>Goes on from a plan of another method.</summary>
    public void Take(OneToOnePlan plan)
    {
        plan.ColumnOf.CopyTo(Rows.Mates, 0);
        plan.RowPrices.CopyTo(Rows.Prices, 0);
        plan.ColumnPrices.CopyTo(Columns.Prices, 0);
        Array.Fill(Rows.Alone, plan.Alone);
        Rows.IsOut.AsSpan().Clear();
        Columns.IsOut.AsSpan().Clear();
        Array.Fill(Columns.Mates, -1);
        for (int i = 0; i < plan.ColumnOf.Length; i++)
        {
            if (plan.ColumnOf[i] >= 0)
            {
                Columns.Mates[plan.ColumnOf[i]] = i;
            }
        }
    }

    public void InsertRow(int row) => Insert(Rows, Columns, row);

    public void InsertColumn(int column) => Insert(Columns, Rows, column);

    /// <summary>Takes a row out; a column that was its partner is put in anew.</summary>
    public void RemoveRow(int row)
    {
        int column = TakeOut(row);
        if (column >= 0)
        {
            InsertColumn(column);
        }
    }

    /// <summary>Takes a row and its partner out, both for good.</summary>
    /// <returns>The partner, or -1.</returns>
    public int TakeOut(int row)
    {
        int column = Rows.Mates[row];
        Rows.IsOut[row] = true;
        Rows.Mates[row] = -1;
        if (column >= 0)
        {
            Columns.IsOut[column] = true;
            Columns.Mates[column] = -1;
        }

        return column;
    }

    private void Insert(PathSide from, PathSide to, int start)
    {
        PairIndex index = from.Index;
        long[] known = Costs;
        _round++;
        _heap.Clear();
        _settled.Clear();
        from.IsOut[start] = false;
        from.Prices[start] = 0;
        long best = from.Alone[start];
        int end = -1;
        int left = start;
        int member = start;
        long distance = 0;
        while (true)
        {
            for (int place = index.Starts[member]; place < index.Starts[member + 1]; place++)
            {
                int other = index.Others[place];
                long cost = known[index.PairAt(place)];
                if (cost == Closed || to.IsOut[other] || to.Round[other] == (2 * _round) + 1)
                {
                    continue;
                }

                long length = distance + (cost - from.Prices[member] - to.Prices[other]);
                if (length >= best || (to.Round[other] == 2 * _round && length >= to.Distance[other]))
                {
                    continue;
                }

                to.Round[other] = 2 * _round;
                to.Distance[other] = length;
                to.Via[other] = member;
                if (to.Mates[other] < 0)
                {
                    (best, end) = (length, other);
                }
                else
                {
                    _heap.Push(length, other);
                }
            }

            int next = Settle(to, best);
            if (next < 0)
            {
                break;
            }

            member = to.Mates[next];
            distance = to.Distance[next];
            long alone = distance + (from.Alone[member] - from.Prices[member]);
            if (alone < best)
            {
                (best, end, left) = (alone, -1, member);
            }
        }

        MovePrices(from, to, start, best);
        Swap(from, to, start, end, left);
    }

    /// <summary>The nearest member that is not settled yet and nearer than the best end, or -1.</summary>
    private int Settle(PathSide to, long best)
    {
        while (_heap.Count > 0)
        {
            (long distance, int other) = _heap.Pop();
            if (distance >= best)
            {
                return -1;
            }

            if (to.Round[other] == 2 * _round)
            {
                to.Round[other]++;
                _settled.Add(other);
                return other;
            }
        }

        return -1;
    }

    private void MovePrices(PathSide from, PathSide to, int start, long best)
    {
        from.Prices[start] = best;
        foreach (int other in _settled)
        {
            long rise = best - to.Distance[other];
            to.Prices[other] -= rise;
            from.Prices[to.Mates[other]] += rise;
        }
    }

    private static void Swap(PathSide from, PathSide to, int start, int end, int left)
    {
        if (end < 0)
        {
            if (left == start)
            {
                return;
            }

            end = from.Mates[left];
            from.Mates[left] = -1;
        }

        while (true)
        {
            int member = to.Via[end];
            int freed = from.Mates[member];
            from.Mates[member] = end;
            to.Mates[end] = member;
            if (member == start)
            {
                return;
            }

            end = freed;
        }
    }
}
