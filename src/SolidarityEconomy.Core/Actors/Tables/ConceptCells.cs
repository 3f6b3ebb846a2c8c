using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Reads and writes concepts as the columns of a layout name them.</summary>
internal sealed class ConceptCells(TableCells cells, LanguageTag language, TableFaults faults)
{
    /// <summary>The first of several columns that names an entry.</summary>
    public Concept? One(BoundColumn[] columns)
    {
        foreach (BoundColumn column in columns)
        {
            if (cells[column] is { Length: > 0 } cell && Find(column.Column, cell) is { } concept)
            {
                return concept;
            }
        }

        return null;
    }

    /// <summary>The entries that all columns name, in their order, each once.</summary>
    public List<Concept> Many(BoundColumn[] columns)
    {
        List<Concept> found = [];
        foreach (BoundColumn column in columns)
        {
            foreach (string value in cells.Values(column))
            {
                if (Find(column.Column, value) is { } concept && !found.Contains(concept))
                {
                    found.Add(concept);
                }
            }
        }

        return found;
    }

    /// <summary>How a column writes a concept; null when it cannot.</summary>
    public static string? Write(ActorColumn column, Concept concept)
    {
        foreach ((string words, Concept? meant) in column.Terms)
        {
            if (concept.Equals(meant))
            {
                return words;
            }
        }

        return column.Scheme is not null ? concept.Scheme == column.Scheme ? concept.Notation : null
            : concept.Scheme == List(column)?.Scheme ? concept.Uri?.AbsoluteUri ?? concept.Notation
            : null;
    }

    private Concept? Find(ActorColumn column, string cell)
    {
        if (column.TryFindTerm(cell, out Concept? concept))
        {
            return concept;
        }

        if (Placeholders.HasNothingToRead(cell))
        {
            faults.Warn(column.Header, TableTexts.Placeholder(cell));
            return null;
        }

        if (column.Scheme is { } scheme)
        {
            string words = string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return new Concept(scheme, words.ToLowerInvariant(), Text.Of(language, words));
        }

        concept = List(column) is { } list ? Find(list, cell) : null;
        if (concept is null)
        {
            faults.Warn(column.Header, InputTexts.Unknown(cell));
        }

        return concept;
    }

    private static Concept? Find(Taxonomy list, string cell)
    {
        if (list.Scheme.StartsWith("essglobal/", StringComparison.Ordinal))
        {
            return EssGlobal.TryFind(list, cell, out Concept? entry) ? entry : null;
        }

        return list.TryFind(cell, out Concept? concept)
            || (Uri.TryCreate(cell, UriKind.Absolute, out Uri? address) && list.TryFindByUri(address, out concept)) ? concept
            : list.FindByLabel(cell) is [Concept only] ? only
            : null;
    }

    private static Taxonomy? List(ActorColumn column) => column.List ?? column.Field switch
    {
        _ when column.Terms.Length > 0 => null,
        ActorField.MembershipType => EssGlobal.MembershipTypes,
        ActorField.OrganisationalStructure => EssGlobal.OrganisationalStructures,
        ActorField.Activities => EssGlobal.Activities,
        ActorField.Sectors => Sectors.Taxonomy,
        _ => EssGlobal.Qualifiers,
    };
}
