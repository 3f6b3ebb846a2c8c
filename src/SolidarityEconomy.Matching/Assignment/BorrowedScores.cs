namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A full table of scores in memory of the caller, each of them a number of units once it is multiplied and rounded.</summary>
/// <param name="scores">The scores, row after row.</param>
/// <param name="rows">How many rows there are.</param>
/// <param name="columns">How many columns there are.</param>
/// <param name="factor">How many units a score of 1 is.</param>
/// <param name="facts">What one look at all scores told.</param>
/// <param name="leastCosts">The least cost of each column, if that look told it too.</param>
internal sealed class BorrowedScores(
    ReadOnlyMemory<double> scores, int rows, int columns, double factor, TableFacts facts, double[] leastCosts)
{
    public int Rows => rows;

    public int Columns => columns;

    /// <summary>How many units a score of 1 is.</summary>
    public double Factor => factor;

    /// <summary>The largest absolute score.</summary>
    public double Largest => facts.Largest;

    /// <summary>The least and the greatest score in units.</summary>
    public (long Least, long Greatest) Range => (Units(facts.Least), Units(facts.Greatest));

    /// <summary>The least cost of each column, where scores are costs or their negative numbers are; empty when nobody looked.</summary>
    public ReadOnlySpan<double> LeastCosts => leastCosts;

    /// <summary>Row after row.</summary>
    public ReadOnlySpan<double> All => scores.Span;

    public ReadOnlySpan<double> Row(int row) => scores.Span.Slice(row * columns, columns);

    /// <summary>The number of units of a score by its place in the table.</summary>
    public long UnitsAt(int place) => Units(scores.Span[place]);

    /// <summary>The whole table counted, in memory of its own.</summary>
    public long[] Units()
    {
        long[] units = GC.AllocateUninitializedArray<long>(scores.Length);
        TableKernels.Count(All, factor, facts.Largest, units);
        return units;
    }

    private long Units(double score) => unchecked((long)Math.Round(score * factor));
}
