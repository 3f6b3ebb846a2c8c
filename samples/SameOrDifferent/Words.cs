namespace SolidarityEconomy.Samples.SameOrDifferent;

/// <summary>What the sample says.</summary>
internal static class Words
{
    public static Text Usage { get; } = new(
        "Usage: SameOrDifferent [FILE.csv] [--held-out FILE.csv] [--language en|es|pt] [--seed WORDS] [--svg FILE.svg]",
        "Uso: SameOrDifferent [ARCHIVO.csv] [--held-out ARCHIVO.csv] [--language en|es|pt] [--seed PALABRAS] [--svg ARCHIVO.svg]",
        "Uso: SameOrDifferent [ARQUIVO.csv] [--held-out ARQUIVO.csv] [--language en|es|pt] [--seed PALAVRAS] [--svg ARQUIVO.svg]");

    public static Text Unreadable { get; } = new(
        "The file '{file}' cannot be read: {reason}",
        "No se puede leer el archivo «{file}»: {reason}",
        "Não é possível ler o arquivo “{file}”: {reason}");

    public static Text NoTable { get; } = new(
        "The file '{file}' holds no organisations in a form that is known here.",
        "El archivo «{file}» no contiene organizaciones en un formato conocido aquí.",
        "O arquivo “{file}” não contém organizações em um formato conhecido aqui.");

    public static Text Title { get; } = new("Same or different?", "¿Iguales o distintas?", "Iguais ou diferentes?");

    public static Text Registers { get; } = new(
        "Of {rows} organisations two registers were made, of {first} and {second} entries; {true} organisations stand in both.",
        "De {rows} organizaciones se hicieron dos registros, de {first} y {second} entradas; {true} organizaciones están en ambos.",
        "De {rows} organizações foram feitos dois registros, de {first} e {second} entradas; {true} organizações estão em ambos.");

    public static Text Noise { get; } = new(
        "In the second the identifiers are hidden, 46 % of the names changed, and of postcodes and websites 25 % each missing, positions with them.",
        "En el segundo los identificadores están ocultos, el 46 % de los nombres cambió y falta el 25 % de los códigos postales y de los sitios web, y posiciones con ellos.",
        "No segundo os identificadores estão ocultos, 46 % dos nomes mudaram e faltam 25 % dos códigos postais e dos sites, e posições com eles.");

    public static Text OneToOne { get; } = new(
        "With the rule that an organisation stands at most once in each register (OneToOne):",
        "Con la regla de que una organización figura a lo sumo una vez en cada registro (OneToOne):",
        "Com a regra de que uma organização consta no máximo uma vez em cada registro (OneToOne):");

    public static Text Free { get; } = new(
        "Without that rule, as by default:",
        "Sin esa regla, como por defecto:",
        "Sem essa regra, como no padrão:");

    public static IReadOnlyList<Text> Heads { get; } =
    [
        new("bits", "bits", "bits"),
        new("same", "iguales", "iguais"),
        new("right", "acertadas", "corretas"),
        new("precision", "precisión", "precisão"),
        new("recall", "exhaustividad", "abrangência"),
        new("to ask", "a preguntar", "a perguntar"),
    ];

    public static Text Default { get; } = new(
        "The default is {bits} bits, 32 to 1, without that rule: precision {precision}, recall {recall}.",
        "Por defecto son {bits} bits, 32 a 1, sin esa regla: precisión {precision}, exhaustividad {recall}.",
        "O padrão é de {bits} bits, 32 para 1, sem essa regra: precisão {precision}, abrangência {recall}.");

    public static Text HeldOut { get; } = new(
        "Held out: '{file}', with the same noise; no weight was set by this table. A pair of two rows counts as wrong, even where the table itself has a double.",
        "Reservado: «{file}», con el mismo ruido; ningún peso se fijó con esta tabla. Un par de dos filas cuenta como error, aunque la propia tabla tenga un duplicado.",
        "Reservado: “{file}”, com o mesmo ruído; nenhum peso foi definido com esta tabela. Um par de duas linhas conta como erro, mesmo que a própria tabela tenha uma duplicata.");

    public static Text Example { get; } = new(
        "An example where the names are not the same:",
        "Un ejemplo en que los nombres no coinciden:",
        "Um exemplo em que os nomes não coincidem:");

    public static Text Doubles { get; } = new(
        "The last lines are about doubles within the table itself.",
        "Las últimas líneas tratan de duplicados dentro de la propia tabla.",
        "As últimas linhas tratam de duplicatas dentro da própria tabela.");

    public static Text ChartDescription { get; } = new(
        "Precision and recall of pairs held to be the same, by the least score; a higher threshold is more precise and finds less.",
        "Precisión y exhaustividad de los pares dados por iguales, según el puntaje mínimo; un umbral más alto es más preciso y halla menos.",
        "Precisão e abrangência dos pares tidos como iguais, conforme a pontuação mínima; um limiar mais alto é mais preciso e encontra menos.");
}
