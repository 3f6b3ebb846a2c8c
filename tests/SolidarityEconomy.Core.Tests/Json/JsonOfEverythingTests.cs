using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Tests.Json;

/// <summary>JSON for everything: each public type is written and read as it was, or a reason says where it stands instead.</summary>
public class JsonOfEverythingTests
{
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

    private static object Find(string type) => JsonSamples.All.Single(sample => sample.GetType().ToString() == type);

    private static bool Compares(Type type) => type.GetMethod("Equals", [type]) is { } method && method.DeclaringType == type;

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;
}
