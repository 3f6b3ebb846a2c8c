using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>Short ways to make what tests match.</summary>
internal static class Sample
{
    public static Concept Topic(string notation) => new("topics", notation, Words(notation));

    public static Text Words(string words) => Text.Of(LanguageTag.English, words);

    public static Actor Actor(string id, string? country = null, string? area = null, params string[] languages) => new(
        new Id<Actor>(id),
        ActorKind.Person,
        Words("Name of " + id),
        place: country is null ? null : new Place(World.Country(country), area),
        languages: languages.Select(LanguageTag.Parse));

    public static Need Need(string id, string topic = "t", int quantity = 1, string? by = null, params string[] languages) => new(
        new Id<Need>(id),
        new Id<Actor>(by ?? "of-" + id),
        Topic(topic),
        Words("Need " + id),
        languages.Select(LanguageTag.Parse),
        quantity: quantity);

    public static Offer Offer(string id, string topic = "t", int capacity = 1, string? by = null, params string[] languages) => new(
        new Id<Offer>(id),
        new Id<Actor>(by ?? "of-" + id),
        [.. topic.Split(' ').Select(Topic)],
        Words("Offer " + id),
        languages.Length == 0 ? null : languages.Select(LanguageTag.Parse),
        capacity: capacity);

    /// <summary>A registry of needs and offers; actors that are not given are made up.</summary>
    public static Registry Registry(IEnumerable<Need> needs, IEnumerable<Offer> offers, params IEnumerable<Actor> actors)
    {
        Need[] allNeeds = [.. needs];
        Offer[] allOffers = [.. offers];
        Dictionary<Id<Actor>, Actor> known = actors.ToDictionary(actor => actor.Id);
        foreach (Id<Actor> by in allNeeds.Select(need => need.By).Concat(allOffers.Select(offer => offer.By)))
        {
            known.TryAdd(by, Actor(by.ToString()));
        }

        return new RegistryBuilder().Add(known.Values).Add(allNeeds).Add(allOffers).Build();
    }
}
