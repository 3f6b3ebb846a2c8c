namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Loads and pairs of a problem, to be narrowed down step by step.</summary>
internal sealed class LoadModel
{
    public LoadModel(AssignmentProblem problem)
    {
        Pairs = problem.ByRow;
        Arcs = new LoadArcs(problem.Rows + problem.PairCount + problem.Columns + 1);
        RowLeast = [.. problem.RowLeast];
        RowMost = [.. problem.RowMost];
        ColumnLeast = [.. problem.ColumnLeast];
        ColumnMost = [.. problem.ColumnMost];
        PairLeast = new sbyte[problem.PairCount];
        PairMost = new sbyte[problem.PairCount];
        Array.Fill(PairMost, (sbyte)1);
    }

    private LoadModel(LoadModel other)
    {
        Pairs = other.Pairs;
        Arcs = other.Arcs;
        RowLeast = [.. other.RowLeast];
        RowMost = [.. other.RowMost];
        ColumnLeast = [.. other.ColumnLeast];
        ColumnMost = [.. other.ColumnMost];
        PairLeast = [.. other.PairLeast];
        PairMost = [.. other.PairMost];
    }

    public PairIndex Pairs { get; }

    /// <summary>Memory for the arcs of a flow, which all copies share.</summary>
    public LoadArcs Arcs { get; }

    public int[] RowLeast { get; init; }

    public int[] RowMost { get; init; }

    public int[] ColumnLeast { get; init; }

    public int[] ColumnMost { get; init; }

    /// <summary>1 for a pair that has to be made, else 0.</summary>
    public sbyte[] PairLeast { get; }

    /// <summary>0 for a pair that may not be made, else 1.</summary>
    public sbyte[] PairMost { get; }

    public LoadModel Copy() => new(this);
}
