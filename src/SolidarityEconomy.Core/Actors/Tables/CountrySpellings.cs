using System.Collections.Frozen;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Names of countries that <see cref="WorldNames"/> does not have, and what a misspelt name may mean.</summary>
/// <remarks>
/// Our own short list: what countries of Europe call themselves, what their neighbours call them in German, Italian and French,
/// the four countries of the United Kingdom, and places whose names look like misspelt countries.
/// </remarks>
internal static class CountrySpellings
{
    private const int ShortestMisspelt = 5;

    private static readonly (string Alpha2, string[] Names)[] Names =
    [
        ("AL", ["Shqipëria", "Albanien", "Albanie"]),
        ("AT", ["Österreich", "Oesterreich", "Autriche"]),
        ("BA", ["Bosna i Hercegovina", "Bosnien und Herzegowina", "Bosnie-Herzégovine", "Bosnia Erzegovina"]),
        ("BE", ["België", "Belgique", "Belgien", "Belgio"]),
        ("BG", ["България", "Balgariya", "Bulgarien", "Bulgarie"]),
        ("BR", ["Brasil", "Brasilien", "Brasile", "Brésil"]),
        ("BY", ["Беларусь", "Weißrussland", "Bielorussia", "Biélorussie"]),
        ("CH", ["Schweiz", "Suisse", "Svizzera", "Svizra"]),
        ("CY", ["Κύπρος", "Kypros", "Kıbrıs", "Zypern", "Cipro", "Chypre"]),
        ("CZ", ["Česko", "Česká republika", "Tschechien", "Tschechische Republik", "Repubblica Ceca", "Tchéquie", "République tchèque"]),
        ("DE", ["Deutschland", "Bundesrepublik Deutschland", "Germania", "Allemagne", "BRD"]),
        ("DK", ["Danmark", "Dänemark", "Danimarca", "Danemark"]),
        ("EE", ["Eesti", "Estland", "Estonie"]),
        ("ES", ["Spanien", "Spagna", "Espagne", "Espanya", "Espainia"]),
        ("FI", ["Suomi", "Finnland", "Finlande"]),
        ("FR", ["République française", "Frankreich"]),
        ("GF", ["Guyane", "Guyane française"]),
        ("GB", ["Vereinigtes Königreich", "Großbritannien", "Regno Unito", "Gran Bretagna", "Royaume-Uni", "Grande-Bretagne", "Britain"]),
        ("GR", ["Ελλάδα", "Ελλάς", "Ellada", "Hellas", "Griechenland", "Grèce"]),
        ("HR", ["Hrvatska", "Kroatien", "Croazia", "Croatie"]),
        ("HU", ["Magyarország", "Ungarn", "Ungheria", "Hongrie"]),
        ("IE", ["Éire", "Republic of Ireland", "Irland", "Irlande"]),
        ("IS", ["Ísland", "Islanda", "Islande"]),
        ("IT", ["Italien", "Italie"]),
        ("LT", ["Lietuva", "Litauen", "Lituanie"]),
        ("LU", ["Lëtzebuerg", "Luxemburg", "Lussemburgo"]),
        ("LV", ["Latvija", "Lettland", "Lettonia", "Lettonie"]),
        ("ME", ["Crna Gora", "Црна Гора", "Monténégro"]),
        ("MK", ["Северна Македонија", "Македонија", "Nordmazedonien", "Macedonia del Nord", "Macédoine du Nord"]),
        ("MT", ["Malte"]),
        ("NL", ["Nederland", "Niederlande", "Paesi Bassi", "Olanda", "Pays-Bas", "Hollande"]),
        ("NO", ["Norge", "Noreg", "Norwegen", "Norvegia", "Norvège"]),
        ("PL", ["Polska", "Polen", "Pologne"]),
        ("PT", ["Portogallo"]),
        ("RO", ["România", "Rumänien", "Roumanie"]),
        ("RS", ["Србија", "Srbija", "Serbien", "Serbie"]),
        ("RU", ["Россия", "Russland", "Russie"]),
        ("SE", ["Sverige", "Schweden", "Svezia", "Suède"]),
        ("SI", ["Slovenija", "Slowenien", "Slovénie"]),
        ("SK", ["Slovensko", "Slovenská republika", "Slovak Republic", "Slowakei", "Slovacchia", "Slovaquie"]),
        ("TR", ["Türkei", "Turchia", "Turquie"]),
        ("UA", ["Україна", "Ukrajina", "Ucraina"]),
    ];

    private static readonly string[] PartsOfTheUnitedKingdom =
    [
        "England", "Scotland", "Wales", "Northern Ireland",
        "Cymru", "Alba",
        "Inglaterra", "Escocia", "Gales", "País de Gales", "Irlanda del Norte", "Irlanda do Norte",
        "Schottland", "Nordirland", "Inghilterra", "Scozia", "Galles", "Irlanda del Nord", "Angleterre", "Écosse", "Irlande du Nord",
    ];

    // Towns and regions that are one letter from a country and none.
    private static readonly FrozenSet<string> Places = new[] { "almeria", "romana" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (Concept Country, bool IsPart)> ByName = Names
        .SelectMany(row => row.Names.Select(name => (Name: Text.Fold(name), row.Alpha2, IsPart: false)))
        .Concat(PartsOfTheUnitedKingdom.Select(name => (Name: Text.Fold(name), Alpha2: "GB", IsPart: true)))
        .Distinct()
        .ToFrozenDictionary(row => row.Name, row => (World.Country(row.Alpha2), row.IsPart), StringComparer.Ordinal);

    private static readonly ILookup<int, (string Folded, string Name, Concept Country)> NamesByLength = World.Countries
        .SelectMany(country => country.Label.Values.Values.Select(name => (Name: name, Country: country)))
        .Concat(WorldNames.Everyday)
        .Concat(Names.SelectMany(row => row.Names.Select(name => (Name: name, Country: World.Country(row.Alpha2)))))
        .Concat(PartsOfTheUnitedKingdom.Select(name => (Name: name, Country: World.Country("GB"))))
        .Select(pair => (Folded: Text.Fold(pair.Name), pair.Name, pair.Country))
        .ToLookup(name => name.Folded.Length);

    /// <summary>The country that a name of this list means, and whether the name is that of a part of it.</summary>
    public static (Concept Country, bool IsPart)? Find(string cell) =>
        ByName.TryGetValue(Text.Fold(cell), out (Concept, bool) found) ? found : null;

    /// <summary>
    /// The name from which one letter, or two that changed places, part a word of five letters or more; the first letter is the
    /// same. Null when there is none, names of two countries are as near, or the word is a place that we know.
    /// </summary>
    public static (string Name, Concept Country)? Misspelt(string cell)
    {
        string folded = Text.Fold(cell);
        if (folded.Length < ShortestMisspelt || Places.Contains(folded))
        {
            return null;
        }

        (string Folded, string Name, Concept Country)[] near =
        [
            .. Enumerable.Range(folded.Length - 1, 3).SelectMany(length => NamesByLength[length])
                .Where(name => name.Folded[0] == folded[0] && Misspelling.IsOneFault(folded, name.Folded)),
        ];
        return near.Length > 0 && near.All(name => name.Country.Equals(near[0].Country)) ? (near[0].Name, near[0].Country) : null;
    }
}
