using System.Collections.Frozen;
using System.Text.Json;

namespace SolidarityEconomy.Profiles;

/// <summary>The words by which documents call the members of an enumeration: their names in camel case, such as <c>asylumSeeker</c>.</summary>
internal static class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Words = Enum.GetValues<TEnum>()
        .ToFrozenDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<string, TEnum> Values =
        Words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static string Of(TEnum value) => Words[value];

    public static string? Of(TEnum? value) => value is { } known ? Words[known] : null;

    public static TEnum? Find(string? word) => word is not null && Values.TryGetValue(word, out TEnum value) ? value : null;
}
