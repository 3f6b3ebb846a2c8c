using System.Text.Json;
using System.Text.Json.Serialization;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Taxonomies;

/// <summary>
/// Reads and writes a <see cref="Concept"/> that needs no taxonomy to be understood:
/// <c>{"scheme":"m49","notation":"218","uri":"...","label":{"en":"Ecuador"}}</c>; the address only where there is one.
/// </summary>
public sealed class ConceptConverter : JsonConverter<Concept>
{
    private static readonly TextConverter Texts = new();

    /// <inheritdoc/>
    public override Concept Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonShape.Expect(ref reader, JsonTokenType.StartObject, "a concept");
        string? scheme = null;
        string? notation = null;
        string? uri = null;
        Text? label = null;
        while (JsonShape.NextName(ref reader) is { } name)
        {
            switch (name)
            {
                case "scheme":
                    scheme = JsonShape.Once(scheme, JsonShape.String(ref reader), name);
                    break;
                case "notation":
                    notation = JsonShape.Once(notation, JsonShape.String(ref reader), name);
                    break;
                case "uri":
                    uri = JsonShape.Once(uri, JsonShape.String(ref reader), name);
                    break;
                case "label":
                    label = JsonShape.Once(label, Texts.Read(ref reader, typeof(Text), options), name);
                    break;
                default:
                    throw JsonShape.Unexpected(name);
            }
        }

        return JsonShape.Guarded(() => new Concept(
            JsonShape.Required(scheme, "scheme"),
            JsonShape.Required(notation, "notation"),
            JsonShape.Required(label, "label"),
            uri is null ? null : new Uri(uri, UriKind.Absolute)));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Concept value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteString("scheme", value.Scheme);
        writer.WriteString("notation", value.Notation);
        if (value.Uri is not null)
        {
            writer.WriteString("uri", value.Uri.OriginalString);
        }

        writer.WritePropertyName("label");
        Texts.Write(writer, value.Label, options);
        writer.WriteEndObject();
    }
}
