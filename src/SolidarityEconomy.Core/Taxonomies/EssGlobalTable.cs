namespace SolidarityEconomy.Taxonomies;

/// <summary>Codes and names of the ESSGlobal lists; the English names are those of the vocabulary, letter by letter.</summary>
internal static partial class EssGlobalTable
{
    public static IReadOnlyList<(string Code, Text Label)> Activities { get; } =
    [
        ("ICA10", new Text("Agriculture", "Agricultura", "Agricultura")),
        ("ICA20", new Text("Dairy", "Lechería", "Laticínios")),
        ("ICA30", new Text("Forestry", "Actividad forestal", "Atividade florestal")),
        ("ICA40", new Text("Irrigation", "Riego", "Irrigação")),
        ("ICA50", new Text("Fishing", "Pesca", "Pesca")),
        ("ICA60", new Text("Artisans", "Artesanía", "Artesanato")),
        ("ICA70", new Text("Construction", "Construcción", "Construção")),
        ("ICA80", new Text("Industry", "Industria", "Indústria")),
        ("ICA90", new Text("Manufacturing", "Manufactura", "Manufatura")),
        ("ICA100", new Text("Mining", "Minería", "Mineração")),
        ("ICA110", new Text("Professional", "Servicios profesionales", "Serviços profissionais")),
        ("ICA120", new Text("Service", "Servicios", "Serviços")),
        ("ICA130", new Text("Tourism", "Turismo", "Turismo")),
        ("ICA140", new Text("Financial Services", "Servicios financieros", "Serviços financeiros")),
        ("ICA150", new Text("Insurance", "Seguros", "Seguros")),
        ("ICA160", new Text("Education", "Educación", "Educação")),
        ("ICA170", new Text("Health", "Salud", "Saúde")),
        ("ICA180", new Text("Community", "Comunidad", "Comunidade")),
        ("ICA190", new Text("Social", "Acción social", "Ação social")),
        ("ICA200", new Text("Social Service", "Servicio social", "Serviço social")),
        ("ICA210", new Text("Housing", "Vivienda", "Habitação")),
        ("ICA220", new Text("Transport", "Transporte", "Transporte")),
        ("ICA230", new Text("Utilities", "Agua, energía y otros servicios básicos", "Água, energia e outros serviços básicos")),
        ("ICA240", new Text("Retail", "Comercio al por menor", "Comércio varejista")),
        ("ICA250", new Text("Production", "Producción", "Produção")),
        ("ICA260", new Text(
            "Wholesale and retail trade", "Comercio al por mayor y al por menor", "Comércio atacadista e varejista")),
        ("ICA270", new Text(
            "Education / health / social work", "Educación / salud / trabajo social", "Educação / saúde / trabalho social")),
        ("ICA280", new Text("Other Services", "Otros servicios", "Outros serviços")),
        ("ICA290", new Text("All", "Todas", "Todas")),
    ];

    public static IReadOnlyList<(string Code, Text Label)> MembershipTypes { get; } =
    [
        ("BMT10", new Text("Consumer/Users", "Consumidores o usuarios", "Consumidores ou usuários")),
        ("BMT20", new Text("Producers", "Productores", "Produtores")),
        ("BMT30", new Text("Workers", "Trabajadores", "Trabalhadores")),
        ("BMT40", new Text("Multi-stakeholders", "Varias partes interesadas", "Várias partes interessadas")),
        ("BMT50", new Text("Residents", "Residentes", "Moradores")),
        ("BMT60", new Text("Others", "Otros", "Outros")),
    ];

    public static IReadOnlyList<(string Code, Text Label)> OrganisationalStructures { get; } =
    [
        ("OS10", new Text(
            "Community group (formal or informal)",
            "Grupo comunitario (formal o informal)",
            "Grupo comunitário (formal ou informal)")),
        ("OS20", new Text("Not-for-profit organisation", "Organización sin fines de lucro", "Organização sem fins lucrativos")),
        ("OS30", new Text("Social enterprise", "Empresa social", "Empresa social")),
        ("OS40", new Text("Charity", "Organización benéfica", "Entidade beneficente")),
        ("OS50", new Text("Company (Other)", "Empresa (otra)", "Empresa (outra)")),
        ("OS60", new Text("Workers co-operative", "Cooperativa de trabajo", "Cooperativa de trabalho")),
        ("OS70", new Text("Housing co-operative", "Cooperativa de vivienda", "Cooperativa habitacional")),
        ("OS80", new Text("Consumer/User coop", "Cooperativa de consumo o de usuarios", "Cooperativa de consumo ou de usuários")),
        ("OS90", new Text("Producer co-operative", "Cooperativa de productores", "Cooperativa de produtores")),
        ("OS100", new Text(
            "Multi-stakeholder co-operative",
            "Cooperativa de varias partes interesadas",
            "Cooperativa de várias partes interessadas")),
        ("OS110", new Text("Secondary co-operative", "Cooperativa de segundo grado", "Cooperativa central")),
        ("OS115", new Text("Co-operative", "Cooperativa", "Cooperativa")),
        ("OS120", new Text(
            "Community Interest Company (CIC)",
            "Sociedad de interés comunitario (CIC, Reino Unido)",
            "Sociedade de interesse comunitário (CIC, Reino Unido)")),
        ("OS130", new Text(
            "Community Benefit Society / Industrial and Provident Society (IPS)",
            "Sociedad de beneficio comunitario / sociedad industrial y de previsión (IPS, Reino Unido)",
            "Sociedade de benefício comunitário / sociedade industrial e de previdência (IPS, Reino Unido)")),
        ("OS140", new Text("Employee trust", "Fideicomiso de empleados", "Fundo fiduciário de empregados")),
        ("OS150", new Text("Self-employed", "Trabajo por cuenta propia", "Trabalho por conta própria")),
        ("OS160", new Text("Unincorporated", "Sin personalidad jurídica", "Sem personalidade jurídica")),
        ("OS170", new Text("Mutual", "Mutual", "Mútua")),
        ("OS180", new Text("National apex", "Confederación nacional", "Confederação nacional")),
        ("OS190", new Text(
            "National sectoral federation or union",
            "Federación o unión nacional de un sector",
            "Federação ou união nacional de um setor")),
        ("OS200", new Text(
            "Regional, state or provincial level federation or union",
            "Federación o unión regional, estatal o provincial",
            "Federação ou união regional, estadual ou provincial")),
        ("OS210", new Text("Cooperative group", "Grupo cooperativo", "Grupo cooperativo")),
        ("OS220", new Text("Government agency/body", "Organismo público", "Órgão público")),
        ("OS230", new Text("Supranational", "Supranacional", "Supranacional")),
        ("OS240", new Text(
            "Cooperative of cooperatives / mutuals",
            "Cooperativa de cooperativas o de mutuales",
            "Cooperativa de cooperativas ou de mútuas")),
    ];

