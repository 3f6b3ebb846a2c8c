using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace SolidarityEconomy.Json;

/// <summary>
/// Reads and writes an <see cref="Argument"/> as an object with one member, whose name tells its kind, such as
/// <c>{"whole":"3"}</c>; numbers are strings so that no digit is lost.
/// </summary>
/// <remarks>A number of more digits than a decimal carries is not rounded but a <see cref="JsonException"/>.</remarks>
public sealed class ArgumentConverter : JsonConverter<Argument>
{
    private static readonly TextConverter Texts = new();
    private static readonly LocalDateConverter Dates = new();
    private static readonly MoneyConverter Monies = new();
    private static readonly RatioConverter Ratios = new();
    private static readonly JsonSerializerOptions None = new();

    /// <inheritdoc/>
    public override Argument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Argument value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Write(writer, value);
    }

    internal static void Write(Utf8JsonWriter writer, Argument argument)
    {
        writer.WriteStartObject();
        switch (argument.Value)
        {
            case string word:
                writer.WriteString("word", word);
                break;
            case long whole:
                writer.WriteString("whole", whole.ToString(CultureInfo.InvariantCulture));
                break;
            case decimal number:
                writer.WriteString("number", number.ToString(CultureInfo.InvariantCulture));
                break;
            case Ratio ratio:
                writer.WritePropertyName(argument.IsPercent ? "percent" : "ratio");
                Ratios.Write(writer, ratio, None);
                break;
            case Money money:
                writer.WritePropertyName("money");
                Monies.Write(writer, money, None);
                break;
            case LocalDate date:
                writer.WritePropertyName("date");
                Dates.Write(writer, date, None);
                break;
            case Text text:
                writer.WritePropertyName("text");
                Texts.Write(writer, text, None);
                break;
            case ImmutableArray<Argument> list:
                writer.WriteStartArray("list");
                foreach (Argument item in list)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        writer.WriteEndObject();
    }

    internal static Argument Read(ref Utf8JsonReader reader)
    {
        JsonShape.Expect(ref reader, JsonTokenType.StartObject, "an argument with its kind");
        string kind = JsonShape.NextName(ref reader) ?? throw new JsonException("An argument names its kind.");
        Argument argument = kind switch
        {
            "word" => JsonShape.String(ref reader),
            "whole" => Whole(JsonShape.String(ref reader)),
            "number" => Number(JsonShape.String(ref reader)),
            "ratio" => Ratios.Read(ref reader, typeof(Ratio), None),
            "percent" => Argument.Percent(Ratios.Read(ref reader, typeof(Ratio), None)),
            "money" => Monies.Read(ref reader, typeof(Money), None),
            "date" => Dates.Read(ref reader, typeof(LocalDate), None),
            "text" => Texts.Read(ref reader, typeof(Text), None),
            "list" => Items(ref reader),
            _ => throw JsonShape.Unexpected(kind),
        };
        return JsonShape.NextName(ref reader) is null
            ? argument
            : throw new JsonException("An argument has one kind only.");
    }

    private static Argument Items(ref Utf8JsonReader reader)
    {
        JsonShape.Expect(ref reader, JsonTokenType.StartArray, "a list of arguments");
        List<Argument> items = [];
        while (JsonShape.NextItem(ref reader))
        {
            items.Add(Read(ref reader));
        }

        return Argument.List(items);
    }

    private static long Whole(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? value
            : throw new JsonException($"'{text}' is no whole number.");

    // A decimal of more digits than it can carry is read rounded, so the exact value of the text decides.
    private static decimal Number(string text) =>
        Ratio.TryParse(text, out Ratio exact)
        && decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
        && Ratio.FromDecimal(value) == exact
            ? value
            : throw new JsonException($"'{Currency.Excerpt(text)}' is no number that a decimal carries exactly.");
}
