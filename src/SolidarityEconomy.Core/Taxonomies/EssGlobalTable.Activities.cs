namespace SolidarityEconomy.Taxonomies;

internal static partial class EssGlobalTable
{
    public static IReadOnlyList<(string Code, Text Label)> ActivitySections { get; } =
    [
        ("a01", new Text("Agriculture and environment", "Agricultura y medio ambiente", "Agricultura e ambiente")),
        ("a02", new Text("Mining and quarrying", "Minería y canteras", "Indústria extrativa")),
        ("a03", new Text("Craftmanship and manufacturing", "Artesanía y manufactura", "Artesanato e manufatura")),
        ("a04", new Text(
            "Energy production and distribution", "Producción y distribución de energía", "Produção e distribuição de energia")),
        ("a05", new Text(
            "Recycling, waste treatment, water cycle and ecological restoration",
            "Reciclaje, tratamiento de residuos, ciclo del agua y restauración ecológica",
            "Reciclagem, tratamento de resíduos, ciclo da água e restauração ecológica")),
        ("a06", new Text(
            "Construction, public works and refurbishing",
            "Construcción, obras públicas y remodelación",
            "Construção, obras públicas e reformas")),
        ("a07", new Text("Trade and distribution", "Comercio y distribución", "Comércio e distribuição")),
        ("a08", new Text(
            "Transport, logistics and storage", "Transporte, logística y almacenamiento", "Transporte, logística e armazenagem")),
        ("a09", new Text(
            "Hospitality and food service activities", "Hospedaje y servicios de comidas", "Hospedagem e alimentação")),
        ("a10", new Text(
            "Information, communication and technologies",
            "Información, comunicación y tecnologías",
            "Informação, comunicação e tecnologias")),
        ("a11", new Text(
            "Financial, insurance and related activities",
            "Actividades financieras, de seguros y relacionadas",
            "Atividades financeiras, de seguros e relacionadas")),
        ("a12", new Text("Habitat and housing", "Hábitat y vivienda", "Habitat e habitação")),
        ("a13", new Text(
            "Professional, scientific and technical activities",
            "Actividades profesionales, científicas y técnicas",
            "Atividades profissionais, científicas e técnicas")),
        ("a14", new Text(
            "Administration and management, tourism, rentals",
            "Administración y gestión, turismo, alquileres",
            "Administração e gestão, turismo, aluguéis")),
        ("a15", new Text(
            "Public administration and social security",
            "Administración pública y seguridad social",
            "Administração pública e seguridade social")),
        ("a16", new Text("Education and training", "Educación y formación", "Educação e formação")),
        ("a17", new Text(
            "Social services, health and employment", "Servicios sociales, salud y empleo", "Serviços sociais, saúde e emprego")),
        ("a18", new Text(
            "Arts, culture, recreation and sports", "Arte, cultura, recreación y deporte", "Artes, cultura, recreação e esportes")),
        ("a19", new Text(
            "Membership activities, repairing and wellness",
            "Actividades asociativas, reparación y bienestar",
            "Atividades associativas, reparação e bem-estar")),
        ("a20", new Text(
            "Household activities, self-production, domestic work",
            "Actividades del hogar, autoproducción, trabajo doméstico",
            "Atividades domésticas, autoprodução, trabalho doméstico")),
        ("a21", new Text(
            "International diplomacy and cooperation", "Diplomacia y cooperación internacional", "Diplomacia e cooperação internacional")),
    ];

    public static IReadOnlyList<(string Code, Text Label)> ModifiedActivities { get; } =
    [
        ("AM10", new Text("Arts, Media, Culture & Leisure", "Arte, medios, cultura y ocio", "Artes, mídia, cultura e lazer")),
        ("AM20", new Text(
            "Campaigning, Activism & Advocacy", "Campañas, activismo e incidencia", "Campanhas, ativismo e incidência")),
        ("AM30", new Text(
            "Community & Collective Spaces", "Espacios comunitarios y colectivos", "Espaços comunitários e coletivos")),
        ("AM40", new Text("Education", "Educación", "Educação")),
        ("AM50", new Text("Energy", "Energía", "Energia")),
        ("AM60", new Text("Food", "Alimentos", "Alimentos")),
        ("AM70", new Text("Goods & Services", "Bienes y servicios", "Bens e serviços")),
        ("AM80", new Text(
            "Health, Social Care & Wellbeing", "Salud, cuidado social y bienestar", "Saúde, cuidado social e bem-estar")),
        ("AM90", new Text("Housing", "Vivienda", "Habitação")),
        ("AM100", new Text("Money & Finance", "Dinero y finanzas", "Dinheiro e finanças")),
        ("AM110", new Text(
            "Nature, Conservation & Environment", "Naturaleza, conservación y ambiente", "Natureza, conservação e ambiente")),
        ("AM120", new Text(
            "Reduce, Reuse, Repair & Recycle", "Reducir, reutilizar, reparar y reciclar", "Reduzir, reutilizar, consertar e reciclar")),
        ("AM130", new Text("Agriculture", "Agricultura", "Agricultura")),
        ("AM140", new Text("Industry", "Industria", "Indústria")),
        ("AM150", new Text("Utilities", "Servicios básicos", "Serviços básicos")),
        ("AM160", new Text("Transport", "Transporte", "Transporte")),
    ];
}
