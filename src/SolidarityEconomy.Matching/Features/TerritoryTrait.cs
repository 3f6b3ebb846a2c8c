using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Where an actor is, as far as scores look: the country, and the area in it as people write it.</summary>
internal sealed class TerritoryTrait : IEquatable<TerritoryTrait>
{
    private readonly string _foldedArea;

    private TerritoryTrait(Concept country, string? area)
    {
        Country = country;
        Area = area;
        _foldedArea = area is null ? string.Empty : Text.Fold(area);
    }

    public Concept Country { get; }

    public string? Area { get; }

    /// <summary>Null when the country is unknown.</summary>
    public static TerritoryTrait? Of(Actor actor) =>
        actor.Place?.Country is { } country ? new TerritoryTrait(country, actor.Place.Area) : null;

    public CommonTerritory Common(TerritoryTrait other) =>
        Country.Equals(other.Country)
            ? _foldedArea.Length > 0 && _foldedArea == other._foldedArea ? CommonTerritory.Area : CommonTerritory.Country
        : IsSame(World.SubRegion(Country), World.SubRegion(other.Country)) ? CommonTerritory.SubRegion
        : IsSame(World.Region(Country), World.Region(other.Country)) ? CommonTerritory.Region
        : CommonTerritory.None;

    public bool Equals(TerritoryTrait? other) =>
        other is not null && Country.Equals(other.Country) && string.Equals(Area, other.Area, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as TerritoryTrait);

    public override int GetHashCode() => HashCode.Combine(Country, Area);

    private static bool IsSame(Concept? one, Concept? other) => one is not null && one.Equals(other);
}
