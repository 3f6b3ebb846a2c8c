using System.Collections.Immutable;
using System.Globalization;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Samples.SameOrDifferent;

/// <summary>
/// Makes two registers of one table, as two offices would keep them: entries missing on both sides, and the second without identifiers,
/// with other names, gaps, errors and moves. Every choice is a lot drawn from the seed, so that anybody gets the same registers.
/// </summary>
/// <remarks>
/// Of the second register, in per cent of its entries. Names changed: 46 (shortened 12, legal form and year added 12, a word misspelt 6, a word
/// dropped and one misspelt 5, only the initials 4, a legal name without any word of the old one 7). Missing: postcode 25, website 25,
/// position 25 and of those whose postcode is missing or wrong 50, address 30, locality 10, area 20, activities 50, legal form 50. Wrong: a character of the postcode 2, position up to
/// about 500 m off 25 and wherever the postcode is missing or wrong, a page of a platform in place of the site 3, address abbreviated 20. Moved to a place far away 2.
/// Left out of either register: 15. Identifiers hidden: 100.
/// </remarks>
internal sealed class Disturbance
{
    private const int LeftOut = 15;

    private static readonly string[] LegalNouns =
    [
        "Enterprises", "Ventures", "Holdings", "Projects", "Services", "Initiatives", "Partners", "Works", "Developments", "Trading",
    ];

    private readonly Lottery _lots;

    private Disturbance(string seed) => _lots = new Lottery(seed);

    /// <summary>Makes the two registers.</summary>
    /// <param name="table">The organisations as they are; every id once.</param>
    /// <param name="seed">Decides every choice.</param>
    /// <returns>The registers, and for each id of the first the id of the same organisation in the second.</returns>
    public static (ImmutableArray<Actor> First, ImmutableArray<Actor> Second, ImmutableDictionary<Id<Actor>, Id<Actor>> Truth) Make(
        IReadOnlyList<Actor> table, string seed)
    {
        ArgumentNullException.ThrowIfNull(table);
        Disturbance disturbance = new(seed);
        ImmutableArray<Actor>.Builder first = ImmutableArray.CreateBuilder<Actor>();
        List<Actor> second = [];
        ImmutableDictionary<Id<Actor>, Id<Actor>>.Builder truth = ImmutableDictionary.CreateBuilder<Id<Actor>, Id<Actor>>();
        foreach (Actor actor in table)
        {
            bool isFirst = !disturbance.Draws(actor, "first", LeftOut);
            bool isSecond = !disturbance.Draws(actor, "second", LeftOut);
            if (isFirst)
            {
                first.Add(actor);
            }

            if (isSecond)
            {
                Actor other = disturbance.Disturb(actor, table);
                second.Add(other);
                if (isFirst)
                {
                    truth.Add(actor.Id, other.Id);
                }
            }
        }

        return (first.ToImmutable(), disturbance._lots.Order(second, actor => actor.Id.ToString()), truth.ToImmutable());
    }

    private Actor Disturb(Actor actor, IReadOnlyList<Actor> table) => new(
        new Id<Actor>("N" + _lots.Lot("id " + actor.Id).ToString("x16", CultureInfo.InvariantCulture)),
        actor.Kind,
        Text.Of(LanguageTag.English, Name(actor)),
        place: Place(actor, table),
        legalForm: Draws(actor, "form", 50) ? null : actor.LegalForm,
        activities: Draws(actor, "activities", 50) ? [] : actor.Activities,
        website: Website(actor));

