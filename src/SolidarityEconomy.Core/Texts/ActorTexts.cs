namespace SolidarityEconomy.Texts;

/// <summary>What registers, profiles and imports of actors say.</summary>
internal static class ActorTexts
{
    public const string UnknownActorCode = "registry.unknown-actor";
    public const string CoverageCode = "registry.coverage";
    public const string CoverageMissingCode = "registry.coverage-missing";
    public const string CoverageUnplacedCode = "registry.coverage-unplaced";
    public const string MissingColumnCode = "table.column-missing";
    public const string UnknownColumnCode = "table.column-unknown";
    public const string ColumnNotTakenCode = "table.column-not-taken";
    public const string EmptyRowCode = "table.row-empty";
    public const string ShortRowCode = "table.row-short";
    public const string LongRowCode = "table.row-long";
    public const string DuplicateRowCode = "table.row-duplicate";
    public const string LostCharacterCode = "table.character-lost";
    public const string ZeroCoordinatesCode = "table.coordinates-zero";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
        (UnknownActorCode, new Text(
            "No actor has the id '{id}'.",
            "Ningún actor tiene el identificador '{id}'.",
            "Nenhum ator tem o identificador '{id}'.")),
        (CoverageCode, new Text(
            "There are actors in {covered} of {regions} regions of the world and in {countries} {countries|country|countries}.",
            "Hay actores en {covered} de las {regions} regiones del mundo y en {countries} {countries|país|países}.",
            "Há atores em {covered} das {regions} regiões do mundo e em {countries} {countries|país|países}.")),
        (CoverageMissingCode, new Text(
            "Nobody is registered in {places}.",
            "No hay nadie registrado en {places}.",
            "Não há ninguém registrado em {places}.")),
        (CoverageUnplacedCode, new Text(
            "Of {actors} {actors|actor|actors} no region is known.",
            "De {actors} {actors|actor|actores} no se conoce la región.",
            "De {actors} {actors|ator|atores} não se conhece a região.")),
        (MissingColumnCode, new Text(
            "The table has no column '{column}', and it is needed.",
            "A la tabla le falta la columna '{column}', que es necesaria.",
            "Falta a coluna '{column}' na tabela, e ela é necessária.")),
        (UnknownColumnCode, new Text(
            "The column '{column}' is not known and was not read.",
            "La columna '{column}' no se conoce y no se leyó.",
            "A coluna '{column}' não é conhecida e não foi lida.")),
        (ColumnNotTakenCode, new Text(
            "The column '{column}' is known, but its values are not taken in.",
            "La columna '{column}' se conoce, pero sus valores no se incorporan.",
            "A coluna '{column}' é conhecida, mas os seus valores não são incorporados.")),
        (EmptyRowCode, new Text(
            "The row is empty and was left out.",
            "La fila está vacía y se dejó fuera.",
            "A linha está vazia e ficou de fora.")),
        (ShortRowCode, new Text(
            "The row has {cells} {cells|cell|cells} for {columns} columns; the others count as unknown.",
            "La fila tiene {cells} {cells|celda|celdas} para {columns} columnas; las demás cuentan como desconocidas.",
            "A linha tem {cells} {cells|célula|células} para {columns} colunas; as demais contam como desconhecidas.")),
        (LongRowCode, new Text(
            "The row has {cells} cells for {columns} {columns|column|columns}, so that its values may have shifted.",
            "La fila tiene {cells} celdas para {columns} {columns|columna|columnas}, así que sus valores pueden estar corridos.",
            "A linha tem {cells} células para {columns} {columns|coluna|colunas}, de modo que os valores podem estar deslocados.")),
        (DuplicateRowCode, new Text(
            "'{value}' already stands in row {first}.",
            "'{value}' ya aparece en la fila {first}.",
            "'{value}' já aparece na linha {first}.")),
        (LostCharacterCode, new Text(
            "In '{value}' a character was lost in an earlier conversion; the words were kept as they are.",
            "En '{value}' se perdió un carácter en una conversión anterior; las palabras se conservaron tal cual.",
            "Em '{value}' perdeu-se um caractere numa conversão anterior; as palavras foram mantidas como estão.")),
        (ZeroCoordinatesCode, new Text(
            "Latitude and longitude are both 0, a point in the sea; the position counts as unknown.",
            "Latitud y longitud son 0, un punto en el mar; la posición cuenta como desconocida.",
            "Latitude e longitude são 0, um ponto no mar; a posição conta como desconhecida.")),
    ];

    /// <summary>What the kinds of actors are called, by their names in documents.</summary>
    public static IReadOnlyDictionary<string, Text> Kinds { get; } = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["person"] = new("person", "persona", "pessoa"),
        ["organisation"] = new("organisation", "organización", "organização"),
        ["collective"] = new("collective", "colectivo", "coletivo"),
    };

    public static Text AnId { get; } = new(
        "an id of 1 to 64 of A-Z a-z 0-9 . _ : -",
        "un identificador de 1 a 64 de los caracteres A-Z a-z 0-9 . _ : -",
        "um identificador de 1 a 64 dos caracteres A-Z a-z 0-9 . _ : -");

    public static Text Degrees { get; } = new(
        "degrees with a decimal point", "grados con punto decimal", "graus com ponto decimal");

    public static Text AWebAddress { get; } = new(
        "a web address with http or https", "una dirección web con http o https", "um endereço web com http ou https");

    public static Message UnknownActor(string id) => CoreTexts.Message(UnknownActorCode, ("id", id));

    public static Message Coverage(int covered, int regions, int countries) => CoreTexts.Message(
        CoverageCode, ("covered", covered), ("regions", regions), ("countries", countries));

    public static Message CoverageMissing(IEnumerable<Text> places) => CoreTexts.Message(
        CoverageMissingCode, ("places", Argument.List(places.Select(place => (Argument)place))));

    public static Message CoverageUnplaced(int actors) => CoreTexts.Message(CoverageUnplacedCode, ("actors", actors));

    public static Message MissingColumn(string column) => CoreTexts.Message(MissingColumnCode, ("column", column));

    public static Message UnknownColumn(string column) => CoreTexts.Message(UnknownColumnCode, ("column", column));

    public static Message ColumnNotTaken(string column) => CoreTexts.Message(ColumnNotTakenCode, ("column", column));

    public static Message EmptyRow() => CoreTexts.Message(EmptyRowCode);

    public static Message ShortRow(int cells, int columns) =>
        CoreTexts.Message(ShortRowCode, ("cells", cells), ("columns", columns));

    public static Message LongRow(int cells, int columns) =>
        CoreTexts.Message(LongRowCode, ("cells", cells), ("columns", columns));

    public static Message DuplicateRow(string value, int first) =>
        CoreTexts.Message(DuplicateRowCode, ("value", value), ("first", first));

    public static Message LostCharacter(string value) => CoreTexts.Message(LostCharacterCode, ("value", value));

    public static Message ZeroCoordinates() => CoreTexts.Message(ZeroCoordinatesCode);
}
