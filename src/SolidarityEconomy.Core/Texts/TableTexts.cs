namespace SolidarityEconomy.Texts;

/// <summary>What the reading and writing of tables of organisations says.</summary>
internal static class TableTexts
{
    public const string MissingColumnCode = "table.column-missing";
    public const string UnknownColumnCode = "table.column-unknown";
    public const string ColumnNotTakenCode = "table.column-not-taken";
    public const string NoRowsCode = "table.no-rows";
    public const string EmptyRowCode = "table.row-empty";
    public const string ShortRowCode = "table.row-short";
    public const string LongRowCode = "table.row-long";
    public const string DuplicateRowCode = "table.row-duplicate";
    public const string RepeatedNameCode = "table.name-repeated";
    public const string LostCharacterCode = "table.character-lost";
    public const string PlaceholderCode = "table.placeholder";
    public const string WebsiteCompletedCode = "table.website-completed";
    public const string WebsiteUnwrappedCode = "table.website-unwrapped";
    public const string TypeOpenCode = "table.type-open";
    public const string CountryReadCode = "table.country-read";
    public const string CountryPartCode = "table.country-part";
    public const string CountryMisspeltCode = "table.country-misspelt";
    public const string CountrySuggestedCode = "table.country-suggested";
    public const string CountryContradictedCode = "table.country-contradicted";
    public const string ZeroCoordinatesCode = "table.coordinates-zero";
    public const string CoordinatesSwappedCode = "table.coordinates-swapped";
    public const string CoordinatesContradictedCode = "table.coordinates-contradicted";
    public const string CoordinatesOverseasCode = "table.coordinates-overseas";
    public const string ValueLostCode = "table.value-lost";
    public const string PersonLeftOutCode = "table.person-left-out";
    public const string ConsentLeftOutCode = "table.consent-left-out";

