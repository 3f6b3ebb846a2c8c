namespace SolidarityEconomy.Samples.Season;

/// <summary>What the sample says, in three languages; everything else is said by the library.</summary>
internal static class SeasonWords
{
    public static readonly Text Usage = new(
        """
        Three rounds of a mentoring season over an invented diaspora along real corridors.

        dotnet run samples/mentoring-season.cs -- [options]
          --members N        how many members, 50 to 20,000 (5,000)
          --seed WORDS       another season (puentes-2026)
          --report FILE      a page with charts
          --language TAG     en, es or pt, also with a country: es-EC
          --data FOLDER      where the tables of migration and of ESCO lie (../shared/data)
        """,
        """
        Tres rondas de una temporada de mentorías con una diáspora inventada en corredores reales.

        dotnet run samples/mentoring-season.cs -- [opciones]
          --members N        cuántas personas, de 50 a 20.000 (5.000)
          --seed PALABRAS    otra temporada (puentes-2026)
          --report ARCHIVO   una página con gráficos
          --language IDIOMA  en, es o pt, también con país: es-EC
          --data CARPETA     dónde están las tablas de migración y de ESCO (../shared/data)
        """,
        """
        Três rodadas de uma temporada de mentorias com uma diáspora inventada em corredores reais.

        dotnet run samples/mentoring-season.cs -- [opções]
          --members N        quantas pessoas, de 50 a 20.000 (5.000)
          --seed PALAVRAS    outra temporada (puentes-2026)
          --report ARQUIVO   uma página com gráficos
          --language IDIOMA  en, es ou pt, também com país: es-EC
          --data PASTA       onde estão as tabelas de migração e da ESCO (../shared/data)
        """);

    public static readonly Text BadMembers = new(
        "The number of members lies between {least} and {most}; '{value}' does not.",
        "El número de personas va de {least} a {most}; «{value}» no.",
        "O número de pessoas vai de {least} a {most}; \"{value}\" não.");

    public static readonly Text Title = new(
        "A season of mentoring in three rounds", "Una temporada de mentorías en tres rondas", "Uma temporada de mentorias em três rodadas");

    public static readonly Text Fiction = new(
        "The {members} members are invented; the corridors are real, with members in proportion to the square root of the people who went each. Seed: {seed}.",
        "Las {members} personas son inventadas; los corredores son reales, con personas en proporción a la raíz cuadrada de quienes recorrieron cada uno. Semilla: {seed}.",
        "As {members} pessoas são inventadas; os corredores são reais, com pessoas em proporção à raiz quadrada de quem percorreu cada um. Semente: {seed}.");

    public static readonly Text Sources = new(
        "Sources: UN DESA, International Migrant Stock 2019; UNHCR, refugees and asylum seekers at the end of 2020; European Commission, ESCO 1.2.0.",
        "Fuentes: UN DESA, International Migrant Stock 2019; ACNUR, personas refugiadas y solicitantes de asilo a fines de 2020; Comisión Europea, ESCO 1.2.0.",
        "Fontes: UN DESA, International Migrant Stock 2019; ACNUR, pessoas refugiadas e solicitantes de refúgio no fim de 2020; Comissão Europeia, ESCO 1.2.0.");

    public static readonly Text Retyped = new(
        "There are no tables in {folder}: the sample takes {count} corridors that it holds itself, from the same sources.",
        "No hay tablas en {folder}: el ejemplo toma {count} corredores que trae consigo, de las mismas fuentes.",
        "Não há tabelas em {folder}: o exemplo usa {count} corredores que traz consigo, das mesmas fontes.");

    public static readonly Text WhoHeading = new("Who takes part", "Quiénes participan", "Quem participa");

    public static readonly Text Who = new(
        "{asking} members ask for help in the course of the season, {offering} offer it with {places} places in all; the others stay in touch.",
        "{asking} personas piden ayuda a lo largo de la temporada, {offering} la ofrecen con {places} cupos en total; las demás siguen en contacto.",
        "{asking} pessoas pedem ajuda ao longo da temporada, {offering} a oferecem com {places} vagas no total; as outras seguem em contato.");

    public static readonly Text CorridorsTitle = new(
        "The ten corridors with most members", "Los diez corredores con más personas", "Os dez corredores com mais pessoas");

    public static readonly Text CorridorsDescription = new(
        "Bars: members who ask, offer or stay in touch, by corridor from origin to residence. These ten hold {count} of {all} members.",
        "Barras: personas que piden, ofrecen o siguen en contacto, por corredor de origen a residencia. En estos diez están {count} de {all} personas.",
        "Barras: pessoas que pedem, oferecem ou seguem em contato, por corredor da origem à residência. Nestes dez estão {count} de {all} pessoas.");

    public static readonly Text Corridor = new("Corridor", "Corredor", "Corredor");
    public static readonly Text Members = new("Members", "Personas", "Pessoas");
    public static readonly Text Ask = new("ask", "piden", "pedem");
    public static readonly Text Offer = new("offer", "ofrecen", "oferecem");
    public static readonly Text InTouch = new("stay in touch", "siguen en contacto", "seguem em contato");

    public static readonly Text RoundsHeading = new("What happened in three rounds", "Qué pasó en tres rondas", "O que aconteceu em três rodadas");

