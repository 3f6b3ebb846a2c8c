using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>The figures of a registry. Every tally counts each actor once, so that all of them have the same total.</summary>
/// <remarks>Immutable. Made by <see cref="Registry.Statistics"/>.</remarks>
public sealed class RegistryStatistics
{
    internal RegistryStatistics(Registry registry)
    {
        Actors = registry.Actors.Length;
        Needs = registry.Needs.Length;
        Offers = registry.Offers.Length;
        MatchesWanted = registry.Needs.Sum(need => (long)need.Quantity);
        Capacity = registry.Offers.Sum(offer => (long)offer.Capacity);
        ByKind = Count(registry, actor => Key(actor.Kind), key => (key, ActorTexts.Kinds[key]));
        ByCountry = OfConcepts(registry, actor => actor.Place?.Country);
        ByRegion = OfConcepts(registry, actor => actor.Place?.Country is { } country ? World.Region(country) ?? country : null);
        ByArea = OfWords(registry, actor => actor.Place?.Area);
        ByActivity = OfConcepts(registry, actor => actor.Activities.FirstOrDefault());
        ByMembershipType = OfConcepts(registry, actor => actor.MembershipType);
        ByOrganisationalStructure = OfConcepts(registry, actor => actor.OrganisationalStructure);
        ByLegalForm = OfWords(registry, actor => actor.LegalForm);
    }

    /// <summary>How many actors are registered.</summary>
    public int Actors { get; }

    /// <summary>How many needs are registered.</summary>
    public int Needs { get; }

    /// <summary>How many offers are registered.</summary>
    public int Offers { get; }

    /// <summary>How many matches all needs together want: the sum of their quantities.</summary>
    public long MatchesWanted { get; }

    /// <summary>How many needs all offers together can serve: the sum of their capacities.</summary>
    public long Capacity { get; }

    /// <summary>Persons, organisations and collectives; keys <c>person</c>, <c>organisation</c>, <c>collective</c>.</summary>
    public Tally ByKind { get; }

    /// <summary>Actors by country; keys are the three digits of M49.</summary>
    public Tally ByCountry { get; }

    /// <summary>Actors by region of M49, one of five; Antarctica, which is in none, stands for itself.</summary>
    public Tally ByRegion { get; }

    /// <summary>Actors by province, state, department or county, in the words of the source and without regard to the country.</summary>
    public Tally ByArea { get; }

    /// <summary>Actors by primary activity, the first one; keys are notations, with the scheme before them where two lists share one.</summary>
    public Tally ByActivity { get; }

    /// <summary>Actors by type of membership; keys as for activities.</summary>
    public Tally ByMembershipType { get; }

    /// <summary>Actors by organisational structure; keys as for activities.</summary>
    public Tally ByOrganisationalStructure { get; }

    /// <summary>Actors by legal form, in the words of the source.</summary>
    public Tally ByLegalForm { get; }

    private static string Key(ActorKind kind) => kind switch
    {
        ActorKind.Person => "person",
        ActorKind.Organisation => "organisation",
        _ => "collective",
    };

    private static Tally OfWords(Registry registry, Func<Actor, string?> words) =>
        Count(registry, words, found => (found, Text.Of(LanguageTag.English, found)));

    private static Tally OfConcepts(Registry registry, Func<Actor, Concept?> concept)
    {
        HashSet<Concept> found = [.. registry.Actors.Select(concept).OfType<Concept>()];
        ILookup<string, Concept> byNotation = found.ToLookup(one => one.Notation, StringComparer.Ordinal);
        return Count(
            registry,
            concept,
            one => (byNotation[one.Notation].Skip(1).Any() ? one.ToString() : one.Notation, one.Label));
    }

    private static Tally Count<T>(Registry registry, Func<Actor, T?> sort, Func<T, (string Key, Text Label)> name)
        where T : class
    {
        Dictionary<T, int> counts = [];
        foreach (T found in registry.Actors.Select(sort).OfType<T>())
        {
            counts[found] = counts.GetValueOrDefault(found) + 1;
        }

        IEnumerable<TallyRow> rows =
            from pair in counts
            let named = name(pair.Key)
            select new TallyRow(named.Key, named.Label, pair.Value);
        return new Tally(
            [.. rows.OrderByDescending(row => row.Count).ThenBy(row => row.Key, StringComparer.Ordinal)],
            registry.Actors.Length - counts.Values.Sum());
    }
}
