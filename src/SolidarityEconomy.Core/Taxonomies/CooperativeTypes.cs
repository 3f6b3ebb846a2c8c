namespace SolidarityEconomy.Taxonomies;

/// <summary>The four types of cooperatives by whose interest they serve: producers, workers, consumers or users, and several at once.</summary>
/// <remarks>
/// Source: ILO, Guidelines concerning statistics of cooperatives, 20th International Conference of Labour Statisticians,
/// October 2018. Names in English, Spanish and French after the guidelines and the conceptual framework of ILO, COPAC and CIRIEC
/// (2020), those in Portuguese are ours; the notations are ours. The type says which interest the members have in their
/// cooperative, not what law or statute calls it: a legal class is no type, and an unknown one stays unknown.
/// </remarks>
public static class CooperativeTypes
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "ilo-cooperative-types";

    /// <summary>The list, in the order of the guidelines.</summary>
    public static Taxonomy Taxonomy { get; } = BuiltInLists.Flat(
        Scheme,
        BuiltInLists.WithFrench("Types of cooperatives", "Tipos de cooperativas", "Tipos de cooperativas", "Types de coopératives"),
        ("producer", BuiltInLists.WithFrench(
            "Producer cooperative", "Cooperativa de productores", "Cooperativa de produtores", "Coopérative de producteurs")),
        ("worker", BuiltInLists.WithFrench(
            "Worker cooperative", "Cooperativa de trabajo", "Cooperativa de trabalho", "Coopérative de travail")),
        ("consumer-user", BuiltInLists.WithFrench(
            "Consumer/user cooperative",
            "Cooperativa de consumo / de usuarios",
            "Cooperativa de consumo / de usuários",
            "Coopérative de consommateurs/usagers")),
        ("multi-stakeholder", BuiltInLists.WithFrench(
            "Multi-stakeholder cooperative",
            "Cooperativa de múltiples partes interesadas",
            "Cooperativa de múltiplas partes interessadas",
            "Coopérative multipartite / intérêt collectif")));

    /// <summary>Members who produce on their own account: farmers, artisans, small firms.</summary>
    public static Concept Producer { get; } = Taxonomy.Find("producer");

    /// <summary>Members who work in the cooperative itself.</summary>
    public static Concept Worker { get; } = Taxonomy.Find("worker");

    /// <summary>Members who buy from it or use it: goods, services, savings and loans, housing.</summary>
    public static Concept ConsumerOrUser { get; } = Taxonomy.Find("consumer-user");

    /// <summary>More than one kind of members in its governance, none with a majority or a veto of its own.</summary>
    public static Concept MultiStakeholder { get; } = Taxonomy.Find("multi-stakeholder");

    /// <summary>To the types of members of ESSGlobal (BMT20, BMT30, BMT10, BMT40); each is close, for a type of members says no more.</summary>
    /// <remarks>The pairs are ours. ESSGlobal has two more, Residents and Others, to which no single type answers.</remarks>
    public static Crosswalk MembershipTypes => Crosswalks.MembershipTypes;

    /// <summary>Takes one of the four by its notation.</summary>
    /// <param name="notation">For example <c>worker</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such type.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
