namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A unit for each seat that a row takes, one row after the other, and the column in which each has its seat.</summary>
internal sealed class SeatUnits
{
    private readonly int[] _rowLeast;
    private readonly int _outside;
    private readonly bool _hasOutside;

    public SeatUnits(AssignmentProblem problem, SeatTerms terms)
    {
        (_rowLeast, _outside, _hasOutside) = (problem.RowLeast, terms.Most.Length, terms.Outside > 0);
        Starts = new int[terms.RowMost.Length + 1];
        for (int i = 0; i < terms.RowMost.Length; i++)
        {
            Starts[i + 1] = Starts[i] + terms.RowMost[i];
        }

        (RowOf, ColumnOf) = (new int[Starts[^1]], new int[Starts[^1]]);
        for (int i = 0; i < terms.RowMost.Length; i++)
        {
            RowOf.AsSpan(Starts[i], terms.RowMost[i]).Fill(i);
        }
    }

    /// <summary>Where the units of each row begin, and their number at the end.</summary>
    public int[] Starts { get; }

    public int[] RowOf { get; }

    /// <summary>The column of each unit, below 0 for none; as many as there are columns stands for a seat outside.</summary>
    public int[] ColumnOf { get; }

    /// <summary>The columns that a row has.</summary>
    public Span<int> Held(int row) => ColumnOf.AsSpan(Starts[row], Starts[row + 1] - Starts[row]);

    /// <summary>Whether a row that has these columns may have one more seat outside.</summary>
    public bool MayTakeOutside(int row, ReadOnlySpan<int> held) =>
        _hasOutside && held.Count(_outside) < held.Length - _rowLeast[row];
}
