namespace SolidarityEconomy.Texts;

/// <summary>What imports of taxonomies and crosswalks say.</summary>
internal static class TaxonomyTexts
{
    public const string UnknownBroaderCode = "taxonomy.broader-unknown";
    public const string CircleCode = "taxonomy.circle";
    public const string TooDeepCode = "taxonomy.too-deep";
    public const string NotationTakenCode = "taxonomy.notation-taken";
    public const string OtherLabelCode = "taxonomy.label-other";
    public const string ReversedValidityCode = "taxonomy.validity-reversed";
    public const string MappedTwiceCode = "crosswalk.mapped-twice";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (UnknownBroaderCode, new Text(
            "'{broader}' is in no row that was kept, so '{notation}' was not put below it.",
            "'{broader}' no está en ninguna fila conservada, así que '{notation}' no se puso debajo.",
            "'{broader}' não está em nenhuma linha mantida, por isso '{notation}' não foi posto abaixo.")),
        (CircleCode, new Text(
            "'{broader}' already lies below '{notation}', so this link, which closes a circle, was left out.",
            "'{broader}' ya está debajo de '{notation}', así que este vínculo, que cierra un círculo, se dejó fuera.",
            "'{broader}' já está abaixo de '{notation}', por isso este vínculo, que fecha um círculo, ficou de fora.")),
        (TooDeepCode, new Text(
            "The entries have more than {limit} broader entries in all; the list cannot be read.",
            "Las entradas tienen en total más de {limit} entradas superiores; la lista no se puede leer.",
            "As entradas têm ao todo mais de {limit} entradas superiores; a lista não pode ser lida.")),
        (NotationTakenCode, new Text(
            "'{notation}' is already the code of another entry, '{other}'.",
            "'{notation}' ya es el código de otra entrada, '{other}'.",
            "'{notation}' já é o código de outra entrada, '{other}'.")),
        (OtherLabelCode, new Text(
            "An earlier table calls the entry '{first}'; '{label}' was kept as an alternative label.",
            "Una tabla anterior llama '{first}' a la entrada; '{label}' se conservó como nombre alternativo.",
            "Uma tabela anterior chama a entrada de '{first}'; '{label}' foi mantido como nome alternativo.")),
        (ReversedValidityCode, new Text(
            "The last day, {until}, lies before the first, {from}; the validity counts as unknown.",
            "El último día, {until}, es anterior al primero, {from}; la vigencia cuenta como desconocida.",
            "O último dia, {until}, é anterior ao primeiro, {from}; a vigência conta como desconhecida.")),
        (MappedTwiceCode, new Text(
            "'{from}' and '{to}' are already mapped to each other in row {first}.",
            "'{from}' y '{to}' ya están vinculados entre sí en la fila {first}.",
            "'{from}' e '{to}' já estão vinculados entre si na linha {first}.")),
    ];

    public static Text ADate { get; } = new(
        "a date such as 2024-12-31", "una fecha como 2024-12-31", "uma data como 2024-12-31");

    public static Text AnAddress { get; } = new(
        "an absolute address such as https://example.org/topics/costing",
        "una dirección absoluta como https://example.org/topics/costing",
        "um endereço absoluto como https://example.org/topics/costing");

    public static Message UnknownBroader(string notation, string broader) =>
        CoreTexts.Message(UnknownBroaderCode, ("notation", notation), ("broader", broader));

    public static Message Circle(string notation, string broader) =>
        CoreTexts.Message(CircleCode, ("notation", notation), ("broader", broader));

    public static Message TooDeep(int limit) => CoreTexts.Message(TooDeepCode, ("limit", limit));

    public static Message NotationTaken(string notation, string other) =>
        CoreTexts.Message(NotationTakenCode, ("notation", notation), ("other", other));

    public static Message OtherLabel(string first, string label) =>
        CoreTexts.Message(OtherLabelCode, ("first", first), ("label", label));

    public static Message ReversedValidity(Argument from, Argument until) =>
        CoreTexts.Message(ReversedValidityCode, ("from", from), ("until", until));

    public static Message MappedTwice(string from, string to, int first) =>
        CoreTexts.Message(MappedTwiceCode, ("from", from), ("to", to), ("first", first));
}
