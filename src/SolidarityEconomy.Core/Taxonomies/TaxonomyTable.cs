using System.Collections.Immutable;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Taxonomies;

/// <summary>A table of concepts from outside, a header and rows of cells, which becomes a <see cref="Taxonomy"/>.</summary>
/// <remarks>
/// <para>
/// Bad rows are left out and reported, good ones kept. A row without a code and address, without any label, or whose code or
/// address stands in a row before it is left out with an error. An entry above that is in no row that was kept, and a link that
/// closes a circle, are left out with a warning; the entry stays, perhaps at the top. Circles are looked for upwards from the
/// entries in their order, in each the links in their order: the one that leads back is left out. Nothing is added that the rows do
/// not say.
/// </para>
/// <para>
/// Several tables make one list: a row adds to the entry of an earlier table with the same address, or without an address the same
/// code. It adds languages, alternative labels and entries above; when it calls the entry otherwise in a language that is there, the
/// first label stays and the other becomes an alternative label, with a warning. So the language versions, groups, hierarchy and
/// collections of ESCO come together.
/// </para>
/// <para>
/// Cells are trimmed, white space inside of labels becomes a blank, and alternative labels that repeat a label in its language are
/// dropped. Rows are read once and lazily; time and memory are in proportion to their cells.
/// </para>
/// </remarks>
public sealed class TaxonomyTable
{
    private readonly IEnumerable<IReadOnlyList<string?>> _table;

    /// <summary>Names a table and says how to read it; nothing is read yet.</summary>
    /// <param name="layout">Which columns hold what.</param>
    /// <param name="table">Header and rows; a missing cell is null or empty.</param>
    /// <param name="language">The language of labels in columns without a language; English unless told.</param>
    /// <param name="name">What the report calls the table when there are several; not blank.</param>
    /// <exception cref="ArgumentException">The name is blank or has white space at an end.</exception>
    public TaxonomyTable(
        TaxonomyTableLayout layout, IEnumerable<IReadOnlyList<string?>> table, LanguageTag language = default, string name = "table")
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(table);
        Layout = layout;
        Language = language;
        Name = Guard.Word(name);
        _table = table;
    }

    /// <summary>Which columns hold what.</summary>
    public TaxonomyTableLayout Layout { get; }

    /// <summary>The language of labels in columns without a language.</summary>
    public LanguageTag Language { get; }

    /// <summary>What the report calls the table when there are several.</summary>
    public string Name { get; }

    /// <summary>Reads one table.</summary>
    /// <param name="scheme">The name of the list in references, for example <c>isic-rev4</c>; not blank.</param>
    /// <param name="name">What people call the list.</param>
    /// <param name="progress">Told every 1,024 rows and at the end, stage <c>taxonomies.import</c>; the total is not known.</param>
    /// <param name="cancellationToken">Looked at before every row.</param>
    /// <returns>The list, the report and the counts.</returns>
    /// <exception cref="ArgumentException">The scheme is blank, or a row is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public TaxonomyImport Import(
        string scheme, Text name, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Import(scheme, name, [this], progress, cancellationToken);

    /// <summary>Reads several tables into one list.</summary>
    /// <param name="scheme">The name of the list in references, for example <c>esco-skills</c>; not blank.</param>
    /// <param name="name">What people call the list.</param>
    /// <param name="tables">The tables, in the order in which their entries are to be shown; at least one, no name twice.</param>
    /// <param name="progress">Told every 1,024 rows and at the end, stage <c>taxonomies.import</c>; the total is not known.</param>
    /// <param name="cancellationToken">Looked at before every row.</param>
    /// <returns>The list, the report and the counts of all tables together.</returns>
    /// <exception cref="ArgumentException">The scheme is blank, there is no table, two have one name, or a row is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static TaxonomyImport Import(
        string scheme,
        Text name,
        IEnumerable<TaxonomyTable> tables,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(tables);
        _ = Guard.Word(scheme);
        ImmutableArray<TaxonomyTable> all = [.. tables];
        if (all.IsEmpty || Guard.Distinct(all.Select(table => table?.Name!), nameof(tables)).IsEmpty)
        {
            throw new ArgumentException("There is no table.", nameof(tables));
        }

        ConceptDrafts drafts = new(scheme);
        TaxonomyFaults faults = new(all);
        TaxonomyTableReader reader = new(drafts, faults, progress, cancellationToken);
        bool complete = true;
        for (int i = 0; i < all.Length; i++)
        {
            complete &= reader.Read(all[i], all[i]._table, i);
        }

        reader.End();
        ConceptGraph? graph = complete ? ConceptGraph.TryMake(drafts.Broader(faults)) : null;
        if (complete && graph is null)
        {
            faults.OfAll(TaxonomyTexts.TooDeep(ConceptGraph.MaxClosure));
        }

        Taxonomy? taxonomy = graph is null ? null : new Taxonomy(scheme, name, drafts.Concepts(), graph);
        return new TaxonomyImport(taxonomy, faults.Report(), reader.RowsRead, graph is null ? 0 : reader.RowsKept);
    }
}
