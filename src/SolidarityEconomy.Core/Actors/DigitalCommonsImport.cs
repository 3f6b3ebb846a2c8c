using System.Collections.Immutable;

namespace SolidarityEconomy.Actors;

/// <summary>What came out of reading a Digital Commons table.</summary>
/// <remarks>Immutable. <see cref="RowsRead"/> is always <see cref="RowsKept"/> and <see cref="RowsRejected"/> together.</remarks>
public sealed class DigitalCommonsImport
{
    internal DigitalCommonsImport(ImmutableArray<Actor> actors, InputReport report, int rowsRead)
    {
        Actors = actors;
        Report = report;
        RowsRead = rowsRead;
    }

    /// <summary>The organisations of the rows that were kept, in their order.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>
    /// Faults of the header, then of the rows in their order. A row that was left out has an error with its number, or a
    /// warning when it is empty; an error without a number means that the table cannot be read at all. The other warnings tell
    /// of cells and columns that were left unknown or want a look.
    /// </summary>
    public InputReport Report { get; }

    /// <summary>How many rows stand below the header; 0 when the header has an error.</summary>
    public int RowsRead { get; }

    /// <summary>How many rows became an organisation.</summary>
    public int RowsKept => Actors.Length;

    /// <summary>How many rows were left out, empty ones among them; each is in the report.</summary>
    public int RowsRejected => RowsRead - RowsKept;
}