    public static readonly Text Rounds = new(
        "Each round plans, asks, notes silence after ten days and plans again for those who lost somebody. Pairs at work are never touched; pairs that were planned and not asked yet stay unless another plan is better by {price} of a perfect score for each.",
        "Cada ronda planifica, pregunta, a los diez días anota los silencios y vuelve a planificar para quienes perdieron a alguien. Las parejas en marcha no se tocan; las planificadas que aún no fueron consultadas se mantienen, salvo que otro plan gane {price} de un puntaje perfecto por cada una.",
        "Cada rodada planeja, pergunta, depois de dez dias anota os silêncios e planeja de novo para quem perdeu alguém. Os pares em andamento não são tocados; os planejados que ainda não foram consultados ficam, salvo se outro plano ganhar {price} de uma pontuação perfeita por cada um.");

    public static readonly Text RoundsCaption = new("The season in figures", "La temporada en cifras", "A temporada em números");
    public static readonly Text Figure = new("Figure", "Cifra", "Número");
    public static readonly Text Round = new("Round {number}, from {day}", "Ronda {number}, desde el {day}", "Rodada {number}, desde {day}");
    public static readonly Text NewNeeds = new("new needs", "necesidades nuevas", "demandas novas");
    public static readonly Text NewOffers = new("new offers", "ofertas nuevas", "ofertas novas");
    public static readonly Text Left = new("needs and offers of members who left", "necesidades y ofertas de quienes se fueron", "demandas e ofertas de quem saiu");
    public static readonly Text Unserved = new("needs to be planned", "necesidades por planificar", "demandas a planejar");
    public static readonly Text Planned = new("pairs of the first plan", "parejas del primer plan", "pares do primeiro plano");
    public static readonly Text Silent = new("ended by silence", "terminadas por silencio", "encerrados por silêncio");
    public static readonly Text Stayed = new("planned before and kept", "planificadas antes y mantenidas", "planejados antes e mantidos");
    public static readonly Text Replaced = new("new pairs of the second plan", "parejas nuevas del segundo plan", "pares novos do segundo plano");
    public static readonly Text AtWork = new("at work on the last day", "en marcha el último día", "em andamento no último dia");
    public static readonly Text Completed = new("completed so far", "completadas hasta entonces", "concluídos até então");
    public static readonly Text StillWaiting = new("needs that wait on the last day", "necesidades que esperan el último día", "demandas que esperam no último dia");

    public static readonly Text StateTitle = new(
        "Where the needs stand at the end of each round", "Cómo están las necesidades al final de cada ronda", "Como estão as demandas no fim de cada rodada");

    public static readonly Text StateDescription = new(
        "Columns: needs whose mentoring is completed, at work, or missing. At the end {done} are completed and {waiting} wait.",
        "Columnas: necesidades con mentoría completada, en marcha o sin ella. Al final hay {done} completadas y {waiting} en espera.",
        "Colunas: demandas com mentoria concluída, em andamento ou sem ela. No fim há {done} concluídas e {waiting} em espera.");

    public static readonly Text RoundAxis = new("Last day of the round", "Último día de la ronda", "Último dia da rodada");
    public static readonly Text NeedsAxis = new("Needs", "Necesidades", "Demandas");
    public static readonly Text Done = new("completed", "completadas", "concluídas");
    public static readonly Text Working = new("at work", "en marcha", "em andamento");
    public static readonly Text Wait = new("waiting", "en espera", "em espera");

    public static readonly Text OnePair = new(
        "One pair of the last plan, as the two are told", "Una pareja del último plan, como se le dice a las dos personas", "Um par do último plano, como se diz às duas pessoas");

    public static readonly Text WaitHeading = new("Who waits, and for how long", "Quién espera, y cuánto", "Quem espera, e há quanto tempo");

    public static readonly Text WaitTitle = new(
        "Needs that wait, by weeks of waiting", "Necesidades en espera, por semanas", "Demandas em espera, por semanas");

    public static readonly Text WaitDescription = new(
        "Columns: needs without a mentoring at work on the last day of each round, by weeks since they were told. {unknown} of the last round have no known beginning and are left out.",
        "Columnas: necesidades sin mentoría en marcha el último día de cada ronda, por semanas desde que se contaron. {unknown} de la última ronda no tienen comienzo conocido y no aparecen.",
        "Colunas: demandas sem mentoria em andamento no último dia de cada rodada, por semanas desde que foram contadas. {unknown} da última rodada não têm começo conhecido e não aparecem.");

    public static readonly Text Weeks = new("Weeks of waiting", "Semanas de espera", "Semanas de espera");
    public static readonly Text RoundName = new("round {number}", "ronda {number}", "rodada {number}");
    public static readonly Text WeeksFrom = new("{from} to {until}", "{from} a {until}", "de {from} a {until}");
    public static readonly Text WeeksMore = new("{from} or more", "{from} o más", "{from} ou mais");

    public static readonly Text LongestCaption = new(
        "The ten that wait longest at the end", "Las diez que más esperan al final", "As dez que mais esperam no fim");

    public static readonly Text Need = new("Need", "Necesidad", "Demanda");
    public static readonly Text Days = new("Days", "Días", "Dias");
    public static readonly Text Why = new("Why", "Por qué", "Por quê");

    public static readonly Text HadOne = new(
        "It had somebody, and one of the two said no or nothing.",
        "Tuvo a alguien, y una de las dos personas dijo que no o no dijo nada.",
        "Teve alguém, e uma das duas pessoas disse que não ou não disse nada.");

    public static readonly Text NotAsked = new(
        "It has somebody, and the two were not asked yet.",
        "Tiene a alguien, y todavía no se consultó a las dos personas.",
        "Tem alguém, e as duas pessoas ainda não foram consultadas.");
}
