namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Under which keys an actor is looked for: who shares none with another is not compared with it.</summary>
/// <remarks>
/// Keys are an identifier, a telephone or e-mail, a site, a page, a postcode (with its country where it is one digit again and again), an address with its locality or postcode, a cell of about half a kilometre of two grids that overlap by half, a whole
/// name, a rare word of a name, and a common word together with locality, area or another common word.
/// </remarks>
internal sealed class BlockKeys(LinkagePolicy policy, Vocabulary vocabulary)
{
    private const int MostWords = 6;
    private const int MostPaired = 4;
    private const int CellsPerDegree = 200;
    private const int NumberBits = 30;

    private readonly List<int> _words = [];

    private enum KeyKind
    {
        Identifier = 1,
        Site = 2,
        Page = 3,
        Postcode = 4,
        AddressAndLocality = 5,
        Cell = 6,
        ShiftedCell = 7,
        WholeName = 8,
        RareWord = 9,
        WordAndLocality = 10,
        WordAndArea = 11,
        TwoWords = 12,
        AddressAndPostcode = 13,
        Contact = 14,
        PostcodeAndCountry = 15,
    }

    /// <summary>Writes the keys of a row, each once; values that fewer than so many actors have are left out.</summary>
    public void Collect(FeatureTable table, int row, int fewest, List<ulong> keys)
    {
        keys.Clear();
        ref readonly FeatureRow values = ref table.Values[row];
        foreach (int identifier in table.Identifiers[row])
        {
            Add(keys, KeyKind.Identifier, identifier, vocabulary.Identifiers, fewest);
        }

        foreach (int contact in table.Contacts[row])
        {
            Add(keys, KeyKind.Contact, contact, vocabulary.Contacts, fewest);
        }

        Add(keys, KeyKind.Site, values.Site, vocabulary.Sites, fewest);
        Add(keys, KeyKind.Page, values.Page, vocabulary.Pages, fewest);
        if (!values.IsPostcodeDoubtful)
        {
            Add(keys, KeyKind.Postcode, values.Postcode, vocabulary.Postcodes, fewest);
        }
        else if (values.Country >= 0)
        {
            AddTwo(keys, KeyKind.PostcodeAndCountry, values.Country, values.Postcode, vocabulary.Postcodes, fewest);
        }

        if (values.Address >= 0 && vocabulary.Addresses.Count(values.Address) >= fewest)
        {
            AddTwo(keys, KeyKind.AddressAndLocality, values.Address, values.Locality, vocabulary.Localities, fewest);
            AddTwo(keys, KeyKind.AddressAndPostcode, values.Address, values.Postcode, vocabulary.Postcodes, fewest);
        }

        if (values.Latitude != Geography.Unknown)
        {
            keys.Add(CellKey(KeyKind.Cell, Geography.Cell(values.Latitude, values.Longitude, CellsPerDegree)));
            keys.Add(CellKey(KeyKind.ShiftedCell, Geography.Cell(values.Latitude, values.Longitude, CellsPerDegree, isShifted: true)));
        }

        CollectNames(table, row, fewest, keys);
    }

    /// <summary>How many actors may share a key so that all of them are compared: a quarter of the others for cells, which say least.</summary>
    public static int Largest(ulong key, LinkagePolicy policy) =>
        (KeyKind)(key >> (2 * NumberBits)) is KeyKind.Cell or KeyKind.ShiftedCell ? Math.Max(2, policy.LargestBlock / 4) : policy.LargestBlock;

    private static ulong Key(KeyKind kind, long first, int second = 0) =>
        ((ulong)kind << (2 * NumberBits)) | ((ulong)first << NumberBits) | (uint)second;

    /// <summary>A cell takes the room of both numbers.</summary>
    private static ulong CellKey(KeyKind kind, long cell) => ((ulong)kind << (2 * NumberBits)) | (ulong)cell;

    private static void Add<T>(List<ulong> keys, KeyKind kind, int number, ValueCounter<T> counter, int fewest)
        where T : notnull
    {
        if (number >= 0 && counter.Count(number) >= fewest)
        {
            keys.Add(Key(kind, number));
        }
    }

    private static void AddTwo(List<ulong> keys, KeyKind kind, int first, int second, ValueCounter<string> counter, int fewest)
    {
        if (second >= 0 && counter.Count(second) >= fewest)
        {
            keys.Add(Key(kind, first, second));
        }
    }

    private void CollectNames(FeatureTable table, int row, int fewest, List<ulong> keys)
    {
        _words.Clear();
        foreach (ref readonly NameEntry name in table.NamesOf(row))
        {
            Add(keys, KeyKind.WholeName, name.Whole, vocabulary.Names, fewest);
            foreach (WordEntry entry in table.WordsOf(in name))
            {
                int word = entry.Number;
                if (word >= 0 && vocabulary.Words.Count(word) >= fewest && !_words.Contains(word))
                {
                    _words.Add(word);
                }
            }
        }

        _words.Sort(ByRarity);
        int paired = 0;
        int locality = table.Values[row].Locality;
        int area = table.Values[row].Area;
        for (int i = 0; i < Math.Min(_words.Count, MostWords); i++)
        {
            int word = _words[i];
            if (vocabulary.Words.Count(word) <= policy.LargestBlock)
            {
                keys.Add(Key(KeyKind.RareWord, word));
                continue;
            }

            if (locality >= 0 && vocabulary.Localities.Count(locality) >= fewest)
            {
                keys.Add(Key(KeyKind.WordAndLocality, word, locality));
            }

            if (area >= 0 && vocabulary.Areas.Count(area) >= fewest)
            {
                keys.Add(Key(KeyKind.WordAndArea, word, area));
            }

            for (int j = i + 1; j < Math.Min(_words.Count, MostWords) && paired < MostPaired; j++, paired++)
            {
                keys.Add(Key(KeyKind.TwoWords, Math.Min(word, _words[j]), Math.Max(word, _words[j])));
            }
        }
    }

    private int ByRarity(int one, int other)
    {
        int byCount = vocabulary.Words.Count(one).CompareTo(vocabulary.Words.Count(other));
        return byCount != 0 ? byCount : string.CompareOrdinal(vocabulary.Words[one], vocabulary.Words[other]);
    }
}
