using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>Where in the world the actors of a registry are, by region and sub-region of M49, the missing ones named.</summary>
/// <remarks>
/// Immutable. Made by <see cref="Registry.Coverage"/>; a JSON document of it can be kept and read again. The actors of all regions and <see cref="Unplaced"/> add up to the actors
/// of the registry, and so do those of all sub-regions.
/// </remarks>
public sealed class RegistryCoverage
{
    internal RegistryCoverage(Registry registry, LocalDate? asOf)
    {
        AsOf = IsoDay.OrNull(asOf);
        Dictionary<Concept, int> byCountry = [];
        foreach (Concept country in registry.Actors.Select(actor => actor.Place?.Country).OfType<Concept>())
        {
            byCountry[country] = byCountry.GetValueOrDefault(country) + 1;
        }

        Regions = Rows(WorldRegions.Regions, byCountry);
        SubRegions = Rows(WorldRegions.SubRegions, byCountry);
        Countries = byCountry.Count;
        Unplaced = registry.Actors.Length - Regions.Sum(row => row.Actors);
    }

    [JsonConstructor]
    internal RegistryCoverage(
        ImmutableArray<CoverageRow> regions, ImmutableArray<CoverageRow> subRegions, int countries, int unplaced, LocalDate? asOf = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unplaced);
        AsOf = IsoDay.OrNull(asOf);
        Regions = Over(World.Regions, regions);
        SubRegions = Over(World.SubRegions, subRegions);
        Countries = countries;
        Unplaced = unplaced;
        if (Regions.Sum(row => (long)row.Actors) != SubRegions.Sum(row => (long)row.Actors)
            || Regions.Sum(row => row.Countries) > countries)
        {
            throw new ArgumentException("Regions and sub-regions do not add up to the same.", nameof(subRegions));
        }
    }

    /// <summary>The day for which the figures hold, as the one who asked for them says; null when nobody said.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? AsOf { get; }

    /// <summary>The five regions in the order of M49: Africa, Americas, Asia, Europe, Oceania as its list has them.</summary>
    public ImmutableArray<CoverageRow> Regions { get; }

    /// <summary>The 17 sub-regions in the order of M49.</summary>
    public ImmutableArray<CoverageRow> SubRegions { get; }

    /// <summary>The regions without any actor, in the same order.</summary>
    [JsonIgnore]
    public ImmutableArray<Concept> Missing => Empty(Regions);

    /// <summary>The sub-regions without any actor, in the same order.</summary>
    [JsonIgnore]
    public ImmutableArray<Concept> MissingSubRegions => Empty(SubRegions);

    /// <summary>In how many countries and areas there is an actor.</summary>
    public int Countries { get; }

    /// <summary>How many actors are in no region: their country is unknown, or it is Antarctica.</summary>
    public int Unplaced { get; }

    /// <summary>Says in words what is covered, as of which day, what is missing and how many could not be placed; for everybody.</summary>
    /// <returns>One line with the lines below it that apply.</returns>
    public Explanation Explain()
    {
        List<Explanation> because = [];
        if (AsOf is { } day)
        {
            because.Add(Line(RegistryTexts.AsOf(day)));
        }

        if (!Missing.IsEmpty)
        {
            because.Add(Line(ActorTexts.CoverageMissing(Missing.Select(place => place.Label))));
        }

        if (Unplaced > 0)
        {
            because.Add(Line(ActorTexts.CoverageUnplaced(Unplaced)));
        }

        int covered = Regions.Length - Missing.Length;
        return new Explanation(ActorTexts.Coverage(covered, Regions.Length, Countries), Audience.Public, because);
    }

    private static ImmutableArray<CoverageRow> Over(ImmutableArray<Concept> places, ImmutableArray<CoverageRow> rows) =>
        !rows.IsDefault && rows.Select(row => row.Place).SequenceEqual(places)
            ? rows
            : throw new ArgumentException("There is not a row for each place, in the order of M49.", nameof(rows));

    private static Explanation Line(Message message) => new(message, Audience.Public);

    private static ImmutableArray<Concept> Empty(ImmutableArray<CoverageRow> rows) =>
        [.. rows.Where(row => row.Actors == 0).Select(row => row.Place)];

    private static ImmutableArray<CoverageRow> Rows(
        ImmutableArray<(Concept Place, ImmutableArray<Concept> Countries)> places, Dictionary<Concept, int> byCountry) =>
        [.. places.Select(place => new CoverageRow(
            place.Place,
            place.Countries.Sum(byCountry.GetValueOrDefault),
            place.Countries.Count(byCountry.ContainsKey),
            place.Countries.Length))];
}
