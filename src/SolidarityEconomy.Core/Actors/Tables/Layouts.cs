using SolidarityEconomy.Taxonomies;
using Field = SolidarityEconomy.Actors.Tables.ActorField;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>The columns of the published tables.</summary>
internal static class Layouts
{
    private static readonly LanguageTag Undetermined = LanguageTag.Parse("und");

    // The form offered the four types of the ILO in each language, so that here "producción" is the producers' one.
    private static readonly (string Words, Concept? Concept)[] IcaTypes =
    [
        ("Producer cooperative", CooperativeTypes.Producer),
        ("Cooperativa de producción", CooperativeTypes.Producer),
        ("Work and employment cooperative", CooperativeTypes.Worker),
        ("Cooperativa de trabajo y empleo", CooperativeTypes.Worker),
        ("Final consumer/user cooperative", CooperativeTypes.ConsumerOrUser),
        ("Cooperativa de consumo / usuario final", CooperativeTypes.ConsumerOrUser),
        ("Multi-stakeholder cooperative", CooperativeTypes.MultiStakeholder),
        ("Cooperativa de múltiples actores", CooperativeTypes.MultiStakeholder),
        ("Coopérative pluri-acteurs", CooperativeTypes.MultiStakeholder),
    ];

    // Members of joint farming bring land, work or both; second degree, integral and teaching say nothing of the members.
    private static readonly (string Words, Concept? Concept)[] SpanishClasses =
    [
        ("Agroalimentaria", CooperativeTypes.Producer),
        ("Transportistas", CooperativeTypes.Producer),
        ("Industriales o de profesionales", CooperativeTypes.Producer),
        ("Trabajo", CooperativeTypes.Worker),
        ("Consumidores y usuarios", CooperativeTypes.ConsumerOrUser),
        ("Viviendas", CooperativeTypes.ConsumerOrUser),
        ("Explot. com. de la tierra y/o del ganado", null),
        ("Segundo grado", null),
        ("Enseñanza", null),
        ("Integrales", null),
    ];

    public static ActorTableLayout DigitalCommons() => new(
        "digital-commons",
        [
            new("Identifier", Field.Id),
            new("Name", Field.Name),
            new("Description", Field.Description),
            new("Organisational Structure", Field.OrganisationalStructure),
            new("Primary Activity", Field.Activities),
            new("Activities", Field.Activities, separators: ";"),
            new("Street Address", Field.Address),
            new("Locality", Field.Locality),
            new("Region", Field.Area),
            new("Postcode", Field.Postcode),
            new("Country ID", Field.Country),
            new("Country Name", Field.Country, style: ActorCellStyle.Named),
            new("Website", Field.Website),
            new("Email", Field.Contact, channel: ContactChannel.Email),
            new("Phone", Field.Contact, channel: ContactChannel.Phone),
            new("Companies House Number", Field.Identifier, scheme: "GB-COH"),
            new("Domains", Field.Identifier, scheme: "domain", separators: ";"),
            new("Twitter", Field.Identifier, scheme: "twitter"),
            new("Facebook", Field.Identifier, scheme: "facebook"),
            new("Qualifiers", Field.Qualifiers, separators: ";"),
            new("Membership Type", Field.MembershipType),
            new("Latitude", Field.Latitude),
            new("Longitude", Field.Longitude),
            new("Geo Container Latitude", Field.Latitude),
            new("Geo Container Longitude", Field.Longitude),
            new("Legal Form", Field.LegalForm),
            .. NotTakenIn(
                "Territory ID", "Geo Container", "Geo Container Confidence", "Geocoded Address", "Dataset",
                "Sector", "SIC Section", "SIC Code", "Ownership Classification"),
        ]);

    public static ActorTableLayout IcaYouthCooperatives() => new(
        "ica-youth",
        [
            new("name", Field.Name),
            new("type", Field.CooperativeType, terms: IcaTypes),
            new("country", Field.Country, style: ActorCellStyle.Named),
            new("city", Field.Locality),
            new("latitude", Field.Latitude),
            new("longitude", Field.Longitude),
            new("sector", Field.Activities, scheme: "ica-youth/sector"),
            new("description", Field.Description),
            new("details", Field.Description),
            new("website", Field.Website),
            .. NotTakenIn("organization_type", "region", "size"),
        ],
        Undetermined,
        tellsRepeatedNames: true);

    public static ActorTableLayout CastillaYLeonRegister() => new(
        "es-cyl",
        [
            new("numero", Field.Identifier, scheme: "ES-CYL-COOP"),
            new("numero", Field.Id, style: ActorCellStyle.Fitted),
            new("denominacion", Field.Name),
            new("provincia", Field.Area),
            new("localidad", Field.Locality),
            new("clase", Field.LegalForm),
            new("clase", Field.CooperativeType, terms: SpanishClasses),
        ],
        LanguageTag.Spanish,
        World.Country("ES"),
        tellsRepeatedNames: true);

    public static ActorTableLayout Susy() => new(
        "susy",
        [
            new("id", Field.Id),
            new("name", Field.Name),
            new("type_of_initiative", Field.Activities, scheme: "susy/type-of-initiative", separators: ";,"),
            new("keywords", Field.Qualifiers, scheme: "susy/keyword", separators: ";"),
            new("organic", Field.Qualifiers, terms: YesOrOnly(EssGlobal.Qualifiers.Find("Organic"))),
            new("fair_trade", Field.Qualifiers, terms: YesOrOnly(EssGlobal.Qualifiers.Find("Fairtrade"))),
            new("country_raw", Field.Country, style: ActorCellStyle.Named),
            new("city", Field.Locality),
            new("postcode", Field.Postcode),
            new("street", Field.Address),
            new("housenumber", Field.Address, style: ActorCellStyle.SameLine),
            new("lat", Field.Latitude),
            new("lon", Field.Longitude),
            new("website", Field.Website),
            new("description", Field.Description),
            new("description_lang_other", Field.Description, style: ActorCellStyle.Tagged),
            .. NotTakenIn("partner", "created_ms"),
        ],
        Undetermined,
        tellsRepeatedNames: true);

    private static IEnumerable<(string Words, Concept? Concept)> YesOrOnly(Concept quality) =>
        [("yes", quality), ("only", quality), ("no", null)];

    private static IEnumerable<ActorColumn> NotTakenIn(params IEnumerable<string> headers) =>
        headers.Select(header => new ActorColumn(header, Field.NotTaken));
}
