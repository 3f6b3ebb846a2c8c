namespace SolidarityEconomy.Samples.Charts;

/// <summary>A piece of a section: one of the nested kinds.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>Running text.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Paragraph(string Text) : Block;

    /// <summary>A line and the points under it; a point that begins with blanks lies as much deeper.</summary>
    /// <param name="Head">The line.</param>
    /// <param name="Items">The points.</param>
    public sealed record Points(string Head, IReadOnlyList<string> Items) : Block;

    /// <summary>A table.</summary>
    /// <param name="Caption">What it shows.</param>
    /// <param name="Columns">Its columns.</param>
    /// <param name="Rows">Its rows, each with a cell per column.</param>
    /// <param name="Total">The closing row of sums; null when there is none.</param>
    public sealed record Table(
        string Caption,
        IReadOnlyList<Column> Columns,
        IReadOnlyList<IReadOnlyList<string>> Rows,
        IReadOnlyList<string>? Total = null) : Block;

    /// <summary>A chart, drawn in the HTML page only.</summary>
    /// <param name="Chart">The chart.</param>
    public sealed record Figure(IChart Chart) : Block;
}
