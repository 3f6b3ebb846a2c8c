using NodaTime;
using NodaTime.Text;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Reads tables of concepts row by row into drafts.</summary>
internal sealed class TaxonomyTableReader(
    ConceptDrafts drafts, TaxonomyFaults faults, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
{
    private const string Stage = "taxonomies.import";
    private const int RowsBetweenReports = 1024;
    private const char LostCharacter = '\uFFFD';

    private static readonly char[] BetweenLabels = ['|', '\n', '\r'];
    private static readonly char[] BetweenCodes = ['|', ';', '\n', '\r'];

    private TaxonomyTableHeader? _header;
    private TaxonomyTableLayout _layout = TaxonomyTableLayout.Plain;
    private LanguageTag _language;
    private IReadOnlyList<string?> _row = [];
    private CellPlace _place;

    public int RowsRead { get; private set; }

    public int RowsKept { get; private set; }

    /// <summary>Reads a table; false when its header lacks a column that is needed.</summary>
    public bool Read(TaxonomyTable table, IEnumerable<IReadOnlyList<string?>> rows, int place)
    {
        _layout = table.Layout;
        _language = table.Language;
        _header = null;
        int number = 0;
        foreach (IReadOnlyList<string?> row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (row is null)
            {
                throw new ArgumentException("A row is null.", nameof(rows));
            }

            if (_header is null)
            {
                _header = TaxonomyTableHeader.Read(row, table, place, faults);
                if (!_header.IsComplete)
                {
                    return false;
                }

                continue;
            }

            number++;
            RowsRead++;
            if (RowsRead % RowsBetweenReports == 0)
            {
                progress?.Report(new WorkProgress(Stage, RowsRead, 0));
            }

            _row = row;
            _place = new CellPlace(place, number, string.Empty);
            RowsKept += TakeRow() ? 1 : 0;
        }

        return _header is not null || TaxonomyTableHeader.Read([], table, place, faults).IsComplete;
    }

    public void End() => progress?.Report(new WorkProgress(Stage, RowsRead, RowsRead));

    private bool TakeRow()
    {
        int cells = _row.Count;
        while (cells > 0 && string.IsNullOrWhiteSpace(_row[cells - 1]))
        {
            cells--;
        }

        if (cells == 0)
        {
            faults.Warn(_place, TableTexts.EmptyRow());
            return false;
        }

        if (cells > _header!.Count)
        {
            faults.Reject(_place, TableTexts.LongRow(_row.Count, _header.Count));
            return false;
        }

        if (_layout.Levels > 0)
        {
            return TakeLevels();
        }

        string address = Cell(_layout.Address);
        string code = Cell(_layout.Notation);
        List<(LanguageTag Language, string Words)> labels = [.. _header.Labels
            .Select(label => (label.Language, Words: Words(label.Position, label.Column)))
            .Where(label => label.Words.Length > 0)];
        string column = _header.Labels[0].Column;
        if (Draft(code, address, _layout.Notation, _layout.Address, labels, column) is not { } draft)
        {
            return false;
        }

        foreach ((LanguageTag language, int position, string name) in _header.Alternatives)
        {
            LookForLostCharacters(At(position), name);
            draft.Alternatives.AddRange(Parts(At(position), BetweenLabels).Select(words => (language, OneLine(words))));
        }

        TakeBroader(draft);
        TakeValidity(draft);
        return true;
    }

    // A row of levels: the last one it has is the entry, the one before it lies above.
    private bool TakeLevels()
    {
        int level = _layout.Levels - 1;
        while (level > 0 && Level(_layout.Address, level).Length == 0 && Level(_layout.Notation, level).Length == 0)
        {
            level--;
        }

        string column = TaxonomyTableHeader.OfLevel(_layout.Label, level);
        string label = Words(_header![column], column);
        string notation = TaxonomyTableHeader.OfLevel(_layout.Notation, level);
        string uri = TaxonomyTableHeader.OfLevel(_layout.Address, level);
        if (Draft(Cell(notation), Cell(uri), notation, uri, label.Length == 0 ? [] : [(_language, label)], column) is not { } draft)
        {
            return false;
        }

        if (level > 0)
        {
            string above = TaxonomyTableHeader.OfLevel(_layout.Address, level - 1);
            string code = Level(_layout.Notation, level - 1);
            string address = Cell(above);
            if (address.Length + code.Length > 0)
            {
                draft.Links.Add((address.Length > 0 ? address : code, address.Length > 0 && code.Length > 0 ? code : null, Place(above)));
            }
        }

        return true;
    }

    // Makes an entry or finds the one of an earlier table; null when the row must be left out.
    private ConceptDraft? Draft(
        string code,
        string address,
        string codeColumn,
        string addressColumn,
        List<(LanguageTag Language, string Words)> labels,
        string labelColumn)
    {
        string? uri = ReadAddress(address, code.Length > 0, addressColumn, out bool isBad);
        string notation = code.Length > 0 ? code : LastPart(uri);
        if (notation.Length == 0 && !isBad)
        {
            faults.Reject(Place(codeColumn), InputTexts.Required());
        }

        if (labels.Count == 0)
        {
            faults.Reject(Place(labelColumn), InputTexts.Required());
        }

        if (notation.Length == 0 || labels.Count == 0)
        {
            return null;
        }

        ConceptDraft? draft = null;
        if ((uri is not null && drafts.TryFindByAddress(uri, out draft)) || drafts.TryFind(notation, out draft))
        {
            bool isOther = uri is not null && draft.Address is not null && draft.Address != uri;
            if (isOther || draft.Place.Table == _place.Table)
            {
                string column = draft.Notation == notation ? codeColumn : addressColumn;
                faults.Reject(Place(column), isOther
                    ? TaxonomyTexts.NotationTaken(notation, draft.Address!)
                    : TableTexts.DuplicateRow(draft.Notation == notation ? notation : address, draft.Place.Row));
                return null;
            }

            if (uri is not null && draft.Address is null)
            {
                drafts.Locate(draft, uri);
            }

            draft.Place = _place;
        }
        else
        {
            draft = drafts.Add(notation, uri, _place);
        }

        AddLabels(draft, labels, labelColumn);
        return draft;
    }

    private void AddLabels(ConceptDraft draft, List<(LanguageTag Language, string Words)> labels, string column)
    {
        foreach ((LanguageTag language, string words) in labels)
        {
            if (!draft.Labels.TryAdd(language, words) && draft.Labels[language] != words)
            {
                faults.Warn(Place(column), TaxonomyTexts.OtherLabel(draft.Labels[language], words));
                draft.Alternatives.Add((language, words));
            }
        }
    }

    private string? ReadAddress(string cell, bool hasCode, string column, out bool isBad)
    {
        isBad = false;
        if (cell.Length == 0)
        {
            return null;
        }

        if (Uri.TryCreate(cell, UriKind.Absolute, out Uri? uri))
        {
            return uri.AbsoluteUri;
        }

        isBad = true;
        faults.Add(
            Place(column),
            InputTexts.Malformed(cell, TaxonomyTexts.AnAddress),
            hasCode ? FaultSeverity.Warning : FaultSeverity.Error);
        return null;
    }

    private void TakeBroader(ConceptDraft draft)
    {
        string[] stated = Parts(Cell(_layout.Broader), BetweenCodes);
        string? nested = _layout.Nesting switch
        {
            CodeNesting.Characters when draft.Notation.Length > 1 => draft.Notation[..^1],
            CodeNesting.Points when draft.Notation.LastIndexOf('.') is var point and > 0 => draft.Notation[..point],
            _ => null,
        };
        if (nested is not null)
        {
            draft.Links.Add((nested, stated.FirstOrDefault(), Place(_layout.Notation)));
        }

        // The first stated code only stands in for a nested one that is in no row; further ones lie above besides.
        foreach (string code in nested is null ? stated : stated.Skip(1))
        {
            draft.Links.Add((code, null, Place(_layout.Broader)));
        }
    }

    private void TakeValidity(ConceptDraft draft)
    {
        LocalDate? from = Day(_layout.ValidFrom);
        LocalDate? until = Day(_layout.ValidUntil);
        if (until < from)
        {
            faults.Warn(Place(_layout.ValidUntil), TaxonomyTexts.ReversedValidity(from!.Value, until!.Value));
        }
        else if (from is not null || until is not null)
        {
            draft.Validity = new DateRange(from, until);
        }
    }

    private LocalDate? Day(string column)
    {
        string cell = Cell(column);
        if (cell.Length == 0)
        {
            return null;
        }

        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(cell);
        if (day.Success)
        {
            return day.Value;
        }

        faults.Warn(Place(column), InputTexts.Malformed(cell, TaxonomyTexts.ADate));
        return null;
    }

    private string Words(int position, string column)
    {
        string cell = At(position);
        LookForLostCharacters(cell, column);
        return OneLine(cell);
    }

    private void LookForLostCharacters(string cell, string column)
    {
        if (cell.Contains(LostCharacter, StringComparison.Ordinal))
        {
            faults.Warn(_place with { Column = column }, TableTexts.LostCharacter(cell));
        }
    }

    private string Level(string column, int level) => Cell(TaxonomyTableHeader.OfLevel(column, level));

    private string Cell(string column) => At(_header![column]);

    private string At(int position) => position >= 0 && position < _row.Count ? Surrogates.Mend((_row[position] ?? string.Empty).Trim()) : string.Empty;

    private CellPlace Place(string column) => _place with { Column = _header!.Written(column) };

    private static string LastPart(string? address) =>
        address is null ? string.Empty : address.TrimEnd('/')[(address.TrimEnd('/').LastIndexOfAny(['/', '#']) + 1)..];

    private static string[] Parts(string cell, char[] between) =>
        cell.Split(between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string OneLine(string words) =>
        words.AsSpan().ContainsAny('\r', '\n', '\t') || words.Contains("  ", StringComparison.Ordinal)
            ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : words;
}
