using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>The places for which a need or an offer holds.</summary>
internal static class Territory
{
    /// <summary>Takes the places where they are known; null means unknown, and the empty list anywhere.</summary>
    public static ImmutableArray<Concept>? Of(ImmutableArray<Concept>? places)
    {
        if (places is not { } known)
        {
            return null;
        }

        ImmutableArray<Concept> list = Contents.Distinct(known, nameof(places));
        return list.FirstOrDefault(place => !World.Contains(place)) is { } stranger
            ? throw new ArgumentException($"{stranger} is no country or region of the world.", nameof(places))
            : list;
    }
}
