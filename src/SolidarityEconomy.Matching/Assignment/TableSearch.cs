using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Least-cost assignment of every row of a small full table: each row takes its best column when that is free, the others are put
/// in along shortest ways over whole rows.
/// </summary>
/// <remarks>
/// Tomizawa (1971), with the free column first among those that are equally near. O(rows² · columns), and nothing kept but the answer.
/// </remarks>
internal static class TableSearch
{
    /// <summary>Tables with more columns are for <see cref="CoreSolver"/>.</summary>
    public const int MostColumns = 224;

    /// <summary>Finds the best plan; no price is above 0, and that of a column without a row is 0 unless both sides are of one size.</summary>
    /// <param name="costs">The costs; not more rows than columns, and not more columns than <see cref="MostColumns"/>.</param>
    /// <param name="columnOf">Receives the column of each row.</param>
    /// <param name="prices">Receives the price of each column: its cost less that of its row is never negative.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Solve(CostTable costs, Span<int> columnOf, Span<long> prices)
    {
        int columns = costs.Columns;
        Span<int> rowOf = stackalloc int[columns];
        Span<long> taken = stackalloc long[columns];
        Span<long> keys = stackalloc long[columns];
        Span<long> via = stackalloc long[columns];
        Span<(int Column, long Distance)> settled = stackalloc (int, long)[columns];
        Start(costs, prices);
        TakeFree(costs, prices, columnOf, rowOf, taken);
        for (int start = 0; start < columnOf.Length; start++)
        {
            if (columnOf[start] >= 0)
            {
                continue;
            }

            keys.Fill(WayKernels.Unreached);
            int count = 0;
            int column = WayKernels.Spread(costs.Row(start), prices, 0, start, taken, keys, via);
            while (taken[column] != 0)
            {
                int row = rowOf[column];
                long length = keys[column] >> 1;
                settled[count++] = (column, length);
                keys[column] = WayKernels.Settled;
                ReadOnlySpan<long> known = costs.Row(row);
                column = WayKernels.Spread(known, prices, unchecked(length - (known[column] - prices[column])), row, taken, keys, via);
            }

            foreach ((int nearer, long length) in settled[..count])
            {
                prices[nearer] += length - (keys[column] >> 1);
            }

            taken[column] = 1;
            Take(start, column, columnOf, rowOf, via);
        }

        if (columns == costs.Rows)
        {
            _ = TableKernels.MoveToZero(prices);
        }
    }

    /// <summary>Prices start with the least costs of the columns where every column gets a row, else with 0.</summary>
    private static void Start(CostTable costs, Span<long> prices)
    {
        prices.Fill(costs.Rows == costs.Columns ? long.MaxValue : 0);
        for (int i = 0; i < costs.Rows && costs.Rows == costs.Columns; i++)
        {
            RowKernels.Lower(costs.Row(i), prices);
        }
    }

    /// <summary>Rows whose best column is free take it.</summary>
    private static void TakeFree(CostTable costs, ReadOnlySpan<long> prices, Span<int> columnOf, Span<int> rowOf, Span<long> taken)
    {
        columnOf.Fill(-1);
        rowOf.Fill(-1);
        for (int i = 0; i < columnOf.Length; i++)
        {
            int best = Best(costs.Row(i), prices, rowOf);
            if (rowOf[best] < 0)
            {
                (columnOf[i], rowOf[best], taken[best]) = (best, i, 1);
            }
        }
    }

    /// <summary>The best column of a row, a free one first.</summary>
    private static int Best(ReadOnlySpan<long> row, ReadOnlySpan<long> prices, ReadOnlySpan<int> rowOf)
    {
        long least = long.MaxValue;
        int best = 0;
        for (int j = 0; j < row.Length; j++)
        {
            long cost = unchecked(row[j] - prices[j]);
            if (cost < least || (cost == least && rowOf[j] < 0 && rowOf[best] >= 0))
            {
                (least, best) = (cost, j);
            }
        }

        return best;
    }

    private static void Take(int start, int end, Span<int> columnOf, Span<int> rowOf, ReadOnlySpan<long> via)
    {
        for (int column = end; column >= 0;)
        {
            int row = (int)via[column];
            int next = columnOf[row];
            (columnOf[row], rowOf[column]) = (column, row);
            column = row == start ? -1 : next;
        }
    }
}
