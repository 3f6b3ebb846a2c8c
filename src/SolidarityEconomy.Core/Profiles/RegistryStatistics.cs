using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>The figures of a registry as of a day. Every tally counts each one once in its total, so that all of them add up.</summary>
/// <remarks>
/// Immutable. Made by <see cref="Registry.Statistics"/>; a JSON document of it can be kept and read again. Declared groups, stays and
/// other personal facts are in none of the tallies.
/// </remarks>
public sealed class RegistryStatistics
{
    internal RegistryStatistics(Registry registry, LocalDate? asOf)
    {
        AsOf = IsoDay.OrNull(asOf);
        RegistryCounters counters = new(registry);
        Actors = registry.Actors.Length;
        Needs = registry.Needs.Length;
        Offers = registry.Offers.Length;
        Profiles = registry.Profiles.Length;
        MatchesWanted = registry.Needs.Sum(need => (long)(need.Quantity ?? 0));
        NeedsOfUnknownQuantity = registry.Needs.Count(need => need.Quantity is null);
        Capacity = registry.Offers.Sum(offer => (long)(offer.Capacity ?? 0));
        OffersOfUnknownCapacity = registry.Offers.Count(offer => offer.Capacity is null);
        ByKind = counters.Kinds;
        BySector = counters.Sectors;
        ByCountry = counters.Countries;
        ByRegion = counters.Regions;
        ByArea = counters.Areas;
        ByLanguage = counters.Languages;
        ByActivity = counters.Activities;
        ByEveryActivity = counters.EveryActivity;
        ByMembershipType = counters.MembershipTypes;
        ByOrganisationalStructure = counters.OrganisationalStructures;
        ByLegalForm = counters.LegalForms;
        ByCooperativeType = counters.CooperativeTypes;
        NeedsByTopic = counters.Needs;
        OffersByTopic = counters.Offers;
        AskingByTopic = counters.Asking;
        GivingByTopic = counters.Giving;
    }

    [JsonConstructor]
    internal RegistryStatistics(
        int actors,
        int needs,
        int offers,
        int profiles,
        long matchesWanted,
        long capacity,
        Tally byKind,
        Tally bySector,
        Tally byCountry,
        Tally byRegion,
        Tally byArea,
        Tally byLanguage,
        Tally byActivity,
        Tally byEveryActivity,
        Tally byMembershipType,
        Tally byOrganisationalStructure,
        Tally byLegalForm,
        Tally byCooperativeType,
        Tally needsByTopic,
        Tally offersByTopic,
        Tally askingByTopic,
        Tally givingByTopic,
        LocalDate? asOf = null,
        int needsOfUnknownQuantity = 0,
        int offersOfUnknownCapacity = 0)
    {
        AsOf = IsoDay.OrNull(asOf);
        Actors = actors;
        Needs = needs;
        Offers = offers;
        Profiles = profiles >= 0 && profiles <= actors
            ? profiles
            : throw new ArgumentOutOfRangeException(nameof(profiles), profiles, "An actor has one profile at most.");
        NeedsOfUnknownQuantity = PartOf(needs, needsOfUnknownQuantity);
        OffersOfUnknownCapacity = PartOf(offers, offersOfUnknownCapacity);
        MatchesWanted = AtLeast(matchesWanted, needs - needsOfUnknownQuantity);
        Capacity = AtLeast(capacity, 0);
        ByKind = Of(actors, byKind);
        BySector = Of(actors, bySector);
        ByCountry = Of(actors, byCountry);
        ByRegion = Of(actors, byRegion);
        ByArea = Of(actors, byArea);
        ByLanguage = Of(actors, byLanguage);
        ByActivity = Of(actors, byActivity);
        ByEveryActivity = Of(actors, byEveryActivity);
        ByMembershipType = Of(actors, byMembershipType);
        ByOrganisationalStructure = Of(actors, byOrganisationalStructure);
        ByLegalForm = Of(actors, byLegalForm);
        ByCooperativeType = Of(actors, byCooperativeType);
        NeedsByTopic = Of(needs, needsByTopic);
        OffersByTopic = Of(offers, offersByTopic);
        AskingByTopic = Of(actors, askingByTopic);
        GivingByTopic = Of(actors, givingByTopic);
    }

    /// <summary>The day for which the figures hold, as the one who asked for them says; null when nobody said.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? AsOf { get; }

    /// <summary>How many actors are registered.</summary>
    public int Actors { get; }

    /// <summary>How many needs are registered.</summary>
    public int Needs { get; }

    /// <summary>How many offers are registered.</summary>
    public int Offers { get; }

    /// <summary>How many of the actors have a profile.</summary>
    public int Profiles { get; }

    /// <summary>How many matches the needs together want: the sum of the quantities that are known.</summary>
    public long MatchesWanted { get; }

    /// <summary>Of how many needs nobody knows how many matches they want; they add nothing to <see cref="MatchesWanted"/>.</summary>
    public int NeedsOfUnknownQuantity { get; }

