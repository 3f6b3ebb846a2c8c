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
            "{count} {count|task is|tasks are} given out; left over are {left} {left|task|tasks} and {free} without a task.",
            "Se reparten {count} {count|tarea|tareas}; sobran {left} {left|tarea|tareas} y {free} sin tarea.",
            "{count} {count|tarefa distribuída|tarefas distribuídas}; sobram {left} {left|tarefa|tarefas} e {free} sem tarefa.")),
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
            "{rounds} {rounds|round|rounds} of {groups} {groups|group|groups}; {repeats} meetings are not the first, and no plan has fewer than {least}.",
            "{rounds} {rounds|ronda|rondas} de {groups} {groups|grupo|grupos}; {repeats} encuentros no son los primeros, y ningún plan tiene menos de {least}.",
            "{rounds} {rounds|rodada|rodadas} de {groups} {groups|grupo|grupos}; {repeats} encontros não são os primeiros, e nenhum plano tem menos de {least}.")),
        (BreakOutImpossible, new Text(
            "No division into groups was found that keeps apart all who have to be.",
            "No se encontró ninguna división en grupos que separe a quienes deben estar separados.",
            "Nenhuma divisão em grupos foi encontrada que separe todos os que devem ficar separados.")),
        (BreakOutBroken, new Text(
            "Round {round}, group {group} does not keep this:",
            "Ronda {round}, grupo {group}: no se cumple esto:",
            "Rodada {round}, grupo {group}: não se cumpre isto:")),
    ];
}
