namespace SolidarityEconomy.Texts;

/// <summary>What is said about input in every package alike; a package lists in its table those that it uses.</summary>
internal static class InputTexts
{
    public const string RequiredCode = "input.required";
    public const string MalformedCode = "input.malformed";
    public const string OutOfRangeCode = "input.out-of-range";
    public const string DuplicateCode = "input.duplicate";
    public const string UnknownCode = "input.unknown";

    private static readonly Text RequiredText = new(
        "A value is required here.",
        "Aquí hace falta un valor.",
        "Falta um valor aqui.");

    private static readonly Text MalformedText = new(
        "'{value}' cannot be read as {expected}.",
        "'{value}' no se puede leer como {expected}.",
        "'{value}' não pode ser lido como {expected}.");

    private static readonly Text OutOfRangeText = new(
        "{value} is outside the allowed range, {minimum} to {maximum}.",
        "{value} está fuera del rango permitido, de {minimum} a {maximum}.",
        "{value} está fora do intervalo permitido, de {minimum} a {maximum}.");

    private static readonly Text DuplicateText = new(
        "'{value}' stands more than once.",
        "'{value}' aparece más de una vez.",
        "'{value}' aparece mais de uma vez.");

    private static readonly Text UnknownText = new(
        "'{value}' is not known here.",
        "'{value}' no se conoce aquí.",
        "'{value}' não é conhecido aqui.");

    /// <summary>The entries for a package's table.</summary>
    public static IEnumerable<(string Code, Text Pattern)> Entries(params IEnumerable<string> codes) =>
        codes.Select(code => (code, code switch
        {
            RequiredCode => RequiredText,
            MalformedCode => MalformedText,
            OutOfRangeCode => OutOfRangeText,
            DuplicateCode => DuplicateText,
            UnknownCode => UnknownText,
            _ => throw new ArgumentException($"There is no shared text '{code}'.", nameof(codes)),
        }));

    /// <summary>A value is missing that has to be there.</summary>
    public static Message Required() => new(RequiredCode, RequiredText);

    /// <summary>A value has the wrong form; what is expected is said as "a date", "an id".</summary>
    public static Message Malformed(string value, Text expected) =>
        new(MalformedCode, MalformedText, ("value", value), ("expected", expected));

    /// <summary>A value is too small or too great; both ends belong to the range.</summary>
    public static Message OutOfRange(Argument value, Argument minimum, Argument maximum) =>
        new(OutOfRangeCode, OutOfRangeText, ("value", value), ("minimum", minimum), ("maximum", maximum));

    /// <summary>An id or key stands twice.</summary>
    public static Message Duplicate(string value) => new(DuplicateCode, DuplicateText, ("value", value));

    /// <summary>A reference leads nowhere, or a term is in no list.</summary>
    public static Message Unknown(string value) => new(UnknownCode, UnknownText, ("value", value));
}
