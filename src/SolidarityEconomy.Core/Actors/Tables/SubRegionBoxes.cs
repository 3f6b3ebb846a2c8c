using System.Collections.Frozen;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Tells whether coordinates can lie in a country at all, by generous rectangles around the sub-regions of M49.</summary>
/// <remarks>
/// Our own rectangles: whole degrees, outwards from the remotest islands that M49 counts with the countries of a sub-region. They
/// prove a contradiction between continents, never that a place is right.
/// </remarks>
internal static class SubRegionBoxes
{
    // States whose code people use for departments, countries and territories in other parts of the world too.
    private static readonly FrozenSet<string> WithPartsOverseas =
        new[] { "DK", "ES", "FR", "GB", "NL", "NO", "PT", "US" }.ToFrozenSet(StringComparer.Ordinal);

    // South, west, north, east; where west is greater than east, the rectangle runs over the date line.
    private static readonly FrozenDictionary<string, (int South, int West, int North, int East)> Boxes =
        new Dictionary<string, (int South, int West, int North, int East)>(StringComparer.Ordinal)
        {
            ["015"] = (3, -19, 38, 39),
            ["202"] = (-56, -27, 28, 79),
            ["419"] = (-61, -120, 34, 5),
            ["021"] = (16, 166, 85, -9),
            ["143"] = (34, 45, 57, 89),
            ["030"] = (3, 72, 55, 155),
            ["035"] = (-13, 91, 30, 143),
            ["034"] = (-8, 43, 41, 99),
            ["145"] = (11, 24, 45, 61),
            ["151"] = (40, 11, 83, -168),
            ["154"] = (48, -26, 83, 36),
            ["039"] = (26, -33, 49, 31),
            ["155"] = (40, -7, 57, 19),
            ["053"] = (-57, 71, -8, -174),
            ["054"] = (-25, 139, 3, -177),
            ["057"] = (-13, 129, 30, -149),
            ["061"] = (-31, 174, -2, -107),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True when a place far from the country may still be said to lie in it, as La Réunion in France.</summary>
    public static bool HasPartsOverseas(Concept country) => WithPartsOverseas.Contains(World.Alpha2(country));

    /// <summary>False when the point certainly lies outside of the sub-region of the country.</summary>
    public static bool MayHold(Concept country, decimal latitude, decimal longitude)
    {
        if (World.SubRegion(country) is not { } region
            || !Boxes.TryGetValue(region.Notation, out (int South, int West, int North, int East) box))
        {
            return true;
        }

        bool isBetween = box.West <= box.East
            ? longitude >= box.West && longitude <= box.East
            : longitude >= box.West || longitude <= box.East;
        return latitude >= box.South && latitude <= box.North && isBetween;
    }
}
