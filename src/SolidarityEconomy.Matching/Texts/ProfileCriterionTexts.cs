namespace SolidarityEconomy.Matching.Texts;

/// <summary>What criteria about people, their time and their enterprises are called, and the facts that they state to both sides.</summary>
internal static class ProfileCriterionTexts
{
    public const string SkillsName = "match.criterion.skills";
    public const string LanguageLevelName = "match.criterion.language-level";
    public const string CorridorName = "match.criterion.corridor";
    public const string SectorSameName = "match.criterion.sector-same";
    public const string SectorOtherName = "match.criterion.sector-other";
    public const string SupportKindName = "match.criterion.support-kind";
    public const string StageName = "match.criterion.stage";
    public const string CommonTimeName = "match.criterion.common-time";
    public const string ValuesName = "match.criterion.values";
    public const string ThemesName = "match.criterion.themes";
    public const string SeniorityName = "match.criterion.seniority";
    public const string EarlierPartnerName = "match.criterion.earlier-partner";
    public const string NewPartnerName = "match.criterion.new-partner";
    public const string TermsName = "match.criterion.terms";
    public const string TextSimilarityName = "match.criterion.text-similarity";
    public const string TermGift = "match.term.gift";
    public const string TermPaid = "match.term.paid";
    public const string TermReciprocal = "match.term.reciprocal";
    public const string SkillsCovered = "match.fact.skills-covered";
    public const string SkillsNone = "match.fact.skills-none";
    public const string LanguageBasic = "match.fact.language-basic";
    public const string LanguageConversational = "match.fact.language-conversational";
    public const string LanguageFluent = "match.fact.language-fluent";
    public const string CorridorHome = "match.fact.corridor-home";
    public const string CorridorSame = "match.fact.corridor-same";
    public const string CorridorOrigin = "match.fact.corridor-origin";
    public const string CorridorNone = "match.fact.corridor-none";
    public const string ListShared = "match.fact.list-shared";
    public const string ListNone = "match.fact.list-none";
    public const string KindSame = "match.fact.kind-same";
    public const string KindOther = "match.fact.kind-other";
    public const string StageSame = "match.fact.stage-same";
    public const string StageOther = "match.fact.stage-other";
    public const string CommonTimeHours = "match.fact.common-time";
    public const string CommonTimeNone = "match.fact.common-time-none";
    public const string ThemesNear = "match.fact.themes-near";
    public const string ThemesNone = "match.fact.themes-none";
    public const string SeniorityMore = "match.fact.seniority-more";
    public const string SeniorityNone = "match.fact.seniority-none";
    public const string PartnerEarlier = "match.fact.partner-earlier";
    public const string PartnerNew = "match.fact.partner-new";
    public const string TermsCommon = "match.fact.terms-common";
    public const string TermsNone = "match.fact.terms-none";
    public const string TextsAlike = "match.fact.texts-alike";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (SkillsCovered, new Text(
            "Of {count} {count|skill|skills} asked for, {covered} {covered|is|are} there in whole or in part: {skills}.",
            "De {count} {count|habilidad que se pide|habilidades que se piden}, se {covered|cubre|cubren} {covered} del todo o en parte: {skills}.",
            "De {count} {count|habilidade pedida|habilidades pedidas}, {covered} {covered|está coberta|estão cobertas} no todo ou em parte: {skills}.")),
        (SkillsNone, new Text(
            "The skills asked for are not among those told.",
            "Lo que se pide no está entre las habilidades indicadas.",
            "O que se pede não está entre as habilidades indicadas.")),
        (LanguageBasic, new Text(
            "{language} is common to both for simple things of every day.",
            "Para cosas sencillas de cada día pueden entenderse en {language}.",
            "Para coisas simples do dia a dia podem se entender em {language}.")),
        (LanguageConversational, new Text(
            "{language} is common to both for a talk about work and life.",
            "Para conversar del trabajo y de la vida pueden usar {language}.",
            "Para conversar sobre o trabalho e a vida podem usar {language}.")),
        (LanguageFluent, new Text(
            "{language} is fluent on both sides.",
            "Ambas partes hablan {language} con fluidez.",
            "As duas partes falam {language} com fluência.")),
        (CorridorHome, new Text(
            "One side lives in a country from which the other comes.",
            "Una parte vive en un país del que viene la otra.",
            "Uma parte vive em um país do qual a outra vem.")),
        (CorridorSame, new Text(
            "Both have gone the same way from one country to another.",
            "Ambas partes hicieron el mismo camino de un país a otro.",
            "As duas partes fizeram o mesmo caminho de um país a outro.")),
        (CorridorOrigin, new Text(
            "Both come from the same country and live in different ones.",
            "Ambas partes vienen del mismo país y viven en países distintos.",
            "As duas partes vêm do mesmo país e vivem em países diferentes.")),
        (CorridorNone, new Text(
            "No way between two countries joins them.",
            "No las une un camino entre dos países.",
            "Nenhum caminho entre dois países as une.")),
        (ListShared, new Text(
            "In common ({criterion}): {common}.",
            "En común ({criterion}): {common}.",
            "Em comum ({criterion}): {common}.")),
        (ListNone, new Text(
            "They have nothing in common here ({criterion}).",
            "En esto no tienen nada en común ({criterion}).",
            "Nisto não têm nada em comum ({criterion}).")),
        (KindSame, new Text(
            "The help asked for and offered is of one kind: {entry}.",
            "La ayuda que se pide y la que se ofrece es del mismo tipo: {entry}.",
            "A ajuda que se pede e a que se oferece é do mesmo tipo: {entry}.")),
        (KindOther, new Text(
            "The kind of help asked for is {asked}; offered is {offered}.",
            "El tipo de ayuda que se pide es {asked}; se ofrece {offered}.",
            "O tipo de ajuda que se pede é {asked}; oferece-se {offered}.")),
        (StageSame, new Text(
            "The stage of the enterprise suits both: {stage}.",
            "La etapa del emprendimiento es la adecuada: {stage}.",
            "A etapa do empreendimento é a adequada: {stage}.")),
        (StageOther, new Text(
            "The stages differ: {asked} on the asking side, {offered} on the giving side.",
            "Las etapas son distintas: {asked} de quien pide y {offered} de quien ofrece.",
            "As etapas são diferentes: {asked} de quem pede e {offered} de quem oferece.")),
        (CommonTimeHours, new Text(
            "Common time in a week: {hours} h.",
            "Tiempo en común por semana: {hours} h.",
            "Tempo em comum por semana: {hours} h.")),
        (CommonTimeNone, new Text(
            "They have no time of the week in common.",
            "No tienen tiempo en común en la semana.",
            "Não têm tempo em comum na semana.")),
        (ThemesNear, new Text(
            "Themes of the asking side to which the other is close: {themes}.",
            "Temas de quien pide que son cercanos a la otra parte: {themes}.",
            "Temas de quem pede que são próximos da outra parte: {themes}.")),
        (ThemesNone, new Text(
            "Their themes are different ones.",
            "Trabajan en temas distintos.",
            "Trabalham em temas diferentes.")),
        (SeniorityMore, new Text(
            "The giving side has {years} {years|year|years} of experience more.",
            "Quien ofrece tiene {years} {years|año|años} más de experiencia.",
            "Quem oferece tem {years} {years|ano|anos} a mais de experiência.")),
        (SeniorityNone, new Text(
            "The giving side has no more years of experience than the asking side.",
            "Quien ofrece no tiene más años de experiencia que quien pide.",
            "Quem oferece não tem mais anos de experiência que quem pede.")),
        (PartnerEarlier, new Text(
            "They have worked together before.",
            "Ya trabajaron juntas antes.",
            "Já trabalharam juntas antes.")),
        (PartnerNew, new Text(
            "They would work together for the first time.",
            "Sería la primera vez que trabajan juntas.",
            "Seria a primeira vez que trabalham juntas.")),
        (TermsCommon, new Text(
            "Terms on which both can agree: {terms}.",
            "Condiciones que sirven a ambas partes: {terms}.",
            "Condições que servem às duas partes: {terms}.")),
        (TermsNone, new Text(
            "The terms asked for and offered differ.",
            "Las condiciones que se piden y se ofrecen son distintas.",
            "As condições que se pedem e se oferecem são diferentes.")),
        (TextsAlike, new Text(
            "The descriptions are alike to {value} of 1.",
            "Las descripciones se parecen en {value} de 1.",
            "As descrições se parecem em {value} de 1.")),
    ];

    /// <summary>The names of criteria and of terms; they stand inside messages and are none by themselves.</summary>
    public static IEnumerable<(string Code, Text Pattern)> Names { get; } =
    [
        (SkillsName, new Text("skills", "habilidades", "habilidades")),
        (LanguageLevelName, new Text("level of the common language", "nivel del idioma común", "nível da língua comum")),
        (CorridorName, new Text("way between countries", "camino entre países", "caminho entre países")),
        (SectorSameName, new Text("sector of society", "sector de la sociedad", "setor da sociedade")),
        (SectorOtherName, new Text("another sector", "otro sector", "outro setor")),
        (SupportKindName, new Text("kind of support", "tipo de apoyo", "tipo de apoio")),
        (StageName, new Text("stage of the enterprise", "etapa del emprendimiento", "etapa do empreendimento")),
        (CommonTimeName, new Text("common time", "tiempo en común", "tempo em comum")),
        (ValuesName, new Text("values", "valores", "valores")),
        (ThemesName, new Text("themes", "temas", "temas")),
        (SeniorityName, new Text("experience", "experiencia", "experiência")),
        (EarlierPartnerName, new Text("earlier work together", "trabajo conjunto anterior", "trabalho conjunto anterior")),
        (NewPartnerName, new Text("a new partner", "nueva contraparte", "novo parceiro")),
        (TermsName, new Text("terms of exchange", "condiciones del intercambio", "condições da troca")),
        (TextSimilarityName, new Text("likeness of the descriptions", "parecido de las descripciones", "semelhança das descrições")),
        (TermGift, new Text("as a gift", "sin nada a cambio", "sem nada em troca")),
        (TermPaid, new Text("for pay", "con pago", "com pagamento")),
        (TermReciprocal, new Text("for help in return", "con ayuda a cambio", "com ajuda em troca")),
    ];
}
