namespace SolidarityEconomy.Samples.Shared;

/// <summary>What is said in every sample when the command line or a file is not right.</summary>
public static class FileWords
{
    public static readonly Text UnknownOption = new(
        en: "Unknown option {option}. --help lists the options.",
        es: "Opción desconocida: {option}. Con --help se ven las opciones.",
        pt: "Opção desconhecida: {option}. Com --help você vê as opções.");

    public static readonly Text ValueMissing = new(
        en: "The option {option} needs a value.",
        es: "La opción {option} necesita un valor.",
        pt: "A opção {option} precisa de um valor.");

    public static readonly Text OptionTwice = new(
        en: "The option {option} stands twice.",
        es: "La opción {option} aparece dos veces.",
        pt: "A opção {option} aparece duas vezes.");

    public static readonly Text UnknownLanguage = new(
        en: "The language '{language}' is not known. Write es, pt or en, with a country if you like: es-EC, pt-BR.",
        es: "No se conoce el idioma «{language}». Escriba es, pt o en, con país si lo desea: es-EC, pt-BR.",
        pt: "O idioma \"{language}\" não é conhecido. Escreva es, pt ou en, com país se quiser: es-EC, pt-BR.");

    public static readonly Text SameFile = new(
        en: "The file {file} is named for two purposes; nothing was written.",
        es: "El archivo {file} está indicado para dos usos; no se escribió nada.",
        pt: "O arquivo {file} está indicado para dois usos; nada foi gravado.");

    public static readonly Text Missing = new(
        en: "There is no file {file}.",
        es: "No existe el archivo {file}.",
        pt: "Não existe o arquivo {file}.");

    public static readonly Text IsFolder = new(
        en: "{file} is a folder; name the CSV file in it.",
        es: "{file} es una carpeta; indique el archivo CSV que está en ella.",
        pt: "{file} é uma pasta; indique o arquivo CSV que está nela.");

    public static readonly Text NotAllowed = new(
        en: "The file {file} may not be read: permission is missing.",
        es: "No se puede leer el archivo {file}: falta permiso.",
        pt: "Não é possível ler o arquivo {file}: falta permissão.");

    public static readonly Text Unreadable = new(
        en: "The file {file} cannot be read: {reason}",
        es: "No se puede leer el archivo {file}: {reason}",
        pt: "Não é possível ler o arquivo {file}: {reason}");

    public static readonly Text TooLarge = new(
        en: "The file {file} is larger than {limit} MB, the limit of this sample.",
        es: "El archivo {file} supera los {limit} MB, el límite de este ejemplo.",
        pt: "O arquivo {file} passa de {limit} MB, o limite deste exemplo.");

    public static readonly Text Empty = new(
        en: "The file {file} is empty.",
        es: "El archivo {file} está vacío.",
        pt: "O arquivo {file} está vazio.");

    public static readonly Text NoRows = new(
        en: "The file {file} has a header but no row.",
        es: "El archivo {file} tiene encabezado pero ninguna fila.",
        pt: "O arquivo {file} tem cabeçalho, mas nenhuma linha.");

    public static readonly Text Binary = new(
        en: "The file {file} is not a text file, so it is not a CSV table. A spreadsheet must first be saved as CSV (UTF-8).",
        es: "El archivo {file} no es un archivo de texto, así que no es una tabla CSV. Una hoja de cálculo se guarda primero como CSV (UTF-8).",
        pt: "O arquivo {file} não é um arquivo de texto, portanto não é uma tabela CSV. Uma planilha deve antes ser salva como CSV (UTF-8).");

    public static readonly Text NotUtf8 = new(
        en: "The file {file} is not written in UTF-8. Save it as CSV (UTF-8), so that accents are read right.",
        es: "El archivo {file} no está en UTF-8. Guárdelo como CSV (UTF-8) para que las tildes se lean bien.",
        pt: "O arquivo {file} não está em UTF-8. Salve-o como CSV (UTF-8) para que os acentos sejam lidos corretamente.");

    public static readonly Text NotATable = new(
        en: "The file {file} holds {kind}, not a CSV table.",
        es: "El archivo {file} contiene {kind}, no una tabla CSV.",
        pt: "O arquivo {file} contém {kind}, não uma tabela CSV.");

    public static readonly Text PlainText = new(
        en: "text without columns", es: "texto sin columnas", pt: "texto sem colunas");

    public static readonly Text Truncated = new(
        en: "The file {file} is cut off or damaged: the quotation mark opened in line {line} is never closed.",
        es: "El archivo {file} está cortado o dañado: las comillas abiertas en la línea {line} nunca se cierran.",
        pt: "O arquivo {file} está cortado ou danificado: as aspas abertas na linha {line} nunca são fechadas.");

    public static readonly Text CutRow = new(
        en: "The file {file} is cut off: its last row, {row}, has {cells} of {columns} columns and no end of line.",
        es: "El archivo {file} está cortado: su última fila, la {row}, tiene {cells} de {columns} columnas y no termina en salto de línea.",
        pt: "O arquivo {file} está cortado: sua última linha, a {row}, tem {cells} de {columns} colunas e não termina em quebra de linha.");

    public static readonly Text NothingKept = new(
        en: "No row of {file} could be kept. The first reason: {reason}",
        es: "No se pudo conservar ninguna fila de {file}. La primera razón: {reason}",
        pt: "Nenhuma linha de {file} pôde ser mantida. O primeiro motivo: {reason}");

    public static readonly Text Broken = new(
        en: "The run was stopped because a result contradicts itself. {reason}",
        es: "La ejecución se detuvo porque un resultado se contradice. {reason}",
        pt: "A execução foi interrompida porque um resultado se contradiz. {reason}");

    public static readonly Text CannotWrite = new(
        en: "The file {file} cannot be written: {reason}",
        es: "No se puede escribir el archivo {file}: {reason}",
        pt: "Não é possível gravar o arquivo {file}: {reason}");

    public static readonly Text NoFolder = new(
        en: "The file {file} cannot be written: its folder does not exist.",
        es: "No se puede escribir el archivo {file}: su carpeta no existe.",
        pt: "Não é possível gravar o arquivo {file}: a pasta dele não existe.");

    public static readonly Text MayNotWrite = new(
        en: "The file {file} cannot be written: permission is missing, or it is a folder.",
        es: "No se puede escribir el archivo {file}: falta permiso o es una carpeta.",
        pt: "Não é possível gravar o arquivo {file}: falta permissão ou é uma pasta.");
}
