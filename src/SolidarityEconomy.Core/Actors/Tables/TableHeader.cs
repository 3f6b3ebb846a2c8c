using System.Globalization;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Where the columns of a layout are in the table at hand.</summary>
internal sealed class TableHeader
{
    private readonly BoundColumn[][] _byField;

    private TableHeader(ActorTableLayout layout, int count, IReadOnlyDictionary<string, int> positions)
    {
        Count = count;
        BoundColumn[] columns =
        [
            .. layout.Columns.Select(column => new BoundColumn(column, positions.GetValueOrDefault(column.Folded, -1))),
        ];
        _byField =
        [
            .. Enum.GetValues<ActorField>().Select(field =>
                columns.Where(bound => bound.Column.Field == field && (bound.Position >= 0 || IsPaired(field))).ToArray()),
        ];
        Missing =
        [
            .. columns.Where(bound => bound.Column.Field == ActorField.Id)
                .Concat(columns.Where(bound => bound.Column.Field == ActorField.Name).Take(1))
                .Where(bound => bound.Position < 0)
                .Select(bound => bound.Column),
        ];
    }

    /// <summary>The number of columns, named or not.</summary>
    public int Count { get; }

    /// <summary>The columns that the table needs and does not have: that of the id and the first of the name.</summary>
    public IReadOnlyList<ActorColumn> Missing { get; }

    /// <summary>
    /// The columns of a field that the table has, in the order of the layout; of latitudes and longitudes all, so that they pair.
    /// </summary>
    public BoundColumn[] this[ActorField field] => _byField[(int)field];

    public static TableHeader Read(ActorTableLayout layout, IReadOnlyList<string?> header, TableFaults faults)
    {
        ILookup<string, ActorColumn> known = layout.Columns.ToLookup(column => column.Folded, StringComparer.Ordinal);
        Dictionary<string, int> positions = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int i = 0; i < header.Count; i++)
        {
            string written = (header[i] ?? string.Empty).Trim('\uFEFF', ' ', '\t', '\r', '\n');
            string folded = Text.Fold(written);
            string shown = folded.Length > 0 ? written : string.Create(CultureInfo.InvariantCulture, $"#{i + 1}");
            if (folded.Length > 0 && !seen.Add(folded))
            {
                faults.Warn(shown, InputTexts.Duplicate(shown));
            }
            else if (!known.Contains(folded))
            {
                faults.Warn(shown, TableTexts.UnknownColumn(shown));
            }
            else if (known[folded].All(column => column.Field == ActorField.NotTaken))
            {
                faults.Warn(shown, TableTexts.ColumnNotTaken(shown));
            }
            else
            {
                positions.Add(folded, i);
            }
        }

        TableHeader columns = new(layout, header.Count, positions);
        foreach (ActorColumn needed in columns.Missing)
        {
            faults.Reject(needed.Header, TableTexts.MissingColumn(needed.Header));
        }

        return columns;
    }

    private static bool IsPaired(ActorField field) => field is ActorField.Latitude or ActorField.Longitude;
}
