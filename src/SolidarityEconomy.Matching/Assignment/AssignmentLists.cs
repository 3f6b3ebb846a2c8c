using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The lists of a problem that not every method needs: made when somebody asks, and the same whoever asks first.</summary>
internal sealed class AssignmentLists(int rows, int columns, PairIndex? pairs, long[]? units, BorrowedScores? scores, AssignmentTerms terms)
{
    private PairIndex? _byRow = pairs;
    private PairIndex? _byColumn;
    private long[]? _units = units;
    private int[]? _rowLeast;
    private int[]? _rowMost;
    private int[]? _columnLeast;
    private int[]? _columnMost;

    public PairIndex ByRow => _byRow ??= PairIndex.Full(rows, columns);

    public PairIndex ByColumn => _byColumn ??= ByRow.Turned(columns);

    /// <summary>The score of each pair in units.</summary>
    public long[] Units => _units ??= scores!.Units();

    public int[] RowLeast => _rowLeast ??= Loads(terms.RowLeast, rows, 0);

    public int[] RowMost => _rowMost ??= Loads(terms.RowMost, rows, 1);

    public int[] ColumnLeast => _columnLeast ??= Loads(terms.ColumnLeast, columns, 0);

    public int[] ColumnMost => _columnMost ??= Loads(terms.ColumnMost, columns, 1);

    /// <summary>The score of a pair in units.</summary>
    public long UnitsOf(int pair) => _units is null ? scores!.UnitsAt(pair) : _units[pair];

    private static int[] Loads(ImmutableArray<int> given, int count, int otherwise)
    {
        if (!given.IsEmpty)
        {
            return [.. given];
        }

        int[] loads = new int[count];
        Array.Fill(loads, otherwise);
        return loads;
    }
}
