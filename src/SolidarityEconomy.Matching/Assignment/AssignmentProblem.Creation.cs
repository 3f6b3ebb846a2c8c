using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Assignment;

/// <content>Taking pairs in, and counting their scores.</content>
public sealed partial class AssignmentProblem
{
    /// <summary>Sets a problem up from the pairs that may be made.</summary>
    /// <param name="rows">How many rows there are, from 0 on.</param>
    /// <param name="columns">How many columns there are, from 0 on.</param>
    /// <param name="pairRows">The row of each pair; the pairs may come in any order.</param>
    /// <param name="pairColumns">The column of each pair.</param>
    /// <param name="scores">The score of each pair; positive infinity for costs, or the negative one for gains, forbids it.</param>
    /// <param name="terms">Loads, prices, threshold and goal; the usual ones when null.</param>
    /// <returns>The problem. O(rows + columns + pairs).</returns>
    /// <exception cref="ArgumentException">
    /// The lists differ in length, a pair stands twice, a list of the terms has another size, a least load is above the greatest, a score is
    /// not a number or infinitely good, or the scores and prices have too many digits to be counted exactly in 64 bits and may not be rounded.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of rows or columns is negative, or a pair names a member that is not there.</exception>
    public static AssignmentProblem Sparse(
        int rows,
        int columns,
        ReadOnlySpan<int> pairRows,
        ReadOnlySpan<int> pairColumns,
        ReadOnlySpan<double> scores,
        AssignmentTerms? terms = null)
    {
        terms ??= new AssignmentTerms();
        PairIndex given = Listed(rows, columns, pairRows, pairColumns, scores.Length);
        bool areAll = terms.Threshold is null && TableKernels.Facts(scores).AreFinite;
        (PairIndex pairs, double[] kept) = Kept(given, Ordered(given, scores), areAll ? null : (score, i, j) => IsAllowed(score, i, j, terms));
        return Counted(rows, columns, pairs, kept, TableKernels.Facts(kept), terms);
    }

    /// <summary>Sets a problem up from the pairs that may be made, with scores that are whole numbers.</summary>
    /// <param name="rows">How many rows there are, from 0 on.</param>
    /// <param name="columns">How many columns there are, from 0 on.</param>
    /// <param name="pairRows">The row of each pair; the pairs may come in any order.</param>
    /// <param name="pairColumns">The column of each pair.</param>
    /// <param name="scores">The score of each pair, or <see cref="Forbidden"/>.</param>
    /// <param name="terms">Loads, prices (whole numbers), threshold and goal; the usual ones when null.</param>
    /// <returns>The problem. O(rows + columns + pairs).</returns>
    /// <exception cref="ArgumentException">
    /// The lists differ in length, a pair stands twice, a list of the terms has another size, a least load is above the greatest, a price is
    /// no whole number, or scores and prices are too large: see the remarks of the type.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of rows or columns is negative, or a pair names a member that is not there.</exception>
    public static AssignmentProblem Sparse(
        int rows,
        int columns,
        ReadOnlySpan<int> pairRows,
        ReadOnlySpan<int> pairColumns,
        ReadOnlySpan<long> scores,
        AssignmentTerms? terms = null)
    {
        terms ??= new AssignmentTerms();
        PairIndex given = Listed(rows, columns, pairRows, pairColumns, scores.Length);
        bool areAll = terms.Threshold is null && !scores.Contains(Forbidden);
        (PairIndex pairs, long[] kept) = Kept(given, Ordered(given, scores), areAll ? null : (score, _, _) => IsAllowed(score, terms));
        return Whole(rows, columns, pairs, kept, terms);
    }

    /// <summary>The same pairs on other terms; pairs that an earlier threshold left out stay left out.</summary>
    /// <param name="terms">The terms from now on.</param>
    /// <returns>The problem on these terms. O(pairs).</returns>
    /// <exception cref="ArgumentException">The terms do not suit the problem, as when one is set up.</exception>
    public AssignmentProblem WithTerms(AssignmentTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        (PairIndex pairs, long[] kept) = Kept(ByRow, _lists.Units, (units, _, _) => IsWithin(Scale.ToScore(units), terms));
        return Rescaled(pairs, kept, terms);
    }

