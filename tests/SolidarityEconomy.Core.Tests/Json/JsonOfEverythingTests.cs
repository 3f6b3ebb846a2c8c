using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Json;

/// <summary>JSON for everything: each public type is written and read as it was, or a reason says where it stands instead.</summary>
public class JsonOfEverythingTests
{
    private static readonly Type[] KnownToTheFacadeOnly =
    [
        typeof(Actor), typeof(Need), typeof(Offer), typeof(Profile), typeof(LinkedPair), typeof(ActorCluster), typeof(LinkageResult), typeof(MergeSource), typeof(ActorMerge),
        typeof(Taxonomy), typeof(TaxonomyRow), typeof(TaxonomyImport),
    ];

    public static TheoryData<string> Samples => [.. JsonSamples.All.Select(sample => sample.GetType().ToString())];

    [Fact]
    public void EveryPublicType_IsWrittenAndRead_OrSaysWhyNot()
    {
        HashSet<Type> written = [.. JsonSamples.All.Select(sample => Definition(sample.GetType()))];
        List<string> faults = [];
        foreach (Type type in typeof(CoreJson).Assembly.GetExportedTypes().Where(type => !(type.IsAbstract && type.IsSealed)))
        {
            bool isKnown = type.IsEnum ? CoreJson.Options.TryGetTypeInfo(type, out _) : written.Contains(type);
            bool isExcused = Reasons.Of(type) is not null;
            if (isKnown == isExcused)
            {
                faults.Add($"{type} is {(isKnown ? "written and excused" : "neither written nor excused")}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_OfEachType_ComesBackAsItWent(string type)
    {
        object sample = Find(type);
        JsonTypeInfo facade = CoreJson.Options.GetTypeInfo(sample.GetType());
        string json = JsonSerializer.Serialize(sample, facade);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, facade), facade));
        if (Compares(sample.GetType()))
        {
            Assert.Equal(sample, JsonSerializer.Deserialize(json, facade));
        }

        if (KnownToTheFacadeOnly.Contains(sample.GetType()))
        {
            return;
        }

        foreach (JsonSerializerOptions options in new[] { JsonSerializerOptions.Default, JsonSerializerOptions.Web })
        {
            object? back = JsonSerializer.Deserialize(JsonSerializer.Serialize(sample, sample.GetType(), options), sample.GetType(), options);
            Assert.Equal(json, JsonSerializer.Serialize(back, facade));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_WithAMemberMoreOrCutOff_IsAJsonException(string type)
    {
        object sample = Find(type);
        JsonTypeInfo facade = CoreJson.Options.GetTypeInfo(sample.GetType());
        string json = JsonSerializer.Serialize(sample, facade);
        int[] objects = [.. Enumerable.Range(0, json.Length).Where(at => json[at] == '{' && (at == 0 || json[at - 1] is ':' or '[' or ','))];
        foreach (int at in objects.Where((_, i) => i < 20 || i % 50 == 0))
        {
            bool isEmpty = json[at + 1] == '}';
            Refuses(json.Insert(at + 1, isEmpty ? "\"shoeSize\":38" : "\"shoeSize\":38,"));
        }

        for (int length = 0; length < json.Length; length += 1 + (json.Length / 50))
        {
            Refuses(json[..length]);
        }

        void Refuses(string bad)
        {
            try
            {
                _ = JsonSerializer.Deserialize(bad, facade);
            }
            catch (Exception fault) when (fault is JsonException or ArgumentException)
            {
                // The façade makes one of the other.
                return;
            }

            Assert.Fail($"This was read: {bad}");
        }
    }

    [Theory]
    [InlineData(typeof(HeadCount), "\"persons\":1", "\"persons\":3")]
    [InlineData(typeof(HeadCount), "\"persons\":1", "\"persons\":0")]
    [InlineData(typeof(HeadCount), "\"persons\":1", "\"persons\":-1")]
    [InlineData(typeof(Discrepancy), "[\"value\",\"qualifier\"]", "[]")]
    [InlineData(typeof(Discrepancy), "[\"value\",\"qualifier\"]", "[\"qualifier\",\"value\"]")]
    [InlineData(typeof(Discrepancy), "[\"value\",\"qualifier\"]", "[\"value\",\"value\"]")]
    [InlineData(typeof(Discrepancy), "\"matter\":\"round/people\"", "\"matter\":\"round/tables\"")]
    [InlineData(typeof(ProfileCompleteness), "\"of\":\"rosa\"", "\"of\":\"\"")]
    [InlineData(typeof(ProfileCompleteness), "\"known\":[", "\"known\":[\"values\",")]
    [InlineData(typeof(ProfileCompleteness), "\"share\":\"", "\"share\":\"-")]
    [InlineData(typeof(ProfileCompleteness), "\"questions\":[{\"field\":\"", "\"questions\":[{\"field\":\"bandwidth\",\"x\":\"")]
    [InlineData(typeof(ProfileQuestion), "\"weight\":", "\"weight\":-")]
    [InlineData(typeof(RegistryTotals), "\"closing\":{\"persons\":", "\"closing\":{\"persons\":9")]
    [InlineData(typeof(RegistryMovement), "\"events\":", "\"events\":-")]
    [InlineData(typeof(RegistryLogBreak), "\"index\":0", "\"index\":-1")]
    [InlineData(typeof(InputFault), "\"row\":7", "\"row\":0")]
    [InlineData(typeof(InputFaultExample), "\"count\":1", "\"count\":0")]
    [InlineData(typeof(InputFaultGroup), "\"count\":1", "\"count\":0")]
    [InlineData(typeof(InputFaultGroup), "\"code\":\"test.message\"", "\"code\":\" \"")]
    [InlineData(typeof(InputFaultGroup), "\"firstRows\":[", "\"firstRows\":[0")]
    [InlineData(typeof(InputReport), "\"faults\":[{", "\"faults\":[null,{")]
    [InlineData(typeof(LinkagePolicy), "\"lead\":7", "\"lead\":-1")]
    [InlineData(typeof(LinkagePolicy), "\"lead\":7,", "")]
    [InlineData(typeof(LinkagePolicy), "\"feature\":\"name\"", "\"feature\":\"country\"")]
    [InlineData(typeof(LinkageEvidence), "\"others\":", "\"others\":-1")]
    [InlineData(typeof(MergedValue), "[\"minga\",\"minka\"]", "[]")]
    [InlineData(typeof(MergedValue), "[\"minga\",\"minka\"]", "[\"minga\",\"minga\"]")]
    [InlineData(typeof(MergePolicy), "\"name\":\"mostFrequent\"", "\"name\":\"best\"")]
    [InlineData(typeof(MergePolicy), "\"name\":", "\"title\":")]
    [InlineData(typeof(ActorMerge), "\"id\":\"minga\"", "\"id\":\"other\"")]
    [InlineData(typeof(LinkedPair), "\"feature\":\"name\"", "\"feature\":\"contact\"")]
    [InlineData(typeof(ActorCluster), "\"isContradicted\":false", "\"isContradicted\":null")]
    [InlineData(typeof(Actor), "\"kind\":\"person\"", "\"kind\":\"nobody\"")]
    [InlineData(typeof(Actor), "\"schema\":\"solidarity-economy/registry\"", "\"schema\":\"x\"")]
    [InlineData(typeof(Need), "\"by\":\"rosa\"", "\"by\":\"\"")]
    [InlineData(typeof(Need), "\"needs\":[{", "\"needs\":[null,{")]
    [InlineData(typeof(Need), "\"actors\":[]", "\"actors\":[null]")]
    [InlineData(typeof(Need), "\"needs\":[{", "\"offers\":[{")]
    [InlineData(typeof(Offer), "\"id\":\"o\"", "\"id\":\"o o\"")]
    [InlineData(typeof(Profile), "\"profiles\":[{\"of\":\"rosa\"", "\"profiles\":[{\"of\":\"rosa\"},{\"of\":\"minga\"")]
    [InlineData(typeof(Taxonomy), "\"broader\":[\"work\"]", "\"broader\":[\"leisure\"]")]
    [InlineData(typeof(Taxonomy), "\"version\":\"1.0\"", "\"version\":\"2.0\"")]
    [InlineData(typeof(TaxonomyImport), "\"rowsKept\":3", "\"rowsKept\":1")]
    [InlineData(typeof(TaxonomyImport), "\"rowsKept\":3", "\"rowsKept\":9")]
    [InlineData(typeof(CustomRegion), "\"notation\":\"mediterranean\"", "\"notation\":\"\"")]
    [InlineData(typeof(LabelHit), "\"distance\":0", "\"distance\":-1")]
    public void Read_WhatCannotBe_IsAJsonException(Type type, string good, string bad)
    {
        object sample = Find(type.ToString());
        JsonTypeInfo facade = CoreJson.Options.GetTypeInfo(type);
        string json = JsonSerializer.Serialize(sample, facade);
        int at = json.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, json);
        string broken = json[..at] + bad + json[(at + good.Length)..];
        Exception fault = Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize(broken, facade));
        Assert.True(fault is JsonException or ArgumentException, fault.ToString());
    }

    [Fact]
    public void Read_ListOfALaterMinorVersion_PassesOverWhatIsNew()
    {
        Taxonomy list = JsonSamples.All.OfType<Taxonomy>().Single();
        string json = CoreJson.Write(list);
        string later = json.Replace("\"version\":\"1.0\"", "\"version\":\"1.9\",\"colour\":\"red\"", StringComparison.Ordinal);
        Assert.Equal(json, CoreJson.Write(CoreJson.Read<Taxonomy>(later)));
        Assert.Throws<JsonException>(() => CoreJson.Read<Taxonomy>(later.Replace("1.9", "1.0", StringComparison.Ordinal)));
        Assert.Throws<JsonException>(() => CoreJson.Read<Taxonomy>(json.Replace("/taxonomy", "/registry", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_LogAsAnyList_IsTheSameDocument()
    {
        ImmutableArray<RegistryEvent> log = JsonSamples.Events;
        string json = CoreJson.Write(log);
        Assert.Equal(json, CoreJson.Write(log.ToArray()));
        Assert.Equal(json, CoreJson.Write(log.ToList()));
        Assert.Equal(json, CoreJson.Write<IReadOnlyList<RegistryEvent>>(log.ToList()));
        Assert.Equal(log, CoreJson.Read<RegistryEvent[]>(json));
        Assert.Equal(log, CoreJson.Read<List<RegistryEvent>>(json));
        Assert.Equal(log, CoreJson.Read<IReadOnlyList<RegistryEvent>>(json));
        Assert.Throws<JsonException>(() => CoreJson.Read<RegistryEvent[]>(json.Replace("\"version\":1", "\"version\":0", StringComparison.Ordinal)));
    }

    [Fact]
    public void Write_NeedOfAListOfOnesOwn_CarriesTheConcept()
    {
        Concept knots = new("mine", "knots", Text.Of(LanguageTag.Spanish, "nudos"));
        Need need = new(new Id<Need>("n"), new Id<Actor>("rosa"), knots, Text.Of(LanguageTag.Spanish, "Atar nudos"));
        Assert.Equal(need, CoreJson.Read<Need>(CoreJson.Write(need)));
        Assert.Equal("nudos", CoreJson.Read<Need>(CoreJson.Write(need)).Topic!.Label.In(LanguageTag.Spanish));
    }

    private static object Find(string type) => JsonSamples.All.Single(sample => sample.GetType().ToString() == type);

    // Documents hold lists, which compare by reference.
    private static bool Compares(Type type) =>
        type != typeof(RegistryInput) && type != typeof(PublicView)
        && type.GetMethod("Equals", [type]) is { } method && method.DeclaringType == type;

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
