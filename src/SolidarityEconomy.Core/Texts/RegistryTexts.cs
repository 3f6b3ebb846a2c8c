namespace SolidarityEconomy.Texts;

/// <summary>What the figures of a registry say.</summary>
internal static class RegistryTexts
{
    public const string TotalCode = "registry.total";
    public const string AsOfCode = "registry.as-of";
    public const string RowCode = "registry.tally-row";
    public const string UnknownCode = "registry.tally-unknown";
    public const string OverlapCode = "registry.tally-overlap";
    public const string SumCode = "registry.tally-sum";

    private const string Title = "registry.tally.";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (TotalCode, new Text(
            "{actors} {actors|actor|actors}, {needs} {needs|need|needs} and {offers} {offers|offer|offers} are registered.",
            "Hay {actors} {actors|actor|actores}, {needs} {needs|necesidad|necesidades} y {offers} {offers|oferta|ofertas} en el registro.",
            "Há {actors} {actors|ator|atores}, {needs} {needs|demanda|demandas} e {offers} {offers|oferta|ofertas} no registro.")),
        (AsOfCode, new Text(
            "The figures hold as of {day}.",
            "Las cifras valen al {day}.",
            "Os números valem para {day}.")),
        (RowCode, new Text("{label}: {count}", "{label}: {count}", "{label}: {count}")),
        (UnknownCode, new Text("Not known: {count}", "No se sabe: {count}", "Não se sabe: {count}")),
        (OverlapCode, new Text(
            "Counted again, since some stand in several rows: {count}",
            "Contados otra vez, porque algunos están en varias filas: {count}",
            "Contados de novo, porque alguns estão em várias linhas: {count}")),
        (SumCode, new Text("In all, each counted once: {count}", "En total, cada uno una vez: {count}", "No total, cada um uma vez: {count}")),
        (Title + "kind", new Text("Actors by kind", "Actores por tipo", "Atores por tipo")),
        (Title + "sector", new Text("Actors by sector", "Actores por sector", "Atores por setor")),
        (Title + "country", new Text("Actors by country", "Actores por país", "Atores por país")),
        (Title + "region", new Text(
            "Actors by region of the world", "Actores por región del mundo", "Atores por região do mundo")),
        (Title + "area", new Text(
            "Actors by province, state or department",
            "Actores por provincia, estado o departamento",
            "Atores por província, estado ou departamento")),
        (Title + "language", new Text("Actors by language", "Actores por idioma", "Atores por idioma")),
        (Title + "activity", new Text(
            "Actors by primary activity", "Actores por actividad principal", "Atores por atividade principal")),
        (Title + "every-activity", new Text(
            "Actors by activity, primary or other",
            "Actores por actividad, principal u otra",
            "Atores por atividade, principal ou outra")),
        (Title + "membership-type", new Text(
            "Actors by type of membership", "Actores por tipo de membresía", "Atores por tipo de quadro social")),
        (Title + "organisational-structure", new Text(
            "Actors by organisational structure", "Actores por estructura organizativa", "Atores por estrutura organizacional")),
        (Title + "legal-form", new Text("Actors by legal form", "Actores por forma jurídica", "Atores por forma jurídica")),
        (Title + "needs", new Text("Needs by topic", "Necesidades por tema", "Demandas por tema")),
        (Title + "offers", new Text("Offers by topic", "Ofertas por tema", "Ofertas por tema")),
        (Title + "asking", new Text(
            "Actors by the topics of their needs", "Actores por los temas de sus necesidades", "Atores pelos temas das suas demandas")),
        (Title + "giving", new Text(
            "Actors by the topics of their offers", "Actores por los temas de sus ofertas", "Atores pelos temas das suas ofertas")),
    ];

    public static Message Total(int actors, int needs, int offers) =>
        CoreTexts.Message(TotalCode, ("actors", actors), ("needs", needs), ("offers", offers));

    public static Message AsOf(NodaTime.LocalDate day) => CoreTexts.Message(AsOfCode, ("day", day));

    public static Message Row(Text label, int count) => CoreTexts.Message(RowCode, ("label", label), ("count", count));

    public static Message Unknown(int count) => CoreTexts.Message(UnknownCode, ("count", count));

    public static Message Overlap(int count) => CoreTexts.Message(OverlapCode, ("count", count));

    public static Message Sum(int count) => CoreTexts.Message(SumCode, ("count", count));

    /// <summary>What is counted and by what; the name is the last part of the code.</summary>
    public static Message Tally(string name) => CoreTexts.Message(Title + name);
}
