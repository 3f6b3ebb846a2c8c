using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SolidarityEconomy.Json;

/// <summary>What the JSON façades of the packages share: strict options, bounded reading, schema and version of root documents.</summary>
internal sealed class JsonFacade
{
    /// <summary>Documents above this many bytes are refused unless the caller names another bound: 64 MiB.</summary>
    public const int DefaultMaxBytes = 64 * 1024 * 1024;

    private const int MaxDepth = 64;

    private readonly FrozenDictionary<Type, DocumentSchema> _roots;
    private readonly JsonSerializerOptions _lenient;

    public JsonFacade(IJsonTypeInfoResolver resolver, params IEnumerable<(Type Type, DocumentSchema Schema)> roots)
    {
        Resolver = resolver;
        Options = Make(resolver, JsonUnmappedMemberHandling.Disallow);
        _lenient = Make(resolver, JsonUnmappedMemberHandling.Skip);
        _roots = roots.ToFrozenDictionary(root => root.Type, root => root.Schema);
    }

    public IJsonTypeInfoResolver Resolver { get; }

    public JsonSerializerOptions Options { get; }

    public string Write<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.Serialize(value, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));
    }

    public T Read<T>(string json, int maxBytes)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxBytes);
        if (json.Length > maxBytes || Encoding.UTF8.GetByteCount(json) > maxBytes)
        {
            throw new JsonException($"The document has more than {maxBytes} bytes.");
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        try
        {
            JsonSerializerOptions options =
                _roots.TryGetValue(typeof(T), out DocumentSchema? schema) && schema.IsWrittenByLaterMinor(utf8, MaxDepth) ? _lenient : Options;
            return JsonSerializer.Deserialize(utf8, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))
                ?? throw new JsonException("The document is null.");
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            // Half of a surrogate pair in a string is an invalid operation to the reader; to us it is a fault of the document.
            throw new JsonException(fault.Message, fault);
        }
    }

    private static JsonSerializerOptions Make(IJsonTypeInfoResolver resolver, JsonUnmappedMemberHandling unmapped)
    {
        JsonSerializerOptions options = new()
        {
            TypeInfoResolver = resolver,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = unmapped,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            NumberHandling = JsonNumberHandling.Strict,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            MaxDepth = MaxDepth,
        };
        options.MakeReadOnly();
        return options;
    }
}
