using System.Globalization;
using FluentValidation;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>The rules that parts of a registry document share. Each yields what is wrong and where below the value.</summary>
internal static class InputRules
{
    private static readonly Text Words = new(
        "words without white space at the ends", "palabras sin espacios en los extremos", "palavras sem espaços nas pontas");

    private static readonly Text WholeWords = new(
        "words without half characters", "palabras sin caracteres a medias", "palavras sem caracteres pela metade");

    private static readonly Text Address = new("an absolute address", "una dirección absoluta", "um endereço absoluto");

    /// <summary>Adds whatever a rule yields, with the path of the value before it.</summary>
    public static void Checks<T, TProperty>(
        this IRuleBuilderInitial<T, TProperty> rule, Func<T, TProperty, IEnumerable<(string Below, Message Message)>> faults) =>
        rule.Custom((value, context) => Add(context, faults(context.InstanceToValidate, value)));

    /// <summary>Adds whatever a rule yields, with the path of the value before it.</summary>
    public static void Checks<T, TProperty>(
        this IRuleBuilderInitial<T, TProperty> rule, Func<TProperty, IEnumerable<(string Below, Message Message)>> faults) =>
        rule.Custom((value, context) => Add(context, faults(value)));

    /// <summary>Adds a warning, which rejects nothing, where there is one.</summary>
    public static void Warns<T, TProperty>(this IRuleBuilderInitial<T, TProperty> rule, Func<T, Message?> warning) =>
        rule.Custom((_, context) =>
        {
            if (warning(context.InstanceToValidate) is { } message)
            {
                context.Add(string.Empty, message, FaultSeverity.Warning);
            }
        });

    /// <summary>Adds whatever a rule yields that needs the concepts of the document, with the path of the value before it.</summary>
    public static void ChecksIn<T, TProperty>(
        this IRuleBuilder<T, TProperty> rule, Func<TProperty, Vocabulary, IEnumerable<(string Below, Message Message)>> faults) =>
        rule.Custom((value, context) => Add(context, faults(value, Vocabulary.Of(context))));

    /// <summary>Adds whatever reading a part finds, with the path of the value before it.</summary>
    public static void Reads<T, TProperty>(this IRuleBuilder<T, TProperty> rule, Action<TProperty, PartReader> read) =>
        rule.ChecksIn((value, vocabulary) =>
        {
            PartReader reader = new(vocabulary);
            if (value is not null)
            {
                read(value, reader);
            }

            return reader.Faults.Select(fault => ($".{fault.Path}", fault.Message));
        });

    public static IEnumerable<(string Below, Message Message)> RequiredId<T>(string? value)
        where T : class =>
        string.IsNullOrEmpty(value) ? [One(InputTexts.Required())]
        : Id<T>.TryParse(value, out _) ? []
        : [One(InputTexts.Malformed(value, ActorTexts.AnId))];

    public static IEnumerable<(string Below, Message Message)> RequiredWord(string? value) =>
        string.IsNullOrWhiteSpace(value) ? [One(InputTexts.Required())] : OptionalWord(value);

    public static IEnumerable<(string Below, Message Message)> OptionalWord(string? value) =>
        value is null || Guard.IsWord(value) ? [] : [One(InputTexts.Malformed(value, Surrogates.ArePaired(value) ? Words : WholeWords))];

    public static IEnumerable<(string Below, Message Message)> NotBlank(string? words) =>
        words is null ? []
        : string.IsNullOrWhiteSpace(words) ? [One(InputTexts.Required())]
        : Surrogates.ArePaired(words) ? []
        : [One(InputTexts.Malformed(words, WholeWords))];

    public static IEnumerable<(string Below, Message Message)> RequiredText(IReadOnlyDictionary<string, string>? words) =>
        words is null || words.Count == 0 ? [One(InputTexts.Required())] : OptionalText(words);

    public static IEnumerable<(string Below, Message Message)> OptionalText(IReadOnlyDictionary<string, string>? words)
    {
        if (words is { Count: 0 })
        {
            yield return One(InputTexts.Required());
        }

        HashSet<LanguageTag> seen = [];
        foreach ((string tag, string? value) in words ?? new Dictionary<string, string>())
        {
            if (!LanguageTag.TryParse(tag, out LanguageTag language))
            {
                yield return ($".{tag}", InputTexts.Malformed(tag, RegistryTexts.ALanguage));
            }
            else if (!seen.Add(language))
            {
                yield return ($".{tag}", InputTexts.Duplicate(language.ToString()));
            }

            if (string.IsNullOrWhiteSpace(value))
            {
                yield return ($".{tag}", InputTexts.Required());
            }
            else if (!Surrogates.ArePaired(value))
            {
                yield return ($".{tag}", InputTexts.Malformed(value, WholeWords));
            }
        }
    }

    public static IEnumerable<(string Below, Message Message)> Website(string? value) =>
        value is null || Parsing.ToWebsite(value) is not null ? [] : [One(InputTexts.Malformed(value, ActorTexts.AWebAddress))];