    /// <summary>The same problem with some scores changed, pairs added or pairs forbidden.</summary>
    /// <param name="changes">The new scores; of several for one pair the last counts.</param>
    /// <returns>The changed problem. O(pairs + changes · log changes).</returns>
    /// <exception cref="ArgumentException">A score is not a number or infinitely good, or can no longer be counted exactly in 64 bits and may not be rounded.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A change names a row or column that is not there.</exception>
    public AssignmentProblem WithScores(IEnumerable<ScoreChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        SortedDictionary<(int Row, int Column), double> changed = [];
        foreach (ScoreChange change in changes)
        {
            ArgumentNullException.ThrowIfNull(change, nameof(changes));
            RequireMember(change.Row, Rows, nameof(changes));
            RequireMember(change.Column, Columns, nameof(changes));
            changed[(change.Row, change.Column)] = change.Score;
        }

        int[] starts = new int[Rows + 1];
        List<int> columns = new(PairCount + changed.Count);
        List<double> scores = new(PairCount + changed.Count);
        using SortedDictionary<(int Row, int Column), double>.Enumerator next = changed.GetEnumerator();
        bool isMore = next.MoveNext();
        for (int i = 0; i < Rows; i++)
        {
            int k = ByRow.Starts[i];
            while (k < ByRow.Starts[i + 1] || (isMore && next.Current.Key.Row == i))
            {
                int old = k < ByRow.Starts[i + 1] ? ByRow.Others[k] : int.MaxValue;
                int fresh = isMore && next.Current.Key.Row == i ? next.Current.Key.Column : int.MaxValue;
                double score = fresh <= old ? next.Current.Value : Scale.ToScore(UnitsOf(k));
                if (fresh > old || IsAllowed(score, i, fresh, Terms))
                {
                    columns.Add(Math.Min(old, fresh));
                    scores.Add(score);
                }

                k += old <= fresh ? 1 : 0;
                isMore = fresh <= old ? next.MoveNext() : isMore;
            }

            starts[i + 1] = columns.Count;
        }

        PairIndex pairs = new(starts, [.. columns], null);
        long[] units = new long[scores.Count];
        for (int k = 0; k < units.Length; k++)
        {
            if (!Scale.TryToUnits(scores[k], out units[k]))
            {
                return Recounted(pairs, [.. scores], Terms);
            }
        }

        return Rescaled(pairs, units, Terms);
    }

    /// <summary>In the present scale when that holds the prices too, else in another one.</summary>
    private AssignmentProblem Rescaled(PairIndex pairs, long[] units, AssignmentTerms terms)
    {
        double largest = TableKernels.Largest(units) + (LargestPrices(terms) / Scale.ToScore(1));
        return largest <= LargestUnits(Rows, Columns, units.Length, terms)
            && terms.RowPrices.Concat(terms.ColumnPrices).All(price => Scale.TryToUnits(price, out _))
            ? new AssignmentProblem(Rows, Columns, pairs, units, Scale, terms)
            : Recounted(pairs, Array.ConvertAll(units, Scale.ToScore), terms);
    }

    private AssignmentProblem Recounted(PairIndex pairs, double[] scores, AssignmentTerms terms) =>
        Counted(Rows, Columns, pairs, scores, TableKernels.Facts(scores), terms);

    private static AssignmentProblem Counted(
        int rows, int columns, PairIndex? pairs, ReadOnlySpan<double> scores, TableFacts facts, AssignmentTerms terms) =>
        TryCounted(rows, columns, pairs, scores, facts, terms)
            ?? throw new ArgumentException(
                FormattableString.Invariant(
                    $"The scores have too many digits: in a problem of this size at most {LargestUnits(rows, columns, scores.Length, terms)} units can be counted exactly. Round them, or let the terms round."),
                nameof(scores));

    private static AssignmentProblem? TryCounted(
        int rows, int columns, PairIndex? pairs, ReadOnlySpan<double> scores, TableFacts facts, AssignmentTerms terms)
    {
        if (FindScale(rows, columns, scores, facts, terms) is not { } scale)
        {
            return null;
        }

        long[] units = GC.AllocateUninitializedArray<long>(scores.Length);
        scale.ToUnits(scores, facts.Largest, units);
        return new AssignmentProblem(rows, columns, pairs, units, scale, terms);
    }

    private static ScoreScale? FindScale(int rows, int columns, ReadOnlySpan<double> scores, TableFacts facts, AssignmentTerms terms) =>
        ScoreScale.Find(
            scores,
            facts,
            [.. terms.RowPrices, .. terms.ColumnPrices],
            facts.Largest + LargestPrices(terms),
            LargestUnits(rows, columns, scores.Length, terms),
            terms.MayRound);

