using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>
/// Reads and writes a <see cref="Message"/> with its pattern, so that whoever gets it can render it in any language:
/// <c>{"code":"...","pattern":{"en":"..."},"arguments":{"count":{"whole":"3"}}}</c>.
/// </summary>
public sealed class MessageConverter : JsonConverter<Message>
{
    private static readonly TextConverter Texts = new();

    /// <inheritdoc/>
    public override Message Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonShape.Expect(ref reader, JsonTokenType.StartObject, "a message");
        string? code = null;
        Text? pattern = null;
        List<(string, Argument)>? arguments = null;
        while (JsonShape.NextName(ref reader) is { } name)
        {
            switch (name)
            {
                case "code":
                    code = JsonShape.Once(code, JsonShape.String(ref reader), name);
                    break;
                case "pattern":
                    pattern = JsonShape.Once(pattern, Texts.Read(ref reader, typeof(Text), options), name);
                    break;
                case "arguments":
                    arguments = JsonShape.Once(arguments, ReadArguments(ref reader), name);
                    break;
                default:
                    throw JsonShape.Unexpected(name);
            }
        }

        string requiredCode = JsonShape.Required(code, "code");
        Text requiredPattern = JsonShape.Required(pattern, "pattern");
        return JsonShape.Guarded(() => new Message(requiredCode, requiredPattern, arguments ?? []));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Message value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.WritePropertyName("pattern");
        Texts.Write(writer, value.Pattern, options);
        writer.WriteStartObject("arguments");
        foreach ((string name, Argument argument) in value.Arguments)
        {
            writer.WritePropertyName(name);
            ArgumentConverter.Write(writer, argument);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static List<(string Name, Argument Value)> ReadArguments(ref Utf8JsonReader reader)
    {
        JsonShape.Expect(ref reader, JsonTokenType.StartObject, "an object of arguments by name");
        List<(string, Argument)> arguments = [];
        while (JsonShape.NextName(ref reader) is { } name)
        {
            arguments.Add((name, ArgumentConverter.Read(ref reader)));
        }

        return arguments;
    }
}
