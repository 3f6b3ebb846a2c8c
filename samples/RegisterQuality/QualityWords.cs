namespace SolidarityEconomy.Samples.RegisterQuality;

/// <summary>What the sample says, in three languages.</summary>
internal static class QualityWords
{
    public static readonly Text Title = new(
        en: "The register {file}, looked through.",
        es: "El registro {file}, revisado.",
        pt: "O cadastro {file}, revisado.");

    public static readonly Text OwnTable = new(
        en: "A small invented directory with the faults that registers have. Name a file to look through your own.",
        es: "Un pequeño directorio inventado con las fallas que tienen los registros. Indique un archivo para revisar el suyo.",
        pt: "Um pequeno diretório inventado com as falhas que os cadastros têm. Indique um arquivo para revisar o seu.");

    public static readonly Text Rows = new("Rows and what is wrong with them", "Las filas y sus fallas", "As linhas e as suas falhas");

    public static readonly Text RowCounts = new(
        en: "Layout {layout}: {read} rows in, {kept} kept, {rejected} left out. {faults} faults reported, in {reported} rows.",
        es: "Formato {layout}: {read} filas leídas, {kept} conservadas, {rejected} descartadas. {faults} fallas informadas, en {reported} filas.",
        pt: "Formato {layout}: {read} linhas lidas, {kept} mantidas, {rejected} descartadas. {faults} falhas relatadas, em {reported} linhas.");

    public static readonly Text Figures = new("Who is in it", "Quiénes están", "Quem está nele");

    public static readonly Text Others = new("the other {rows}: {count}", "los otros {rows}: {count}", "os outros {rows}: {count}");

    public static readonly Text Unknown = new("unknown {count}", "sin dato {count}", "sem dado {count}");

    public static readonly Text Duplicates = new("Who stands in it twice", "¿Quién está dos veces?", "Quem aparece duas vezes?");

    public static readonly Text PairCounts = new(
        en: "{same} pairs are the same, {ask} are listed to ask about; merging the same would make {merged} entries fewer.",
        es: "{same} pares son lo mismo, {ask} se listan para preguntar; al unir los iguales habría {merged} entradas menos.",
        pt: "{same} pares são o mesmo, {ask} são listados para perguntar; ao unir os iguais haveria {merged} entradas a menos.");

    public static readonly Text Times = new("Time", "Tiempos", "Tempos");

    public static readonly Text Time = new("{step} took {time} ms", "{step}: {time} ms", "{step}: {time} ms");

    public static readonly Text Opening = new("opening the file", "abrir el archivo", "abrir o arquivo");

    public static readonly Text Reading = new("reading the rows", "leer las filas", "ler as linhas");

    public static readonly Text Counting = new("counting", "contar", "fazer as contas");

    public static readonly Text Comparing = new("comparing", "comparar las entradas", "comparar as entradas");

    public static readonly Text UnknownLayout = new(
        en: "There is no layout '{layout}'. Write one of: {layouts}.",
        es: "No existe el formato «{layout}». Escriba uno de estos: {layouts}.",
        pt: "Não existe o formato \"{layout}\". Escreva um destes: {layouts}.");

    public static readonly Text NoLayout = new(
        en: "The columns of {file} belong to no known layout ({layouts}). Columns found: {found}.",
        es: "Las columnas de {file} no son de ningún formato conocido ({layouts}). Columnas encontradas: {found}.",
        pt: "As colunas de {file} não são de nenhum formato conhecido ({layouts}). Colunas encontradas: {found}.");

    public static readonly Text NothingKept = new(
        en: "No row of {file} could be kept. The first reason: {reason}",
        es: "No se pudo conservar ninguna fila de {file}. La primera razón: {reason}",
        pt: "Nenhuma linha de {file} pôde ser mantida. O primeiro motivo: {reason}");

    public static readonly Text Usage = new(
        en: """
            dotnet run --project samples/RegisterQuality [-- FILE.csv OPTIONS]

            Looks through a register of organisations: rows, faults, figures, probable duplicates. Without a file: a small one of its own.
              --layout NAME     digital-commons, ica-youth, castilla-y-leon or susy; chosen by the header when left out
              --language TAG    language of the output: en (default), es, pt; with country: es-EC, pt-BR
              --csv FILE.csv    writes the rows that were kept, cleaned
              --help            shows this help
            Exit codes: 0 done; 1 a result contradicts itself; 2 an option or a file is not right.
            """,
        es: """
            dotnet run --project samples/RegisterQuality [-- ARCHIVO.csv OPCIONES]

            Revisa un registro de organizaciones: filas, fallas, cifras, posibles duplicados. Sin archivo: uno pequeño, propio.
              --layout NOMBRE      digital-commons, ica-youth, castilla-y-leon o susy; si falta, se elige por el encabezado
              --language ETIQUETA  idioma de la salida: en (por defecto), es, pt; con país: es-EC, pt-BR
              --csv ARCHIVO.csv    escribe las filas conservadas, limpias
              --help               muestra esta ayuda
            Códigos de salida: 0 hecho; 1 un resultado se contradice; 2 una opción o un archivo no está bien.
            """,
        pt: """
            dotnet run --project samples/RegisterQuality [-- ARQUIVO.csv OPÇÕES]

            Revisa um cadastro de organizações: linhas, falhas, números, possíveis duplicatas. Sem arquivo: um pequeno, próprio.
              --layout NOME        digital-commons, ica-youth, castilla-y-leon ou susy; se faltar, escolhe-se pelo cabeçalho
              --language ETIQUETA  idioma da saída: en (padrão), es, pt; com país: es-EC, pt-BR
              --csv ARQUIVO.csv    grava as linhas mantidas, limpas
              --help               mostra esta ajuda
            Códigos de saída: 0 concluído; 1 um resultado se contradiz; 2 uma opção ou um arquivo não está certo.
            """);
}
