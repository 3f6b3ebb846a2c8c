using System.Globalization;
using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>The document of version 1.2 with everything in it, and those of versions 1.0 and 1.1, which are read for ever.</summary>
public class RegistryDocumentTests
{
    // Golden: written by version 1.0; neither this text nor what is read from it may change.
    private const string Version10 = """
        {"schema":"solidarity-economy/registry","version":"1.0",
         "actors":[{"id":"rosa","kind":"person","name":{"es":"Rosa Quispe"},"place":{"country":"EC","locality":"Manta"},"languages":["es","qu"]},
                   {"id":"minga","kind":"organisation","name":{"es":"La Minga","qu":"Minka"},
                    "identifiers":[{"scheme":"EC-RUC","value":"1790000000001"}],
                    "place":{"country":"PE","area":"Cusco","latitude":-13.520,"longitude":-71.97},"legalForm":"Cooperativa",
                    "membershipType":{"scheme":"essglobal/base-membership-type","notation":"BMT20"},
                    "organisationalStructure":{"scheme":"essglobal/organisational-structure","notation":"OS80"},
                    "activities":[{"scheme":"essglobal/activities-ica","notation":"ICA10"}],"website":"https://minga.example",
                    "description":{"es":"Tejidos"}}],
         "needs":[{"id":"n-1","by":"minga","topic":{"scheme":"example/topics","notation":"costing"},"title":{"es":"Costos"},
                   "languages":["es"],"places":["EC","005"],"quantity":2,"urgency":"high","waitingSince":"2022-03-01"}],
         "offers":[{"id":"o-1","by":"rosa","topics":[{"scheme":"example/topics","notation":"costing"}],"title":{"es":"Mentoría"},
                    "languages":["es"],"places":["EC"],"capacity":3}],
         "concepts":[{"scheme":"example/topics","notation":"costing","label":{"en":"Costing","es":"Costeo"},"uri":"https://example.org/costing"}]}
        """;

    // Golden: written by version 1.1; neither this text nor what is read from it may change.
    private const string Version11 = """
        {"schema":"solidarity-economy/registry","version":"1.1",
         "actors":[{"id":"rosa","kind":"person","name":{"ar":"روزا","es":"Rosa Quispe"},"aliases":[{"en":"Rosie"},{"es":"Rosita"}],
                    "sectors":[{"scheme":"sectors","notation":"civil-society"}],
                    "positions":[{"title":{"es":"Tesorera"},"at":"minga","organisation":{"es":"La Minga"},
                                  "territories":[{"scheme":"m49","notation":"005"}],"period":{"from":"2020-01-01","until":"2021-12-31"}}],
                    "contacts":[{"channel":"whatsApp","value":"+593 99 000 0000"},{"channel":"email","value":"rosa@example.org","visibleTo":"participant"}],
                    "personal":{"consents":[{"purpose":"matching","textVersion":"intake-2022-03","language":"qu","channel":"thumbprint",
                                             "collector":"Red","givenOn":"2022-03-01","expiresOn":"2024-03-01","revokedOn":"2023-01-01"}],
                                "stays":[{"country":"VE","period":{"until":"2018-05-01"}},{"country":"EC","period":{"from":"2018-05-02"},"status":"asylumSeeker"}],
                                "ties":[{"country":"VE","kind":"birth"}],
                                "declarations":[{"kind":"diaspora","of":{"scheme":"m49","notation":"862"},
                                                 "consent":{"purpose":"matchingByTies","textVersion":"v1","language":"es","channel":"spoken","collector":"Red","givenOn":"2022-03-01"}}],
                                "evidence":[{"kind":"groupAttestation","seenBy":"Red","seenOn":"2022-03-01","strength":"moderate"}],
                                "isBlocked":true}},
                   {"id":"minga","kind":"organisation","name":{"es":"La Minga"},"existence":{"from":"1998-06-01"}}],
         "needs":[{"id":"n-1","by":"minga","topic":{"scheme":"example/topics","notation":"costing"},"title":{"es":"Costos"},"quantity":1,
                   "kind":{"scheme":"support-kinds","notation":"training"},"period":{"from":"2022-04-01"},"terms":["gift","paid"],"status":"paused"}],
         "offers":[{"id":"o-1","by":"rosa","topics":[{"scheme":"example/topics","notation":"costing"}],"title":{"es":"Mentoría"},"capacity":1,
                    "waitingSince":"2022-03-01","period":{"until":"2022-12-31"},"terms":["reciprocal"],"status":"closed"}],
         "concepts":[{"scheme":"example/topics","notation":"costing","label":{"es":"Costeo"}},
                     {"scheme":"example/values","notation":"care","label":{"es":"Cuidado"}}],
         "profiles":[{"of":"rosa","skills":[{"skill":{"scheme":"example/topics","notation":"costing"},"level":"advanced","years":12,"evidence":["Taller 2019"]}],
                      "languages":[{"language":"qu","level":"native"},{"language":"en","cefr":"a2"}],
                      "availability":{"hoursAMonth":7.50,"windows":[{"day":"saturday","from":"08:30","until":"00:00"}],"zone":"America/Guayaquil"},
                      "preferredChannel":"whatsApp","bandwidth":"low","values":[{"scheme":"example/values","notation":"care"}],
                      "safetyLimits":[{"actor":"juan","excludesUnknown":true},{"place":"019","excludesUnknown":false},
                                      {"sector":{"scheme":"sectors","notation":"public"},"excludesUnknown":true},{"kind":"collective","excludesUnknown":true},
                                      {"organisation":"minga","excludesUnknown":true}]},
                     {"of":"minga","skills":[],"safetyLimits":[]}]}
        """;

