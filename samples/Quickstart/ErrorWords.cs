namespace SolidarityEconomy.Samples.Quickstart;

/// <summary>What this sample says when the command line or a file is not right.</summary>
internal static class ErrorWords
{
    public static readonly Text CsvNeedsTable = new(
        en: "--csv writes the peer-exchange plan and so needs --organisations FILE.csv.",
        es: "--csv escribe el plan de intercambio entre pares y por eso necesita --organisations ARCHIVO.csv.",
        pt: "--csv grava o plano de intercâmbio entre pares e por isso precisa de --organisations ARQUIVO.csv.");

    public static readonly Text UnknownColumns = new(
        en: "The file {file} is not a Digital Commons table. Missing columns: {missing}. Columns found: {found}.",
        es: "El archivo {file} no es una tabla de Digital Commons. Columnas que faltan: {missing}. Columnas encontradas: {found}.",
        pt: "O arquivo {file} não é uma tabela do Digital Commons. Colunas que faltam: {missing}. Colunas encontradas: {found}.");

    public static readonly Text None = new(en: "none", es: "ninguna", pt: "nenhuma");

    public static readonly Text Usage = new(
        en: """
            dotnet run --project samples/Quickstart [-- OPTIONS]

            Without options: a fictional case in two linked stories, a mentoring match and the loan of a savings group.
              --language TAG         language of the output: en (default), es, pt; with country: es-EC, pt-BR
              --report FILE.html     writes the same as one HTML page with charts
              --organisations FILE   reads a Digital Commons table (CSV) and plans an exchange between peers
              --csv FILE             writes that plan as CSV
              --help                 shows this help
            Exit codes: 0 done; 1 a result contradicts itself; 2 an option or a file is not right.
            """,
        es: """
            dotnet run --project samples/Quickstart [-- OPCIONES]

            Sin opciones: un caso ficticio en dos historias enlazadas, una mentoría y el préstamo de un grupo de ahorro.
              --language ETIQUETA    idioma de la salida: en (por defecto), es, pt; con país: es-EC, pt-BR
              --report ARCHIVO.html  escribe lo mismo como una página HTML con gráficos
              --organisations ARCHIVO  lee una tabla de Digital Commons (CSV) y planifica un intercambio entre pares
              --csv ARCHIVO          escribe ese plan como CSV
              --help                 muestra esta ayuda
            Códigos de salida: 0 hecho; 1 un resultado se contradice; 2 una opción o un archivo no está bien.
            """,
        pt: """
            dotnet run --project samples/Quickstart [-- OPÇÕES]

            Sem opções: um caso fictício em duas histórias ligadas, uma mentoria e o empréstimo de um grupo de poupança.
              --language ETIQUETA    idioma da saída: en (padrão), es, pt; com país: es-EC, pt-BR
              --report ARQUIVO.html  grava o mesmo como uma página HTML com gráficos
              --organisations ARQUIVO  lê uma tabela do Digital Commons (CSV) e planeja um intercâmbio entre pares
              --csv ARQUIVO          grava esse plano como CSV
              --help                 mostra esta ajuda
            Códigos de saída: 0 concluído; 1 um resultado se contradiz; 2 uma opção ou um arquivo não está certo.
            """);
}
