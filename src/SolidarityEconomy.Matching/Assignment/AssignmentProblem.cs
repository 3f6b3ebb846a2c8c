using System.Collections.Immutable;
using System.Globalization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Two sides, the pairs that may be made between them, and what each pair costs or gains: who is put together with whom?</summary>
/// <remarks>
/// <para>
/// Rows and columns are numbered from 0. Unless the terms say otherwise, each has at most one partner. Scores are counted in
/// units of <see cref="Scale"/>, as 64-bit whole numbers: what is found is exact, and found to be the best by prices that
/// <see cref="AssignmentResult.Check"/> verifies. Which of several best plans is found depends on the order of rows and columns.
/// </para>
/// <para>
/// Nothing overflows: the largest absolute score plus the largest absolute prices of both sides may be 2^57 / (n + 1) units, where n is the
/// number of members of the smaller side; with loads above one, or least loads, also 2^59 / (number of pairs) units. Immutable.
/// </para>
/// </remarks>
public sealed partial class AssignmentProblem
{
    /// <summary>The score of a pair that may not be made, where scores are given in units.</summary>
    public const long Forbidden = long.MaxValue;

    private readonly BorrowedScores? _borrowed;
    private readonly long[] _rowPrices;
    private readonly long[] _columnPrices;
    private readonly AssignmentLists _lists;

    /// <param name="rows">How many rows there are.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="pairs">The pairs that may be made; null for all of them, which are listed only when somebody asks.</param>
    /// <param name="units">The score of each pair.</param>
    /// <param name="scale">The unit of the scores.</param>
    /// <param name="terms">Loads, prices, threshold and goal.</param>
    private AssignmentProblem(int rows, int columns, PairIndex? pairs, long[] units, ScoreScale scale, AssignmentTerms terms)
        : this(rows, columns, pairs, units, null, scale, terms)
    {
    }

    /// <param name="scores">A full table in memory of the caller.</param>
    /// <param name="scale">The unit of the scores.</param>
    /// <param name="terms">Loads and goal; neither prices nor a threshold.</param>
    private AssignmentProblem(BorrowedScores scores, ScoreScale scale, AssignmentTerms terms)
        : this(scores.Rows, scores.Columns, null, null, scores, scale, terms)
    {
    }

    private AssignmentProblem(
        int rows, int columns, PairIndex? pairs, long[]? units, BorrowedScores? borrowed, ScoreScale scale, AssignmentTerms terms)
    {
        Rows = rows;
        Columns = columns;
        IsFull = pairs is null;
        _borrowed = borrowed;
        _lists = new AssignmentLists(rows, columns, pairs, units, borrowed, terms);
        PairCount = units?.Length ?? rows * columns;
        Scale = scale;
        Terms = terms;
        IsOneToOne = terms.IsOneToOne;
        RequireCount(terms.RowLeast.Length, rows, nameof(AssignmentTerms.RowLeast));
        RequireCount(terms.RowMost.Length, rows, nameof(AssignmentTerms.RowMost));
        RequireCount(terms.ColumnLeast.Length, columns, nameof(AssignmentTerms.ColumnLeast));
        RequireCount(terms.ColumnMost.Length, columns, nameof(AssignmentTerms.ColumnMost));
        RequireCount(terms.RowPrices.Length, rows, nameof(AssignmentTerms.RowPrices));
        RequireCount(terms.ColumnPrices.Length, columns, nameof(AssignmentTerms.ColumnPrices));
        RequireCount(terms.RowNames.Length, rows, nameof(AssignmentTerms.RowNames));
        RequireCount(terms.ColumnNames.Length, columns, nameof(AssignmentTerms.ColumnNames));
        if (!IsOneToOne)
        {
            RequireOrder(RowLeast, RowMost, "row", nameof(terms));
            RequireOrder(ColumnLeast, ColumnMost, "column", nameof(terms));
        }

        _rowPrices = terms.RowPrices.IsEmpty ? [] : [.. terms.RowPrices.Select(scale.ToUnits)];
        _columnPrices = terms.ColumnPrices.IsEmpty ? [] : [.. terms.ColumnPrices.Select(scale.ToUnits)];
    }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>How many pairs may be made: those that are given, not forbidden, and not worse than the threshold.</summary>
    public int PairCount { get; }

    /// <summary>The unit in which scores are counted.</summary>
    public ScoreScale Scale { get; }

    /// <summary>Loads, prices, threshold and goal.</summary>
    public AssignmentTerms Terms { get; }

    /// <summary>True when every member takes one partner at most and need not have any.</summary>
    public bool IsOneToOne { get; }

    /// <summary>True for a full table: every pair may be made, and its number is that of its cell.</summary>
    internal bool IsFull { get; }

    internal PairIndex ByRow => _lists.ByRow;

