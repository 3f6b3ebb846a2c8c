using System.Text.Json;
using System.Text.Json.Serialization;

namespace SolidarityEconomy.Json;

/// <summary>Reads and writes an enumeration by the name of its member in camel case, such as <c>"halfEven"</c>; never by number.</summary>
/// <remarks>The names are part of every document, so renaming a member is a breaking change.</remarks>
/// <typeparam name="TEnum">The enumeration.</typeparam>
public sealed class EnumNameConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
