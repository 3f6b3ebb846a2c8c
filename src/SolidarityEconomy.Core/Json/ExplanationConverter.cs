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
    private static readonly EnumNameConverter<Audience> Audiences = new();

    /// <inheritdoc/>
    public override Explanation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonShape.Expect(ref reader, JsonTokenType.StartObject, "an explanation");
        Message? message = null;
        Audience? audience = null;
        List<Explanation>? because = null;
        while (JsonShape.NextName(ref reader) is { } name)
        {
            switch (name)
            {
                case "message":
                    message = JsonShape.Once(message, Messages.Read(ref reader, typeof(Message), options), name);
                    break;
                case "audience":
                    audience = audience is null
                        ? Audiences.Read(ref reader, typeof(Audience), options)
                        : throw new JsonException("The member 'audience' stands twice.");
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

        return new Explanation(
            JsonShape.Required(message, "message"),
            audience ?? throw new JsonException("The member 'audience' is missing."),
            because ?? []);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Explanation value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WritePropertyName("message");
        Messages.Write(writer, value.Message, options);
        writer.WritePropertyName("audience");
        Audiences.Write(writer, value.Audience, options);
        writer.WriteStartArray("because");
        foreach (Explanation reason in value.Because)
        {
            Write(writer, reason, options);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
