using System.Collections.Immutable;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Plain words for what somebody needs or offers help with: costing, first customers, food safety, care of children.</summary>
/// <remarks>
/// The default list of topics, for people who are asked on the phone; whoever needs finer skills loads ESCO. 136 topics lie below
/// 14 themes. Words, notations and grouping are ours, after the trainings, needs and exchanges that the sources of the library
/// name; each topic bears other words that practitioners use, those of one country with its tag (<c>es-EC</c>, <c>es-MX</c>,
/// <c>pt-BR</c>), where they often name an office or a law. Notations stay when a word is changed. In Spanish and Portuguese they
/// were written by us and read by no practitioner yet.
/// </remarks>
public static class SupportTopics
{
    /// <summary>The name of the list in references.</summary>
    public const string Scheme = "support-topics";

    /// <summary>The list: each theme, then its topics.</summary>
    public static Taxonomy Taxonomy { get; } =
        new(Scheme, new Text("Support topics", "Temas de apoyo", "Temas de apoio"), SupportTopicsTable.Rows);

    /// <summary>The 14 themes, such as Money and accounts, in the order of the list.</summary>
    public static ImmutableArray<Concept> Themes { get; } =
        [.. Taxonomy.Concepts.Where(concept => Taxonomy.Broader(concept).IsEmpty)];

    /// <summary>The 136 topics, by theme.</summary>
    public static ImmutableArray<Concept> Topics { get; } =
        [.. Taxonomy.Concepts.Where(concept => !Taxonomy.Broader(concept).IsEmpty)];

    /// <summary>Takes a theme or topic by its notation.</summary>
    /// <param name="notation">For example <c>costing</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such theme or topic.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
