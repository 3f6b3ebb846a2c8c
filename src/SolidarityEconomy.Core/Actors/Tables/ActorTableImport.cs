using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>What came out of reading a table of organisations.</summary>
/// <remarks>Immutable. <see cref="RowsRead"/> is always <see cref="RowsKept"/> and <see cref="RowsRejected"/> together.</remarks>
public sealed class ActorTableImport
{
    internal ActorTableImport(ActorTableLayout layout, ImmutableArray<Actor> actors, InputReport report, int rowsRead)
    {
        Layout = layout;
        Actors = actors;
        Report = report;
        RowsRead = rowsRead;
    }

    /// <summary>The layout by which the table was read.</summary>
    public ActorTableLayout Layout { get; }

    /// <summary>The organisations of the rows that were kept, in their order.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>
    /// Faults of the header, then of the rows in their order. A row that was left out has an error with its number, or a
    /// warning when it is empty; an error without a number means that the table cannot be read at all. The other warnings tell
    /// of cells and columns that were left unknown, of what a doubtful cell was read as, or want a look.
    /// </summary>
    public InputReport Report { get; }

    /// <summary>How many rows stand below the header; 0 when the header has an error.</summary>
    public int RowsRead { get; }

    /// <summary>How many rows became an organisation.</summary>
    public int RowsKept => Actors.Length;

    /// <summary>How many rows were left out, empty ones among them; each is in the report.</summary>
    public int RowsRejected => RowsRead - RowsKept;
}
