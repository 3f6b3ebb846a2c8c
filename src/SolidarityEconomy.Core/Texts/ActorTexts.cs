namespace SolidarityEconomy.Texts;

/// <summary>What registers and profiles of actors say.</summary>
internal static class ActorTexts
{
    public const string UnknownActorCode = "registry.unknown-actor";
    public const string CoverageCode = "registry.coverage";
    public const string CoverageMissingCode = "registry.coverage-missing";
    public const string CoverageUnplacedCode = "registry.coverage-unplaced";

    public const string IdentifierFormCode = "actor.identifier-form";
    public const string IdentifierCheckCode = "actor.identifier-check";

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
        (IdentifierFormCode, new Text(
            "'{value}' does not look like an identifier of {scheme}: {expected}. It was kept as it is.",
            "«{value}» no parece un identificador de {scheme}: {expected}. Se conservó tal cual.",
            "'{value}' não parece um identificador de {scheme}: {expected}. Foi mantido como está.")),
        (IdentifierCheckCode, new Text(
            "The check character of '{value}' is not that of {scheme}. If all other characters are right, it is {suggestion}. It was kept as it is.",
            "El carácter de control de «{value}» no es el de {scheme}. Si los demás están bien, es {suggestion}. Se conservó tal cual.",
            "O caractere de controle de '{value}' não é o de {scheme}. Se os demais estão certos, é {suggestion}. Foi mantido como está.")),
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

    public static Message IdentifierForm(string value, string scheme, Text expected) => CoreTexts.Message(
        IdentifierFormCode, ("value", value), ("scheme", scheme), ("expected", expected));

    public static Message IdentifierCheck(string value, string scheme, string suggestion) => CoreTexts.Message(
        IdentifierCheckCode, ("value", value), ("scheme", scheme), ("suggestion", suggestion));
}
