using SolidarityEconomy.Matching;

namespace SolidarityEconomy.Samples.Quickstart.Organisations;

/// <summary>What is said about a table of organisations around its figures.</summary>
internal static class OrganisationWords
{
    public static readonly Text Title = new(
        "Organisations of a Digital Commons table and an exchange between peers",
        "Organizaciones de una tabla de Digital Commons e intercambio entre pares",
        "Organizações de uma tabela do Digital Commons e intercâmbio entre pares");

    public static readonly Text Rows = new(
        "{file}: {read} {read|row|rows} read = {kept} kept + {rejected} rejected.",
        "{file}: {read} {read|fila leída|filas leídas} = {kept} {kept|conservada|conservadas} + {rejected} {rejected|rechazada|rechazadas}.",
        "{file}: {read} {read|linha lida|linhas lidas} = {kept} {kept|mantida|mantidas} + {rejected} {rejected|rejeitada|rejeitadas}.");

    public static readonly Text StatisticsHeading = new("Statistics", "Estadísticas", "Estatísticas");

    public static readonly Text StatisticsIntro = new(
        "Each table counts each of the {count} organisations once.",
        "Cada tabla cuenta una sola vez a cada una de las {count} organizaciones.",
        "Cada tabela conta uma única vez cada uma das {count} organizações.");

    public static readonly Text TallyCaption = new(
        "Organisations by {sort}", "Organizaciones por {sort}", "Organizações por {sort}");

    public static readonly Text Activity = new("main activity", "actividad principal", "atividade principal");

    public static readonly Text Membership = new("type of members", "tipo de socios", "tipo de associados");

    public static readonly Text Structure = new(
        "organisational structure", "estructura organizativa", "estrutura organizacional");

    public static readonly Text LegalForm = new("legal form", "forma jurídica", "forma jurídica");

    public static readonly Text Region = new("region", "región", "região");

    public static readonly Text Organisations = new("Organisations", "Organizaciones", "Organizações");

    public static readonly Text OrganisationsAxis = new(
        "Organisations (number)", "Organizaciones (número)", "Organizações (número)");

    public static readonly Text Share = new("Share (%)", "Porcentaje", "Percentual");

    public static readonly Text Others = new("{count} others", "otras {count}", "outras {count}");

    public static readonly Text Unknown = new("unknown", "sin dato", "sem dado");

    public static readonly Text Total = new("Total", "Total", "Total");

    public static readonly Text ActivityTitle = new(
        "Organisations by main activity", "Organizaciones por actividad principal", "Organizações por atividade principal");

    public static readonly Text RegionTitle = new(
        "Organisations by region", "Organizaciones por región", "Organizações por região");

    public static readonly Text TallyDescription = new(
        "Bars: organisations by kind, the most frequent first. \u201C{largest}\u201D has {most} of {all}. Not drawn: {left} of other kinds or unknown.",
        "Barras: organizaciones por clase, primero la más frecuente. «{largest}» tiene {most} de {all}. Sin dibujar: {left} de otras clases o sin dato.",
        "Barras: organizações por classe, primeiro a mais frequente. \u201C{largest}\u201D tem {most} de {all}. Não desenhadas: {left} de outras classes ou sem dado.");

    public static readonly Text CoverageHeading = new("Coverage by region", "Cobertura por región", "Cobertura por região");

    public static readonly Text WorldCaption = new(
        "Regions of the world (UN M49)", "Regiones del mundo (M49 de la ONU)", "Regiões do mundo (M49 da ONU)");

    public static readonly Text WorldRegion = new("Region", "Región", "Região");

    public static readonly Text Countries = new("Countries and areas", "Países y territorios", "Países e territórios");

    public static readonly Text Of = new("{part} of {all}", "{part} de {all}", "{part} de {all}");

    public static readonly Text QualityHeading = new("Quality of the data", "Calidad de los datos", "Qualidade dos dados");

    public static readonly Text QualityIntro = new(
        "{count} {count|finding|findings} in {rows} {rows|row|rows}; {clean} {clean|row has|rows have} none. Findings without a row are about columns.",
        "{count} {count|hallazgo|hallazgos} en {rows} {rows|fila|filas}; {clean} {clean|fila no tiene|filas no tienen} ninguno. Los hallazgos sin fila se refieren a columnas.",
        "{count} {count|ocorrência|ocorrências} em {rows} {rows|linha|linhas}; {clean} {clean|linha não tem|linhas não têm} nenhuma. As ocorrências sem linha se referem a colunas.");

    public static readonly Text QualityCaption = new(
        "Findings by code, with the first examples",
        "Hallazgos por código, con los primeros ejemplos",
        "Ocorrências por código, com os primeiros exemplos");

    public static readonly Text Code = new("Code", "Código", "Código");

    public static readonly Text Weight = new("Effect", "Efecto", "Efeito");

    public static readonly Text RowOut = new("row left out", "fila fuera", "linha fora");

    public static readonly Text RowKept = new("row kept", "fila conservada", "linha mantida");

    public static readonly Text Cases = new("Cases", "Casos", "Casos");

