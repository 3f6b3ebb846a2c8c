namespace SolidarityEconomy.Matching.Texts;

/// <summary>What is said about two side by side, counterparts, tasks, local impact, and groups that meet in rounds.</summary>
internal static class PartnershipTexts
{
    public const string Pair = "team.pair";
    public const string Shared = "team.pair.shared";
    public const string Gives = "team.pair.gives";
    public const string Counterparts = "team.counterparts";
    public const string NoCounterpart = "team.counterparts.none";
    public const string Tasks = "team.tasks";
    public const string TaskBest = "team.tasks.best";
    public const string TaskRelative = "team.tasks.relative";
    public const string TaskLeft = "team.tasks.left";
    public const string LocalShare = "team.local.share";
    public const string NoResources = "team.local.none";
    public const string BreakOut = "team.break-out";
    public const string BreakOutImpossible = "team.break-out.impossible";
    public const string BreakOutNotFound = "team.break-out.not-found";
    public const string BreakOutLimit = "team.break-out.limit";
    public const string BreakOutBroken = "team.break-out.broken";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (Pair, new Text(
            "{first} and {second}: {likeness} alike, {synergy} synergy.",
            "{first} y {second}: semejanza {likeness}, sinergia {synergy}.",
            "{first} e {second}: semelhança {likeness}, sinergia {synergy}.")),
        (Shared, new Text(
            "{giver} and {other} both do: {capabilities}.",
            "Tanto {giver} como {other} hacen: {capabilities}.",
            "Tanto {giver} como {other} fazem: {capabilities}.")),
        (Gives, new Text(
            "{giver} could give {other}: {capabilities}.",
            "{giver} podría aportar a {other}: {capabilities}.",
            "{giver} poderia dar a {other}: {capabilities}.")),
        (Counterparts, new Text(
            "{count} {count|pair|pairs} of counterparts; without one are {alone} on the first side and {other} on the second.",
            "{count} {count|par|pares} de interlocutores espejo; sin par quedan {alone} en el primer lado y {other} en el segundo.",
            "{count} {count|par|pares} de interlocutores espelho; sem par ficam {alone} no primeiro lado e {other} no segundo.")),
        (NoCounterpart, new Text(
            "{name} has no counterpart.",
            "{name} no tiene interlocutor espejo.",
            "{name} não tem interlocutor espelho.")),
        (Tasks, new Text(
            "{count} {count|task is|tasks are} given out; nobody is left for {left}, and {free} {free|is|are} without a task.",
            "Se {count|reparte|reparten} {count} {count|tarea|tareas}; {left|queda|quedan} {left} sin nadie que {left|la|las} haga, y sin tarea {free|queda|quedan} {free}.",
            "{count} {count|tarefa distribuída|tarefas distribuídas}; {left|fica|ficam} {left} sem ninguém que {left|a|as} faça, e sem tarefa {free|fica|ficam} {free}.")),
        (TaskBest, new Text(
            "{task}: {actor}, {output}; nobody does more of it.",
            "{task}: {actor}, {output}; nadie hace más.",
            "{task}: {actor}, {output}; ninguém faz mais.")),
        (TaskRelative, new Text(
            "{task}: {actor}, {output}. {other} would do {more}, and is of more use at {instead}.",
            "{task}: {actor}, {output}. {other} haría {more}, y rinde más en {instead}.",
            "{task}: {actor}, {output}. {other} faria {more}, e rende mais em {instead}.")),
        (TaskLeft, new Text(
            "{task}: nobody is left who can do it.",
            "{task}: no queda nadie que pueda hacerla.",
            "{task}: não resta ninguém que possa fazê-la.")),
        (LocalShare, new Text(
            "Between {least} and {most} of the resources reach local actors; of {unknown} it is not known.",
            "Entre el {least} y el {most} de los recursos llega a actores locales; de {unknown} no se sabe.",
            "Entre {least} e {most} dos recursos chegam a atores locais; de {unknown} não se sabe.")),
        (NoResources, new Text(
            "There are no resources to share.",
            "No hay recursos que repartir.",
            "Não há recursos a repartir.")),
        (BreakOut, new Text(
            "{rounds} {rounds|round|rounds} of {groups} {groups|group|groups}; {repeats} {repeats|meeting is|meetings are} not the first, and no plan has fewer than {least}.",
            "{rounds} {rounds|ronda|rondas} de {groups} {groups|grupo|grupos}; {repeats} {repeats|encuentro no es el primero|encuentros no son los primeros}, y ningún plan tiene menos de {least}.",
            "{rounds} {rounds|rodada|rodadas} de {groups} {groups|grupo|grupos}; {repeats} {repeats|encontro não é o primeiro|encontros não são os primeiros}, e nenhum plano tem menos de {least}.")),
        (BreakOutImpossible, new Text(
            "No division into groups of this size keeps apart all who have to be.",
            "Ninguna división en grupos de este tamaño separa a quienes deben estar separados.",
            "Nenhuma divisão em grupos deste tamanho separa todos os que devem ficar separados.")),
        (BreakOutNotFound, new Text(
            "No division into groups was found that keeps apart all who have to be.",
            "No se encontró ninguna división en grupos que separe a quienes deben estar separados.",
            "Nenhuma divisão em grupos foi encontrada que separe todos os que devem ficar separados.")),
        (BreakOutLimit, new Text(
            "The steps ran out; with more of them a better division may be found.",
            "Se agotaron los pasos; con más pasos quizá se encuentre una división mejor.",
            "Os passos se esgotaram; com mais passos talvez se encontre uma divisão melhor.")),
        (BreakOutBroken, new Text(
            "Round {round}, group {group} does not keep this:",
            "Ronda {round}, grupo {group}: no se cumple esto:",
            "Rodada {round}, grupo {group}: não se cumpre isto:")),
    ];
}
