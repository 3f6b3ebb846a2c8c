namespace SolidarityEconomy.Matching.Texts;

/// <summary>What is said about a stored plan whose figures do not agree with each other.</summary>
internal static class PlanTexts
{
    public const string Order = "match.plan.order";
    public const string Count = "match.plan.count";
    public const string Sum = "match.plan.sum";
    public const string Status = "match.plan.status";
    public const string NotFirst = "match.plan.not-first";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (Order, new Text(
            "This entry stands after one with a later id.",
            "Esta entrada está después de otra con un identificador posterior.",
            "Esta entrada está depois de outra com um identificador posterior.")),
        (Count, new Text(
            "Number of entries expected here: {expected}; found: {found}.",
            "Número de entradas esperado aquí: {expected}; encontrado: {found}.",
            "Número de entradas esperado aqui: {expected}; encontrado: {found}.")),
        (Sum, new Text(
            "The parts add up to {sum}, and {stated} is stated.",
            "Las partes suman {sum} y se indica {stated}.",
            "As partes somam {sum}, e está indicado {stated}.")),
        (Status, new Text(
            "The status does not say whether the upper bound is reached.",
            "El estado no dice si se alcanza la cota superior.",
            "O estado não diz se o limite superior é alcançado.")),
        (NotFirst, new Text(
            "Rule {rule} is not the first one of its group and side in the policy.",
            "La regla {rule} no es la primera de su grupo y lado en la política.",
            "A regra {rule} não é a primeira do seu grupo e lado na política.")),
    ];
}