    public static bool IsAddress(Uri value) => value.IsAbsoluteUri && Surrogates.ArePaired(value.OriginalString);

    public static IEnumerable<(string Below, Message Message)> AbsoluteAddress(Uri? value) =>
        value is null || IsAddress(value) ? [] : [One(InputTexts.Malformed(value.OriginalString, Address))];

    public static IEnumerable<(string Below, Message Message)> Languages(IReadOnlyList<string?>? values) => Items<string, object>(
        values,
        value => LanguageTag.TryParse(value, out LanguageTag tag) ? tag : null,
        value => InputTexts.Malformed(value, RegistryTexts.ALanguage));

    public static IEnumerable<(string Below, Message Message)> Places(IReadOnlyList<string?>? values) =>
        Items(values, Parsing.ToPlace, InputTexts.Unknown);

    public static IEnumerable<(string Below, Message Message)> References(
        IReadOnlyList<RegistryInput.ConceptReference?>? values, Vocabulary vocabulary) =>
        Items(values, vocabulary.Find, value => InputTexts.Unknown(Shown(value)));

    public static IEnumerable<(string Below, Message Message)> Reference(
        RegistryInput.ConceptReference? value, Vocabulary vocabulary) =>
        value is null || vocabulary.Find(value) is not null ? [] : [One(InputTexts.Unknown(Shown(value)))];

    public static IEnumerable<(string Below, Message Message)> OneOf<TEnum>(string? value)
        where TEnum : struct, Enum =>
        value is null || EnumWords<TEnum>.Find(value) is not null ? [] : [One(InputTexts.Unknown(value))];

    public static IEnumerable<(string Below, Message Message)> AtLeast(int? value, int minimum) =>
        value is { } known && known < minimum ? [One(InputTexts.OutOfRange(known, minimum, int.MaxValue))] : [];

    /// <summary>Yields every item whose id stands before it already; items without an id are passed over.</summary>
    public static IEnumerable<(string Below, Message Message)> DuplicateIds<TItem>(
        IReadOnlyList<TItem?>? items, Func<TItem, string?> id, string member = "id")
        where TItem : class =>
        Duplicates<TItem, string>(items, item => string.IsNullOrEmpty(id(item)) ? null : id(item), shown => shown)
            .Select(fault => ($"{fault.Below}.{member}", fault.Message));

    /// <summary>Yields every item whose two parts stand before it already; items that lack a part are passed over.</summary>
    public static IEnumerable<(string Below, Message Message)> DuplicatePairs<TItem>(
        IReadOnlyList<TItem?>? items, Func<TItem, (string? First, string? Second)> parts, char separator)
        where TItem : class =>
        Duplicates<TItem, Tuple<string, string>>(
            items,
            item => parts(item) is ({ Length: > 0 } first, { Length: > 0 } second) ? Tuple.Create(first, second) : null,
            shown => $"{shown.Item1}{separator}{shown.Item2}");

    public static string At(int index, string member) =>
        string.Create(CultureInfo.InvariantCulture, $"[{index}]{(member.Length == 0 ? string.Empty : ".")}{member}");

    /// <summary>Yields every item whose key stands before it already; items without a key are passed over.</summary>
    public static IEnumerable<(string Below, Message Message)> Duplicates<TItem, TKey>(
        IReadOnlyList<TItem?>? items, Func<TItem, TKey?> key, Func<TKey, string> shown)
        where TItem : class
        where TKey : class
    {
        HashSet<TKey> seen = [];
        for (int i = 0; i < (items?.Count ?? 0); i++)
        {
            if (items![i] is { } item && key(item) is { } found && !seen.Add(found))
            {
                yield return (At(i, string.Empty), InputTexts.Duplicate(shown(found)));
            }
        }
    }

    private static IEnumerable<(string Below, Message Message)> Items<TItem, TValue>(
        IReadOnlyList<TItem?>? items, Func<TItem, TValue?> read, Func<TItem, Message> unread)
        where TItem : class
    {
        HashSet<object> seen = [];
        for (int i = 0; i < (items?.Count ?? 0); i++)
        {
            if (items![i] is not { } item)
            {
                yield return (At(i, string.Empty), InputTexts.Required());
            }
            else if (read(item) is not { } value)
            {
                yield return (At(i, string.Empty), unread(item));
            }
            else if (!seen.Add(value))
            {
                yield return (At(i, string.Empty), InputTexts.Duplicate(value.ToString()!));
            }
        }
    }

    private static string Shown(RegistryInput.ConceptReference value) => $"{value.Scheme}/{value.Notation}";

    private static (string Below, Message Message) One(Message message) => (string.Empty, message);

    private static void Add<T>(ValidationContext<T> context, IEnumerable<(string Below, Message Message)> faults)
    {
        foreach ((string below, Message message) in faults)
        {
            context.Add(below, message);
        }
    }
}
