namespace SolidarityEconomy.Samples.Season;

/// <summary>What the chapter about inclusion says, in three languages.</summary>
internal static class InclusionWords
{
    public static readonly Text Heading = new(
        "What inclusion did, and what it cost", "Qué logró la inclusión, y qué costó", "O que a inclusão fez, e quanto custou");

    public static readonly Text Policy = new(
        "Scores never look at groups. The policy acts on what {declared} of {asking} members who ask declared themselves, with a consent to just that: each offer of three places keeps one for refugees; {share} of a hundred pairs so far are to be with members of indigenous peoples; each day of waiting counts a little. A kept place goes to others when nobody of the group wants it.",
        "Los puntajes nunca miran los grupos. La política actúa sobre lo que declararon {declared} de las {asking} personas que piden, con un consentimiento solo para eso: cada oferta de tres cupos guarda uno para personas refugiadas; {share} de cada cien parejas hasta ahora han de ser con personas de pueblos indígenas; cada día de espera cuenta un poco. Un cupo guardado pasa a otras personas cuando nadie del grupo lo quiere.",
        "As pontuações nunca olham os grupos. A política age sobre o que {declared} das {asking} pessoas que pedem declararam, com um consentimento só para isso: cada oferta de três vagas guarda uma para pessoas refugiadas; {share} de cada cem pares até agora devem ser com pessoas de povos indígenas; cada dia de espera conta um pouco. Uma vaga guardada passa a outras pessoas quando ninguém do grupo a quer.");

    public static readonly Text ExposureTitle = new(
        "Part of each group in needs and in pairs, all rounds together",
        "Parte de cada grupo en las necesidades y en las parejas, todas las rondas juntas",
        "Parte de cada grupo nas demandas e nos pares, todas as rodadas juntas");

    public static readonly Text ExposureDescription = new(
        "Bars, in per cent: part of the needs to be planned, part of the pairs that the plans would have without the policy, and with it. Who belongs to several groups counts in each; groups of fewer than {least} are not shown.",
        "Barras, en por ciento: parte de las necesidades por planificar, parte de las parejas que los planes tendrían sin la política, y con ella. Quien es de varios grupos cuenta en cada uno; los grupos de menos de {least} no se muestran.",
        "Barras, em por cento: parte das demandas a planejar, parte dos pares que os planos teriam sem a política, e com ela. Quem é de vários grupos conta em cada um; grupos de menos de {least} não aparecem.");

    public static readonly Text Group = new("Group", "Grupo", "Grupo");
    public static readonly Text Percent = new("Per cent", "Por ciento", "Por cento");
    public static readonly Text OfNeeds = new("of the needs", "de las necesidades", "das demandas");
    public static readonly Text OfPairsWithout = new("of the pairs without the policy", "de las parejas sin la política", "dos pares sem a política");
    public static readonly Text OfPairs = new("of the pairs with it", "de las parejas con ella", "dos pares com ela");

    public static readonly Text PriceCaption = new("The price of the policy", "El precio de la política", "O preço da política");
    public static readonly Text Round = new("Round", "Ronda", "Rodada");
    public static readonly Text Asked = new("places owed", "cupos debidos", "vagas devidas");
    public static readonly Text Filled = new("taken by members", "ocupados por integrantes", "ocupadas por integrantes");
    public static readonly Text TotalWithout = new("total score without", "puntaje total sin ella", "pontuação total sem ela");
    public static readonly Text TotalWith = new("total score with", "puntaje total con ella", "pontuação total com ela");
    public static readonly Text Price = new("price", "precio", "preço");
    public static readonly Text All = new("All", "Todas", "Todas");

    public static readonly Text PlacesTitle = new(
        "Places that the policy owed, and those that members of the groups took",
        "Cupos que la política debía, y los que ocuparon integrantes de los grupos",
        "Vagas que a política devia, e as que integrantes dos grupos ocuparam");

    public static readonly Text PlacesDescription = new(
        "Columns: reserved places and those of the promised share, by round; what members did not take went to others. In all the policy cost {price} of {total} in scores, {percent} per cent.",
        "Columnas: cupos reservados y los de la parte prometida, por ronda; los que nadie del grupo ocupó pasaron a otras personas. En total la política costó {price} de {total} en puntajes, el {percent} por ciento.",
        "Colunas: vagas reservadas e as da parte prometida, por rodada; as que ninguém do grupo ocupou passaram a outras pessoas. No total a política custou {price} de {total} em pontuações, {percent} por cento.");

    public static readonly Text Last = new(
        "The last round, in the words of the library", "La última ronda, en palabras de la biblioteca", "A última rodada, nas palavras da biblioteca");

    public static readonly Text PlacesAxis = new("Places", "Cupos", "Vagas");
}
