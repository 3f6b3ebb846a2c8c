namespace SolidarityEconomy.Matching.Texts;

/// <summary>What is said about documents of assignment, pairing, allocation and exchange.</summary>
internal static class ProblemTexts
{
    public const string Itself = "match.problem.itself";
    public const string StarterReceives = "match.problem.starter-receives";
    public const string NotFinite = "match.problem.not-finite";
    public const string TooManyDigits = "match.problem.too-many-digits";

    public static IEnumerable<(string Code, Text Pattern)> Entries { get; } =
    [
        (Itself, new Text(
            "Both names here are '{name}'.",
            "Los dos nombres son aquí '{name}'.",
            "Os dois nomes aqui são '{name}'.")),
        (StarterReceives, new Text(
            "'{name}' begins chains and receives nothing.",
            "'{name}' inicia cadenas y no recibe nada.",
            "'{name}' inicia cadeias e não recebe nada.")),
        (NotFinite, new Text(
            "This is no finite number.",
            "No es un número finito.",
            "Não é um número finito.")),
        (TooManyDigits, new Text(
            "The numbers have too many digits to be computed exactly; round them.",
            "Los números tienen demasiadas cifras para un cálculo exacto; hay que redondearlos.",
            "Os números têm algarismos demais para um cálculo exato; é preciso arredondá-los.")),
    ];
}
