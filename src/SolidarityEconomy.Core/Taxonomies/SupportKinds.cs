namespace SolidarityEconomy.Taxonomies;

/// <summary>In which form help is given or asked for: advice, money, training, contacts, a room, a pair of hands.</summary>
/// <remarks>
/// A kind says how somebody helps, a topic of <c>support-topics</c> what it is about: training about costing, contacts for first
/// customers. Technical, administrative and financial help, training, contacts, information and good practices are kinds that
/// participants of the webinar of Ashoka and IOM on diaspora and social entrepreneurs named (20 August 2020); the rest, the
/// notations and all names as they stand here are ours.
/// </remarks>
public static class SupportKinds
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "support-kinds";

    /// <summary>The list: first knowledge, then relations, then means.</summary>
    public static Taxonomy Taxonomy { get; } = BuiltInLists.Flat(
        Scheme,
        new Text("Kinds of support", "Tipos de apoyo", "Tipos de apoio"),
        ("technical", new Text("Technical advice", "Asesoría técnica", "Assessoria técnica")),
        ("administrative", new Text("Help with paperwork", "Apoyo administrativo y trámites", "Apoio administrativo e burocracia")),
        ("legal", new Text("Legal advice", "Asesoría legal", "Assessoria jurídica")),
        ("training", new Text("Training", "Capacitación", "Capacitação")),
        ("mentoring", new Text("Mentoring", "Mentoría", "Mentoria")),
        ("information", new Text("Information and data", "Información y datos", "Informação e dados")),
        ("good-practice", new Text("Exchange of good practices", "Intercambio de buenas prácticas", "Troca de boas práticas")),
        ("contacts", new Text("Contacts and introductions", "Contactos y presentaciones", "Contatos e apresentações")),
        ("interpretation", new Text("Translation and interpreting", "Traducción e interpretación", "Tradução e interpretação")),
        ("listening", new Text("Listening and emotional support", "Escucha y contención emocional", "Escuta e apoio emocional")),
        ("care", new Text("Care of children and others", "Cuidado de niños y otras personas", "Cuidado de crianças e outras pessoas")),
        ("financial", new Text("Money", "Apoyo económico", "Apoio financeiro")),
        ("goods", new Text("Goods and materials", "Bienes y materiales", "Bens e materiais")),
        ("equipment", new Text(
            "Loan of tools and machines", "Préstamo de herramientas y máquinas", "Empréstimo de ferramentas e máquinas")),
        ("space", new Text("A place to work, meet or store", "Espacio para trabajar, reunirse o guardar", "Espaço para trabalhar, reunir ou guardar")),
        ("work", new Text("A hand with the work", "Mano de obra, minga", "Mão de obra, mutirão")),
        ("transport", new Text("Transport", "Transporte", "Transporte")));

    /// <summary>Takes a kind by its notation.</summary>
    /// <param name="notation">For example <c>training</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
