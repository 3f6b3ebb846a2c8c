namespace SolidarityEconomy.Taxonomies;

/// <summary>What came out of reading tables of concepts.</summary>
/// <remarks>Immutable. <see cref="RowsRead"/> is always <see cref="RowsKept"/> and <see cref="RowsRejected"/> together.</remarks>
public sealed class TaxonomyImport
{
    internal TaxonomyImport(Taxonomy? taxonomy, InputReport report, int rowsRead, int rowsKept)
    {
        Taxonomy = taxonomy;
        Report = report;
        RowsRead = rowsRead;
        RowsKept = rowsKept;
    }

    /// <summary>
    /// The list of the rows that were kept, in their order; null when the header of a table lacks a column that is needed, or when
    /// the hierarchy is too deep to be kept.
    /// </summary>
    public Taxonomy? Taxonomy { get; }

    /// <summary>
    /// Faults of the tables in their order, of each the header first and then the rows. A row that was left out has an error with its
    /// number, or a warning when it is empty; the other warnings tell of links, cells and columns that were left out. With several
    /// tables the path begins with the name of the table and a slash.
    /// </summary>
    public InputReport Report { get; }

    /// <summary>How many rows stand below the headers that could be read.</summary>
    public int RowsRead { get; }

    /// <summary>How many rows made an entry or added to one of an earlier table.</summary>
    public int RowsKept { get; }

    /// <summary>How many rows were left out, empty ones among them; each is in the report.</summary>
    public int RowsRejected => RowsRead - RowsKept;

    /// <summary>How many of the kept rows added to an entry of an earlier table.</summary>
    public int RowsMerged => RowsKept - (Taxonomy?.Concepts.Length ?? 0);
}
