namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>Pairs in the order of rows and columns, each row with as many.</summary>
/// <param name="Left">How many rows there are.</param>
/// <param name="Right">How many columns there are.</param>
/// <param name="Degree">How many pairs each row has.</param>
/// <param name="Columns">The column of each pair.</param>
/// <param name="Costs">The cost of each pair.</param>
internal sealed record SparseInstance(int Left, int Right, int Degree, int[] Columns, long[] Costs)
{
    /// <summary>How many columns each row takes.</summary>
    public int Each { get; init; } = 1;

    /// <summary>How many rows a column takes; the upper quotient unless told.</summary>
    public int Capacity { get; init; } = (Left + Right - 1) / Right;

    /// <summary>How many rows a column takes at least.</summary>
    public int Least { get; init; }

    /// <summary>The row of each pair.</summary>
    public int[] Rows() => [.. Enumerable.Range(0, Columns.Length).Select(k => k / Degree)];
}
