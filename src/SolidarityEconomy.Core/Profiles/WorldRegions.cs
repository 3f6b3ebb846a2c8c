using System.Collections.Frozen;
using System.Collections.Immutable;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>The regions and sub-regions of the world with their countries, laid out once for counting.</summary>
internal static class WorldRegions
{
    private static readonly FrozenDictionary<Concept, Concept?> OfCountries =
        World.Countries.ToFrozenDictionary(country => country, World.Region);

    /// <summary>The five regions, each with its countries.</summary>
    public static ImmutableArray<(Concept Place, ImmutableArray<Concept> Countries)> Regions { get; } =
        LaidOut(World.Regions, World.Region);

    /// <summary>The sub-regions, each with its countries.</summary>
    public static ImmutableArray<(Concept Place, ImmutableArray<Concept> Countries)> SubRegions { get; } =
        LaidOut(World.SubRegions, World.SubRegion);

    /// <summary>The region in which a country lies; null for Antarctica.</summary>
    public static Concept? Above(Concept country) => OfCountries[country];

    private static ImmutableArray<(Concept Place, ImmutableArray<Concept> Countries)> LaidOut(
        ImmutableArray<Concept> places, Func<Concept, Concept?> above)
    {
        ILookup<Concept?, Concept> countries = World.Countries.ToLookup(above);
        return [.. places.Select(place => (place, countries[place].ToImmutableArray()))];
    }
}
