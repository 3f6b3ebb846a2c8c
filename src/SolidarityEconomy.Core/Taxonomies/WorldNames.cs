using System.Collections.Frozen;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Finds countries by their names: those of M49, those without their bracketed part, and names of every day.</summary>
/// <remarks>
/// The names of every day are our own short list of what M49 does not have with other accents. A name that two countries share is
/// that of the one which bears it in English, and else finds neither.
/// </remarks>
internal static class WorldNames
{
    private static readonly FrozenDictionary<string, Concept> ByName = World.Countries
        .SelectMany(country => country.Label.Values.SelectMany(label => new[] { label.Value, WorldTable.WithoutBrackets(label.Value) }
            .Select(name => (Name: Text.Fold(name), Country: country, IsEnglish: label.Key == LanguageTag.English))))
        .Concat(Everyday.Select(pair => (Name: Text.Fold(pair.Name), pair.Country, IsEnglish: false)))
        .GroupBy(name => name.Name, StringComparer.Ordinal)
        .Select(group => (group.Key, Country: Only(group.Select(name => name.Country))
            ?? Only(group.Where(name => name.IsEnglish).Select(name => name.Country))))
        .Where(name => name.Country is not null)
        .ToFrozenDictionary(name => name.Key, name => name.Country!, StringComparer.Ordinal);

    /// <summary>The names that M49 does not have, each with its country.</summary>
    public static IEnumerable<(string Name, Concept Country)> Everyday =>
        WorldTable.Everyday.SelectMany(row => row.Names.Select(name => (name.Name, World.Country(row.Alpha2))));

    /// <summary>Finds a country by a name in any of the four languages, whatever the accents, case and punctuation.</summary>
    public static Concept? Find(string name) => ByName.GetValueOrDefault(Text.Fold(name));

    private static Concept? Only(IEnumerable<Concept> countries) => countries.Distinct().Take(2).ToArray() is [Concept only] ? only : null;
}
