namespace SolidarityEconomy.Matching.Texts;

/// <summary>What is said about lists, matchings by lists, and their checks.</summary>
internal static class StableTexts
{
    public const string OneSided = "stable.list.one-sided";
    public const string OptionImpossible = "stable.list.option-impossible";
    public const string Summary = "stable.summary";
    public const string Short = "stable.short";
    public const string Closed = "stable.closed";
    public const string Received = "stable.received";
    public const string Nobody = "stable.nobody";
    public const string PrefersOthers = "stable.reason.prefers-others";
    public const string Full = "stable.reason.full";
    public const string Reserved = "stable.reason.reserved";
    public const string WouldTake = "stable.reason.would-take";
    public const string TakesNobody = "stable.reason.takes-nobody";
    public const string Solvable = "stable.roommates.solvable";
    public const string Unsolvable = "stable.roommates.unsolvable";
    public const string OddParty = "stable.roommates.odd-party";
    public const string JointStable = "stable.joint.stable";
    public const string JointNone = "stable.joint.none-exists";
    public const string JointLimit = "stable.joint.limit-reached";
    public const string CheckUnknown = "stable.check.unknown";
    public const string CheckRepeated = "stable.check.repeated";
    public const string CheckUnacceptable = "stable.check.unacceptable";
    public const string CheckCapacity = "stable.check.capacity";
    public const string CheckBlocking = "stable.check.blocking";
    public const string CheckGroup = "stable.check.group";
    public const string CheckGroupBlocking = "stable.check.group-blocking";
    public const string CheckParty = "stable.check.party";

