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

    /// <summary>The entries of ESCO that stand beside topics: skills, fields of knowledge and occupations, with their relation.</summary>
    /// <remarks>
    /// Source: European Commission, ESCO 1.2.0 (reuse with this statement, decision 2011/833/EU); relations are our own reading of
    /// the English names, none of them exact. 43 topics have a close entry, 61 only a broader, narrower or related one, and 32 none:
    /// fair trade, savings groups, sharing the surplus, social security, identity papers, housing. The entries form a small list
    /// <c>esco</c> whose notations are addresses below <c>http://data.europa.eu/esco/</c>; for a whole ESCO that was loaded use
    /// <see cref="CrosswalkTo"/>. Made when first asked for.
    /// </remarks>
    public static Crosswalk Esco => SupportTopicsEsco.Crosswalk;

    /// <summary>Joins the topics with an ESCO that was loaded from its tables, by the addresses of its entries.</summary>
    /// <param name="esco">Skills, knowledge or occupations of ESCO, under any name and any notations.</param>
    /// <returns>The relations of <see cref="Esco"/> whose entry the list has; none when it has no address of ESCO.</returns>
    public static Crosswalk CrosswalkTo(Taxonomy esco)
    {
        ArgumentNullException.ThrowIfNull(esco);
        return SupportTopicsEsco.To(esco);
    }

    /// <summary>Takes a theme or topic by its notation.</summary>
    /// <param name="notation">For example <c>costing</c>, compared ordinally.</param>
    /// <returns>The entry of <see cref="Taxonomy"/>.</returns>
    /// <exception cref="ArgumentException">There is no such theme or topic.</exception>
    public static Concept Find(string notation) => Taxonomy.Find(notation);
}
