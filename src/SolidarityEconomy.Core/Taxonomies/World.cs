using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Countries and regions of the world after M49, the list that the United Nations use for statistics.</summary>
/// <remarks>
/// Source: United Nations Statistics Division, Standard country or area codes for statistical use (M49), as published in 2024:
/// the 248 areas of M49 and Taiwan (158) after ISO 3166-1, which M49 does not list; a name or a place in a list says nothing about
/// anybody's status. Notations are the three digits of M49, for example <c>218</c> for Ecuador and <c>019</c> for the Americas.
/// Above a country lie the intermediate region (where there is one), the sub-region, the region and the world; Antarctica lies
/// below the world alone. Names in English, Spanish and French are those of M49, that of Taiwan excepted; those in Portuguese are
/// ours, in the words of Brazil, and unverified. Regions that M49 does not have are in <see cref="CustomRegions"/>.
/// </remarks>
public static partial class World
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "m49";

    private static readonly FrozenDictionary<string, WorldTable.CountryRow> Rows =
        WorldTable.Countries.ToFrozenDictionary(row => row.Numeric, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Concept> ByAnyCode;

    // By the place of an entry in the list.
    private static readonly ImmutableArray<Concept?> SubRegionOf;
    private static readonly ImmutableArray<Concept?> RegionOf;

#pragma warning disable CA1810 // the tables are filled in an order
    static World()
#pragma warning restore CA1810
    {
        Taxonomy = new Taxonomy(
            Scheme,
            new Text("Countries and regions (M49)", "Países y regiones (M49)", "Países e regiões (M49)"),
            WorldTable.Regions.Concat(WorldTable.Countries.Select(row => new TaxonomyRow(row.Numeric, row.Label, row.Above)
            {
                AlternativeLabels = [.. WorldTable.OtherNames(row)],
            })));
        Countries = [.. WorldTable.Countries.Select(row => Taxonomy.Find(row.Numeric))];
        Regions = [.. WorldTable.Regions.Where(row => row.Broader is ["001"]).Select(row => Taxonomy.Find(row.Notation))];
        SubRegions = [.. WorldTable.Regions
            .Where(row => Regions.Any(region => row.Broader.Contains(region.Notation))).Select(row => Taxonomy.Find(row.Notation))];
        SubRegionOf = [.. Taxonomy.Concepts.Select(place => Above(place, SubRegions))];
        RegionOf = [.. Taxonomy.Concepts.Select(place => Above(place, Regions))];
        ByAnyCode = WorldTable.Countries
            .SelectMany(row => new[] { row.Alpha2, row.Alpha3, row.Numeric }
                .Select(code => (code, concept: Taxonomy.Find(row.Numeric))))
            .ToFrozenDictionary(pair => pair.code, pair => pair.concept, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The whole list: the world, its regions, then the countries by region.</summary>
    public static Taxonomy Taxonomy { get; }

    /// <summary>The 248 areas of M49 and Taiwan, by region.</summary>
    public static ImmutableArray<Concept> Countries { get; }

    /// <summary>The five regions: Africa, the Americas, Asia, Europe, Oceania.</summary>
    public static ImmutableArray<Concept> Regions { get; }

    /// <summary>The 17 sub-regions, such as Latin America and the Caribbean.</summary>
    public static ImmutableArray<Concept> SubRegions { get; }

    /// <summary>Finds a country by its code.</summary>
    /// <param name="code">ISO 3166-1 alpha-2 or alpha-3 in any case, or the three digits of M49; null is no country.</param>
    /// <param name="country">The country, or null.</param>
    /// <returns>True when there is such a country.</returns>
    public static bool TryFindCountry([NotNullWhen(true)] string? code, [NotNullWhen(true)] out Concept? country)
    {
        country = null;
        return code is not null && ByAnyCode.TryGetValue(code, out country);
    }

    /// <summary>Takes the country of a code that is known to be one.</summary>
    /// <param name="code">ISO 3166-1 alpha-2 or alpha-3 in any case, or the three digits of M49.</param>
    /// <returns>One of <see cref="Countries"/>.</returns>
    /// <exception cref="ArgumentException">There is no such country.</exception>
    public static Concept Country(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFindCountry(code, out Concept? country)
            ? country
            : throw new ArgumentException($"'{code}' is the code of no country.", nameof(code));
    }

    /// <summary>Finds a country by its name: that of M49 in a language, that without its bracketed part, or one of every day.</summary>
    /// <param name="name">Words in any of the four languages, whatever the accents, case and punctuation; null is no country.</param>
    /// <param name="country">The country, or null.</param>
    /// <returns>
    /// True when one country has the name. A name of two is that of the one which bears it in English (Saint Martin, Congo), and else
    /// of none (San Martín, Korea). Misspelt names are found by <see cref="Taxonomy.Search"/> alone.
    /// </returns>
    public static bool TryFindCountryByName([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Concept? country)
    {
        country = name is null ? null : WorldNames.Find(name);
        return country is not null;
    }

    /// <summary>Tells whether a concept is an entry of this list: a country, a region or the world.</summary>
    /// <param name="concept">Any concept.</param>
    /// <returns>True when scheme and notation are of this list.</returns>
    public static bool Contains(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept.Scheme == Scheme && Taxonomy.TryFind(concept.Notation, out _);
    }

    /// <summary>Tells whether a concept is one of <see cref="Countries"/>.</summary>
    /// <param name="concept">Any concept.</param>
    /// <returns>False also for regions and for concepts of other lists.</returns>
    public static bool IsCountry(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept.Scheme == Scheme && Rows.ContainsKey(concept.Notation);
    }

    /// <summary>Gives the two letters of ISO 3166-1.</summary>
    /// <param name="country">One of <see cref="Countries"/>.</param>
    /// <returns>For example <c>EC</c>.</returns>
    /// <exception cref="ArgumentException">The concept is no country.</exception>
    public static string Alpha2(Concept country) => Row(country).Alpha2;

    /// <summary>Gives the three letters of ISO 3166-1.</summary>
    /// <param name="country">One of <see cref="Countries"/>.</param>
    /// <returns>For example <c>ECU</c>.</returns>
    /// <exception cref="ArgumentException">The concept is no country.</exception>
    public static string Alpha3(Concept country) => Row(country).Alpha3;

    /// <summary>Finds the sub-region in which a place lies, for example Latin America and the Caribbean.</summary>
    /// <param name="place">An entry of this list.</param>
    /// <returns>The sub-region, or the place itself when it is one; null for regions, the world and Antarctica.</returns>
    /// <exception cref="ArgumentException">The concept is not of this list.</exception>
    public static Concept? SubRegion(Concept place) => SubRegionOf[Taxonomy.IndexOf(place)];

    /// <summary>Finds the region in which a place lies, one of the five.</summary>
    /// <param name="place">An entry of this list.</param>
    /// <returns>The region, or the place itself when it is one; null for the world and Antarctica.</returns>
    /// <exception cref="ArgumentException">The concept is not of this list.</exception>
    public static Concept? Region(Concept place) => RegionOf[Taxonomy.IndexOf(place)];

    /// <summary>Tells whether one place is another or lies in it.</summary>
    /// <param name="place">The place that may be the smaller one.</param>
    /// <param name="area">The place that may be the greater one.</param>
    /// <returns>True for Ecuador in the Americas, and for Ecuador in Ecuador.</returns>
    /// <exception cref="ArgumentException">One of them is not of this list.</exception>
    public static bool IsWithin(Concept place, Concept area) => Taxonomy.IsWithin(place, area);

    private static Concept? Above(Concept place, ImmutableArray<Concept> level)
    {
        Concept at = place;
        while (!level.Contains(at))
        {
            ImmutableArray<Concept> broader = Taxonomy.Broader(at);
            if (broader.IsEmpty)
            {
                return null;
            }

            at = broader[0];
        }

        return at;
    }

    private static WorldTable.CountryRow Row(Concept country)
    {
        ArgumentNullException.ThrowIfNull(country);
        return country.Scheme == Scheme && Rows.TryGetValue(country.Notation, out WorldTable.CountryRow? row)
            ? row
            : throw new ArgumentException($"{country} is no country.", nameof(country));
    }
}
