using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>All that filters can ask of an offer. Groups, nationality, stays and safety limits are not among it.</summary>
internal static class FilterTraits
{
    public static FilterTrait Country { get; } = new(0, true, side =>
        side.Actor.Place?.Country is { } country ? new TraitSet(country.Notation) : new TraitSet());

    public static FilterTrait Languages { get; } = new(1, true, LanguageTraits.Of);

    public static FilterTrait Sectors { get; } = new(2, true, side =>
        new TraitSet(side.Actor.Sectors.Select(sector => sector.ToString())));

    public static FilterTrait Time { get; } = new(3, false, side => side.Profile?.Availability);

    public static FilterTrait Period { get; } = new(4, false, side => side.Offer.Period);

    public static ImmutableArray<FilterTrait> All { get; } = [Country, Languages, Sectors, Time, Period];
}