    private string Name(Actor actor)
    {
        string name = actor.Name.In(LanguageTag.English);
        string[] words = name.Split([' ', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        int lot = Number(actor, "name", 100);
        return lot switch
        {
            < 12 => Shortened(words),
            < 24 => Legal(actor, words),
            < 30 => Misspelt(actor, words),
            < 35 => Misspelt(actor, Dropped(actor, words)),
            < 39 => Initials(words) is { Length: > 2 } initials ? initials : Shortened(words),
            < 46 => Replaced(actor),
            _ => name,
        };
    }

    private static string Shortened(string[] words)
    {
        string[] kept = [.. words.Where(word => word is not ("The" or "and" or "of" or "for" or "&" or "-" or "Co-operative" or "Limited" or "Society" or "Association"))];
        return string.Join(' ', (kept.Length > 0 ? kept : words).Take(2));
    }

    private string Legal(Actor actor, string[] words)
    {
        string name = string.Join(' ', words.Where(word => word != "The"));
        return Number(actor, "legal", 4) switch
        {
            0 => name + " Limited",
            1 => name + " Community Benefit Society Ltd",
            2 => string.Create(CultureInfo.InvariantCulture, $"{name} ({1975 + Number(actor, "year", 45)}) Limited"),
            _ => name.Replace("Co-operative", "Cooperative Society", StringComparison.Ordinal) + " Ltd.",
        };
    }

    private string Misspelt(Actor actor, string[] words)
    {
        string[] changed = [.. words];
        int at = Array.IndexOf(changed, changed.MaxBy(word => word.Length));
        string word = changed[at];
        if (word.Length > 3)
        {
            int letter = 1 + Number(actor, "letter", word.Length - 2);
            changed[at] = Number(actor, "slip", 3) switch
            {
                0 => word.Remove(letter, 1),
                1 => word.Insert(letter, word[letter].ToString()),
                _ => word[..letter] + word[letter + 1] + word[letter] + word[(letter + 2)..],
            };
        }

        return string.Join(' ', changed);
    }

    private string[] Dropped(Actor actor, string[] words)
    {
        int at = Number(actor, "word", words.Length);
        return words.Length > 2 ? [.. words.Where((_, i) => i != at)] : words;
    }

    private static string Initials(string[] words) =>
        string.Concat(words.Where(word => char.IsAsciiLetterUpper(word[0]) && word != "The").Select(word => word[0]));

    /// <summary>A legal name that tells nothing of the one in use.</summary>
    private string Replaced(Actor actor)
    {
        string noun = LegalNouns[Number(actor, "noun", LegalNouns.Length)];
        string letters = string.Concat(Enumerable.Range(0, 2).Select(i => (char)('A' + Number(actor, $"letter {i}", 26))));
        return Number(actor, "replaced", 2) == 0
            ? $"{letters} {noun} Limited"
            : $"{actor.Place?.Area ?? actor.Place?.Locality ?? letters} {noun} Limited";
    }

    private Place? Place(Actor actor, IReadOnlyList<Actor> table)
    {
        bool moves = Draws(actor, "moves", 2);
        Place? place = moves ? table[Number(actor, "to", table.Count)].Place : actor.Place;
        if (place is null)
        {
            return null;
        }

        string? postcode = Draws(actor, "no postcode", 25) ? null : place.Postcode;
        if (postcode is not null && Draws(actor, "postcode", 2))
        {
            postcode = postcode[..^1] + (char)('A' + Number(actor, "character", 26));
        }

        string? address = Draws(actor, "no address", 30) ? null : place.Address;
        if (address is not null && Draws(actor, "address", 20))
        {
            address = address.Replace("Street", "St", StringComparison.Ordinal).Replace("Road", "Rd.", StringComparison.Ordinal);
        }

        decimal? latitude = null;
        decimal? longitude = null;
        bool hasOwnPostcode = postcode == place.Postcode; // a position is mostly looked up from the postcode, and goes wrong with it
        if (place.Latitude is { } north && place.Longitude is { } east && !moves && !Draws(actor, "no position", hasOwnPostcode ? 25 : 50))
        {
            bool isOff = !hasOwnPostcode || Draws(actor, "position", 25);
            latitude = north + (isOff ? (Number(actor, "north", 9000) - 4500) / 1_000_000m : 0);
            longitude = east + (isOff ? (Number(actor, "east", 12000) - 6000) / 1_000_000m : 0);
        }

        string? area = Draws(actor, "no area", 20) ? null : place.Area;
        string? locality = Draws(actor, "no locality", 10) ? null : place.Locality;
        return place.Country is null && (area ?? locality ?? postcode ?? address) is null && latitude is null
            ? null
            : new Place(place.Country, area, locality, postcode, address, latitude, longitude);
    }

    private Uri? Website(Actor actor) =>
        Draws(actor, "no website", 25) ? null
        : Draws(actor, "platform", 3) ? new Uri("https://www.facebook.com/" + _lots.Lot("page " + actor.Id).ToString("x", CultureInfo.InvariantCulture))
        : actor.Website;

    /// <summary>True with a probability in per cent.</summary>
    private bool Draws(Actor actor, string choice, int percent) => Number(actor, choice, 100) < percent;

    /// <summary>A number from 0 to below the bound.</summary>
    private int Number(Actor actor, string choice, int bound) => (int)(_lots.Lot($"{choice} {actor.Id}") % (ulong)bound);
}