    // The same as in version 1.1, with nothing known of a need and an offer but their words, and all lists of others asked for.
    private static readonly string Version12 = Version11
        .Replace("\"version\":\"1.1\"", "\"version\":\"1.2\"", StringComparison.Ordinal)
        .Replace("\"title\":{\"es\":\"Costos\"},", "\"title\":{\"es\":\"Costos\"},\"languages\":[],\"places\":[],", StringComparison.Ordinal)
        .Replace("\"title\":{\"es\":\"Mentoría\"},", "\"title\":{\"es\":\"Mentoría\"},\"places\":[],", StringComparison.Ordinal)
        .Replace("\"status\":\"paused\"}]", "\"status\":\"paused\"},{\"id\":\"n-2\",\"by\":\"rosa\",\"title\":{\"es\":\"No sé\"}}]", StringComparison.Ordinal)
        .Replace("\"status\":\"closed\"}]", "\"status\":\"closed\"},{\"id\":\"o-2\",\"by\":\"rosa\",\"title\":{\"es\":\"Ayudo\"}}]", StringComparison.Ordinal);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = CoreJson.Options.Encoder };

    [Fact]
    public void TryCreate_DocumentOfVersion10_IsReadForEver()
    {
        Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(Version10), out Registry? registry, out InputReport report), report.ToString());
        Actor minga = registry.Find(new Id<Actor>("minga"));
        Assert.Equal(("Cusco", -13.520m), (minga.Place!.Area, minga.Place.Latitude));
        Assert.Equal("BMT20", minga.MembershipType!.Notation);
        Assert.Equal("Tejidos", minga.Description!.ToString());
        Assert.Empty(minga.Aliases);
        Assert.Null(minga.Personal);
        Assert.Equal(DateRange.Always, minga.Existence);
        Assert.Equal(RequestStatus.Open, registry.Needs[0].Status);
        Assert.Null(registry.Needs[0].Terms);
        Assert.Null(registry.Offers[0].WaitingSince);
        Assert.Empty(registry.Profiles);

        string written = CoreJson.Write(registry.ToInput());
        Assert.Equal(Squeezed(Version10).Replace("\"1.0\"", "\"1.2\"", StringComparison.Ordinal), written);
    }

    [Fact]
    public void TryCreate_RequestsOfFormerVersions_KeepTheirMeaning()
    {
        string bare = Version11
            .Replace("\"quantity\":1,", string.Empty, StringComparison.Ordinal)
            .Replace(",\"capacity\":1,", ",\"languages\":[],", StringComparison.Ordinal);
        foreach (string json in new[] { Version11, bare, bare.Replace("\"1.1\"", "\"1.0\"", StringComparison.Ordinal) })
        {
            Registry old = Read(json);
            Assert.Equal(1, old.Needs[0].Quantity);
            Assert.True(old.Needs[0].Languages is { IsEmpty: true });
            Assert.True(old.Needs[0].Places is { IsEmpty: true });
            Assert.Equal(1, old.Offers[0].Capacity);
            Assert.True(old.Offers[0].Places is { IsEmpty: true });
            Assert.Null(old.Offers[0].Languages);
            Assert.Equal(RequestStatus.Closed, old.Offers[0].Status);
            string now = CoreJson.Write(old.ToInput());
            Assert.Contains("\"languages\":[],\"places\":[],\"quantity\":1", now, StringComparison.Ordinal);
            Assert.Equal(now, CoreJson.Write(Read(now).ToInput()));
        }

        // The copy that somebody was given then can be written again byte by byte.
        Assert.Equal(Squeezed(Version11), CoreJson.Write(CoreJson.Read<RegistryInput>(Version11)));
    }

    [Fact]
    public void TryCreate_RequestsOfVersion12_MissingMeansMissing()
    {
        Registry registry = Read(Version12);
        Need need = registry.Find(new Id<Need>("n-2"));
        Assert.Equal(new Need(need.Id, need.By, null, need.Title), need);
        Offer offer = registry.Find(new Id<Offer>("o-2"));
        Assert.Equal(new Offer(offer.Id, offer.By, [], offer.Title), offer);
        Assert.Equal((1L, 1, 1L, 1), Figures(registry.Statistics()));
        Assert.Equal((1, 2), (registry.Statistics().NeedsByTopic.Unknown, registry.Statistics().NeedsByTopic.Total));
        Assert.Equal((1, 2), (registry.Statistics().OffersByTopic.Unknown, registry.Statistics().OffersByTopic.Total));
        Assert.Single(registry.NeedsAbout(registry.Needs[0].Topic!));
        Assert.Equal(
            (1L, 1, 1L, 1), Figures(CoreJson.Read<RegistryStatistics>(CoreJson.Write(registry.Statistics()))));

        static (long, int, long, int) Figures(RegistryStatistics figures) =>
            (figures.MatchesWanted, figures.NeedsOfUnknownQuantity, figures.Capacity, figures.OffersOfUnknownCapacity);
    }

    [Fact]
    public void Json_EverythingOfVersion12_RoundTripsExactly()
    {
        Registry registry = Read(Version12);
        Assert.Equal(Squeezed(Version12), CoreJson.Write(registry.ToInput()));
        Actor rosa = registry.Find(new Id<Actor>("rosa"));
        Assert.True(rosa.Personal!.IsBlocked);
        Assert.Equal(StayStatus.AsylumSeeker, rosa.Personal.Stays[1].Status);
        Assert.Equal(new LocalDate(2023, 1, 1), rosa.Personal.Consents[0].RevokedOn);
        Assert.Equal(Audience.Participant, rosa.Contacts[1].VisibleTo);
        Assert.True(registry.TryFindProfile(rosa.Id, out Profile? profile));
        Assert.Equal(LocalTime.Midnight, profile.Availability!.Windows[0].Until);
        Assert.False(((SafetyLimit.ByPlace)profile.SafetyLimits!.Value[1]).ExcludesUnknown);
        Assert.True(registry.TryFindProfile(new Id<Actor>("minga"), out Profile? asked));
        Assert.True(asked.Skills!.Value.IsEmpty);
        Assert.Null(asked.Languages);
        Assert.False(registry.TryFindProfile(new Id<Actor>("juan"), out _));
        Assert.Equal([rosa], registry.FindByName("rosita"));
        Assert.Equal([rosa], registry.FindByName("روزا"));
        Assert.Equal([rosa], registry.InSector(Sectors.Taxonomy.Find("civil-society")));
        Assert.Equal([rosa], registry.WithLanguage(LanguageTag.Parse("qu-EC")));
        Assert.Equal(1, registry.Statistics().BySector["civil-society"]);
        Assert.Equal(1, registry.Statistics().ByLanguage["en"]);
        Assert.Equal(2, registry.Statistics().Profiles);
    }

    [Fact]
    public void Json_PlainSerialiser_ReadsAndWritesTheWholeDocument()
    {
        RegistryInput input = CoreJson.Read<RegistryInput>(Version12);
        Assert.Equal(CoreJson.Write(input), CoreJson.Write(JsonSerializer.Deserialize<RegistryInput>(JsonSerializer.Serialize(input))!));
    }

    [Fact]
    public void Read_TruncatedAnywhere_IsAJsonException()
    {
        string json = Squeezed(Version11);
        for (int length = 0; length < json.Length; length += 37)
        {
            string part = json[..length];
            Assert.ThrowsAny<JsonException>(() => CoreJson.Read<RegistryInput>(part));
        }
    }

    [Theory]
    [InlineData("\"isBlocked\":true", "\"isBlocked\":true,\"shoeSize\":38")]
    [InlineData("\"kind\":\"birth\"", "\"kind\":\"birth\",\"kind\":\"felt\"")]
    [InlineData("\"years\":12", "\"years\":12.5")]
    [InlineData("\"years\":12", "\"years\":99999999999")]
    [InlineData("\"givenOn\":\"2022-03-01\",\"expiresOn\"", "\"expiresOn\"")]
    [InlineData("\"seenOn\":\"2022-03-01\"", "\"seenOn\":\"2022-02-30\"")]
    [InlineData("\"consents\":[", "\"consents\":null,\"stays\":[")]
    [InlineData("\"excludesUnknown\":false", "\"excludesUnknown\":null")]
    [InlineData("\"aliases\":[{\"en\":\"Rosie\"}", "\"aliases\":[\"Rosie\"")]
    public void Read_WrongShapeOfVersion11_IsAJsonException(string good, string bad)
    {
        string json = Squeezed(Version11);
        Assert.Contains(good, json, StringComparison.Ordinal);
        Assert.ThrowsAny<JsonException>(() => CoreJson.Read<RegistryInput>(json.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Fact]
    public void TryCreate_UnderATurkishLookAlike_ReadsAndWritesTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(string.Empty)
            {
                NumberFormat = { NegativeSign = "~", NumberDecimalSeparator = "," },
                DateTimeFormat = { TimeSeparator = ".", DateSeparator = "." },
            };
            Assert.Equal(Squeezed(Version12), CoreJson.Write(Read(Version12).ToInput()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void TryCreate_FiveThousandActors_TakesThemAll()
    {
        RegistryInput one = CoreJson.Read<RegistryInput>(Version11);
        RegistryInput many = one with
        {
            Actors = [.. one.Actors, .. Enumerable.Range(0, 5_000).Select(i => one.Actors[0] with { Id = string.Create(CultureInfo.InvariantCulture, $"a-{i}") })],
        };
        Assert.True(Registry.TryCreate(many, out Registry? registry, out _));
        Assert.Equal(5_001, registry.FindByName("Rosa Quispe").Count);
    }

    private static Registry Read(string json)
    {
        Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(json), out Registry? registry, out InputReport report), report.ToString());
        return registry;
    }

    // Without the white space between members.
    private static string Squeezed(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement, Plain);
    }
}