    public static IReadOnlyList<(string Code, Text Pattern)> Entries { get; } =
    [
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
        (NoRowsCode, new Text(
            "The table has no rows with anything in them.",
            "La tabla no tiene ninguna fila con datos.",
            "A tabela não tem nenhuma linha com dados.")),
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
        (RepeatedNameCode, new Text(
            "The name '{value}' already stands in row {first}; both rows were kept, for a name alone does not make two the same.",
            "El nombre '{value}' ya aparece en la fila {first}; se conservaron ambas filas, pues un nombre por sí solo no hace de dos una.",
            "O nome '{value}' já aparece na linha {first}; as duas linhas foram mantidas, pois um nome sozinho não faz de duas uma só.")),
        (LostCharacterCode, new Text(
            "In '{value}' a character was lost in an earlier conversion; the words were kept as they are.",
            "En '{value}' se perdió un carácter en una conversión anterior; las palabras se conservaron tal cual.",
            "Em '{value}' perdeu-se um caractere numa conversão anterior; as palavras foram mantidas como estão.")),
        (PlaceholderCode, new Text(
            "'{value}' only fills the cell; the value counts as unknown.",
            "'{value}' solo rellena la celda; el valor cuenta como desconocido.",
            "'{value}' apenas preenche a célula; o valor conta como desconhecido.")),
        (WebsiteCompletedCode, new Text(
            "'{value}' lacks its beginning and was read as {address}.",
            "A '{value}' le falta el comienzo y se leyó como {address}.",
            "Falta o começo de '{value}', que foi lido como {address}.")),
        (WebsiteUnwrappedCode, new Text(
            "'{value}' opens an address in the viewer of one browser and was read as {address}.",
            "'{value}' abre una dirección en el visor de un navegador y se leyó como {address}.",
            "'{value}' abre um endereço no visualizador de um navegador e foi lido como {address}.")),
        (TypeOpenCode, new Text(
            "'{value}' leaves open who the members are; the type of co-operative counts as unknown.",
            "'{value}' deja abierto quiénes son los socios; el tipo de cooperativa cuenta como desconocido.",
            "'{value}' deixa em aberto quem são os cooperados; o tipo de cooperativa conta como desconhecido.")),
        (CountryReadCode, new Text(
            "'{value}' was read as {country}.",
            "'{value}' se leyó como {country}.",
            "'{value}' foi lido como {country}.")),
        (CountryPartCode, new Text(
            "'{value}' is a part of a country and was read as {country}.",
            "'{value}' es parte de un país y se leyó como {country}.",
            "'{value}' é parte de um país e foi lido como {country}.")),
        (CountryMisspeltCode, new Text(
            "'{value}' looks like '{name}' misspelt and was read as {country}.",
            "'{value}' parece '{name}' mal escrito y se leyó como {country}.",
            "'{value}' parece '{name}' mal escrito e foi lido como {country}.")),
        (CountrySuggestedCode, new Text(
            "'{value}' is no country that we know; perhaps '{name}' is meant, that is {country}, but no coordinates confirm it. The country counts as unknown.",
            "'{value}' no es un país conocido; quizá se quiso decir '{name}', es decir {country}, pero ninguna coordenada lo confirma. El país cuenta como desconocido.",
            "'{value}' não é um país conhecido; talvez se quisesse dizer '{name}', isto é, {country}, mas nenhuma coordenada o confirma. O país conta como desconhecido.")),
        (CountryContradictedCode, new Text(
            "'{value}' is the code of {country}, and the coordinates {latitude}, {longitude} do not lie in {region}; the country counts as unknown.",
            "'{value}' es el código de {country}, y las coordenadas {latitude}, {longitude} no están en {region}; el país cuenta como desconocido.",
            "'{value}' é o código de {country}, e as coordenadas {latitude}, {longitude} não ficam em {region}; o país conta como desconhecido.")),
        (ZeroCoordinatesCode, new Text(
            "Latitude and longitude are both 0, a point in the sea; the position counts as unknown.",
            "Latitud y longitud son 0, un punto en el mar; la posición cuenta como desconocida.",
            "Latitude e longitude são 0, um ponto no mar; a posição conta como desconhecida.")),
        (CoordinatesSwappedCode, new Text(
            "Latitude {latitude} and longitude {longitude} seem to have changed places, the country being {country}; the position counts as unknown.",
            "La latitud {latitude} y la longitud {longitude} parecen intercambiadas, siendo el país {country}; la posición cuenta como desconocida.",
            "A latitude {latitude} e a longitude {longitude} parecem trocadas, sendo o país {country}; a posição conta como desconhecida.")),
        (CoordinatesContradictedCode, new Text(
            "The coordinates {latitude}, {longitude} do not lie in {region}, where {country} is; the position counts as unknown.",
            "Las coordenadas {latitude}, {longitude} no están en {region}, donde está {country}; la posición cuenta como desconocida.",
            "As coordenadas {latitude}, {longitude} não ficam em {region}, onde está {country}; a posição conta como desconhecida.")),
        (CoordinatesOverseasCode, new Text(
            "The coordinates {latitude}, {longitude} do not lie in {region}; {country} has parts overseas, so country and position were kept.",
            "Las coordenadas {latitude}, {longitude} no están en {region}; este país tiene territorios de ultramar ({country}), así que se conservaron país y posición.",
            "As coordenadas {latitude}, {longitude} não ficam em {region}; este país tem territórios ultramarinos ({country}), por isso país e posição foram mantidos.")),
        (ValueLostCode, new Text(
            "The table cannot hold the {field} of '{id}' in full.",
            "La tabla no puede contener por completo este dato de '{id}': {field}.",
            "A tabela não comporta por inteiro este dado de '{id}': {field}.")),
        (ConsentLeftOutCode, new Text(
            "'{id}' is a group of people that does not allow its data to be passed on, so nothing of it is written.",
            "'{id}' es un grupo de personas que no permite entregar sus datos, así que no se escribe nada suyo.",
            "'{id}' é um grupo de pessoas que não permite entregar os seus dados, por isso nada dele é escrito.")),
        (PersonLeftOutCode, new Text(
            "'{id}' is a person; a table of organisations holds no persons.",
            "'{id}' es una persona; una tabla de organizaciones no contiene personas.",
            "'{id}' é uma pessoa; uma tabela de organizações não contém pessoas.")),
    ];

