using System.Collections.Frozen;
using System.Globalization;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Where the columns of a table of concepts are.</summary>
internal sealed class TaxonomyTableHeader
{
    // Columns of the published lists that say nothing of labels and hierarchy.
    private static readonly FrozenSet<string> KnownElsewhere = new[]
    {
        "broaderConceptPT", "conceptType", "definition", "description", "hiddenLabels", "inScheme", "level", "modifiedDate",
        "regulatedProfessionNote", "reuseLevel", "scopeNote", "Scope note", "section", "skillType", "status",
    }.Select(Text.Fold).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    private TaxonomyTableHeader(int count) => Count = count;

    /// <summary>The number of columns, named or not.</summary>
    public int Count { get; }

    /// <summary>True when each row may have a code and a label.</summary>
    public bool IsComplete { get; private set; }

    public List<(LanguageTag Language, int Position, string Column)> Labels { get; } = [];

    public List<(LanguageTag Language, int Position, string Column)> Alternatives { get; } = [];

    public static TaxonomyTableHeader Read(IReadOnlyList<string?> header, TaxonomyTable table, int place, TaxonomyFaults faults)
    {
        TaxonomyTableHeader columns = new(header.Count);
        HashSet<string> single = Single(table.Layout);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < header.Count; i++)
        {
            string written = (header[i] ?? string.Empty).Trim('\uFEFF', ' ', '\t', '\r', '\n');
            string folded = Text.Fold(written);
            string shown = folded.Length > 0 ? written : string.Create(CultureInfo.InvariantCulture, $"#{i + 1}");
            CellPlace at = new(place, 0, shown);
            if (folded.Length > 0 && !seen.Add(folded))
            {
                faults.Warn(at, InputTexts.Duplicate(shown));
            }
            else if (single.Contains(folded))
            {
                columns._positions.Add(folded, i);
                columns._written.Add(folded, written);
            }
            else if (TryTakeLanguage(folded, table.Layout.Label, table.Language, out LanguageTag language))
            {
                AddLabel(columns.Labels, language, i, shown, at, faults);
            }
            else if (TryTakeLanguage(folded, table.Layout.AlternativeLabels, table.Language, out language))
            {
                AddLabel(columns.Alternatives, language, i, shown, at, faults);
            }
            else
            {
                faults.Warn(at, KnownElsewhere.Contains(folded) ? ActorTexts.ColumnNotTaken(shown) : ActorTexts.UnknownColumn(shown));
            }
        }

        columns.Need(table.Layout, place, faults);
        return columns;
    }

    /// <summary>The place of a column in a row; -1 when the table does not have it.</summary>
    public int this[string column] => _positions.GetValueOrDefault(Text.Fold(column), -1);

    /// <summary>The name of a column as the table writes it, or as the layout does when the table does not have it.</summary>
    public string Written(string column) => _written.GetValueOrDefault(Text.Fold(column), column);

    private static HashSet<string> Single(TaxonomyTableLayout layout)
    {
        IEnumerable<string> names = layout.Levels == 0
            ? [layout.Notation, layout.Broader, layout.Address, layout.ValidFrom, layout.ValidUntil]
            : Enumerable.Range(0, layout.Levels).SelectMany(level => new[]
            {
                OfLevel(layout.Notation, level), OfLevel(layout.Address, level), OfLevel(layout.Label, level),
            });
        return names.Select(Text.Fold).ToHashSet(StringComparer.Ordinal);
    }

    public static string OfLevel(string column, int level) =>
        column.Replace("{0}", level.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static bool TryTakeLanguage(string folded, string column, LanguageTag standard, out LanguageTag language)
    {
        language = standard;
        string name = Text.Fold(column);
        return folded == name
            || (folded.StartsWith(name + ' ', StringComparison.Ordinal)
                && LanguageTag.TryParse(folded[(name.Length + 1)..].Replace(' ', '-'), out language));
    }

    private static void AddLabel(
        List<(LanguageTag Language, int Position, string Column)> labels,
        LanguageTag language,
        int position,
        string shown,
        CellPlace at,
        TaxonomyFaults faults)
    {
        if (labels.Exists(label => label.Language == language))
        {
            faults.Warn(at, InputTexts.Duplicate(shown));
        }
        else
        {
            labels.Add((language, position, shown));
        }
    }

    private void Need(TaxonomyTableLayout layout, int place, TaxonomyFaults faults)
    {
        string notation = OfLevel(layout.Notation, 0);
        string label = OfLevel(layout.Label, 0);
        bool hasCode = this[notation] >= 0 || this[OfLevel(layout.Address, 0)] >= 0;
        bool hasLabel = layout.Levels > 0 ? this[label] >= 0 : Labels.Count > 0;
        foreach (string missing in new[] { hasCode ? null : notation, hasLabel ? null : label }.OfType<string>())
        {
            faults.Reject(new CellPlace(place, 0, missing), ActorTexts.MissingColumn(missing));
        }

        IsComplete = hasCode && hasLabel;
    }
}