    public static IReadOnlyList<(string Code, Text Label, string? Broader)> Qualifiers { get; } =
    [
        ("q01", new Text(
            "Ecologically or Environmentally Sustainable",
            "Sostenible en lo ecológico o ambiental",
            "Sustentável do ponto de vista ecológico ou ambiental"), null),
        ("Agroecological", new Text("Agroecological", "Agroecológico", "Agroecológico"), "q01"),
        ("Agroextrativism", new Text("Agroextrativism", "Agroextractivismo", "Agroextrativismo"), "q01"),
        ("Animalwelfare", new Text("Animal Welfare", "Bienestar animal", "Bem-estar animal"), "q01"),
        ("Madefromrecycledorrecoveredmaterial", new Text(
            "Made from Recycled or Recovered Material",
            "Hecho con material reciclado o recuperado",
            "Feito com material reciclado ou recuperado"), "q01"),
        ("Naturalcosmeticsandherbalmedicines", new Text(
            "Natural Cosmetics and Herbal Medicines",
            "Cosmética natural y plantas medicinales",
            "Cosméticos naturais e plantas medicinais"), "q01"),
        ("Organic", new Text("Organic", "Orgánico", "Orgânico"), "q01"),
        ("q02", new Text(
            "Democratic and decent working conditions",
            "Condiciones de trabajo democráticas y decentes",
            "Condições de trabalho democráticas e decentes"), null),
        ("Selfmanagement", new Text("Self-management", "Autogestión", "Autogestão"), "q02"),
        ("q03", new Text("Socially fair", "Justo en lo social", "Socialmente justo"), null),
        ("Socialinsertioninitiatives", new Text(
            "Social insertion initiatives", "Iniciativas de inserción social", "Iniciativas de inserção social"), "q03"),
        ("q04", new Text(
            "Economically democratic and sovereign",
            "Democrático y soberano en lo económico",
            "Economicamente democrático e soberano"), null),
        ("Fairtrade", new Text("Fair trade", "Comercio justo", "Comércio justo"), "q04"),
        ("LocalorFromCommunity", new Text("Local or From Community", "Local o de la comunidad", "Local ou da comunidade"), "q04"),
        ("q05", new Text("Gender Equity", "Equidad de género", "Equidade de gênero"), null),
        ("q06", new Text(
            "From original / indigenous people or traditional communities",
            "De pueblos originarios o indígenas o comunidades tradicionales",
            "De povos originários ou indígenas ou comunidades tradicionais"), null),
        ("FromOriginalorIndigenousPeople", new Text(
            "From Original or Indigenous People",
            "De pueblos originarios o indígenas",
            "De povos originários ou indígenas"), "q06"),
        ("PeasantorFamilyAgriculture", new Text(
            "Peasant or Family Agriculture", "Agricultura campesina o familiar", "Agricultura camponesa ou familiar"), "q06"),
        ("q07", new Text(
            "Commons and free knowledge/free culture",
            "Bienes comunes y conocimiento o cultura libres",
            "Bens comuns e conhecimento ou cultura livres"), null),
        ("FreeCulture", new Text("Free Culture", "Cultura libre", "Cultura livre"), "q07"),
        ("FreeKnowledgeorSoftware", new Text(
            "Free Knowledge or Software", "Conocimiento o software libre", "Conhecimento ou software livre"), "q07"),
        ("q08", new Text("Handicraft", "Artesanía", "Artesanato"), null),
        ("q09", new Text(
            "Coop Promoter/Supporter", "Promotor o apoyo de cooperativas", "Promotor ou apoiador de cooperativas"), null),
    ];
}
