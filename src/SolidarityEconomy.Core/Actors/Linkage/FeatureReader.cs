using System.Runtime.InteropServices;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Reads actors into a table of numbers, and counts their values or only looks them up.</summary>
internal sealed class FeatureReader
{
    private const int MostNames = 16;
    private const int LongestText = 2_000;

    private readonly Vocabulary _vocabulary;
    private readonly FeatureTable _table;
    private readonly bool _counts;
    private readonly HashSet<string> _seenNames = new(StringComparer.Ordinal);
    private readonly List<string> _initials = [];
    private int _row;
    private string? _area;
    private string? _locality;

    /// <summary>Reads into a table.</summary>
    /// <param name="vocabulary">The values and their numbers.</param>
    /// <param name="table">A table without rows read.</param>
    /// <param name="counts">True to count values; false for a query, which leaves the vocabulary as it is.</param>
    public FeatureReader(Vocabulary vocabulary, FeatureTable table, bool counts)
    {
        _vocabulary = vocabulary;
        _table = table;
        _counts = counts;
    }

    /// <summary>Reads the next actor.</summary>
    public void Read(Actor actor)
    {
        _table.Values[_row].Kind = (int)actor.Kind;
        ReadPlace(actor.Place);
        ReadWebsite(actor.Website);
        ReadIdentifiers(actor);
        foreach (Concept activity in actor.Activities)
        {
            _table.Activities.Add(Number(_vocabulary.Activities, activity));
        }

        _table.Activities.Close();
        foreach (ContactPoint point in actor.Contacts)
        {
            if (ContactWords.Key(point) is { } contact)
            {
                _table.Contacts.Add(Number(_vocabulary.Contacts, ContactWords.Tail(contact)));
                _table.WrittenContacts.Add(Number(_vocabulary.WrittenContacts, contact));
            }
        }

        _table.Contacts.Close();
        _table.WrittenContacts.Close();
        _table.Values[_row].Forms = FormWords.Forms(actor.LegalForm) | ReadNames(actor);
        _vocabulary.Actors += _counts ? 1 : 0;
        _row++;
    }

    private void ReadPlace(Place? place)
    {
        string? area = PlaceWords.Whole(place?.Area);
        string? locality = PlaceWords.Whole(place?.Locality);
        _table.Values[_row].Country = Number(_vocabulary.Countries, place?.Country);
        _table.Values[_row].Area = Number(_vocabulary.Areas, area);
        _table.Values[_row].Locality = Number(_vocabulary.Localities, locality);
        (string? postcode, _table.Values[_row].IsPostcodeDoubtful) = PlaceWords.Postcode(place?.Postcode);
        _table.Values[_row].Postcode = Number(_vocabulary.Postcodes, postcode);
        _table.Values[_row].Address = Number(_vocabulary.Addresses, PlaceWords.Address(place?.Address));
        (_area, _locality) = (area, locality);
        if (place is not { Latitude: { } latitude, Longitude: { } longitude })
        {
            _table.Values[_row].Latitude = Geography.Unknown;
            _table.Values[_row].SmallCell = FeatureTable.Missing;
            _table.Values[_row].LargeCell = FeatureTable.Missing;
            return;
        }

        int north = Geography.Parts(latitude);
        int east = Geography.Parts(longitude);
        _table.Values[_row].Latitude = north;
        _table.Values[_row].Longitude = east;
        _table.Values[_row].SmallCell = Number(_vocabulary.SmallCells, Geography.Cell(north, east, 1000));
        _table.Values[_row].LargeCell = Number(_vocabulary.LargeCells, Geography.Cell(north, east, 100));
    }

    private void ReadWebsite(Uri? website)
    {
        (string? site, string? page) = website is null ? (null, null) : SharedHosts.Read(website);
        _table.Values[_row].Site = Number(_vocabulary.Sites, site);
        _table.Values[_row].Page = Number(_vocabulary.Pages, page);
        _table.Values[_row].IsPlatform = site is not null && site == page;
    }

    private void ReadIdentifiers(Actor actor)
    {
        foreach (Identifier written in actor.Identifiers)
        {
            // Zeros in front, which a register puts there, would hide a row of one digit.
            if (!Placeholders.Contain(Folded.Of(written.Value)))
            {
                Identifier identifier = IdentifierSchemes.Normalise(written);
                string value = Folded.Of(identifier.Value).Replace(" ", string.Empty, StringComparison.Ordinal).TrimStart('0');
                int scheme = Number(_vocabulary.Schemes, Folded.Of(identifier.Scheme));
                _table.Schemes.Add(scheme);
                _table.Identifiers.Add(_counts
                    ? _vocabulary.Identifiers.Add((scheme, value), _row)
                    : Known(_vocabulary.Identifiers.Find((scheme, value)), value));
            }
        }

        _table.Schemes.Close();
        _table.Identifiers.Close();
    }

    private int ReadNames(Actor actor)
    {
        int forms = 0;
        int names = 0;
        int first = _table.Names.Count;
        _seenNames.Clear();
        _initials.Clear();
        foreach (string name in actor.NamesAndAliases)
        {
            (List<string> own, int form, string initials) = NameWords.Take(Folded.Of(name.Length <= LongestText ? name : name[..LongestText]));
            forms |= form;
            string whole = own.Count == 1 ? own[0] : string.Join(' ', own);
            if (names < MostNames && whole.Length > 0 && _seenNames.Add(whole))
            {
                names++;
                AddName(own, whole);
                if (initials.Length > 0)
                {
                    _initials.Add(initials);
                }
            }
        }

        foreach (string initials in _initials)
        {
            if (_seenNames.Add(initials))
            {
                AddName([initials], null);
            }
        }

        _table.Values[_row].FirstName = first;
        _table.Values[_row].NameCount = _table.Names.Count - first;
        return forms;
    }

    private void AddName(List<string> words, string? whole)
    {
        int start = _table.Words.Count;
        foreach (string word in words)
        {
            _table.Words.Add(new WordEntry
            {
                Number = Number(_vocabulary.Words, word),
                Weight = PlaceWords.Has(_area, word) || PlaceWords.Has(_locality, word) ? 1 : 0,
                Letters = Misspelling.Signature(word),
            });
        }

        CollectionsMarshal.AsSpan(_table.Words)[start..].Sort((one, other) => other.Number.CompareTo(one.Number));
        _table.Names.Add(new NameEntry
        {
            Start = start,
            Count = words.Count,
            Whole = whole is null ? FeatureTable.Missing : Number(_vocabulary.Names, whole),
        });
    }

    private int Number(ValueCounter<string> counter, string? value) =>
        value is null ? FeatureTable.Missing
        : _counts ? counter.Add(value, _row)
        : Known(counter.Find(value), value);

    private int Number(ValueCounter<Concept> counter, Concept? value) =>
        value is null ? FeatureTable.Missing
        : _counts ? counter.Add(value, _row)
        : Known(counter.Find(value), value.Notation);

    private int Number(ValueCounter<long> counter, long value) =>
        _counts ? counter.Add(value, _row) : Known(counter.Find(value), string.Empty);

    /// <summary>A number for what the query alone has.</summary>
    private int Known(int number, string value)
    {
        if (number >= 0)
        {
            return number;
        }

        _table.Strangers.Add(value);
        return -1 - _table.Strangers.Count;
    }
}
