namespace SolidarityEconomy.Matching.Texts;

/// <summary>What is said about assignments, pairings, bundles and exchanges, and about who is left out of them.</summary>
internal static class AssignmentTexts
{
    public const string Result = "assignment.result";
    public const string Pairing = "assignment.pairing";
    public const string Optimal = "assignment.optimal";
    public const string LimitReached = "assignment.limit-reached";
    public const string NotAll = "assignment.not-all";
    public const string LeastLoads = "assignment.least-loads";
    public const string Shortage = "assignment.shortage";
    public const string ShortageAlone = "assignment.shortage-alone";
    public const string Partners = "assignment.partners";
    public const string LeftOut = "assignment.left-out";
    public const string NoPair = "assignment.reason.no-pair";
    public const string TakesNobody = "assignment.reason.takes-nobody";
    public const string IsWith = "assignment.reason.is-with";
    public const string NoGain = "assignment.reason.no-gain";
    public const string Undecided = "assignment.reason.undecided";
    public const string Bundles = "allocation.result";
    public const string Given = "allocation.given";
    public const string GivenNothing = "allocation.given-nothing";
    public const string Envies = "allocation.envy";
    public const string WantsNothing = "allocation.reason.wants-nothing";
    public const string GivenToOthers = "allocation.reason.given-to-others";
    public const string Unfit = "allocation.reason.unfit";
    public const string LeftOver = "allocation.reason.left-over";
    public const string Exchange = "exchange.result";
    public const string ExchangeOptimal = "exchange.optimal";
    public const string ExchangeBound = "exchange.bound";
    public const string Cycle = "exchange.cycle";
    public const string Chain = "exchange.chain";
    public const string NoPart = "exchange.no-part";
    public const string NobodyGives = "exchange.reason.nobody-gives";
    public const string GivesNobody = "exchange.reason.gives-nobody";
    public const string OthersInstead = "exchange.reason.others-instead";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } = [.. OfAssignments, .. OfBundles, .. OfExchanges];

    private static IEnumerable<(string Code, Text Pattern)> OfAssignments =>
    [
        (Result, new Text(
            "{pairs} {pairs|pair|pairs} with a total of {total}; without a partner are {rows} of the rows and {columns} of the columns.",
            "{pairs} {pairs|pareja|parejas} con un total de {total}; sin pareja quedan {rows} de las filas y {columns} de las columnas.",
            "{pairs} {pairs|par|pares} com um total de {total}; sem par ficam {rows} das linhas e {columns} das colunas.")),
        (Pairing, new Text(
            "{pairs} {pairs|pair|pairs} with a total of {total}; {alone} {alone|is|are} without a partner.",
            "{pairs} {pairs|pareja|parejas} con un total de {total}; sin pareja {alone|queda|quedan} {alone}.",
            "{pairs} {pairs|par|pares} com um total de {total}; sem par {alone|fica|ficam} {alone}.")),
        (Optimal, new Text(
            "No plan is better; the prices prove it.",
            "Ningún plan es mejor; los precios lo demuestran.",
            "Nenhum plano é melhor; os preços o demonstram.")),
        (LimitReached, new Text(
            "The search was stopped at its limit; there may be a better plan.",
            "La búsqueda se detuvo en su límite; puede haber un plan mejor.",
            "A busca parou em seu limite; pode haver um plano melhor.")),
        (NotAll, new Text(
            "Not all of the smaller side can have as many partners as they take.",
            "No todo el lado menor puede tener tantas parejas como recibe.",
            "Nem todo o lado menor pode ter tantos pares quantos recebe.")),
        (LeastLoads, new Text(
            "Not all can have as many partners as they need at least, so there is no plan.",
            "No todos pueden tener las parejas que necesitan como mínimo, así que no hay ningún plan.",
            "Nem todos podem ter os pares de que precisam no mínimo, por isso não há nenhum plano.")),
        (Shortage, new Text(
            "{members} compete for {partners}: they are to have {wanted} together and can have {available} at most; {missing} {missing|is|are} missing.",
            "{members} compiten por {partners}: deben tener {wanted} en conjunto y pueden tener {available} como máximo; {missing|falta|faltan} {missing}.",
            "{members} competem por {partners}: devem ter {wanted} em conjunto e podem ter {available} no máximo; {missing|falta|faltam} {missing}.")),
        (ShortageAlone, new Text(
            "{members} are to have {wanted} together and can have {available} at most, since hardly anybody may be put together with them; {missing} {missing|is|are} missing.",
            "{members} deben tener {wanted} en conjunto y pueden tener {available} como máximo, porque casi nadie puede unirse a ellos; {missing|falta|faltan} {missing}.",
            "{members} devem ter {wanted} em conjunto e podem ter {available} no máximo, porque quase ninguém pode ser unido a eles; {missing|falta|faltam} {missing}.")),
        (Partners, new Text(
            "{name} is with {partners}.",
            "{name} está con {partners}.",
            "{name} está com {partners}.")),
        (LeftOut, new Text(
            "{name} is left without a partner.",
            "{name} se queda sin pareja.",
            "{name} fica sem par.")),
        (NoPair, new Text(
            "Nobody may be put together with {name}.",
            "Nadie puede unirse a {name}.",
            "Ninguém pode ser unido a {name}.")),
        (TakesNobody, new Text(
            "{name} takes nobody.",
            "{name} no recibe a nadie.",
            "{name} não recebe ninguém.")),
        (IsWith, new Text(
            "{name} is with {partners} and has no place left.",
            "{name} está con {partners} y no le queda lugar.",
            "{name} está com {partners} e não tem mais lugar.")),
        (NoGain, new Text(
            "{name} has a place left, but the pair would not make the plan better.",
            "A {name} le queda un lugar, pero la pareja no mejoraría el plan.",
            "{name} ainda tem um lugar, mas o par não melhoraria o plano.")),
        (Undecided, new Text(
            "{name} has a place left; the search was stopped before it was looked at to the end.",
            "A {name} le queda un lugar; la búsqueda se detuvo antes de examinarlo hasta el final.",
            "{name} ainda tem um lugar; a busca parou antes de examiná-lo até o fim.")),
    ];

    private static IEnumerable<(string Code, Text Pattern)> OfBundles =>
    [
        (Bundles, new Text(
            "{items} {items|thing was|things were} given, with a total value of {total}; {without} {without|has|have} nothing.",
            "Se {items|entregó|entregaron} {items} {items|cosa|cosas}, con un valor total de {total}; {without} no {without|tiene|tienen} nada.",
            "{items} {items|coisa foi entregue|coisas foram entregues}, com um valor total de {total}; {without} não {without|tem|têm} nada.")),
        (Given, new Text(
            "{name} has {items}, worth {value}.",
            "{name} tiene {items}, por un valor de {value}.",
            "{name} tem {items}, no valor de {value}.")),
        (GivenNothing, new Text(
            "{name} has nothing.",
            "{name} no tiene nada.",
            "{name} não tem nada.")),
        (Envies, new Text(
            "{name} would rather have what {other} has: it would be worth {value}.",
            "{name} preferiría lo que tiene {other}: le valdría {value}.",
            "{name} preferiria o que {other} tem: valeria {value}.")),
        (WantsNothing, new Text(
            "Nothing that {name} may have is worth anything to it.",
            "Nada de lo que {name} puede tener le vale algo.",
            "Nada do que {name} pode ter lhe vale algo.")),
        (GivenToOthers, new Text(
            "{item} was given to {others}.",
            "{item} se entregó a {others}.",
            "{item} foi entregue a {others}.")),
        (Unfit, new Text(
            "{item} does not go with what {name} has.",
            "{item} no va con lo que tiene {name}.",
            "{item} não combina com o que {name} tem.")),
        (LeftOver, new Text(
            "{item} is left over; the rule used did not give it to {name}.",
            "{item} sobra; la regla usada no se lo dio a {name}.",
            "{item} sobra; a regra usada não o deu a {name}.")),
    ];

    private static IEnumerable<(string Code, Text Pattern)> OfExchanges =>
    [
        (Exchange, new Text(
            "{circles} {circles|round|rounds} of help among {members}, worth {worth} on average; {alone} {alone|takes|take} no part.",
            "{circles} {circles|ronda|rondas} de ayuda entre {members}, con un valor medio de {worth}; {alone} no {alone|participa|participan}.",
            "{circles} {circles|rodada|rodadas} de ajuda entre {members}, com um valor médio de {worth}; {alone} não {alone|participa|participam}.")),
        (ExchangeOptimal, new Text(
            "No plan under the rules is worth more.",
            "Ningún plan que cumpla las reglas vale más.",
            "Nenhum plano que cumpra as regras vale mais.")),
        (ExchangeBound, new Text(
            "The search was stopped at its limit; no plan is worth more than {bound}.",
            "La búsqueda se detuvo en su límite; ningún plan vale más de {bound}.",
            "A busca parou em seu limite; nenhum plano vale mais de {bound}.")),
        (Cycle, new Text(
            "Each helps the next and the last the first: {names}; worth {worth} on average.",
            "Cada quien ayuda a quien sigue y el último al primero: {names}; valor medio {worth}.",
            "Cada um ajuda o seguinte e o último o primeiro: {names}; valor médio {worth}.")),
        (Chain, new Text(
            "Each helps the next, and the first asks for nothing: {names}; worth {worth} on average.",
            "Cada quien ayuda a quien sigue y el primero no pide nada: {names}; valor medio {worth}.",
            "Cada um ajuda o seguinte e o primeiro não pede nada: {names}; valor médio {worth}.")),
        (NoPart, new Text(
            "{name} takes no part.",
            "{name} no participa.",
            "{name} não participa.")),
        (NobodyGives, new Text(
            "Nobody could help {name}.",
            "Nadie podría ayudar a {name}.",
            "Ninguém poderia ajudar {name}.")),
        (GivesNobody, new Text(
            "{name} could help nobody.",
            "{name} no podría ayudar a nadie.",
            "{name} não poderia ajudar ninguém.")),
        (OthersInstead, new Text(
            "No round through {name} keeps to the rules and would make the plan better.",
            "Ninguna ronda que pase por {name} cumple las reglas y mejoraría el plan.",
            "Nenhuma rodada que passe por {name} cumpre as regras e melhoraria o plano.")),
    ];
}
