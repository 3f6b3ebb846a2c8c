using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>Registries and documents for the tests of this room.</summary>
internal static class Registries
{
    public static readonly Concept Costing = new(
        "example/topics", "costing", new Text("Costing", "Costeo", "Custeio"), new Uri("https://example.org/topics/costing"));

    private static readonly Gen<string?> Word = Gen.Frequency(
        (20, Gen.Elements<string?>("Quito", "Ñuñoa", "a b", null)), (1, Gen.Elements<string?>("", " x")));

    private static readonly Gen<string> AnyId = Gen.Frequency(
        (40, Gen.Elements("a-1", "a-2", "a-3", "A.4")), (1, Gen.Elements("no id", "", "a-9")));

    private static readonly Gen<IReadOnlyDictionary<string, string>> Words = Gen.Frequency(
        (60, Gen.Elements<IReadOnlyDictionary<string, string>>(In("en", "Fair"), In("es-EC", "Justo"))),
        (1, Gen.Elements<IReadOnlyDictionary<string, string>>(
            new Dictionary<string, string>(), In("en", " "), In("english", "x"), new Dictionary<string, string> { ["es"] = "x", ["ES"] = "y" })));

    private static readonly Gen<RegistryInput.ConceptReference> Reference = Gen.Frequency(
        (60, Gen.Elements(
            new RegistryInput.ConceptReference("essglobal/activities-ica", "ICA10"),
            new RegistryInput.ConceptReference("essglobal/base-membership-type", "BMT10"),
            new RegistryInput.ConceptReference("m49", "218"),
            new RegistryInput.ConceptReference("example/topics", "costing"))),
        (1, Gen.Elements(
            new RegistryInput.ConceptReference("essglobal/activities-ica", "ica10"),
            new RegistryInput.ConceptReference("nowhere", "x"),
            new RegistryInput.ConceptReference("", ""))));

    private static readonly Gen<RegistryInput.PlacePart?> Place = Gen.Frequency<RegistryInput.PlacePart?>(
        (2, Gen.Constant<RegistryInput.PlacePart?>(null)),
        (4, from country in Gen.Frequency((20, Gen.Elements<string?>("EC", "ecu", "218")), (3, Gen.Elements<string?>(null, "XX", "019")))
            from locality in Word
            from isPlaced in Gen.Elements(true, false)
            from latitude in Gen.Frequency((20, Gen.Elements<decimal?>(0m, -90m)), (1, Gen.Elements<decimal?>(null, 90.1m)))
            from longitude in Gen.Frequency((20, Gen.Elements<decimal?>(1.50m, 180m)), (1, Gen.Elements<decimal?>(null, -181m)))
            select (RegistryInput.PlacePart?)new RegistryInput.PlacePart(
                country, Locality: locality, Latitude: isPlaced ? latitude : null, Longitude: isPlaced ? longitude : null)));

    private static readonly Gen<RegistryInput.ActorPart> Actor =
        from id in AnyId
        from kind in Gen.Frequency((60, Gen.Elements("person", "organisation", "collective")), (1, Gen.Elements("Person", "")))
        from name in Words
        from place in Place
        from form in Word
        from membership in Gen.OneOf(Reference.Select(x => (RegistryInput.ConceptReference?)x), Gen.Constant<RegistryInput.ConceptReference?>(null))
        from activities in Several(Reference)
        from website in Gen.Frequency(
            (20, Gen.Elements<string?>(null, "https://example.org/ñ", "http://a.coop")), (1, Gen.Elements<string?>("a.coop", "ftp://a")))
        from languages in Several(Gen.Elements("es", "es-EC", "qu", "pt"))
        from identifiers in Several(Gen.Elements(new RegistryInput.IdentifierPart("EC-RUC", "1"), new RegistryInput.IdentifierPart("EC-RUC", "2")))
        from aliases in RegistryParts.Aliases
        from sectors in RegistryParts.Concepts
        from positions in RegistryParts.Positions
        from contacts in RegistryParts.Contacts
        from existence in RegistryParts.Period
        from personal in RegistryParts.Personal
        from hides in Gen.Elements(true, false)
        select new RegistryInput.ActorPart(
            id,
            kind,
            name,
            identifiers,
            place,
            form,
            membership,
            null,
            activities,
            null,
            website,
            languages,
            null,
            aliases,
            sectors,
            positions,
            contacts,
            existence,
            kind == "organisation" && id != "no id" ? null : personal,
            hides);

