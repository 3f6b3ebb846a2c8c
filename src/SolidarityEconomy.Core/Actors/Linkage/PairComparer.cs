using System.Runtime.InteropServices;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Weighs one pair of actors after the other; one for each thread.</summary>
internal sealed partial class PairComparer
{
    // Squares of metres.
    private const long AtHand = 100L * 100;
    private const long Near = 1_000L * 1_000;
    private const long SameTown = 10_000L * 10_000;
    private const long SameArea = 50_000L * 50_000;

    private const int NamesBetweenLooks = 1024;

    // An area supports names when at most one of so many in the lists lies in it.
    private const int OneInSoMany = 4;

    // How two numbers of one register differ.
    private const int OtherNumber = 1;
    private const int Slip = 2;

    private readonly LinkagePolicy _policy;
    private readonly Vocabulary _vocabulary;
    private readonly Rarity _rarity;
    private readonly NameComparer _names;
    private readonly FeatureWeight[] _weights;
    private readonly (int Others, int Weight)[] _lastAgreeing = new (int, int)[EvidenceSheet.Features];
    private readonly int _self;
    private readonly int _prior;
    private readonly int _within;
    private readonly bool _isOneList;
    private int _counted;
    private int _charged;
    private bool _hasNumber;
    private bool _areNamesakes;

    /// <param name="policy">The rules.</param>
    /// <param name="vocabulary">The values, all counted.</param>
    /// <param name="rarity">The weights of the values.</param>
    /// <param name="isCounted">True when both actors of a pair are among those that were counted.</param>
    /// <param name="isOneList">True when pairs are of one list.</param>
    /// <param name="isLookUp">
    /// True when somebody is looked up in the one list: the same actor takes as much as within it, and less is different, since who asks can look.
    /// </param>
    public PairComparer(
        LinkagePolicy policy, Vocabulary vocabulary, Rarity rarity, bool isCounted, bool isOneList = false, bool isLookUp = false)
    {
        _isOneList = isOneList;
        _prior = -rarity.Population - (isOneList && !isLookUp ? policy.WithinOneList : 0);
        _within = isLookUp ? policy.WithinOneList : 0;
        _policy = policy;
        _weights = [.. policy.Weights];
        _lastAgreeing.AsSpan().Fill((-1, 0));
        _vocabulary = vocabulary;
        _rarity = rarity;
        _self = isCounted ? 1 : 0;
        _names = new NameComparer(policy, vocabulary, rarity, _self);
    }

    /// <summary>The evidence on the last pair; without names when these could change nothing.</summary>
    public EvidenceSheet Sheet { get; } = new();