    public static readonly Text FirstExamples = new("First examples", "Primeros ejemplos", "Primeiros exemplos");

    public static readonly Text RowExample = new(
        "Row {row}, {path}: {text}", "Fila {row}, {path}: {text}", "Linha {row}, {path}: {text}");

    public static readonly Text NextExamples = new("Also: {list}.", "También: {list}.", "Também: {list}.");

    public static readonly Text ExchangeHeading = new(
        "Exchange between peers", "Intercambio entre pares", "Intercâmbio entre pares");

    public static readonly Text ExchangeIntro = new(
        "{asking} organisations ask for up to {peers} peers and offer themselves to up to {peers}: of the same main activity, in another region, preferably with the same type of members and the same structure. {without} without an activity take no part.",
        "{asking} organizaciones piden hasta {peers} pares y se ofrecen a hasta {peers}: de la misma actividad principal, en otra región, de preferencia con el mismo tipo de socios y la misma estructura. {without} sin actividad no participan.",
        "{asking} organizações pedem até {peers} pares e se oferecem a até {peers}: da mesma atividade principal, em outra região, de preferência com o mesmo tipo de associados e a mesma estrutura. {without} sem atividade não participam.");

    public static readonly Text Gap = new(
        "The gap is {gap} of the bound. {with} organisations have at least one peer.",
        "La brecha es del {gap} respecto de la cota. {with} organizaciones tienen al menos un par.",
        "A diferença é de {gap} em relação ao limite superior. {with} organizações têm pelo menos um par.");

    public static readonly Text BlocksCaption = new(
        "The plan by activity", "El plan por actividad", "O plano por atividade");

    public static readonly Text Wanted = new("Wanted", "Pedidos", "Pedidos");

    public static readonly Text Found = new("Found", "Hallados", "Encontrados");

    public static readonly Text Proof = new("Proof", "Prueba", "Prova");

    public static readonly Text GapShort = new("Gap", "Brecha", "Diferença");

    public static readonly Text Optimal = new("optimal", "óptimo", "ótimo");

    public static readonly Text Approximate = new("approximate", "aproximado", "aproximado");

    public static readonly Text LimitReached = new("not planned", "sin planificar", "não planejado");

    public static readonly Text PeersTitle = new(
        "Organisations by number of peers found",
        "Organizaciones según el número de pares hallados",
        "Organizações segundo o número de pares encontrados");

    public static readonly Text PeersDescription = new(
        "Columns: how many organisations have no peer, one, and so on. {all} have all {peers}; {none} have none.",
        "Columnas: cuántas organizaciones no tienen par, cuántas tienen uno, y así. {all} tienen los {peers}; {none} no tienen ninguno.",
        "Colunas: quantas organizações não têm par, quantas têm um, e assim por diante. {all} têm os {peers}; {none} não têm nenhum.");

    public static readonly Text PeersAxis = new("Peers found", "Pares hallados", "Pares encontrados");

    public static readonly Text FirstCaption = new(
        "The first {count} organisations and their peers",
        "Las primeras {count} organizaciones y sus pares",
        "As primeiras {count} organizações e seus pares");

    public static readonly Text Asking = new("Organisation (region)", "Organización (región)", "Organização (região)");

    public static readonly Text PeersOf = new("Peers (region)", "Pares (región)", "Pares (região)");

    public static readonly Text UnmetCaption = new(
        "Organisations with fewer peers than asked for, and why",
        "Organizaciones con menos pares de los pedidos, y por qué",
        "Organizações com menos pares do que pediram, e por quê");

    public static readonly Text WhyNot = new("Reason", "Razón", "Motivo");

    public static readonly Text MissingPeers = new("Missing peers", "Pares que faltan", "Pares que faltam");

    private static readonly Text NobodyElse = new(
        "nobody else has this activity", "nadie más tiene esta actividad", "ninguém mais tem esta atividade");

    private static readonly Text NoOtherRegion = new(
        "nobody of this activity is in another known region",
        "nadie de esta actividad está en otra región conocida",
        "ninguém desta atividade está em outra região conhecida");

    private static readonly Text TooDifferent = new(
        "the possible peers are too different", "los pares posibles son demasiado distintos", "os pares possíveis são diferentes demais");

    private static readonly Text TooFew = new(
        "too few of this activity are in other regions",
        "hay muy pocas de esta actividad en otras regiones",
        "há muito poucas desta atividade em outras regiões");

    private static readonly Text Full = new(
        "the possible peers have no place left", "los pares posibles ya no tienen cupo", "os pares possíveis não têm mais vaga");

    private static readonly Text TooLarge = new(
        "the activity has too many pairs to look at",
        "la actividad tiene demasiadas parejas para revisarlas",
        "a atividade tem pares demais para examinar");

    public static Text Reason(UnmetReason reason) => reason switch
    {
        UnmetReason.NoOffers or UnmetReason.NoOfferInTopic => NobodyElse,
        UnmetReason.Excluded => NoOtherRegion,
        UnmetReason.BelowThreshold => TooDifferent,
        UnmetReason.TooFewOffers => TooFew,
        UnmetReason.OffersFull => Full,
        _ => TooLarge,
    };
}