    private static AssignmentProblem Whole(int rows, int columns, PairIndex? pairs, long[] scores, AssignmentTerms terms)
    {
        double largest = TableKernels.Largest(scores) + LargestPrices(terms);
        long limit = LargestUnits(rows, columns, scores.Length, terms);
        if (largest > limit)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"The scores and prices are up to {largest}: in a problem of this size at most {limit} can be counted exactly."),
                nameof(scores));
        }

        return terms.RowPrices.Concat(terms.ColumnPrices).All(double.IsInteger)
            ? new AssignmentProblem(rows, columns, pairs, scores, ScoreScale.Whole, terms)
            : throw new ArgumentException("The scores are whole numbers and a price is not.", nameof(terms));
    }

    /// <summary>The bound of the remarks, in which no figure of any solver overflows.</summary>
    private static long LargestUnits(int rows, int columns, int pairs, AssignmentTerms terms)
    {
        long limit = (1L << 57) / (Math.Min(rows, columns) + 1);
        return terms.IsOneToOne ? limit : Math.Min(limit, (1L << 59) / Math.Max(pairs, 1));
    }

    private static double LargestPrices(AssignmentTerms terms) => terms.RowPrices.IsEmpty && terms.ColumnPrices.IsEmpty
        ? 0
        : TableKernels.Facts(terms.RowPrices.AsSpan()).Largest + TableKernels.Facts(terms.ColumnPrices.AsSpan()).Largest;

    private static bool IsAllowed(double score, int row, int column, AssignmentTerms terms)
    {
        double forbidden = terms.Goal == AssignmentGoal.LeastTotal ? double.PositiveInfinity : double.NegativeInfinity;
        return double.IsFinite(score) ? IsWithin(score, terms)
            : score == forbidden ? false
            : throw new ArgumentException(
                FormattableString.Invariant($"The score {score} of row {row} and column {column} cannot be counted."), nameof(score));
    }

    private static bool IsAllowed(long score, AssignmentTerms terms) => score != Forbidden && IsWithin(score, terms);

    private static bool IsWithin(double score, AssignmentTerms terms) =>
        terms.Threshold is not double threshold
        || (terms.Goal == AssignmentGoal.LeastTotal ? score <= threshold : score >= threshold);

    private static void RequireMember(int member, int count, string name)
    {
        if (member < 0 || member >= count)
        {
            throw new ArgumentOutOfRangeException(name, member, "There is no such row or column.");
        }
    }

    /// <summary>The given pairs in order of rows and columns, each with its place in the input.</summary>
    private static PairIndex Listed(int rows, int columns, ReadOnlySpan<int> pairRows, ReadOnlySpan<int> pairColumns, int scores)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfNegative(columns);
        if (pairRows.Length != scores || pairColumns.Length != scores)
        {
            throw new ArgumentException("Rows, columns and scores of the pairs differ in number.", nameof(pairRows));
        }

        bool isInOrder = true;
        for (int k = 0; k < scores; k++)
        {
            RequireMember(pairRows[k], rows, nameof(pairRows));
            RequireMember(pairColumns[k], columns, nameof(pairColumns));
            isInOrder &= k == 0 || pairRows[k] > pairRows[k - 1] || (pairRows[k] == pairRows[k - 1] && pairColumns[k] > pairColumns[k - 1]);
        }

        if (isInOrder)
        {
            return new PairIndex(OwnerStarts.Of(rows, pairRows), [.. pairColumns], null);
        }

        int[] starts = OwnerStarts.Of(columns, pairColumns);
        int[] next = starts[..columns];
        int[] others = new int[scores];
        int[] places = new int[scores];
        for (int k = 0; k < scores; k++)
        {
            int there = next[pairColumns[k]]++;
            (others[there], places[there]) = (pairRows[k], k);
        }

        PairIndex listed = new PairIndex(starts, others, places).Turned(rows);
        for (int i = 0; i < rows; i++)
        {
            for (int k = listed.Starts[i] + 1; k < listed.Starts[i + 1]; k++)
            {
                if (listed.Others[k] == listed.Others[k - 1])
                {
                    throw new ArgumentException(
                        FormattableString.Invariant($"Row {i} and column {listed.Others[k]} stand together twice."), nameof(pairRows));
                }
            }
        }

        return listed;
    }

    private static T[] Ordered<T>(PairIndex given, ReadOnlySpan<T> scores)
    {
        if (given.Pairs is null)
        {
            return scores.ToArray();
        }

        T[] ordered = new T[scores.Length];
        for (int k = 0; k < ordered.Length; k++)
        {
            ordered[k] = scores[given.PairAt(k)];
        }

        return ordered;
    }

    private static (PairIndex Pairs, T[] Scores) Kept<T>(PairIndex given, T[] scores, Func<T, int, int, bool>? isAllowed)
    {
        if (isAllowed is null)
        {
            return (given with { Pairs = null }, scores);
        }

        int[] starts = new int[given.Count + 1];
        int[] others = new int[scores.Length];
        T[] kept = new T[scores.Length];
        int count = 0;
        for (int i = 0; i < given.Count; i++)
        {
            for (int k = given.Starts[i]; k < given.Starts[i + 1]; k++)
            {
                if (isAllowed(scores[k], i, given.Others[k]))
                {
                    (others[count], kept[count]) = (given.Others[k], scores[k]);
                    count++;
                }
            }

            starts[i + 1] = count;
        }

        return (new PairIndex(starts, others[..count], null), kept[..count]);
    }
}
