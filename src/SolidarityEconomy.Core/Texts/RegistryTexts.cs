using NodaTime;

namespace SolidarityEconomy.Texts;

/// <summary>What the figures of a registry say.</summary>
internal static class RegistryTexts
{
    public const string TotalCode = "registry.total";
    public const string AsOfCode = "registry.as-of";
    public const string RowCode = "registry.tally-row";
    public const string UnknownCode = "registry.tally-unknown";
    public const string OverlapCode = "registry.tally-overlap";
    public const string OthersCode = "registry.tally-others";
    public const string SumCode = "registry.tally-sum";

    public const string DayBeforeCode = "registry.day-before";
    public const string WindowEndsCode = "registry.window-ends";
    public const string OneOfCode = "registry.one-of";
    public const string DeclaredPlaceCode = "registry.declared-place";
    public const string OrganisationPersonalCode = "registry.organisation-personal";

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
        (OthersCode, new Text(
            "Others, of each fewer than {smallest}: {count}",
            "Otros, de cada uno menos de {smallest}: {count}",
            "Outros, de cada um menos de {smallest}: {count}")),
        (SumCode, new Text("In all, each counted once: {count}", "En total, cada uno una vez: {count}", "No total, cada um uma vez: {count}")),
        (DayBeforeCode, new Text(
            "{later} lies before {earlier}, and comes after it.",
            "El {later} es anterior al {earlier}, y debería ser posterior.",
            "{later} é anterior a {earlier}, e deveria ser posterior.")),
        (WindowEndsCode, new Text(
            "A time that begins at {from} cannot end at {until}; what goes past midnight is told in two parts.",
            "Un horario que empieza a las {from} no puede terminar a las {until}; lo que pasa de la medianoche se dice en dos partes.",
            "Um horário que começa às {from} não pode terminar às {until}; o que passa da meia-noite se diz em duas partes.")),
        (OneOfCode, new Text(
            "Exactly one of these is told here: {names}.",
            "Aquí se indica exactamente uno de estos datos: {names}.",
            "Aqui se indica exatamente um destes dados: {names}.")),
        (DeclaredPlaceCode, new Text(
            "{place} is a place, and neither a group nor a situation: places are named by ties and diasporas.",
            "{place} es un lugar, y no un grupo ni una situación: los lugares se nombran en vínculos y diásporas.",
            "{place} é um lugar, e não um grupo nem uma situação: os lugares se nomeiam em vínculos e diásporas.")),
        (OrganisationPersonalCode, new Text(
            "An organisation has no life of its own to tell: only persons and collectives have a personal file.",
            "Una organización no tiene una vida propia que contar: solo las personas y los colectivos tienen ficha personal.",
            "Uma organização não tem uma vida própria para contar: só as pessoas e os coletivos têm ficha pessoal.")),
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
        (Title + "cooperative-type", new Text(
            "Actors by type of co-operative", "Actores por tipo de cooperativa", "Atores por tipo de cooperativa")),
        (Title + "needs", new Text("Needs by topic", "Necesidades por tema", "Demandas por tema")),
        (Title + "offers", new Text("Offers by topic", "Ofertas por tema", "Ofertas por tema")),
        (Title + "asking", new Text(
            "Actors by the topics of their needs", "Actores por los temas de sus necesidades", "Atores pelos temas das suas demandas")),
        (Title + "giving", new Text(
            "Actors by the topics of their offers", "Actores por los temas de sus ofertas", "Atores pelos temas das suas ofertas")),
    ];

    public static Text ALanguage { get; } = new(
        "a language such as es or es-EC", "un idioma como es o es-EC", "um idioma como es ou es-EC");

    public static Text ADay { get; } = new(
        "a day of the ISO calendar", "un día del calendario ISO", "um dia do calendário ISO");

    public static Text ATime { get; } = new("a time such as 08:30", "una hora como 08:30", "uma hora como 08:30");

    public static Message Total(int actors, int needs, int offers) =>
        CoreTexts.Message(TotalCode, ("actors", actors), ("needs", needs), ("offers", offers));

    public static Message AsOf(LocalDate day) => CoreTexts.Message(AsOfCode, ("day", day));

    public static Message Row(Text label, int count) => CoreTexts.Message(RowCode, ("label", label), ("count", count));

    public static Message Unknown(int count) => CoreTexts.Message(UnknownCode, ("count", count));

    public static Message Overlap(int count) => CoreTexts.Message(OverlapCode, ("count", count));

    public static Message Others(long count, int smallest) =>
        CoreTexts.Message(OthersCode, ("count", count), ("smallest", smallest));

    public static Message Sum(int count) => CoreTexts.Message(SumCode, ("count", count));

    public static Message DayBefore(LocalDate later, LocalDate earlier) =>
        CoreTexts.Message(DayBeforeCode, ("later", later), ("earlier", earlier));

    public static Message WindowEnds(string until, string from) =>
        CoreTexts.Message(WindowEndsCode, ("until", until), ("from", from));

    public static Message OneOf(params IEnumerable<string> names) =>
        CoreTexts.Message(OneOfCode, ("names", Argument.List(names.Select(name => (Argument)name))));

    public static Message DeclaredPlace(Text place) => CoreTexts.Message(DeclaredPlaceCode, ("place", place));

    public static Message OrganisationPersonal() => CoreTexts.Message(OrganisationPersonalCode);

    /// <summary>What is counted and by what; the name is the last part of the code.</summary>
    public static Message Tally(string name) => CoreTexts.Message(Title + name);
}