    public static Text AnId { get; } = new("an id", "un identificador", "um identificador");

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (OneSided, new Text(
            "{chooser} lists {name}, who does not list {chooser} in return; the entry has no effect.",
            "{chooser} nombra a {name}, que no nombra a {chooser}; la mención no tiene efecto.",
            "{chooser} indica {name}, que não indica {chooser}; a menção não tem efeito.")),
        (OptionImpossible, new Text(
            "{members} cannot get {places} together: a place is unknown or does not list them, or the wish stands before.",
            "{members} no pueden obtener juntos {places}: un lugar no existe o no los nombra, o el deseo ya está antes.",
            "{members} não podem obter juntos {places}: um lugar não existe ou não os indica, ou o desejo já está antes.")),
        (Summary, new Text(
            "{pairs} {pairs|pair|pairs}; without a partner are {left} on the left and {right} on the right.",
            "{pairs} {pairs|pareja|parejas}; sin pareja quedan {left} a la izquierda y {right} a la derecha.",
            "{pairs} {pairs|par|pares}; sem par ficam {left} à esquerda e {right} à direita.")),
        (Short, new Text(
            "{name} has {received} and needs at least {minimum}.",
            "{name} tiene {received} y necesita al menos {minimum}.",
            "{name} tem {received} e precisa de pelo menos {minimum}.")),
        (Closed, new Text(
            "{name} was closed: it had {received} and needs at least {minimum}.",
            "{name} se cerró: tenía {received} y necesita al menos {minimum}.",
            "{name} foi fechado: tinha {received} e precisa de pelo menos {minimum}.")),
        (Received, new Text(
            "{name} is with {partners}: rank {ranks} of {listed}.",
            "{name} está con {partners}: puesto {ranks} de {listed}.",
            "{name} está com {partners}: posição {ranks} de {listed}.")),
        (Nobody, new Text(
            "{name} is with nobody; {listed} {listed|was|were} possible.",
            "{name} no está con nadie; había {listed} {listed|posibilidad|posibilidades}.",
            "{name} não está com ninguém; havia {listed} {listed|possibilidade|possibilidades}.")),
        (PrefersOthers, new Text(
            "{name} is full with those who stand higher on its list.",
            "{name} está completo con quienes están más arriba en su lista.",
            "{name} está completo com quem está mais acima em sua lista.")),
        (Full, new Text(
            "{name} has no place left.",
            "{name} ya no tiene cupo.",
            "{name} não tem mais vaga.")),
        (Reserved, new Text(
            "{name} is full: some of its places were reserved, and the others went to those who stand higher on its list.",
            "{name} está completo: algunos de sus cupos estaban reservados y los demás fueron para quienes están más arriba en su lista.",
            "{name} está completo: algumas de suas vagas eram reservadas, e as demais foram para quem está mais acima em sua lista.")),
        (WouldTake, new Text(
            "{name} would have said yes, but the rule used did not bring the two together.",
            "{name} habría dicho que sí, pero la regla usada no reunió a los dos.",
            "{name} teria dito sim, mas a regra usada não uniu os dois.")),
        (TakesNobody, new Text(
            "{name} takes nobody.",
            "{name} no recibe a nadie.",
            "{name} não recebe ninguém.")),
        (Solvable, new Text(
            "{pairs} {pairs|pair|pairs} that nobody would break up; {single} {single|is|are} without a partner.",
            "{pairs} {pairs|pareja|parejas} que nadie rompería; sin pareja {single|queda|quedan} {single}.",
            "{pairs} {pairs|par|pares} que ninguém desfaria; sem par {single|fica|ficam} {single}.")),
        (Unsolvable, new Text(
            "No division into pairs is stable: some {parties|group stands|groups stand} in its way, {parties} in all.",
            "Ninguna división en parejas es estable: lo {parties|impide un grupo|impiden grupos}, {parties} en total.",
            "Nenhuma divisão em pares é estável: {parties|há um grupo que impede|há grupos que impedem}, {parties} ao todo.")),
        (OddParty, new Text(
            "In the ring {people} everybody prefers the next to the one before, and their number is odd.",
            "En el círculo {people} cada quien prefiere a la siguiente persona antes que a la anterior, y son un número impar.",
            "No círculo {people} cada um prefere a pessoa seguinte à anterior, e são em número ímpar.")),
        (JointStable, new Text(
            "A stable matching was found after {steps} {steps|step|steps}.",
            "Se encontró una asignación estable después de {steps} {steps|paso|pasos}.",
            "Encontrou-se uma alocação estável depois de {steps} {steps|passo|passos}.")),
        (JointNone, new Text(
            "There is no stable matching; all were tried, in {steps} {steps|step|steps}.",
            "No hay ninguna asignación estable; se probaron todas, en {steps} {steps|paso|pasos}.",
            "Não há nenhuma alocação estável; tentaram-se todas, em {steps} {steps|passo|passos}.")),
        (JointLimit, new Text(
            "After {steps} {steps|step|steps} it is not known whether there is a stable matching; {blocking} {blocking|application blocks|applications block} this one.",
            "Después de {steps} {steps|paso|pasos} no se sabe si hay una asignación estable; {blocking} {blocking|solicitud bloquea|solicitudes bloquean} esta.",
            "Depois de {steps} {steps|passo|passos} não se sabe se há uma alocação estável; {blocking} {blocking|inscrição bloqueia|inscrições bloqueiam} esta.")),
        (CheckUnknown, new Text(
            "{name} does not take part.",
            "{name} no participa.",
            "{name} não participa.")),
        (CheckRepeated, new Text(
            "{left} and {right} stand together more than once, or one of them stands elsewhere already.",
            "{left} y {right} aparecen juntos más de una vez, o uno de ellos ya está en otra pareja.",
            "{left} e {right} aparecem juntos mais de uma vez, ou um deles já está em outro par.")),
        (CheckUnacceptable, new Text(
            "{left} and {right} do not both accept each other.",
            "{left} y {right} no se aceptan mutuamente.",
            "{left} e {right} não se aceitam mutuamente.")),
        (CheckCapacity, new Text(
            "{name} has {count} and takes at most {limit}.",
            "{name} tiene {count} y recibe como máximo {limit}.",
            "{name} tem {count} e recebe no máximo {limit}.")),
        (CheckBlocking, new Text(
            "{left} and {right} would both rather be together.",
            "{left} y {right} preferirían estar juntos.",
            "{left} e {right} prefeririam estar juntos.")),
        (CheckGroup, new Text(
            "{members} did not ask for {places} together.",
            "{members} no pidieron juntos {places}.",
            "{members} não pediram juntos {places}.")),
        (CheckGroupBlocking, new Text(
            "{members} would rather have {places}, and would be taken there.",
            "{members} preferirían {places}, y allí se les recibiría.",
            "{members} prefeririam {places}, e ali seriam recebidos.")),
        (CheckParty, new Text(
            "What is said about the ring {people} is not so.",
            "Lo que se dice del círculo {people} no es cierto.",
            "O que se diz do círculo {people} não está certo.")),
    ];
}
