using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>The actors of the case: people, enterprises, municipality and savings group are invented; the networks exist.</summary>
internal static class People
{
    /// <summary>The town of the second story; no such town exists in Ecuador.</summary>
    public const string Town = "Valle Sereno";

    public static readonly Id<Actor> Borrower = new("rosa");
    public static readonly Id<Actor> Enterprise = new("cacao-ladera");
    public static readonly Id<Actor> Municipality = new("valle-sereno");
    public static readonly Id<Actor> SavingsGroup = new("manos-juntas");

    public static IEnumerable<Actor> All => [.. Entrepreneurs, .. Mentors, .. Local, .. Networks];

    public static IReadOnlyList<Actor> Entrepreneurs { get; } =
    [
        Person("rosa", "Rosa Amaguaña Toaza", "EC", Town, "es"),
        Person("wilmer", "Wilmer Quiñónez Tello", "EC", Town, "es"),
        Person("jorge", "Jorge Cabascango Pillajo", "EC", "Loma Verde", "es"),
        Person("milton", "Milton Guamán Chela", "EC", "Loma Verde", "qu"),
        Person("yuliana", "Yuliana Rondón Paredes", "CO", "Puerto Nuevo del Río", "es"),
        Person("hernan", "Hernán Buitrago Olaya", "CO", "Tres Cruces", "es"),
        Person("marisol", "Marisol Condori Huanca", "BO", "Altiplano Claro", "es"),
        Person("nely", "Nely Quispe Mamani", "BO", "Altiplano Claro", "es"),
        Person("jacinta", "Jacinta Nina Ccori", "PE", "Quebrada Alta", "es"),
        Person("graciela", "Graciela Ortúzar Meza", "CL", "Caleta Honda", "es"),
        Person("anahi", "Anahí Benítez Duarte", "PY", "Costa Guaraní", "es"),
        Person("dulce", "Dulce Peralta Then", "DO", "Los Cayucos", "es"),
        Person("luan", "Luan Ferreira Batista", "BR", "Serra do Vento", "pt"),
        Person("edilene", "Edilene Souza Prates", "BR", "Barra do Jenipapo", "pt"),
    ];

    public static IReadOnlyList<Actor> Mentors { get; } =
    [
        Person("patricia", "Patricia Yánez Corral", "ES", null, "es"),
        Person("nestor", "Néstor Arráiz Colina", "CL", null, "es"),
        Person("oscar", "Óscar Villca Rojas", "ES", null, "es"),
        Person("ivan", "Iván Restrepo Lugo", "US", null, "es", "en"),
        Person("josue", "Josué Medrano Baca", "SE", null, "es", "sv"),
        Person("gabriela", "Gabriela Sandoval Prieto", "CA", null, "es", "en", "fr"),
        Person("lucia", "Lucía Tamayo Freire", "IT", null, "es", "it"),
        Person("camila", "Camila Ortega Funes", "FR", null, "es", "fr"),
        Person("mirta", "Mirta Zelaya Pineda", "US", null, "es", "en"),
        Person("tatiana", "Tatiana Moreira Lins", "PT", null, "pt", "es"),
        Person("rodrigo", "Rodrigo Alencar Dutra", "DE", null, "pt", "de"),
    ];

    public static IReadOnlyList<Actor> Networks { get; } =
    [
        Network("ripess", "RIPESS", "RIPESS", "RIPESS", new Text(
            "coordinates the working group of 2016 on collaboration between networks",
            "coordina el grupo de trabajo de 2016 sobre colaboración entre redes",
            "coordena o grupo de trabalho de 2016 sobre colaboração entre redes")),
        Network("inaise", "INAISE", "INAISE", "INAISE", new Text("network for social finance", "red de finanzas sociales", "rede de finanças sociais")),
        Network("wfto", "WFTO", "WFTO", "WFTO", new Text("network for fair trade", "red de comercio justo", "rede de comércio justo")),
        Network("gsef", "GSEF", "GSEF", "GSEF", new Text(
            "global network, not of one sector", "red global, no de un solo sector", "rede global, não de um só setor")),
        Network("ica", "ICA", "ACI", "ACI", new Text("global network of co-operatives", "red global de las cooperativas", "rede global das cooperativas")),
        Network("aim", "AIM", "AMI", "AMI", new Text("global network of mutuals", "red global de las mutuales", "rede global das mutualidades")),
        Network("untfsse", "UN task force (TFSSE)", "TFSSE de la ONU", "TFSSE da ONU", new Text(
            "international agencies of the United Nations",
            "agencias internacionales de las Naciones Unidas",
            "agências internacionais das Nações Unidas")),
    ];

    private static IReadOnlyList<Actor> Local { get; } =
    [
        Organisation(Enterprise, "Asociación Cacao de la Ladera", "EC", Town, "OS90", "BMT20", "ICA10"),
        Organisation(new("recicla"), "Cooperativa Recicla Valle", "EC", Town, "OS60", "BMT30", "ICA120"),
        Organisation(new("dos-orillas"), "Panadería Dos Orillas", "CO", "Puerto Nuevo del Río", "OS60", "BMT30", "ICA80"),
        Organisation(new("tejedoras"), "Tejedoras del Altiplano Claro", "BO", "Altiplano Claro", "OS90", "BMT20", "ICA60"),
        Organisation(new("cuidar"), "Cooperativa Cuidar en Común", "PE", "Quebrada Alta", "OS100", "BMT40", "ICA200"),
        Organisation(new("serra"), "Cooperativa Serra do Vento", "BR", "Serra do Vento", "OS60", "BMT30", "ICA90"),
        new(Municipality, ActorKind.Organisation, Name("Municipio de Valle Sereno"), place: At("EC", Town), languages: Tags("es")),
        new(
            SavingsGroup,
            ActorKind.Collective,
            Name("Manos Juntas"),
            place: At("EC", Town),
            activities: [EssGlobal.Activities.Find("ICA140")],
            languages: Tags("es")),
    ];

    private static Actor Person(string id, string name, string country, string? town, params string[] languages) =>
        new(new(id), ActorKind.Person, Name(name), place: At(country, town), languages: Tags(languages));

    private static Actor Organisation(
        Id<Actor> id, string name, string country, string town, string structure, string members, string activity) => new(
        id,
        ActorKind.Organisation,
        Name(name),
        place: At(country, town),
        membershipType: EssGlobal.MembershipTypes.Find(members),
        organisationalStructure: EssGlobal.OrganisationalStructures.Find(structure),
        activities: [EssGlobal.Activities.Find(activity)],
        languages: Tags(country == "BR" ? "pt" : "es"));

    private static Actor Network(string id, string en, string es, string pt, Text role) =>
        new(new(id), ActorKind.Organisation, new Text(en, es, pt), description: role);

    private static Place At(string country, string? town) => new(World.Country(country), locality: town);

    private static Text Name(string name) => Text.Of(LanguageTag.Spanish, name);

    private static IEnumerable<LanguageTag> Tags(params string[] tags) => tags.Select(LanguageTag.Parse);
}
