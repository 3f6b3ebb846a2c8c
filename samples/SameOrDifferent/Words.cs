namespace SolidarityEconomy.Samples.SameOrDifferent;

/// <summary>What the sample says.</summary>
internal static class Words
{
    public static Text Usage { get; } = new(
        """
        dotnet run --project samples/SameOrDifferent [-- FILE.csv OPTIONS]

        Makes two registers that disagree of one table, and shows how often linkage tells right who stands in both. Without a file: a small table of its own.
          --held-out FILE.csv  another table, with the same noise; as often as there are such tables
          --language TAG       language of the output: en (default), es, pt; with country: es-EC, pt-BR
          --seed WORDS         other noise; "a" when left out
          --svg FILE.svg       writes the curve
          --help               shows this help
        Exit codes: 0 done; 2 an option or a file is not right.
        """,
        """
        dotnet run --project samples/SameOrDifferent [-- ARCHIVO.csv OPCIONES]

        Hace de una tabla dos registros que no coinciden y muestra con qué acierto se reconoce quién está en ambos. Sin archivo: una tabla pequeña, propia.
          --held-out ARCHIVO.csv  otra tabla, con el mismo ruido; tantas veces como tablas haya
          --language ETIQUETA     idioma de la salida: en (por defecto), es, pt; con país: es-EC, pt-BR
          --seed PALABRAS         otro ruido; «a» si falta
          --svg ARCHIVO.svg       escribe la curva
          --help                  muestra esta ayuda
        Códigos de salida: 0 hecho; 2 una opción o un archivo no está bien.
        """,
        """
        dotnet run --project samples/SameOrDifferent [-- ARQUIVO.csv OPÇÕES]

        Faz de uma tabela dois registros que não coincidem e mostra com que acerto se reconhece quem está em ambos. Sem arquivo: uma tabela pequena, própria.
          --held-out ARQUIVO.csv  outra tabela, com o mesmo ruído; tantas vezes quantas forem as tabelas
          --language ETIQUETA     idioma da saída: en (padrão), es, pt; com país: es-EC, pt-BR
          --seed PALAVRAS         outro ruído; “a” se faltar
          --svg ARQUIVO.svg       grava a curva
          --help                  mostra esta ajuda
        Códigos de saída: 0 feito; 2 uma opção ou um arquivo não está certo.
        """);

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