    /// <summary>Sets for each word of the names what it weighs, once all are counted.</summary>
    public static void WeighWords(FeatureTable table, Vocabulary vocabulary, Rarity rarity, bool isCounted, CancellationToken cancellationToken)
    {
        int done = 0;
        Span<WordEntry> words = CollectionsMarshal.AsSpan(table.Words);
        foreach (ref NameEntry name in CollectionsMarshal.AsSpan(table.Names))
        {
            if (done++ % NamesBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            foreach (ref WordEntry word in words.Slice(name.Start, name.Count))
            {
                word.Weight = word.Number >= 0
                    ? rarity.OfWord(vocabulary.Words[word.Number], vocabulary.Words.Count(word.Number) - (isCounted ? 1 : 0), word.Weight != 0)
                    : rarity.OfWord(table.Strangers[-2 - word.Number], 0, word.Weight != 0);
                name.Weight += word.Weight;
            }
        }
    }

    /// <summary>Weighs a pair; either may stand first.</summary>
    public PairScore Compare(FeatureTable one, int i, FeatureTable other, int j) => Compare(one, i, other, j, isInFull: false);

    /// <summary>As <see cref="Compare(FeatureTable, int, FeatureTable, int)"/>, and always with the names.</summary>
    public PairScore CompareInFull(FeatureTable one, int i, FeatureTable other, int j) => Compare(one, i, other, j, isInFull: true);

    private PairScore Compare(FeatureTable one, int i, FeatureTable other, int j, bool isInFull)
    {
        Sheet.Clear();
        _hasNumber = false;
        _areNamesakes = AreNamesakes(one, i, other, j);
        ref readonly FeatureRow a = ref one.Values[i];
        ref readonly FeatureRow b = ref other.Values[j];
        bool isSameKind = a.Kind == b.Kind;
        Sheet.Set(
            LinkageFeature.Kind,
            isSameKind ? Agreement.Agrees : Agreement.Disagrees,
            isSameKind ? 0 : -_weights[(int)LinkageFeature.Kind].Disagrees);
        CompareWebsites(in a, in b);
        CompareIdentifiers(one, i, other, j);
        ComparePlaces(in a, in b);
        CompareValues(LinkageFeature.Activity, _vocabulary.Activities, one.Activities[i], one.Activities[i].IsEmpty ? default : other.Activities[j]);
        CompareContacts(one, i, other, j);
        int rest = _prior + Sheet.Sum;
        CompareForms(a.Forms, b.Forms);
        int withoutNames = _prior + Sheet.Sum;
        bool isCompared = IsCompared();

        // Up to this weight of the names the pair is different, whatever they are exactly.
        int enough = isInFull || !isCompared || _areNamesakes || rest > _policy.DifferentWithoutNames
            ? int.MinValue
            : Math.Min(_policy.DifferentUpTo, _policy.SameFrom - 1) - withoutNames;
        if (_names.Most <= enough || !_names.Compare(one, i, other, j, enough, Sheet))
        {
            return new PairScore(withoutNames, LinkageVerdict.Different, VerdictReason.Score) { IsObjected = IsObjected() };
        }

        bool arePeople = a.Kind == (int)ActorKind.Person && isSameKind;
        return Judge(_prior + Sheet.Sum, rest, isCompared, arePeople) with { IsObjected = IsObjected(), AreNamesakes = _areNamesakes };
    }

    private PairScore Judge(int score, int rest, bool isCompared, bool arePeople)
    {
        if (score >= _policy.SameFrom + _within)
        {
            return IsObjected() ? new PairScore(score, LinkageVerdict.Ask, VerdictReason.Objection)
                : HasOwnNames() ? new PairScore(score, LinkageVerdict.Ask, VerdictReason.OwnNames)
                : rest >= _policy.SameWithoutNames + _within && (arePeople ? IsOnePersonSupported() : IsSupported()) ? new PairScore(score, LinkageVerdict.Same, VerdictReason.Score)
                : new PairScore(score, LinkageVerdict.Ask, VerdictReason.NamesAlone);
        }

        if (score > _policy.DifferentUpTo)
        {
            return new PairScore(score, LinkageVerdict.Ask, VerdictReason.Score);
        }

        // People of one full name are a question, unless a register tells them apart.
        bool isOpen = _areNamesakes && Sheet.Agreement(LinkageFeature.Identifier) != Agreement.Disagrees;
        return rest <= _policy.DifferentWithoutNames && isCompared && !isOpen
            ? new PairScore(score, LinkageVerdict.Different, VerdictReason.Score)
            : new PairScore(score, LinkageVerdict.Ask, VerdictReason.NamesAlone);
    }

    /// <summary>True when something besides the names, which few share, was compared.</summary>
    private bool IsCompared() =>
        Sheet.Agreement(LinkageFeature.Identifier) != Agreement.Unknown
        || Sheet.Agreement(LinkageFeature.Website) != Agreement.Unknown
        || Sheet.Agreement(LinkageFeature.Locality) != Agreement.Unknown
        || Sheet.Agreement(LinkageFeature.Postcode) != Agreement.Unknown
        || Sheet.Agreement(LinkageFeature.Address) != Agreement.Unknown
        || Sheet.Agreement(LinkageFeature.Coordinates) != Agreement.Unknown
        || Sheet.Agreement(LinkageFeature.Contact) == Agreement.Agrees
        || Sheet.Agreement(LinkageFeature.Country) == Agreement.Disagrees
        || Sheet.Agreement(LinkageFeature.Kind) == Agreement.Disagrees;

    private bool IsObjected() =>
        Sheet.Agreement(LinkageFeature.Identifier) == Agreement.Disagrees
        || Sheet.Agreement(LinkageFeature.Country) == Agreement.Disagrees
        || Sheet.Agreement(LinkageFeature.Kind) == Agreement.Disagrees;

    /// <summary>
    /// True when no number is the same, and of the names too little: within one list no whole name, since a mother and a daughter under one roof,
    /// whose names differ by a word, are more common than doubles; between two lists not a word, since two bodies share a roof.
    /// </summary>
    private bool HasOwnNames() =>
        !_hasNumber
        && (_isOneList
            ? Sheet.Others(LinkageFeature.Name) == 0
            : _names.Likeness == 0);

    private bool IsSupported() =>
        Sheet.Agreement(LinkageFeature.Identifier) == Agreement.Agrees
        || Sheet.Agreement(LinkageFeature.Website) == Agreement.Agrees
        || IsAreaOfFew()
        || Sheet.Agreement(LinkageFeature.Locality) == Agreement.Agrees
        || Sheet.Agreement(LinkageFeature.Postcode) == Agreement.Agrees
        || Sheet.Agreement(LinkageFeature.Address) == Agreement.Agrees
        || Sheet.Agreement(LinkageFeature.Coordinates) == Agreement.Agrees
        || Sheet.Agreement(LinkageFeature.Contact) == Agreement.Agrees;

    // An area in which most of the lists lie tells nothing: names alone would decide.
    private bool IsAreaOfFew() =>
        Sheet.Agreement(LinkageFeature.Area) == Agreement.Agrees
        && (long)Sheet.Others(LinkageFeature.Area) * OneInSoMany <= _vocabulary.Areas.Total;

    private void CompareWebsites(in FeatureRow one, in FeatureRow other)
    {
        int site = one.Site;
        int otherSite = other.Site;
        if (site == FeatureTable.Missing || otherSite == FeatureTable.Missing || one.IsPlatform != other.IsPlatform)
        {
            return;
        }

        FeatureWeight weight = _weights[(int)LinkageFeature.Website];
        if (site != otherSite)
        {
            Sheet.Set(LinkageFeature.Website, Agreement.Disagrees, -weight.Disagrees);
            return;
        }

        int others = _vocabulary.Sites.Count(site) - _self;
        int page = one.Page;
        if (page >= 0 && page == other.Page)
        {
            others = Math.Min(others, _vocabulary.Pages.Count(page) - _self);
        }

        Sheet.Set(LinkageFeature.Website, Agreement.Agrees, Agreeing(LinkageFeature.Website, others), others);
    }

    /// <summary>Lists agree when they share a value; the rarest counts.</summary>
    private void CompareValues<T>(LinkageFeature feature, ValueCounter<T> counter, ReadOnlySpan<int> values, ReadOnlySpan<int> otherValues)
        where T : notnull
    {
        if (values.IsEmpty || otherValues.IsEmpty)
        {
            return;
        }

        FeatureWeight weight = _weights[(int)feature];
        int fewest = int.MaxValue;
        foreach (int value in values)
        {
            if (value >= 0 && otherValues.Contains(value))
            {
                fewest = Math.Min(fewest, counter.Count(value) - _self);
            }
        }

        if (fewest == int.MaxValue)
        {
            Sheet.Set(feature, Agreement.Disagrees, -weight.Disagrees);
        }
        else
        {
            Sheet.Set(feature, Agreement.Agrees, Agreeing(feature, fewest), fewest);
        }
    }

    private void CompareForms(int forms, int otherForms)
    {
        if (forms != 0 && otherForms != 0)
        {
            FeatureWeight weight = _weights[(int)LinkageFeature.LegalForm];
            bool agrees = (forms & otherForms) != 0;
            Sheet.Set(LinkageFeature.LegalForm, agrees ? Agreement.Agrees : Agreement.Disagrees, agrees ? weight.Bonus : -weight.Disagrees);
        }
    }

    private void ComparePlaces(in FeatureRow one, in FeatureRow other)
    {
        _counted = 0;
        _charged = 0;
        bool hasPoints = one.Latitude != Geography.Unknown && other.Latitude != Geography.Unknown;
        long square = hasPoints
            ? Geography.SquareMetres(one.Latitude, one.Longitude, other.Latitude, other.Longitude)
            : long.MaxValue;
        bool hasPostcodes = !(one.IsPostcodeDoubtful || other.IsPostcodeDoubtful) || IsSameRegion(in one, in other);
        bool samePostcode = hasPostcodes && one.Postcode >= 0 && one.Postcode == other.Postcode;
        bool isNear = samePostcode || square <= Near;
        PlacePart(LinkageFeature.Country, _vocabulary.Countries, one.Country, other.Country, softens: false);
        PlacePart(LinkageFeature.Area, _vocabulary.Areas, one.Area, other.Area, isNear);
        PlacePart(LinkageFeature.Locality, _vocabulary.Localities, one.Locality, other.Locality, isNear);
        if (hasPostcodes)
        {
            PlacePart(LinkageFeature.Postcode, _vocabulary.Postcodes, one.Postcode, other.Postcode, isNear);
        }

        if (IsSameTown(samePostcode))
        {
            PlacePart(LinkageFeature.Address, _vocabulary.Addresses, one.Address, other.Address, isNear);
        }

        if (!hasPoints)
        {
            return;
        }

        FeatureWeight weight = _weights[(int)LinkageFeature.Coordinates];
        if (square <= Near)
        {
            int others = square <= AtHand
                ? Sharing(_vocabulary.SmallCells, one.SmallCell, other.SmallCell)
                : Sharing(_vocabulary.LargeCells, one.LargeCell, other.LargeCell);
            Sheet.Set(LinkageFeature.Coordinates, Agreement.Agrees, Adding(Agreeing(LinkageFeature.Coordinates, others)), others);
        }
        else
        {
            int charge = square <= SameTown ? 0 : square <= SameArea ? weight.Disagrees / 2 : weight.Disagrees;
            Sheet.Set(LinkageFeature.Coordinates, square <= SameTown ? Agreement.Partly : Agreement.Disagrees, -Charging(charge));
        }
    }

    /// <summary>True when country, area or locality bear out that equal postcodes are such, and none of them speaks against it.</summary>
    private static bool IsSameRegion(in FeatureRow one, in FeatureRow other)
    {
        return one.Postcode == other.Postcode
            && (Same(one.Country, other.Country) || Same(one.Area, other.Area) || Same(one.Locality, other.Locality))
            && !Differ(one.Country, other.Country) && !Differ(one.Area, other.Area) && !Differ(one.Locality, other.Locality);

        static bool Same(int value, int otherValue) => value >= 0 && value == otherValue;

        static bool Differ(int value, int otherValue) =>
            value != FeatureTable.Missing && otherValue != FeatureTable.Missing && value != otherValue;
    }

    /// <summary>True when street and house mean something: there is a High Street in every town.</summary>
    private bool IsSameTown(bool samePostcode) => Sheet.Agreement(LinkageFeature.Locality) switch
    {
        Agreement.Agrees => true,
        Agreement.Disagrees => false,
        _ => samePostcode,
    };

    /// <summary>The more crowded of the two cells decides; each holds at least one of the two.</summary>
    private int Sharing(ValueCounter<long> counter, int cell, int otherCell) => Math.Max(
        1,
        Math.Max(cell >= 0 ? counter.Count(cell) : 0, otherCell >= 0 ? counter.Count(otherCell) : 0) - _self);

    private void PlacePart<T>(LinkageFeature feature, ValueCounter<T> counter, int value, int otherValue, bool softens)
        where T : notnull
    {
        if (value == FeatureTable.Missing || otherValue == FeatureTable.Missing)
        {
            return;
        }

        FeatureWeight weight = _weights[(int)feature];
        if (value == otherValue)
        {
            int others = counter.Count(value) - _self;
            Sheet.Set(feature, Agreement.Agrees, Adding(Agreeing(feature, others)), others);
        }
        else
        {
            Sheet.Set(feature, Agreement.Disagrees, -Charging(softens ? weight.Disagrees / 4 : weight.Disagrees));
        }
    }

    /// <summary>The weight of agreeing in a value, kept for the next pair that shares one as common: whole lists are of one country.</summary>
    private int Agreeing(LinkageFeature feature, int others)
    {
        ref (int Others, int Weight) last = ref _lastAgreeing[(int)feature];
        if (last.Others != others)
        {
            last = (others, _rarity.Agreeing(_weights[(int)feature], others));
        }

        return last.Weight;
    }

    /// <summary>What an agreeing part adds to the coarser ones.</summary>
    private int Adding(int weight)
    {
        int more = Math.Max(0, weight - _counted);
        _counted += more;
        return more;
    }

    private int Charging(int weight)
    {
        int more = Math.Max(0, weight - _charged);
        _charged += more;
        return more;
    }
}
