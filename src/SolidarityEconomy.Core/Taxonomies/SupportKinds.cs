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
    public static Taxonomy Taxonomy { get; } = new(
        Scheme,
        new Text("Kinds of support", "Tipos de apoyo", "Tipos de apoio"),
        [
            BuiltInLists.Row(
                "technical", new Text("Technical advice", "Asesoría técnica", "Assessoria técnica"),
                ("es", "asistencia técnica"), ("pt", "assistência técnica"), ("en", "technical assistance")),
            BuiltInLists.Row(
                "administrative",
                new Text("Help with paperwork", "Apoyo administrativo y trámites", "Apoio administrativo e burocracia"),
                ("es", "trámites"), ("es", "papeleo"), ("pt", "papelada"), ("en", "administrative help")),
            BuiltInLists.Row(
                "legal", new Text("Legal advice", "Asesoría legal", "Assessoria jurídica"),
                ("es", "asesoría jurídica"), ("es", "abogado"), ("pt", "orientação jurídica"), ("pt", "advogado")),
            BuiltInLists.Row(
                "training", new Text("Training", "Capacitación", "Capacitação"),
                ("es", "formación"), ("es", "taller"), ("es", "curso"), ("pt", "formação"), ("pt", "oficina"), ("pt", "curso"),
                ("en", "workshop"), ("en", "course")),
            BuiltInLists.Row(
                "mentoring", new Text("Mentoring", "Mentoría", "Mentoria"),
                ("es", "acompañamiento"), ("es", "mentor"), ("pt", "acompanhamento"), ("pt", "mentor"), ("en", "coaching")),
            BuiltInLists.Row(
                "information", new Text("Information and data", "Información y datos", "Informação e dados"),
                ("es", "información"), ("es", "datos"), ("pt", "informação"), ("pt", "dados"), ("en", "information"),
                ("en", "data")),
            BuiltInLists.Row(
                "good-practice",
                new Text("Exchange of good practices", "Intercambio de buenas prácticas", "Troca de boas práticas"),
                ("es", "intercambio de experiencias"), ("pt", "troca de experiências"), ("en", "exchange of experiences")),
            BuiltInLists.Row(
                "contacts", new Text("Contacts and introductions", "Contactos y presentaciones", "Contatos e apresentações"),
                ("es", "contactos"), ("es", "redes"), ("es", "vinculación"), ("pt", "contatos"), ("pt", "redes"),
                ("en", "networking"), ("en", "connections")),
            BuiltInLists.Row(
                "interpretation",
                new Text("Translation and interpreting", "Traducción e interpretación", "Tradução e interpretação"),
                ("es", "traducción"), ("es", "intérprete"), ("pt", "tradução"), ("pt", "intérprete"), ("en", "translation")),
            BuiltInLists.Row(
                "listening",
                new Text("Listening and emotional support", "Escucha y contención emocional", "Escuta e apoio emocional"),
                ("es", "apoyo emocional"), ("es", "apoyo psicosocial"), ("pt", "acolhimento"), ("pt", "apoio psicossocial"),
                ("en", "psychosocial support")),
            BuiltInLists.Row(
                "care",
                new Text(
                    "Care of children and others",
                    "Cuidado de niños y otras personas",
                    "Cuidado de crianças e outras pessoas"),
                ("es", "cuidados"), ("es", "cuidado de niños"), ("pt", "cuidados"), ("pt", "cuidado de crianças"),
                ("en", "child care")),
            BuiltInLists.Row(
                "financial", new Text("Money", "Apoyo económico", "Apoio financeiro"),
                ("es", "dinero"), ("es", "financiamiento"), ("es-CO", "plata"), ("pt", "dinheiro"), ("pt", "financiamento"),
                ("en", "finance")),
            BuiltInLists.Row(
                "goods", new Text("Goods and materials", "Bienes y materiales", "Bens e materiais"),
                ("es", "insumos"), ("es", "donaciones en especie"), ("pt", "insumos"), ("pt", "doação de bens"),
                ("en", "materials")),
            BuiltInLists.Row(
                "equipment",
                new Text(
                    "Loan of tools and machines",
                    "Préstamo de herramientas y máquinas",
                    "Empréstimo de ferramentas e máquinas"),
                ("es", "herramientas"), ("es", "maquinaria"), ("pt", "ferramentas"), ("pt", "maquinário"), ("en", "tools")),
            BuiltInLists.Row(
                "space",
                new Text(
                    "A place to work, meet or store",
                    "Espacio para trabajar, reunirse o guardar",
                    "Espaço para trabalhar, reunir ou guardar"),
                ("es", "local"), ("es", "bodega"), ("pt", "sala"), ("pt", "galpão"), ("en", "room")),
            BuiltInLists.Row(
                "work", new Text("A hand with the work", "Mano de obra, minga", "Mão de obra, mutirão"),
                ("es", "voluntariado"), ("es-EC", "minga"), ("es-MX", "tequio"), ("es-PE", "minka"), ("pt", "voluntariado"),
                ("pt-BR", "mutirão"), ("en", "volunteers")),
            BuiltInLists.Row(
                "transport", new Text("Transport", "Transporte", "Transporte"),
                ("es", "flete"), ("es", "movilización"), ("pt", "frete"), ("pt", "carona")),
        ]);

    /// <summary>Takes a kind by its notation.</summary>
    /// <param name="notation">For example <c>training</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
