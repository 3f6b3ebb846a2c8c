using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>
/// Reads and writes an <see cref="Explanation"/>: <c>{"message":{...},"audience":"participant","because":[...]}</c>.
/// </summary>
/// <remarks>
/// Each level of reasons takes two of the 64 levels that a JSON document has unless its options say otherwise: 30 levels fit
/// where the arguments are words, numbers, money, dates or texts, 29 where they are lists of these. A deeper explanation is a
/// <see cref="JsonException"/>, in writing as in reading.
/// </remarks>
public sealed class ExplanationConverter : JsonConverter<Explanation>
{
    private static readonly MessageConverter Messages = new();

    /// <inheritdoc/>
    public override Explanation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonShape.Expect(ref reader, JsonTokenType.StartObject, "an explanation");
        Message? message = null;
        string? audience = null;
        List<Explanation>? because = null;
        while (JsonShape.NextName(ref reader) is { } name)
        {
            switch (name)
            {
                case "message":
                    message = JsonShape.Once(message, Messages.Read(ref reader, typeof(Message), options), name);
                    break;
                case "audience":
                    audience = JsonShape.Once(audience, JsonShape.String(ref reader), name);
                    break;
                case "because":
                    JsonShape.Expect(ref reader, JsonTokenType.StartArray, "a list of reasons");
                    List<Explanation> reasons = [];
                    while (JsonShape.NextItem(ref reader))
                    {
                        reasons.Add(Read(ref reader, typeToConvert, options));
                    }

                    because = JsonShape.Once(because, reasons, name);
                    break;
                default:
                    throw JsonShape.Unexpected(name);
            }
        }

        return new Explanation(JsonShape.Required(message, "message"), ToAudience(audience), because ?? []);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Explanation value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WritePropertyName("message");
        Messages.Write(writer, value.Message, options);
        writer.WriteString("audience", Name(value.Audience));
        writer.WriteStartArray("because");
        foreach (Explanation reason in value.Because)
        {
            Write(writer, reason, options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Name(Audience audience) => audience switch
    {
        Audience.Coordinator => "coordinator",
        Audience.Participant => "participant",
        Audience.Public => "public",
        _ => throw new JsonException($"There is no audience {(int)audience}."),
    };

    private static Audience ToAudience(string? name) => JsonShape.Required(name, "audience") switch
    {
        "coordinator" => Audience.Coordinator,
        "participant" => Audience.Participant,
        "public" => Audience.Public,
        _ => throw new JsonException($"'{name}' is no audience: coordinator, participant or public is."),
    };
}
