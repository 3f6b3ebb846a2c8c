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

    public static readonly Text Classes = new(
        en: "What the table calls them, and the type of the ILO that this tells:",
        es: "Cómo los llama la tabla, y el tipo de la OIT que eso dice:",
        pt: "Como a tabela os chama, e o tipo da OIT que isso diz:");

    public static readonly Text Class = new(
        en: "{words} → {type}, {count} {count|time|times}",
        es: "{words} → {type}, {count} {count|vez|veces}",
        pt: "{words} → {type}, {count} {count|vez|vezes}");

    public static readonly Text Open = new("not known", "no se sabe", "não se sabe");

    public static readonly Text Duplicates = new("Who stands in it twice", "¿Quién está dos veces?", "Quem aparece duas vezes?");

    public static readonly Text Merged = new(
        en: "Merging the same makes {merged} {merged|entry|entries} fewer; {contradicted} {contradicted|group contradicts|groups contradict} {contradicted|itself|themselves} and {contradicted|stays|stay} apart.",
        es: "Al unir lo que es lo mismo quedan {merged} {merged|entrada|entradas} menos; {contradicted} {contradicted|grupo se contradice y queda separado|grupos se contradicen y quedan separados}.",
        pt: "Ao unir o que é o mesmo ficam {merged} {merged|entrada|entradas} a menos; {contradicted} {contradicted|grupo se contradiz e fica separado|grupos se contradizem e ficam separados}.");

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
        en: "The columns of {file} belong to no known layout ({layouts}). Name one with --layout; how to describe columns of your own, docs/tables.md shows. Columns found: {found}.",
        es: "Las columnas de {file} no son de ningún formato conocido ({layouts}). Indique uno con --layout; cómo describir columnas propias lo muestra docs/tables.md. Columnas encontradas: {found}.",
        pt: "As colunas de {file} não são de nenhum formato conhecido ({layouts}). Indique um com --layout; como descrever colunas próprias está em docs/tables.md. Colunas encontradas: {found}.");

    public static readonly Text Usage = new(
        en: """
            dotnet run --project samples/RegisterQuality [-- FILE.csv OPTIONS]

            Looks through a register of organisations: rows, faults, figures, probable duplicates. Without a file: a small one of its own.
              --layout NAME     digital-commons, ica-youth, es-cyl or susy; chosen by the columns when left out
              --language TAG    language of the output: en (default), es, pt; with country: es-EC, pt-BR
              --csv FILE.csv    writes the rows that were kept, cleaned, with the type of co-operative where the table tells it
              --help            shows this help
            Exit codes: 0 done; 1 a result contradicts itself; 2 an option or a file is not right.
            """,
        es: """
            dotnet run --project samples/RegisterQuality [-- ARCHIVO.csv OPCIONES]

            Revisa un registro de organizaciones: filas, fallas, cifras, posibles duplicados. Sin archivo: uno pequeño, propio.
              --layout NOMBRE      digital-commons, ica-youth, es-cyl o susy; si falta, se elige por las columnas
              --language ETIQUETA  idioma de la salida: en (por defecto), es, pt; con país: es-EC, pt-BR
              --csv ARCHIVO.csv    escribe las filas conservadas, limpias, con el tipo de cooperativa si la tabla lo dice
              --help               muestra esta ayuda
            Códigos de salida: 0 hecho; 1 un resultado se contradice; 2 una opción o un archivo no está bien.
            """,
        pt: """
            dotnet run --project samples/RegisterQuality [-- ARQUIVO.csv OPÇÕES]

            Revisa um cadastro de organizações: linhas, falhas, números, possíveis duplicatas. Sem arquivo: um pequeno, próprio.
              --layout NOME        digital-commons, ica-youth, es-cyl ou susy; se faltar, escolhe-se pelas colunas
              --language ETIQUETA  idioma da saída: en (padrão), es, pt; com país: es-EC, pt-BR
              --csv ARQUIVO.csv    grava as linhas mantidas, limpas, com o tipo de cooperativa se a tabela o diz
              --help               mostra esta ajuda
            Códigos de saída: 0 concluído; 1 um resultado se contradiz; 2 uma opção ou um arquivo não está certo.
            """);
}