    private static readonly Gen<RegistryInput.NeedPart> Need =
        from id in AnyId
        from who in AnyId
        from topic in Gen.OneOf(Reference.Select(x => (RegistryInput.ConceptReference?)x), Gen.Constant<RegistryInput.ConceptReference?>(null))
        from title in Words
        from languages in Several(Gen.Frequency((20, Gen.Elements("es", "en")), (1, Gen.Constant("ñ"))))
        from places in Several(Gen.Elements("EC", "019", "PER", "218"))
        from quantity in Gen.Frequency((4, Gen.Choose(0, 29).Select(x => (int?)x)), (1, Gen.Constant<int?>(null)))
        from urgency in Gen.Frequency((20, Gen.Elements<string?>(null, "low", "normal", "high")), (1, Gen.Constant<string?>("now")))
        from day in Gen.Elements<LocalDate?>(null, new LocalDate(2022, 2, 28))
        from help in RegistryParts.Kind
        from period in RegistryParts.Period
        from terms in RegistryParts.Terms
        from status in RegistryParts.Status
        select new RegistryInput.NeedPart(id, who, title, topic, languages, places, quantity, urgency, day, help, period, terms, status);

    private static readonly Gen<RegistryInput.OfferPart> Offer =
        from id in AnyId
        from who in AnyId
        from topics in Several(Reference)
        from title in Words
        from languages in Several(Gen.Frequency((20, Gen.Elements("es", "en")), (1, Gen.Constant("ñ"))))
        from places in Several(Gen.Elements("EC", "019", "PER", "218"))
        from capacity in Gen.Frequency((4, Gen.Choose(-1, 29).Select(x => (int?)x)), (1, Gen.Constant<int?>(null)))
        from waiting in RegistryParts.Waiting
        from help in RegistryParts.Kind
        from period in RegistryParts.Period
        from terms in RegistryParts.Terms
        from status in RegistryParts.Status
        select new RegistryInput.OfferPart(
            id, who, title, topics, languages, places, capacity, waiting, help, period, terms, status);

    /// <summary>Documents of every version up to now, about one in a few without any fault.</summary>
    public static Gen<RegistryInput> Inputs { get; } =
        from count in Gen.Choose(0, 3)
        from actors in Gen.ListOf(Actor, count)
        from needs in Gen.Choose(0, Math.Min(count, 1)).SelectMany(n => Gen.ListOf(Need, n))
        from offers in Gen.Choose(0, Math.Min(count, 1)).SelectMany(n => Gen.ListOf(Offer, n))
        from profiles in Gen.Choose(0, Math.Min(count, 1)).SelectMany(n => Gen.ListOf(RegistryParts.Profile, n))
        from figures in RegistryParts.Figures
        from version in Gen.Elements("1.0", "1.1", "1.2")
        from declares in Gen.Frequency((20, Gen.Constant(true)), (1, Gen.Constant(false)))
        from areOrdered in Gen.Frequency((20, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new RegistryInput(
            [.. actors.Select((actor, i) => areOrdered ? actor with { Id = Name("a", i + 1) } : actor)],
            [.. needs.Select(need => areOrdered ? need with { By = "a-1" } : need)],
            [.. offers.Select(offer => areOrdered ? offer with { By = "a-1" } : offer)],
            declares
                ? [new RegistryInput.ConceptPart("example/topics", "costing", In("en", "Costing"), new Uri("https://example.org/t#ñ"))]
                : null,
            Version: version,
            Profiles: [.. profiles.Select(profile => areOrdered ? profile with { Of = "a-1" } : profile)],
            Figures: figures);

    public static IReadOnlyDictionary<string, string> In(string language, string words) =>
        new Dictionary<string, string> { [language] = words };

    /// <summary>A registry of actors in a few countries, with a need and an offer each.</summary>
    public static Registry Some(int actors)
    {
        Concept?[] countries = [World.Country("EC"), World.Country("ES"), World.Country("KE"), null];
        return new RegistryBuilder()
            .Add(Enumerable.Range(0, actors).Select(i => new Actor(
                new Id<Actor>(Name("a", i)),
                (ActorKind)(i % 3),
                Text.Of(LanguageTag.Spanish, Name("Cooperativa", i)),
                place: countries[i % 4] is { } country ? new Place(country, locality: "Manta") : null,
                activities: [EssGlobal.Activities.Concepts[i % 29]],
                languages: [LanguageTag.Spanish])))
            .Add(Enumerable.Range(0, actors).Select(i => new Need(
                new Id<Need>(Name("n", i)), new Id<Actor>(Name("a", i)), Costing, Costing.Label, quantity: 1 + (i % 3))))
            .Add(Enumerable.Range(0, actors).Select(i => new Offer(
                new Id<Offer>(Name("o", i)), new Id<Actor>(Name("a", i)), [Costing], Costing.Label, capacity: i % 5)))
            .Build();
    }

    public static Gen<IReadOnlyList<T>?> Several<T>(Gen<T> item) => Gen.Frequency<IReadOnlyList<T>?>(
        (2, Gen.Constant<IReadOnlyList<T>?>(null)),
        (3, Gen.Frequency((4, Gen.Constant(0)), (7, Gen.Constant(1)), (1, Gen.Constant(2)))
            .SelectMany(n => Gen.ListOf(item, n)).Select(list => (IReadOnlyList<T>?)[.. list])));

    private static string Name(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}");
}
