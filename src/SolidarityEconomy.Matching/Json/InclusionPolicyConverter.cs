using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Json;

/// <summary>Writes a policy of inclusion as its document; a group of a list that is not known here is read back by its notation.</summary>
internal sealed class InclusionPolicyConverter : JsonConverter<InclusionPolicy>
{
    public override InclusionPolicy Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        InclusionPolicyInput? input = JsonSerializer.Deserialize(ref reader, Info(options));
        InclusionPolicyReader policy = new([], takesStrangers: true);
        return policy.Read(input) ?? throw new JsonException($"The policy of inclusion is not valid: {policy.Report.Faults[0].Message}");
    }

    public override void Write(Utf8JsonWriter writer, InclusionPolicy value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.ToInput(), Info(options));

    private static JsonTypeInfo<InclusionPolicyInput> Info(JsonSerializerOptions options) =>
        (JsonTypeInfo<InclusionPolicyInput>)options.GetTypeInfo(typeof(InclusionPolicyInput));
}
