using NodaTime;

namespace SolidarityEconomy.Texts;

/// <summary>What reported figures and counts of people say.</summary>
internal static class FigureTexts
{
    public const string DiscrepancyCode = "figure.discrepancy";
    public const string ExactCode = "figure.exact";
    public const string ApproximateCode = "figure.approximate";
    public const string AtLeastCode = "figure.at-least";
    public const string AsOfCode = "figure.as-of";
    public const string HeadCountCode = "figure.head-count";
    public const string DoNotAddCode = "figure.head-counts-do-not-add";
    public const string ApartCode = "figure.head-counts-apart";

    /// <summary>In what two figures differ, with the preposition that the pattern needs.</summary>
    public static Text InValue { get; } = new("in the number", "en el número", "no número");

    public static Text InCounted { get; } = new("in what they count", "en lo que cuentan", "no que contam");

    public static Text InQualifier { get; } = new("in how exact they are", "en la precisión", "na precisão");

    public static Text InDate { get; } = new("in the date", "en la fecha", "na data");

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (DiscrepancyCode, new Text(
            "Two sources differ {aspects}; both figures are kept.",
            "Dos fuentes difieren {aspects}; se conservan ambas cifras.",
            "Duas fontes diferem {aspects}; os dois números são mantidos.")),
        (ExactCode, new Text(
            "{source} counts {value}: {counts}.",
            "{source} cuenta {value}: {counts}.",
            "{source} conta {value}: {counts}.")),
        (ApproximateCode, new Text(
            "{source} speaks of around {value}: {counts}.",
            "{source} habla de alrededor de {value}: {counts}.",
            "{source} fala de cerca de {value}: {counts}.")),
        (AtLeastCode, new Text(
            "{source} speaks of at least {value}: {counts}.",
            "{source} habla de al menos {value}: {counts}.",
            "{source} fala de pelo menos {value}: {counts}.")),
        (AsOfCode, new Text(
            "The figure is of {date}.",
            "La cifra es del {date}.",
            "O número é de {date}.")),
        (HeadCountCode, new Text(
            "{persons} {persons|person|different people}, in {records} {records|record|records}.",
            "{persons} {persons|persona|personas distintas}, en {records} {records|registro|registros}.",
            "{persons} {persons|pessoa|pessoas diferentes}, em {records} {records|registro|registros}.")),
        (DoNotAddCode, new Text(
            "The {first} {first|person|people} of one period and the {second} of the other are not added up: whoever was there both times "
                + "would count twice. Count anew from the records.",
            "No se suman {first} {first|persona|personas} de un período y {second} del otro: quien estuvo en ambos contaría dos veces. "
                + "Cuente de nuevo a partir de los registros.",
            "Não se somam {first} {first|pessoa|pessoas} de um período e {second} do outro: quem esteve em ambos contaria duas vezes. "
                + "Conte de novo a partir dos registros.")),
        (ApartCode, new Text(
            "Between the two periods lie days that nobody counted.",
            "Entre los dos períodos hay días que nadie contó.",
            "Entre os dois períodos há dias que ninguém contou.")),
    ];

    public static Message Discrepancy(IEnumerable<Text> aspects) =>
        CoreTexts.Message(DiscrepancyCode, ("aspects", Argument.List(aspects.Select(aspect => (Argument)aspect))));

    /// <summary>What one source says; the code is one of exact, approximate and at least.</summary>
    public static Message Figure(string code, string source, decimal value, Text counts) =>
        CoreTexts.Message(code, ("source", source), ("value", value), ("counts", counts));

    public static Message AsOf(LocalDate date) => CoreTexts.Message(AsOfCode, ("date", date));

    public static Message HeadCount(int persons, int records) =>
        CoreTexts.Message(HeadCountCode, ("persons", persons), ("records", records));

    public static Message HeadCountsDoNotAdd(int first, int second) =>
        CoreTexts.Message(DoNotAddCode, ("first", first), ("second", second));

    public static Message HeadCountsApart() => CoreTexts.Message(ApartCode);
}
