namespace SolidarityEconomy.Matching.Texts;

/// <summary>What criteria are called and the facts that they state.</summary>
internal static class CriterionTexts
{
    public const string TopicName = "match.criterion.topic";
    public const string LanguagesName = "match.criterion.languages";
    public const string TerritoryNearName = "match.criterion.territory-near";
    public const string TerritoryFarName = "match.criterion.territory-far";
    public const string UrgencyName = "match.criterion.urgency";
    public const string WaitingName = "match.criterion.waiting";
    public const string MembershipTypeName = "match.criterion.membership-type";
    public const string StructureName = "match.criterion.structure";
    public const string TopicSame = "match.fact.topic-same";
    public const string TopicNear = "match.fact.topic-near";
    public const string TopicOther = "match.fact.topic-other";
    public const string LanguagesAny = "match.fact.languages-any";
    public const string LanguagesNone = "match.fact.languages-none";
    public const string LanguagesCommon = "match.fact.languages-common";
    public const string TerritoryBoth = "match.fact.territory-both";
    public const string TerritoryAreas = "match.fact.territory-areas";
    public const string TerritoryApart = "match.fact.territory-apart";
    public const string UrgencyHigh = "match.fact.urgency-high";
    public const string UrgencyNormal = "match.fact.urgency-normal";
    public const string UrgencyLow = "match.fact.urgency-low";
    public const string WaitingDays = "match.fact.waiting";
    public const string SameEntry = "match.fact.same-entry";
    public const string OtherEntry = "match.fact.other-entry";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (TopicSame, new Text(
            "Asked for and offered: {asked}.",
            "Lo que se pide y lo que se ofrece es {asked}.",
            "O que se pede e o que se oferece é {asked}.")),
        (TopicNear, new Text(
            "Asked for is {asked}; offered is {offered}, which is close to it.",
            "Se pide {asked}; se ofrece {offered}, que es un tema cercano.",
            "Pede-se {asked}; oferece-se {offered}, que é um tema próximo.")),
        (TopicOther, new Text(
            "Asked for is {asked}; offered is {offered}, which is something else.",
            "Se pide {asked}; se ofrece {offered}, que es otro tema.",
            "Pede-se {asked}; oferece-se {offered}, que é outro tema.")),
        (LanguagesAny, new Text(
            "Any language will do.",
            "Sirve cualquier idioma.",
            "Qualquer língua serve.")),
        (LanguagesNone, new Text(
            "There is no common language.",
            "No hay un idioma en común.",
            "Não há uma língua em comum.")),
        (LanguagesCommon, new Text(
            "Common {count|language|languages}: {languages}.",
            "{count|Idioma|Idiomas} en común: {languages}.",
            "{count|Língua|Línguas} em comum: {languages}.")),
        (TerritoryBoth, new Text(
            "Both are in {place}.",
            "Mismo territorio para ambas partes: {place}.",
            "Mesmo território para as duas partes: {place}.")),
        (TerritoryAreas, new Text(
            "Both are in {place}, one in {asked} and the other in {offered}.",
            "Mismo país ({place}), zonas distintas: {asked} y {offered}.",
            "Mesmo país ({place}), áreas diferentes: {asked} e {offered}.")),
        (TerritoryApart, new Text(
            "One is in {asked}, the other in {offered}.",
            "Países distintos: {asked} y {offered}.",
            "Países diferentes: {asked} e {offered}.")),
        (UrgencyHigh, new Text(
            "The need is urgent: waiting does harm.",
            "La necesidad es urgente: esperar perjudica.",
            "A demanda é urgente: esperar prejudica.")),
        (UrgencyNormal, new Text(
            "The need wants an answer in this round.",
            "La necesidad pide respuesta en esta ronda.",
            "A demanda pede resposta nesta rodada.")),
        (UrgencyLow, new Text("The need can wait.", "La necesidad puede esperar.", "A demanda pode esperar.")),
        (WaitingDays, new Text(
            "The need has been waiting since {since}: {days} {days|day|days}.",
            "La necesidad espera desde el {since}: {days} {days|día|días}.",
            "A demanda espera desde {since}: {days} {days|dia|dias}.")),
        (SameEntry, new Text("Both are alike: {entry}.", "En esto coinciden: {entry}.", "Nisto coincidem: {entry}.")),
        (OtherEntry, new Text(
            "One is {asked}, the other {offered}.",
            "Una parte es {asked} y la otra {offered}.",
            "Uma parte é {asked} e a outra {offered}.")),
    ];

    /// <summary>The names of the built-in criteria; they stand inside messages and are none by themselves.</summary>
    public static IEnumerable<(string Code, Text Pattern)> Names { get; } =
    [
        (TopicName, new Text("topic", "tema", "assunto")),
        (LanguagesName, new Text("languages", "idiomas", "línguas")),
        (TerritoryNearName, new Text("closeness", "cercanía", "proximidade")),
        (TerritoryFarName, new Text("exchange beyond the own region", "intercambio más allá del propio territorio", "intercâmbio além do próprio território")),
        (UrgencyName, new Text("urgency", "urgencia", "urgência")),
        (WaitingName, new Text("waiting time", "tiempo de espera", "tempo de espera")),
        (MembershipTypeName, new Text("kind of members", "tipo de membresía", "tipo de quadro social")),
        (StructureName, new Text("kind of organisation", "tipo de organización", "tipo de organização")),
    ];
}