    internal PairIndex ByColumn => _lists.ByColumn;

    internal int[] RowLeast => _lists.RowLeast;

    internal int[] RowMost => _lists.RowMost;

    internal int[] ColumnLeast => _lists.ColumnLeast;

    internal int[] ColumnMost => _lists.ColumnMost;

    internal ReadOnlySpan<long> Units => _lists.Units;

    /// <summary>The side whose members may take fewer partners in all; the rows when both may take as many.</summary>
    internal AssignmentSide SmallerSide =>
        RowMost.Sum(load => (long)load) <= ColumnMost.Sum(load => (long)load) ? AssignmentSide.Rows : AssignmentSide.Columns;

    /// <summary>The most pairs a plan can have as far as loads go.</summary>
    internal long MostPairs => IsOneToOne
        ? Math.Min(Rows, Columns)
        : Math.Min(RowMost.Sum(load => (long)load), ColumnMost.Sum(load => (long)load));

    /// <summary>What a member is called; its number when nobody named it.</summary>
    internal string Name(AssignmentSide side, int member)
    {
        ImmutableArray<string> names = side == AssignmentSide.Rows ? Terms.RowNames : Terms.ColumnNames;
        return names.IsEmpty ? member.ToString(CultureInfo.InvariantCulture) : names[member];
    }

    internal void RequireMember(AssignmentSide side, int member)
    {
        int count = side switch
        {
            AssignmentSide.Rows => Rows,
            AssignmentSide.Columns => Columns,
            _ => throw new ArgumentOutOfRangeException(nameof(side), side, "This is no side."),
        };
        RequireMember(member, count, nameof(member));
    }

    internal long RowPrice(int row) => _rowPrices.Length == 0 ? 0 : _rowPrices[row];

    internal long ColumnPrice(int column) => _columnPrices.Length == 0 ? 0 : _columnPrices[column];

    /// <summary>What each pair costs once the prices of leaving its members out are saved, in units, by row and column; not to be changed.</summary>
    internal long[] Costs()
    {
        if (Terms.Goal == AssignmentGoal.LeastTotal && _rowPrices.Length + _columnPrices.Length == 0)
        {
            return _lists.Units;
        }

        long[] units = _lists.Units;
        long[] costs = new long[units.Length];
        int sign = Terms.Goal == AssignmentGoal.LeastTotal ? 1 : -1;
        for (int i = 0; i < Rows; i++)
        {
            for (int k = ByRow.Starts[i]; k < ByRow.Starts[i + 1]; k++)
            {
                costs[k] = (sign * units[k]) - RowPrice(i) - ColumnPrice(ByRow.Others[k]);
            }
        }

        return costs;
    }

    /// <summary>The score of a pair in units.</summary>
    internal long UnitsOf(int pair) => _lists.UnitsOf(pair);

    /// <summary>The costs of a full table, read where the scores lie if they do not have to be counted otherwise.</summary>
    internal CostTable Table() => _borrowed is null ? new CostTable(Costs(), Rows, Columns) : new CostTable(_borrowed, Terms.Goal);

    /// <summary>What a pair must be worth beside its cost so that one pair more always outweighs everything else.</summary>
    internal long PairBonus()
    {
        if (PairCount == 0)
        {
            return 0;
        }

        (long least, long greatest) = _borrowed?.Range ?? TableKernels.Range(Costs());
        if (_borrowed is not null && Terms.Goal == AssignmentGoal.GreatestTotal)
        {
            (least, greatest) = (-greatest, -least);
        }

        long others = Math.Max(Math.Min(MostPairs, PairCount) - 1, 0);
        return Math.Max(greatest + (others * (greatest - least)), 0) + 1;
    }

    /// <summary>The number of a pair, or -1 when it may not be made.</summary>
    internal int Find(int row, int column) =>
        !IsFull ? ByRow.Find(row, column)
        : column >= 0 && column < Columns ? (row * Columns) + column
        : -1;

    /// <summary>The same problem with only some of its pairs, by their numbers.</summary>
    internal AssignmentProblem Only(Func<int, bool> isKept)
    {
        int next = 0;
        (PairIndex pairs, long[] units) = Kept(ByRow, _lists.Units, (_, _, _) => isKept(next++));
        return new AssignmentProblem(Rows, Columns, pairs, units, Scale, Terms);
    }

    private static void RequireCount(int given, int count, string name)
    {
        if (given != 0 && given != count)
        {
            throw new ArgumentException(FormattableString.Invariant($"{name} has {given} elements for {count} members."), name);
        }
    }

    private static void RequireOrder(int[] least, int[] most, string side, string name)
    {
        for (int i = 0; i < least.Length; i++)
        {
            if (least[i] > most[i])
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"The {side} {i} must take {least[i]} at least and {most[i]} at most."), name);
            }
        }
    }
}