    public static Text ALanguage { get; } = new(
        "a language, by name or by a tag such as es or pt-BR",
        "un idioma, por su nombre o por una etiqueta como es o pt-BR",
        "um idioma, pelo nome ou por uma etiqueta como es ou pt-BR");

    public static Text AMailAddress { get; } = new("a mail address", "una dirección de correo", "um endereço de e-mail");

    public static Text ATelephoneNumber { get; } = new("a telephone number", "un número de teléfono", "um número de telefone");

    public static Message MissingColumn(string column) => CoreTexts.Message(MissingColumnCode, ("column", column));

    public static Message UnknownColumn(string column) => CoreTexts.Message(UnknownColumnCode, ("column", column));

    public static Message ColumnNotTaken(string column) => CoreTexts.Message(ColumnNotTakenCode, ("column", column));

    public static Message NoRows() => CoreTexts.Message(NoRowsCode);

    public static Message EmptyRow() => CoreTexts.Message(EmptyRowCode);

    public static Message ShortRow(int cells, int columns) =>
        CoreTexts.Message(ShortRowCode, ("cells", cells), ("columns", columns));

    public static Message LongRow(int cells, int columns) =>
        CoreTexts.Message(LongRowCode, ("cells", cells), ("columns", columns));

    public static Message DuplicateRow(string value, int first) =>
        CoreTexts.Message(DuplicateRowCode, ("value", value), ("first", first));

    public static Message RepeatedName(string value, int first) =>
        CoreTexts.Message(RepeatedNameCode, ("value", value), ("first", first));

    public static Message LostCharacter(string value) => CoreTexts.Message(LostCharacterCode, ("value", value));

    public static Message Placeholder(string value) => CoreTexts.Message(PlaceholderCode, ("value", value));

    public static Message WebsiteCompleted(string value, string address) =>
        CoreTexts.Message(WebsiteCompletedCode, ("value", value), ("address", address));

    public static Message WebsiteUnwrapped(string value, string address) =>
        CoreTexts.Message(WebsiteUnwrappedCode, ("value", value), ("address", address));

    public static Message TypeOpen(string value) => CoreTexts.Message(TypeOpenCode, ("value", value));

    public static Message CountryRead(string value, Text country) =>
        CoreTexts.Message(CountryReadCode, ("value", value), ("country", country));

    public static Message CountryPart(string value, Text country) =>
        CoreTexts.Message(CountryPartCode, ("value", value), ("country", country));

    public static Message CountryMisspelt(string value, string name, Text country) =>
        CoreTexts.Message(CountryMisspeltCode, ("value", value), ("name", name), ("country", country));

    public static Message CountrySuggested(string value, string name, Text country) =>
        CoreTexts.Message(CountrySuggestedCode, ("value", value), ("name", name), ("country", country));

    public static Message CountryContradicted(string value, Text country, Text region, decimal latitude, decimal longitude) =>
        CoreTexts.Message(
            CountryContradictedCode,
            ("value", value), ("country", country), ("region", region), ("latitude", latitude), ("longitude", longitude));

    public static Message ZeroCoordinates() => CoreTexts.Message(ZeroCoordinatesCode);

    public static Message CoordinatesSwapped(decimal latitude, decimal longitude, Text country) => CoreTexts.Message(
        CoordinatesSwappedCode, ("latitude", latitude), ("longitude", longitude), ("country", country));

    public static Message CoordinatesContradicted(decimal latitude, decimal longitude, Text country, Text region) =>
        CoreTexts.Message(
            CoordinatesContradictedCode,
            ("latitude", latitude), ("longitude", longitude), ("country", country), ("region", region));

    public static Message CoordinatesOverseas(decimal latitude, decimal longitude, Text country, Text region) =>
        CoreTexts.Message(
            CoordinatesOverseasCode,
            ("latitude", latitude), ("longitude", longitude), ("country", country), ("region", region));

    public static Message ValueLost(Text field, string id) => CoreTexts.Message(ValueLostCode, ("field", field), ("id", id));

    public static Message ConsentLeftOut(string id) => CoreTexts.Message(ConsentLeftOutCode, ("id", id));

    public static Message PersonLeftOut(string id) => CoreTexts.Message(PersonLeftOutCode, ("id", id));
}
