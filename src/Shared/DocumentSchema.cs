using System.Globalization;
using System.Text.Json;

namespace SolidarityEconomy.Json;

/// <summary>Name and version of a root document; the major number changes when an old reader would go wrong.</summary>
internal sealed record DocumentSchema(string Name, int Major, int Minor)
{
    public string Version => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>
    /// Looks at <c>schema</c> and <c>version</c> of a document before it is read: another schema or major version is a fault;
    /// a later minor version may hold members that we do not know yet.
    /// </summary>
    public bool IsWrittenByLaterMinor(ReadOnlySpan<byte> json, int maxDepth)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = maxDepth });
        string? name = null;
        string? version = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Here an object of the schema '{Name}' is expected.");
        }

        while ((name is null || version is null) && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSchema = reader.ValueTextEquals("schema"u8);
            bool isVersion = reader.ValueTextEquals("version"u8);
            _ = reader.Read();
            if ((isSchema || isVersion) && reader.TokenType != JsonTokenType.String)
            {
                throw new JsonException("Schema and version are strings.");
            }

            name = isSchema ? reader.GetString() : name;
            version = isVersion ? reader.GetString() : version;
            reader.Skip();
        }

        if (!string.Equals(name, Name, StringComparison.Ordinal))
        {
            throw new JsonException($"The schema is '{name}', and '{Name}' is expected.", "$.schema", null, null);
        }

        string[] parts = (version ?? string.Empty).Split('.');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int major)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minor)
            && major == Major
                ? minor > Minor
                : throw new JsonException($"The version is '{version}', and {Major}.x is expected.", "$.version", null, null);
    }
}
