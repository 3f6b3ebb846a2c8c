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
        _byField =
        [
            .. Enum.GetValues<ActorField>().Select(field => layout.Columns.Where(column => column.Field == field)
                .Select(column => new BoundColumn(column, positions.GetValueOrDefault(column.Folded, -1))).ToArray()),
        ];
    }

    /// <summary>The number of columns, named or not.</summary>
    public int Count { get; }

    public bool IsComplete => Needed.All(column => column.Position >= 0);

    private IEnumerable<BoundColumn> Needed => this[ActorField.Id].Concat(this[ActorField.Name].Take(1));

    /// <summary>The columns of a field, in the order of the layout.</summary>
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
        foreach (BoundColumn needed in columns.Needed.Where(needed => needed.Position < 0))
        {
            faults.Reject(needed.Column.Header, TableTexts.MissingColumn(needed.Column.Header));
        }

        return columns;
    }
}
