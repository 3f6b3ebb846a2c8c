namespace SolidarityEconomy.Matching.Assignment;

/// <content>Taking full tables in.</content>
public sealed partial class AssignmentProblem
{
    /// <summary>Sets a problem up from a full table of scores.</summary>
    /// <param name="rows">How many rows there are, from 0 on.</param>
    /// <param name="columns">How many columns there are, from 0 on.</param>
    /// <param name="scores">The score of each pair, row after row; positive infinity for costs, or the negative one for gains, forbids a pair.</param>
    /// <param name="terms">Loads, prices, threshold and goal; the usual ones when null.</param>
    /// <returns>The problem. O(rows · columns).</returns>
    /// <exception cref="ArgumentException">
    /// The table or a list of the terms has another size, a least load is above the greatest, a score is not a number or infinitely good, or
    /// the scores and prices have too many digits to be counted exactly in 64 bits and may not be rounded.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of rows or columns is negative.</exception>
    public static AssignmentProblem Dense(int rows, int columns, ReadOnlySpan<double> scores, AssignmentTerms? terms = null)
    {
        RequireTable(rows, columns, scores.Length, nameof(scores));
        terms ??= new AssignmentTerms();
        if (terms.Threshold is null && TableKernels.Facts(scores) is { AreFinite: true } facts)
        {
            return Counted(rows, columns, null, scores, facts, terms);
        }

        (PairIndex pairs, double[] kept) = Table(rows, columns, scores, (score, i, j) => IsAllowed(score, i, j, terms));
        return Counted(rows, columns, pairs, kept, TableKernels.Facts(kept), terms);
    }

    /// <summary>Sets a problem up from a full table of scores in memory of the caller, which is read where it lies as far as possible.</summary>
    /// <remarks>Neither prices nor a threshold, no pair forbidden, and no score with more than 52 bits of decimals: else the scores are copied.</remarks>
    /// <param name="rows">How many rows there are, from 0 on.</param>
    /// <param name="columns">How many columns there are, from 0 on.</param>
    /// <param name="scores">The score of each pair, row after row; it must not change as long as the problem is in use.</param>
    /// <param name="terms">Loads, prices, threshold and goal; the usual ones when null.</param>
    /// <returns>The problem. O(rows · columns).</returns>
    /// <exception cref="ArgumentException">As for scores that are copied.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of rows or columns is negative.</exception>
    public static AssignmentProblem Dense(int rows, int columns, ReadOnlyMemory<double> scores, AssignmentTerms? terms = null)
    {
        RequireTable(rows, columns, scores.Length, nameof(scores));
        terms ??= new AssignmentTerms();
        double[] leastCosts = rows == columns && columns > TableSearch.MostColumns ? new double[columns] : [];
        if (terms.Threshold is null && terms.RowPrices.IsEmpty && terms.ColumnPrices.IsEmpty
            && Facts(scores.Span, terms.Goal, leastCosts) is { AreFinite: true } facts
            && FindScale(rows, columns, scores.Span, facts, terms) is { } scale
            && scale.Factor(facts.Largest) is { } factor)
        {
            return new AssignmentProblem(new BorrowedScores(scores, rows, columns, factor, facts, leastCosts), scale, terms);
        }

        return Dense(rows, columns, scores.Span, terms);
    }

    /// <summary>Sets a problem up from a full table of scores that are whole numbers.</summary>
    /// <param name="rows">How many rows there are, from 0 on.</param>
    /// <param name="columns">How many columns there are, from 0 on.</param>
    /// <param name="scores">The score of each pair, row after row, or <see cref="Forbidden"/>.</param>
    /// <param name="terms">Loads, prices (whole numbers), threshold and goal; the usual ones when null.</param>
    /// <returns>The problem. O(rows · columns).</returns>
    /// <exception cref="ArgumentException">
    /// The table or a list of the terms has another size, a least load is above the greatest, a price is no whole number, or scores and
    /// prices are too large: see the remarks of the type.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of rows or columns is negative.</exception>
    public static AssignmentProblem Dense(int rows, int columns, ReadOnlySpan<long> scores, AssignmentTerms? terms = null)
    {
        RequireTable(rows, columns, scores.Length, nameof(scores));
        terms ??= new AssignmentTerms();
        if (terms.Threshold is null && !scores.Contains(Forbidden))
        {
            return Whole(rows, columns, null, [.. scores], terms);
        }

        (PairIndex pairs, long[] kept) = Table(rows, columns, scores, (score, _, _) => IsAllowed(score, terms));
        return Whole(rows, columns, pairs, kept, terms);
    }

    private static TableFacts Facts(ReadOnlySpan<double> scores, AssignmentGoal goal, Span<double> leastCosts) =>
        leastCosts.IsEmpty ? TableKernels.Facts(scores) : TableKernels.Facts(scores, goal, leastCosts);

    private static (PairIndex Pairs, T[] Scores) Table<T>(int rows, int columns, ReadOnlySpan<T> scores, Func<T, int, int, bool> isAllowed)
    {
        int[] starts = new int[rows + 1];
        int[] others = new int[scores.Length];
        T[] kept = new T[scores.Length];
        int count = 0;
        for (int i = 0; i < rows; i++)
        {
            for (int j = 0; j < columns; j++)
            {
                T score = scores[(i * columns) + j];
                if (isAllowed(score, i, j))
                {
                    (others[count], kept[count]) = (j, score);
                    count++;
                }
            }

            starts[i + 1] = count;
        }

        return (new PairIndex(starts, others[..count], null), kept[..count]);
    }

    private static void RequireTable(int rows, int columns, int length, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        if ((long)rows * columns != length)
        {
            throw new ArgumentException(FormattableString.Invariant($"{rows} rows of {columns} scores are not {length}."), name);
        }
    }
}
