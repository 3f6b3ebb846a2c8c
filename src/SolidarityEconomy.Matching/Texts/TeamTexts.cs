namespace SolidarityEconomy.Matching.Texts;

/// <summary>What is said about teams, their rules, and why there is none.</summary>
internal static class TeamTexts
{
    public const string GroupKeptOut = "team.rule.keeps-group-out";
    public const string Members = "team.members";
    public const string LeastCost = "team.least-cost";
    public const string GreatestGain = "team.greatest-gain";
    public const string CostBound = "team.cost-bound";
    public const string GainBound = "team.gain-bound";
    public const string NotFound = "team.not-found";
    public const string NoCandidates = "team.none.no-candidates";
    public const string OneRule = "team.none.one-rule";
    public const string SeveralRules = "team.none.several-rules";
    public const string SomeRules = "team.none.some-rules";
    public const string KeptBy = "team.kept-by";
    public const string CouldCount = "team.could-count";
    public const string NobodyCounts = "team.nobody-counts";
    public const string Needed = "team.member.needed";
    public const string ForTheTotal = "team.member.for-the-total";
    public const string With = "team.other.with";
    public const string Impossible = "team.other.impossible";
    public const string WithUnknown = "team.other.unknown";
    public const string Partner = "team.partner";
    public const string Cover = "team.rule.cover";
    public const string CoverLevel = "team.rule.cover-level";
    public const string AtLeast = "team.rule.at-least";
    public const string AtLeastAble = "team.rule.at-least-able";
    public const string AtMost = "team.rule.at-most";
    public const string AtMostAble = "team.rule.at-most-able";
    public const string Everybody = "team.rule.everybody";
    public const string Variety = "team.rule.variety";
    public const string Common = "team.rule.common";
    public const string Size = "team.rule.size";
    public const string NotAlone = "team.rule.not-alone";
    public const string NobodyAlone = "team.rule.nobody-alone";
    public const string Together = "team.rule.together";
    public const string Apart = "team.rule.apart";
    public const string Include = "team.rule.include";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (GroupKeptOut, new Text(
            "A rule may ask for members of a group or leave nobody of it alone; it may not keep anybody out by group.",
            "Una regla puede pedir miembros de un grupo o no dejar sola a ninguna persona; no puede excluir a nadie por su grupo.",
            "Uma regra pode pedir membros de um grupo ou não deixar ninguém só; não pode excluir ninguém pelo grupo.")),
        (Members, new Text("The team: {members}.", "El equipo: {members}.", "A equipe: {members}.")),
        (LeastCost, new Text(
            "It costs {total}; no team costs less.",
            "Cuesta {total}; ningún equipo cuesta menos.",
            "Custa {total}; nenhuma equipe custa menos.")),
        (GreatestGain, new Text(
            "It gains {total}; no team gains more.",
            "Gana {total}; ningún equipo gana más.",
            "Ganha {total}; nenhuma equipe ganha mais.")),
        (CostBound, new Text(
            "It costs {total}; the search ended after {steps} steps, and no team costs less than {bound}.",
            "Cuesta {total}; la búsqueda terminó tras {steps} pasos, y ningún equipo cuesta menos de {bound}.",
            "Custa {total}; a busca terminou após {steps} passos, e nenhuma equipe custa menos de {bound}.")),
        (GainBound, new Text(
            "It gains {total}; the search ended after {steps} steps, and no team gains more than {bound}.",
            "Gana {total}; la búsqueda terminó tras {steps} pasos, y ningún equipo gana más de {bound}.",
            "Ganha {total}; a busca terminou após {steps} passos, e nenhuma equipe ganha mais de {bound}.")),
        (NotFound, new Text(
            "No team was found in {steps} steps; there may be one.",
            "No se encontró ningún equipo en {steps} pasos; puede que lo haya.",
            "Nenhuma equipe foi encontrada em {steps} passos; pode haver uma.")),
        (NoCandidates, new Text(
            "There is no team, since there are no candidates.",
            "No hay equipo, porque no hay candidaturas.",
            "Não há equipe, porque não há candidaturas.")),
        (OneRule, new Text(
            "There is no team: this rule cannot be kept, whatever the others say.",
            "No hay equipo: esta regla no se puede cumplir, digan lo que digan las demás.",
            "Não há equipe: esta regra não pode ser cumprida, digam o que disserem as demais.")),
        (SeveralRules, new Text(
            "There is no team: these {count} rules cannot hold together; without any one of them they could.",
            "No hay equipo: estas {count} reglas no se pueden cumplir a la vez; sin una cualquiera de ellas, sí.",
            "Não há equipe: estas {count} regras não podem valer juntas; sem qualquer uma delas, poderiam.")),
        (SomeRules, new Text(
            "There is no team that keeps all these rules; fewer of them may be the reason.",
            "No hay equipo que cumpla todas estas reglas; quizá basten menos como motivo.",
            "Não há equipe que cumpra todas estas regras; talvez menos delas sejam o motivo.")),
        (KeptBy, new Text("Here: {members}.", "Aquí: {members}.", "Aqui: {members}.")),
        (CouldCount, new Text(
            "Of {all} {all|candidate|candidates}, {count} {count|counts|count} for it.",
            "De {all} {all|candidatura|candidaturas}, {count} {count|cuenta|cuentan} para ella.",
            "De {all} {all|candidatura|candidaturas}, {count} {count|conta|contam} para ela.")),
        (NobodyCounts, new Text(
            "Nobody among {all} {all|candidate|candidates} has this.",
            "Nadie entre {all} {all|candidatura|candidaturas} tiene esto.",
            "Ninguém entre {all} {all|candidatura|candidaturas} tem isto.")),
        (Needed, new Text(
            "Without {name} the team would not keep this:",
            "Sin {name} el equipo no cumpliría esto:",
            "Sem {name} a equipe não cumpriria isto:")),
        (ForTheTotal, new Text(
            "{name} is in the team for the total: {score}.",
            "{name} está en el equipo por el total: {score}.",
            "{name} está na equipe pelo total: {score}.")),
        (With, new Text(
            "With {name} the best team is {members}: {total} in place of {before}.",
            "Con {name} el mejor equipo es {members}: {total} en lugar de {before}.",
            "Com {name} a melhor equipe é {members}: {total} em vez de {before}.")),
        (Impossible, new Text(
            "No team with {name} is possible.",
            "No es posible ningún equipo con {name}.",
            "Não é possível nenhuma equipe com {name}.")),
        (WithUnknown, new Text(
            "How good a team with {name} could be was not settled in {steps} steps.",
            "En {steps} pasos no se supo cómo de bueno sería un equipo con {name}.",
            "Em {steps} passos não se soube quão boa seria uma equipe com {name}.")),
        (Partner, new Text(
            "{name} would add: {capabilities}.",
            "{name} aportaría: {capabilities}.",
            "{name} traria: {capabilities}.")),
        (Cover, new Text(
            "At least {least} with the capability {capability}.",
            "Al menos {least} con la capacidad {capability}.",
            "Pelo menos {least} com a capacidade {capability}.")),
        (CoverLevel, new Text(
            "At least {least} with the capability {capability} at level {level} or above.",
            "Al menos {least} con la capacidad {capability} en el nivel {level} o superior.",
            "Pelo menos {least} com a capacidade {capability} no nível {level} ou acima.")),
        (AtLeast, new Text(
            "At least {least} by {trait}: {values}.",
            "Al menos {least} por {trait}: {values}.",
            "Pelo menos {least} por {trait}: {values}.")),
        (AtLeastAble, new Text(
            "At least {least} with the capability {capability} by {trait}: {values}.",
            "Al menos {least} con la capacidad {capability} por {trait}: {values}.",
            "Pelo menos {least} com a capacidade {capability} por {trait}: {values}.")),
        (AtMost, new Text(
            "At most {most} by {trait}: {values}.",
            "Como máximo {most} por {trait}: {values}.",
            "No máximo {most} por {trait}: {values}.")),
        (AtMostAble, new Text(
            "At most {most} with the capability {capability} by {trait}: {values}.",
            "Como máximo {most} con la capacidad {capability} por {trait}: {values}.",
            "No máximo {most} com a capacidade {capability} por {trait}: {values}.")),
        (Everybody, new Text(
            "All members by {trait}: {values}.",
            "Todos los miembros por {trait}: {values}.",
            "Todos os membros por {trait}: {values}.")),
        (Variety, new Text(
            "At least {least} different by {trait}.",
            "Al menos {least} diferentes por {trait}.",
            "Pelo menos {least} diferentes por {trait}.")),
        (Common, new Text(
            "All members have one in common by {trait}.",
            "Todos los miembros tienen algo en común por {trait}.",
            "Todos os membros têm algo em comum por {trait}.")),
        (Size, new Text(
            "From {least} to {most} members.",
            "De {least} a {most} miembros.",
            "De {least} a {most} membros.")),
        (NotAlone, new Text(
            "Nobody is alone by {trait} ({values}): of each none, or at least {least}.",
            "Nadie queda en solitario por {trait} ({values}): de cada uno ninguno, o al menos {least}.",
            "Ninguém fica só por {trait} ({values}): de cada um nenhum, ou pelo menos {least}.")),
        (NobodyAlone, new Text(
            "Nobody is alone by {trait}: of each none, or at least {least}.",
            "Nadie queda en solitario por {trait}: de cada uno ninguno, o al menos {least}.",
            "Ninguém fica só por {trait}: de cada um nenhum, ou pelo menos {least}.")),
        (Together, new Text(
            "All of them, or none: {names}.",
            "Todos ellos, o ninguno: {names}.",
            "Todos eles, ou nenhum: {names}.")),
        (Apart, new Text(
            "At most {most} of: {names}.",
            "Como máximo {most} de: {names}.",
            "No máximo {most} de: {names}.")),
        (Include, new Text(
            "In the team in any case: {names}.",
            "En el equipo en todo caso: {names}.",
            "Na equipe em todo caso: {names}.")),
    ];

    /// <summary>By what members are told apart, as it stands in a sentence.</summary>
    public static IEnumerable<(string Code, Text Pattern)> Names { get; } =
    [
        ("team.trait.kind", new Text("kind", "tipo", "tipo")),
        ("team.trait.sector", new Text("sector", "sector de la sociedad", "setor da sociedade")),
        ("team.trait.territory", new Text("place", "lugar", "lugar")),
        ("team.trait.language", new Text("language", "idioma", "idioma")),
        ("team.trait.group", new Text("group", "grupo", "grupo")),
        ("team.kind.person", new Text("person", "persona", "pessoa")),
        ("team.kind.organisation", new Text("organisation", "organización", "organização")),
        ("team.kind.collective", new Text("collective", "colectivo", "coletivo")),
    ];
}
