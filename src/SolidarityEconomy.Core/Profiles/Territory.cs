using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>The places for which a need or an offer holds.</summary>
internal static class Territory
{
    public static ImmutableArray<Concept> Of(ImmutableArray<Concept> places)
    {
        ImmutableArray<Concept> list = Contents.Distinct(places);
        return list.FirstOrDefault(place => !World.Contains(place)) is { } stranger
            ? throw new ArgumentException($"{stranger} is no country or region of the world.", nameof(places))
            : list;
    }
}
