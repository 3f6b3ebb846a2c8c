using System.Text.Json;

namespace SolidarityEconomy.Json;

/// <summary>The few steps that hand-written converters share; whatever is wrong becomes a <see cref="JsonException"/>.</summary>
internal static class JsonShape
{
    public static void Expect(ref Utf8JsonReader reader, JsonTokenType token, string expected)
    {
        if (reader.TokenType != token)
        {
            throw new JsonException($"Here {expected} is expected.");
        }
    }

    /// <summary>Moves on to the next member and its value; null at the end of the object.</summary>
    public static string? NextName(ref Utf8JsonReader reader)
    {
        Move(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            return null;
        }

        string name = reader.GetString()!;
        Move(ref reader);
        return name;
    }

    /// <summary>Moves on to the next item; false at the end of the array.</summary>
    public static bool NextItem(ref Utf8JsonReader reader)
    {
        Move(ref reader);
        return reader.TokenType != JsonTokenType.EndArray;
    }

    public static string String(ref Utf8JsonReader reader)
    {
        Expect(ref reader, JsonTokenType.String, "a string");
        return reader.GetString()!;
    }

    /// <summary>Takes a member that may stand once only.</summary>
    public static T Once<T>(T? before, T value, string name)
        where T : class =>
        before is null ? value : throw new JsonException($"The member '{name}' stands twice.");

    public static T Required<T>(T? value, string name)
        where T : class =>
        value ?? throw new JsonException($"The member '{name}' is missing.");

    public static JsonException Unexpected(string name) => new($"The member '{name}' is not known here.");

    /// <summary>Turns a guarded constructor's complaint into a fault of the document.</summary>
    public static T Guarded<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    private static void Move(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonException("The document ends too early.");
        }
    }
}
