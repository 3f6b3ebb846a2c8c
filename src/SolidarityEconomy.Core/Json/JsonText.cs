using System.Text.Json;

namespace SolidarityEconomy.Json;

/// <summary>Reads strings of limited length for the converters of value types.</summary>
internal static class JsonText
{
    /// <summary>Reads a string or property name.</summary>
    /// <exception cref="JsonException">The token is no string, is too long, or holds half of a surrogate pair.</exception>
    internal static string Read(ref Utf8JsonReader reader, int maxLength, string expected)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException($"Expected {expected}.");
        }

        // One character takes at most six bytes in JSON (\u0041), so that a longer token is refused before it is decoded.
        long bytes = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (bytes > 6L * maxLength)
        {
            throw new JsonException($"Expected {expected}, not a longer text.");
        }

        string text;
        try
        {
            text = reader.GetString() ?? string.Empty;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException($"Expected {expected}.", exception);
        }

        return text.Length <= maxLength
            ? text
            : throw new JsonException($"Expected {expected}, not a longer text.");
    }
}
