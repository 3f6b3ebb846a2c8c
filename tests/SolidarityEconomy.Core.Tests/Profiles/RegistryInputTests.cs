using System.Text.Json;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using Reference = SolidarityEconomy.Profiles.RegistryInput.ConceptReference;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryInputTests
{
    private const string Document = """
        {"schema":"solidarity-economy/registry","version":"1.0",
         "actors":[{"id":"rosa","kind":"person","name":{"es":"Rosa Quispe"},"place":{"country":"EC","locality":"Manta"},"languages":["es","qu"]},
                   {"id":"minga","kind":"organisation","name":{"es":"La Minga","qu":"Minka"},
                    "identifiers":[{"scheme":"EC-RUC","value":"1790000000001"}],
                    "place":{"country":"PER","area":"Cusco","latitude":-13.520,"longitude":-71.97},
                    "membershipType":{"scheme":"essglobal/base-membership-type","notation":"BMT20"},
                    "activities":[{"scheme":"essglobal/activities-ica","notation":"ICA10"}],"website":"https://minga.example"}],
         "needs":[{"id":"n-1","by":"minga","topic":{"scheme":"example/topics","notation":"costing"},"title":{"es":"Costos"},
                   "places":["EC","005"],"quantity":2,"urgency":"high","waitingSince":"2022-03-01"}],
         "offers":[{"id":"o-1","by":"rosa","topics":[{"scheme":"example/topics","notation":"costing"}],"title":{"es":"Mentoría"}}],
         "concepts":[{"scheme":"example/topics","notation":"costing","label":{"en":"Costing","es":"Costeo"}}]}
        """;

    [Fact]
    public void TryCreate_Document_BecomesARegistry()
    {
        Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(Document), out Registry? registry, out InputReport report), report.ToString());
        Assert.Same(InputReport.Clean.Faults.GetType(), report.Faults.GetType());
        Assert.Empty(report.Faults);
        Need need = registry.Find(new Id<Need>("n-1"));
        Assert.Equal("Costeo", need.Topic!.Label.In(LanguageTag.Spanish));
        Assert.Equal(["218", "005"], need.Places!.Value.Select(place => place.Notation));
        Assert.Equal(Urgency.High, need.Urgency);
        Assert.Equal("604", registry.Find(need.By).Place!.Country!.Notation);
        Assert.Equal(1, registry.Offers[0].Capacity);
    }

    [Fact]
    public void Json_Registry_RoundTripsExactly()
    {
        Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(Document), out Registry? registry, out _));
        string json = CoreJson.Write(registry.ToInput());
        Assert.StartsWith("""{"schema":"solidarity-economy/registry","version":"1.2","actors":[""", json, StringComparison.Ordinal);
        Assert.Contains("\"latitude\":-13.520", json, StringComparison.Ordinal);
        RegistryInput read = CoreJson.Read<RegistryInput>(json);
        Assert.Equal(json, CoreJson.Write(read));
        Assert.True(Registry.TryCreate(read, out Registry? again, out _));
        Assert.Equal(json, CoreJson.Write(again.ToInput()));
    }

    [Fact]
    public void Read_UnknownMember_IsAFaultOfTheSameMinorAndPassedOverInALaterOne()
    {
        string more = Document.Replace("\"kind\":\"person\"", "\"kind\":\"person\",\"shoeSize\":38", StringComparison.Ordinal);
        JsonException fault = Assert.Throws<JsonException>(() => CoreJson.Read<RegistryInput>(more));
        Assert.Contains("shoeSize", fault.Message, StringComparison.Ordinal);

        RegistryInput later = CoreJson.Read<RegistryInput>(more.Replace("\"1.0\"", "\"1.7\"", StringComparison.Ordinal));
        Assert.True(Registry.TryCreate(later, out Registry? registry, out _));
        Assert.Equal("1.2", registry.ToInput().Version);
        Assert.Throws<JsonException>(() => CoreJson.Read<RegistryInput>(more.Replace("\"1.0\"", "\"2.0\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Json_PlainSerialiser_WritesDatesInIsoAndReadsThem()
    {
        RegistryInput input = CoreJson.Read<RegistryInput>(Document);
        string plain = JsonSerializer.Serialize(input);
        Assert.Contains("\"WaitingSince\":\"2022-03-01\"", plain, StringComparison.Ordinal);
        Assert.Equal(CoreJson.Write(input), CoreJson.Write(JsonSerializer.Deserialize<RegistryInput>(plain)!));
    }

    [Theory]
    [InlineData("\"id\":\"rosa\",", "")]
    [InlineData("\"quantity\":2", "\"quantity\":2.5")]
    [InlineData("\"quantity\":2", "\"quantity\":\"2\"")]
    [InlineData("\"2022-03-01\"", "\"01/03/2022\"")]
    [InlineData("\"name\":{\"es\":\"Rosa Quispe\"}", "\"name\":\"Rosa Quispe\"")]
    [InlineData("\"name\":{\"es\":\"Rosa Quispe\"}", "\"name\":null")]
    [InlineData("registry\"", "ledger\"")]
    public void Read_WrongShape_IsAJsonException(string good, string bad) =>
        Assert.ThrowsAny<JsonException>(() => CoreJson.Read<RegistryInput>(Document.Replace(good, bad, StringComparison.Ordinal)));

    [Fact]
    public void TryCreate_ManyFaults_ReportsEachWithItsPath()
    {
        RegistryInput input = new(
            [
                new("a", "human", Registries.In("es", " "), Website: "minga", LegalForm: ""),
                new("a", "person", Registries.In("es", "Rosa"), Languages: ["es", "spanish", "es"], Description: Registries.In("x", "y")),
                new(
                    "b c",
                    "person",
                    new Dictionary<string, string>(),
                    [new("", "1"), new("EC-RUC", "2"), new("EC-RUC", "2")],
                    new("XX", " x", Latitude: 91),
                    MembershipType: new("essglobal/base-membership-type", "BMT99"),
                    Activities: [new("essglobal/activities-ica", "ICA10"), new("essglobal/activities-ica", "ICA10")]),
                new("d", "person", Registries.In("es", "Rosa"), Place: new()),
                null!,
            ],
            [new("n", "nobody", Registries.In("es", "x"), new("example/topics", "nothing"), Places: ["019", "Quito"], Quantity: 0, Urgency: "now")],
            [
                new("o", "", Registries.In("es", "x"), [], Capacity: -1, Languages: []),
                new("o", "a", Registries.In("es", "x"), [null!]),
            ],
            [
                new("t", "1", Registries.In("en", "x"), new Uri("relative", UriKind.Relative)),
                new("t", "1", Registries.In("en", "y")),
            ],
            "other",
            "2.0");

        Assert.False(Registry.TryCreate(input, out Registry? registry, out InputReport report));
        Assert.Null(registry);
        (string Path, string Code)[] expected =
        [
            ("schema", "input.unknown"),
            ("version", "input.unknown"),
            ("concepts[1]", "input.duplicate"),
            ("concepts[0].uri", "input.malformed"),
            ("actors[0].kind", "input.unknown"),
            ("actors[0].name.es", "input.required"),
            ("actors[0].legalForm", "input.malformed"),
            ("actors[0].website", "input.malformed"),
            ("actors[1].languages[1]", "input.malformed"),
            ("actors[1].languages[2]", "input.duplicate"),
            ("actors[1].description.x", "input.malformed"),
            ("actors[2].id", "input.malformed"),
            ("actors[2].name", "input.required"),
            ("actors[2].identifiers[0].scheme", "input.required"),
            ("actors[2].identifiers[1].value", "actor.identifier-form"),
            ("actors[2].identifiers[2].value", "actor.identifier-form"),
            ("actors[2].identifiers[2]", "input.duplicate"),
            ("actors[2].place.country", "input.unknown"),
            ("actors[2].place.area", "input.malformed"),
            ("actors[2].place.latitude", "input.out-of-range"),
            ("actors[2].place.longitude", "input.required"),
            ("actors[2].membershipType", "input.unknown"),
            ("actors[2].activities[1]", "input.duplicate"),
            ("actors[3].place", "input.required"),
            ("actors[4]", "input.required"),
            ("actors[1].id", "input.duplicate"),
            ("needs[0].topic", "input.unknown"),
            ("needs[0].places[1]", "input.unknown"),
            ("needs[0].quantity", "input.out-of-range"),
            ("needs[0].urgency", "input.unknown"),
            ("needs[0].by", "registry.unknown-actor"),
            ("offers[0].by", "input.required"),
            ("offers[0].languages", "input.required"),
            ("offers[0].capacity", "input.out-of-range"),
            ("offers[1].topics[0]", "input.required"),
            ("offers[1].id", "input.duplicate"),
        ];
        Assert.All(expected, fault => Expect.Fault(report, fault.Path, fault.Code));
        Assert.Equal(expected, report.Faults.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public void TryCreate_PairsThatOnlyLookAlike_AreNoDuplicates()
    {
        RegistryInput input = new(
            [new("a", "person", Registries.In("es", "Rosa"), [new("x-y", "z"), new("x", "y-z"), new("x\ny", "z"), new("x", "y\nz")])],
            Concepts: [new("a/b", "c", Registries.In("en", "x")), new("a", "b/c", Registries.In("en", "y"))]);
        Assert.True(Registry.TryCreate(input, out _, out InputReport report), report.ToString());
    }

    [Fact]
    public void TryCreate_DoublePairs_AreShownInOneLine()
    {
        RegistryInput input = new(
            [new("a", "person", Registries.In("es", "Rosa"), [new("EC-RUC", "1"), new("EC-RUC", "1"), new("", ""), new("", "")])],
            Concepts: [new("t", "1", Registries.In("en", "x")), new("t", "1", Registries.In("en", "x"))]);
        Assert.False(Registry.TryCreate(input, out _, out InputReport report));
        InputFault concept = Expect.Fault(report, "concepts[1]", "input.duplicate");
        InputFault identifier = Expect.Fault(report, "actors[0].identifiers[1]", "input.duplicate");
        Assert.Equal("'t/1' stands more than once.", concept.Message.In(LanguageTag.English));
        Assert.Equal("'EC-RUC-1' stands more than once.", identifier.Message.In(LanguageTag.English));
        Assert.Equal(2, report.Faults.Count(fault => fault.Code == "input.duplicate"));
    }

    [Fact]
    public void TryCreate_NullsFromCode_AreReported()
    {
        Assert.False(Registry.TryCreate(new RegistryInput(null!), out _, out InputReport none));
        Expect.Fault(none, "actors", "input.required");
        RegistryInput input = new(
            [new(null!, null!, null!)], [new(null!, null!, null!), null!], [new(null!, null!, null!), null!], [new(null!, null!, null!), null!]);
        Assert.False(Registry.TryCreate(input, out _, out InputReport report));
        foreach (string path in new[]
        {
            "actors[0].id", "actors[0].kind", "actors[0].name", "needs[0].id", "needs[0].title", "needs[1]", "offers[0].title", "offers[1]",
            "concepts[0].scheme", "concepts[0].label", "concepts[1]",
        })
        {
            Expect.Fault(report, path, "input.required");
        }

        Assert.Throws<ArgumentNullException>(() => Registry.TryCreate(null!, out _, out _));
    }

    [Fact]
    public void TryCreate_OwnConceptOfABuiltInList_GoesBeforeIt()
    {
        RegistryInput input = new(
            [new("a", "person", Registries.In("es", "Rosa"), Activities: [new Reference("essglobal/activities-ica", "ICA10")])],
            Concepts: [new("essglobal/activities-ica", "ICA10", Registries.In("es", "Agro"))]);
        Assert.True(Registry.TryCreate(input, out Registry? registry, out _));
        Assert.Equal("Agro", registry.Actors[0].Activities[0].Label.In(LanguageTag.Spanish));
        Assert.Single(registry.ToInput().Concepts!);
    }
}
