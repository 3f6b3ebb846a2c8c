namespace SolidarityEconomy.Taxonomies;

internal static partial class EssGlobalTable
{
    public static IReadOnlyList<(string Code, Text Label)> LegalForms { get; } =
    [
        ("L1", new Text("Informal Group", "Grupo informal", "Grupo informal")),
        ("L2", new Text("Cooperative", "Cooperativa", "Cooperativa")),
        ("L3", new Text("Company", "Empresa", "Empresa")),
        ("L4", new Text("Non-Profit Organisation", "Organización sin fines de lucro", "Organização sem fins lucrativos")),
        ("L5", new Text("Social Entreprise", "Empresa social", "Empresa social")),
    ];

    public static IReadOnlyList<(string Code, Text Label)> LabourTypes { get; } =
    [
        ("T1", new Text("Associative", "Trabajo asociado", "Trabalho associado")),
        ("T2", new Text("Subordinate", "Trabajo en relación de dependencia", "Trabalho subordinado")),
        ("T3", new Text("Voluntary Work", "Trabajo voluntario", "Trabalho voluntário")),
        ("T4", new Text(
            "Reproductive Labour/Care Work", "Trabajo reproductivo y de cuidados", "Trabalho reprodutivo e de cuidados")),
        ("T5", new Text("Externally hired", "Contratado fuera de la organización", "Contratado fora da organização")),
    ];

    public static IReadOnlyList<(string Code, Text Label)> Themes { get; } =
    [
        ("T1", new Text(
            "Transition towns and housing rights",
            "Ciudades en transición y derecho a la vivienda",
            "Cidades em transição e direito à moradia")),
        ("T2", new Text(
            "Food souvereignty and peasant's farming agriculture",
            "Soberanía alimentaria y agricultura campesina",
            "Soberania alimentar e agricultura camponesa")),
        ("T3", new Text("Social and solidarity finances", "Finanzas sociales y solidarias", "Finanças sociais e solidárias")),
        ("T4", new Text(
            "Concepts and values related to Solidarity Economy",
            "Conceptos y valores de la economía solidaria",
            "Conceitos e valores da economia solidária")),
        ("T5", new Text("Environment and commons", "Medio ambiente y bienes comunes", "Meio ambiente e bens comuns")),
        ("T6", new Text("Public policies", "Políticas públicas", "Políticas públicas")),
        ("T7", new Text("Free culture and knowledge", "Cultura y conocimiento libres", "Cultura e conhecimento livres")),
        ("T8", new Text("Popular education and training", "Educación popular y formación", "Educação popular e formação")),
        ("T9", new Text(
            "Solidarity and Responsible production, commerce and consumption",
            "Producción, comercio y consumo solidarios y responsables",
            "Produção, comércio e consumo solidários e responsáveis")),
        ("T10", new Text(
            "Territorial development and \"Bien Vivir\"", "Desarrollo territorial y Buen Vivir", "Desenvolvimento territorial e Bem Viver")),
        ("T11", new Text("International Cooperation", "Cooperación internacional", "Cooperação internacional")),
        ("T12", new Text(
            "Social Justice and insertion and fight against poverty",
            "Justicia e inserción social y lucha contra la pobreza",
            "Justiça e inserção social e luta contra a pobreza")),
        ("T13", new Text("Decent work and Self-Management", "Trabajo decente y autogestión", "Trabalho decente e autogestão")),
        ("T14", new Text("Women", "Mujeres", "Mulheres")),
        ("T15", new Text(
            "SSE movement organizing and networking (national and international)",
            "Organización y redes del movimiento de la ESS (nacional e internacional)",
            "Organização e redes do movimento da ESS (nacional e internacional)")),
        ("T16", new Text("Research and technology", "Investigación y tecnología", "Pesquisa e tecnologia")),
        ("T17", new Text(
            "Indigenous peoples and communities", "Pueblos y comunidades originarios", "Povos e comunidades originários")),
        ("T18", new Text(
            "Alternative communication and information",
            "Comunicación e información alternativas",
            "Comunicação e informação alternativas")),
        ("T19", new Text("Other themes", "Otros temas", "Outros temas")),
    ];
}
