using System.Globalization;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Turns rows of a table into actors, one after the other.</summary>
internal sealed class RowReader
{
    private readonly Dictionary<Id<Actor>, int> _rowsById = [];
    private readonly Dictionary<string, int> _rowsByName = new(StringComparer.Ordinal);
    private readonly ActorTableLayout _layout;
    private readonly LanguageTag _language;
    private readonly TableHeader _columns;
    private readonly TableCells _cells;
    private readonly TableFaults _faults;
    private readonly PlaceReader _places;
    private readonly WordReader _words;
    private readonly ConceptCells _concepts;

    public RowReader(ActorTableLayout layout, TableHeader columns, LanguageTag language, TableFaults faults)
    {
        _layout = layout;
        _language = language;
        _columns = columns;
        _faults = faults;
        _cells = new TableCells(columns.Count, faults);
        _places = new PlaceReader(layout, columns, _cells, faults);
        _words = new WordReader(_cells, language, faults);
        _concepts = new ConceptCells(_cells, language, faults);
    }

    /// <summary>True when a row was read that is not empty.</summary>
    public bool HasSeenRows { get; private set; }

    /// <summary>Reads one row; null when it was left out, which the faults then tell.</summary>
    public Actor? Read(IReadOnlyList<string?> row, int number)
    {
        _faults.Row = number;
        _cells.Take(row);
        if (_cells.IsEmpty)
        {
            _faults.Warn(string.Empty, TableTexts.EmptyRow());
            return null;
        }

        HasSeenRows = true;
        if (_cells.HasMore)
        {
            _faults.Reject(string.Empty, TableTexts.LongRow(row.Count, _columns.Count));
            return null;
        }

        if (row.Count < _columns.Count)
        {
            _faults.Warn(string.Empty, TableTexts.ShortRow(row.Count, _columns.Count));
        }

        bool hasId = TryReadId(number, out Id<Actor> id);
        Text? name = _words.Name(_columns[ActorField.Name]);
        if (!hasId || name is null)
        {
            return null;
        }

        _rowsById.Add(id, number);
        TellRepeatedName(name, number);
        return Make(id, name);
    }

    private Actor Make(Id<Actor> id, Text name)
    {
        List<Identifier> identifiers = ReadIdentifiers();
        Place? place = _places.Read();
        string? legalForm = _cells.FirstLine(_columns[ActorField.LegalForm]);
        Concept? membershipType = _concepts.One(_columns[ActorField.MembershipType]);
        Concept? structure = _concepts.One(_columns[ActorField.OrganisationalStructure]);
        List<Concept> activities = _concepts.Many(_columns[ActorField.Activities]);
        List<Concept> qualifiers = _concepts.Many(_columns[ActorField.Qualifiers]);
        if (ReadCooperativeType() is { } type && !qualifiers.Contains(type))
        {
            qualifiers.Add(type);
        }

        return new Actor(
            id, ActorKind.Organisation, name, identifiers, place, legalForm, membershipType, structure, activities, qualifiers,
            ReadWebsite(), _words.Languages(_columns[ActorField.Languages]), _words.Description(_columns[ActorField.Description]))
        {
            Aliases = [.. _words.Aliases(_columns[ActorField.Alias])],
            Sectors = [.. _concepts.Many(_columns[ActorField.Sectors])],
            Contacts = [.. ContactCells.Read(_columns[ActorField.Contact], _cells, _faults)],
        };
    }

    private bool TryReadId(int number, out Id<Actor> id)
    {
        if (_columns[ActorField.Id] is not [BoundColumn column])
        {
            id = new Id<Actor>(string.Create(CultureInfo.InvariantCulture, $"{_layout.Name}:{number}"));
            return true;
        }

        string cell = _cells[column];
        string header = column.Column.Header;
        if (!Id<Actor>.TryParse(column.Column.Style == ActorCellStyle.Fitted ? FittedId.Of(cell) : cell, out id))
        {
            _faults.Reject(header, cell.Length == 0 ? InputTexts.Required() : InputTexts.Malformed(cell, ActorTexts.AnId));
            return false;
        }

        if (_rowsById.TryGetValue(id, out int first))
        {
            _faults.Reject(header, TableTexts.DuplicateRow(cell, first));
            return false;
        }

        return true;
    }

    private void TellRepeatedName(Text name, int number)
    {
        if (!_layout.TellsRepeatedNames)
        {
            return;
        }

        string words = name.In(_language);
        if (!_rowsByName.TryAdd(Text.Fold(words), number))
        {
            _faults.Warn(
                _columns[ActorField.Name][0].Column.Header, TableTexts.RepeatedName(words, _rowsByName[Text.Fold(words)]));
        }
    }

    private List<Identifier> ReadIdentifiers()
    {
        List<Identifier> identifiers = [];
        foreach (BoundColumn column in _columns[ActorField.Identifier])
        {
            foreach (string value in _cells.OneLine(column, wordsFill: true) is null ? [] : _cells.Values(column))
            {
                if (Placeholders.Is(value))
                {
                    _faults.Warn(column.Column.Header, TableTexts.Placeholder(value));
                    continue;
                }

                Identifier identifier = new(column.Column.Scheme!, TableCells.InOneLine(value));
                if (!identifiers.Contains(identifier))
                {
                    identifiers.Add(identifier);
                    if (IdentifierSchemes.FindFault(identifier) is { } fault)
                    {
                        _faults.Warn(column.Column.Header, fault);
                    }
                }
            }
        }

        return identifiers;
    }

    private Concept? ReadCooperativeType()
    {
        foreach (BoundColumn column in _columns[ActorField.CooperativeType])
        {
            string cell = _cells[column];
            if (cell.Length == 0)
            {
                continue;
            }

            bool isKnown = column.Column.TryFindTerm(cell, out Concept? type) || CooperativeTypeNames.TryFind(cell, out type);
            if (type is not null)
            {
                return type;
            }

            _faults.Warn(column.Column.Header, isKnown ? TableTexts.TypeOpen(cell) : InputTexts.Unknown(cell));
        }

        return null;
    }

    private Uri? ReadWebsite()
    {
        foreach (BoundColumn column in _columns[ActorField.Website])
        {
            if (WebAddress.Read(column, _cells, _faults) is { } website)
            {
                return website;
            }
        }

        return null;
    }
}
