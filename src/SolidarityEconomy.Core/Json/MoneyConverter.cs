using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>Reads and writes <see cref="Money"/> as <c>{"amount":"12.34","currency":"USD"}</c>.</summary>
/// <remarks>
/// The amount is a string and keeps its digits, so that 12.30 stays 12.30 and no reader turns it into binary floating point.
/// Both members must stand there once and no other; order does not matter. Anything else is a <see cref="JsonException"/>.
/// </remarks>
public sealed class MoneyConverter : JsonConverter<Money>
{
    /// <inheritdoc/>
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Expected money such as {\"amount\":\"12.34\",\"currency\":\"USD\"}.");
        }

        decimal? amount = null;
        Currency? currency = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("amount"u8) && amount is null)
            {
                _ = reader.Read();
                string text = JsonText.Read(ref reader, Money.MaxAmountLength, "an amount such as \"12.34\"");
                amount = Money.TryParseAmount(text, out decimal parsed)
                    ? parsed
                    : throw new JsonException("Expected an amount such as \"12.34\" of at most 28 digits.");
            }
            else if (reader.ValueTextEquals("currency"u8) && currency is null)
            {
                _ = reader.Read();
                currency = CurrencyConverter.Find(JsonText.Read(ref reader, maxLength: 3, "a currency code such as \"USD\""));
            }
            else
            {
                throw new JsonException("Money has the members amount and currency, each once, and no other.");
            }
        }

        return amount is decimal value && currency is not null && reader.TokenType == JsonTokenType.EndObject
            ? new Money(value, currency)
            : throw new JsonException("Money needs the members amount and currency.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("amount"u8, Money.AmountText(value.Amount));
        writer.WriteString("currency"u8, value.Currency.Code);
        writer.WriteEndObject();
    }
}
