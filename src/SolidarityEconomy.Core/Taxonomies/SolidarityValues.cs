namespace SolidarityEconomy.Taxonomies;

/// <summary>The nineteen values that members of the diaspora want to see in a network of their own.</summary>
/// <remarks>
/// Source: summary of the webinar of Ashoka and IOM on collaboration between social entrepreneurs in Latin America and the
/// diaspora, 20 August 2020, in its Spanish and its English version (empathy and creativity stand in the English one alone).
/// Spanish and English names are those of the summary, Portuguese names and notations are ours.
/// </remarks>
public static class SolidarityValues
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "solidarity-values";

    /// <summary>The list, in the order of the summary.</summary>
    public static Taxonomy Taxonomy { get; } = BuiltInLists.Flat(
        Scheme,
        new Text("Values of solidarity", "Valores solidarios", "Valores solidários"),
        ("emancipation", new Text("emancipation", "emancipación", "emancipação")),
        ("independence", new Text("independence", "independencia", "independência")),
        ("autonomy", new Text("autonomy", "autonomía", "autonomia")),
        ("respect", new Text("respect", "respeto", "respeito")),
        ("free-of-prejudice", new Text("free of prejudice", "libre de prejuicios", "livre de preconceitos")),
        ("free-of-discrimination", new Text("free of discrimination", "libre de discriminación", "livre de discriminação")),
        ("transparency", new Text("transparency", "transparencia", "transparência")),
        ("solidarity", new Text("solidarity", "solidaridad", "solidariedade")),
        ("unity", new Text("unity", "unidad", "união")),
        ("good-governance", new Text("good governance", "buena gobernanza", "boa governança")),
        ("good-project-management", new Text("good project management", "buena gestión de los proyectos", "boa gestão dos projetos")),
        ("democracy", new Text("democracy", "democracia", "democracia")),
        ("equal-opportunities", new Text("equal opportunities", "igualdad de oportunidades", "igualdade de oportunidades")),
        ("equal-treatment", new Text("equal treatment", "igualdad de trato", "igualdade de tratamento")),
        ("openness", new Text("openness", "apertura", "abertura")),
        ("inclusiveness", new Text("inclusiveness", "inclusión", "inclusão")),
        ("participation", new Text("participation", "participación", "participação")),
        ("empathy", new Text("empathy", "empatía", "empatia")),
        ("creativity", new Text("creativity", "creatividad", "criatividade")));

    /// <summary>Takes a value by its notation.</summary>
    /// <param name="notation">For example <c>transparency</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such value.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