    /// <summary>How many needs the offers together can serve: the sum of the capacities that are known.</summary>
    public long Capacity { get; }

    /// <summary>Of how many offers nobody knows how many needs they can serve; they add nothing to <see cref="Capacity"/>.</summary>
    public int OffersOfUnknownCapacity { get; }

    /// <summary>Persons, organisations and collectives; keys <c>person</c>, <c>organisation</c>, <c>collective</c>.</summary>
    public Tally ByKind { get; }

    /// <summary>Actors by sector, each in all of its sectors; keys as for activities.</summary>
    public Tally BySector { get; }

    /// <summary>Actors by country; keys are the three digits of M49.</summary>
    public Tally ByCountry { get; }

    /// <summary>Actors by region of M49, one of five; Antarctica, which is in none, stands for itself.</summary>
    public Tally ByRegion { get; }

    /// <summary>Actors by province, state, department or county, in the words of the source and without regard to the country.</summary>
    public Tally ByArea { get; }

    /// <summary>Actors by language they work in or speak, each in all of them; keys are codes of ISO 639 without a country, such as <c>es</c>.</summary>
    public Tally ByLanguage { get; }

    /// <summary>Actors by primary activity, the first one; keys are notations, all with the scheme before them where two lists share one.</summary>
    public Tally ByActivity { get; }

    /// <summary>Actors by activity, each in all of its activities, the primary and others; keys as for the primary ones.</summary>
    public Tally ByEveryActivity { get; }

    /// <summary>Actors by type of membership; keys as for activities.</summary>
    public Tally ByMembershipType { get; }

    /// <summary>Actors by organisational structure; keys as for activities.</summary>
    public Tally ByOrganisationalStructure { get; }

    /// <summary>Actors by legal form, in the words of the source.</summary>
    public Tally ByLegalForm { get; }

    /// <summary>
    /// Actors by the four types of co-operatives of <see cref="Taxonomies.CooperativeTypes"/> among their qualifiers; keys are notations such
    /// as <c>worker</c>. Unknown are those whose type nobody knows and those that are no co-operatives: the figures do not part the two.
    /// </summary>
    public Tally ByCooperativeType { get; }

    /// <summary>Needs by their topic; keys as for activities, and unknown where nobody knows the topic.</summary>
    public Tally NeedsByTopic { get; }

    /// <summary>Offers by topic, each in all of its topics; keys as for activities, and unknown where nobody knows one.</summary>
    public Tally OffersByTopic { get; }

    /// <summary>Actors by the topics of what they ask for, each once in a topic; unknown are those of whom no topic is known.</summary>
    public Tally AskingByTopic { get; }

    /// <summary>Actors by the topics of what they offer, each once in a topic; unknown are those of whom no topic is known.</summary>
    public Tally GivingByTopic { get; }

    /// <summary>Says the figures in words, tally by tally, every row of them; for the coordinator.</summary>
    /// <remarks>
    /// They count everybody who is registered, and a row of one or two may tell who it is: <see cref="Explain(int)"/> of the figures of
    /// <see cref="Registry.For"/> statistics makes what may be published.
    /// </remarks>
    /// <returns>The totals, the day where it is known, and a part for each tally in which something is known.</returns>
    public Explanation Explain() => Explain(tally => tally.Explain(), Audience.Coordinator);

    /// <summary>Says the figures in words for everybody; rows below a least count stand together without their names.</summary>
    /// <param name="smallest">The least count that a row needs to stand alone; 2 or more, usually 5.</param>
    /// <returns>The totals, the day where it is known, and a part for each tally in which something is known.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The least count is below 2.</exception>
    public Explanation Explain(int smallest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(smallest, 2);
        return Explain(tally => tally.Explain(smallest), Audience.Public);
    }

    private static Tally Of(int total, Tally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return tally.Total == total
            ? tally
            : throw new ArgumentException($"'{tally}' does not make the total.", nameof(tally));
    }

    private static int PartOf(int total, int part)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, total);
        return part;
    }

    private static long AtLeast(long value, long minimum)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, minimum);
        return value;
    }

    private Explanation Explain(Func<Tally, Explanation> say, Audience reader)
    {
        IEnumerable<Explanation> day = AsOf is { } known ? [new Explanation(RegistryTexts.AsOf(known), reader)] : [];
        return new Explanation(
            RegistryTexts.Total(Actors, Needs, Offers), reader, day.Concat(Tallies().Where(tally => !tally.Rows.IsEmpty).Select(say)));
    }

    private IEnumerable<Tally> Tallies() =>
    [
        ByKind, BySector, ByCountry, ByRegion, ByArea, ByLanguage, ByActivity, ByEveryActivity, ByMembershipType,
        ByOrganisationalStructure, ByLegalForm, ByCooperativeType, NeedsByTopic, OffersByTopic, AskingByTopic, GivingByTopic,
    ];
}
