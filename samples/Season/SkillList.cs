using SolidarityEconomy.Samples.Shared;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Season;

/// <summary>The skills of ESCO that stand beside the support topics, with finer ones below them where the tables are at hand.</summary>
/// <remarks>European Commission, ESCO 1.2.0, reused with this statement under decision 2011/833/EU.</remarks>
internal sealed class SkillList
{
    private const int MostBesideATopic = 12;
    private static readonly string[] Collections = ["digitalSkillsCollection_en", "greenSkillsCollection_en", "transversalSkillsCollection_en"];
    private readonly Crosswalk _topics;

    private SkillList(Crosswalk topics) => _topics = topics;

    /// <summary>The small list that comes with the library.</summary>
    public static SkillList BuiltIn { get; } = new(SupportTopics.Esco);

    public Taxonomy Taxonomy => _topics.To;

    /// <summary>Reads the hierarchy of skills and three collections below it.</summary>
    public static SkillList Read(string folder)
    {
        TaxonomyTable Table(string file, TaxonomyTableLayout layout)
        {
            CsvFile csv = CsvFile.Read(Path.Combine(folder, "classifications", "esco-1.2.0", file + ".csv"));
            return new TaxonomyTable(layout, csv.Rows.Prepend(csv.Header), LanguageTag.English, file);
        }

        TaxonomyImport import = TaxonomyTable.Import(
            "esco",
            Text.Of(LanguageTag.English, "ESCO skills"),
            [Table("skillsHierarchy_en", TaxonomyTableLayout.EscoSkillsHierarchy), .. Collections.Select(file => Table(file, TaxonomyTableLayout.EscoSkills))]);
        return new SkillList(SupportTopics.CrosswalkTo(
            import.Taxonomy ?? throw new BrokenRunException("the tables of ESCO can be read")));
    }

    /// <summary>The skill nearest to a topic, then what lies below it; the topic itself when ESCO has nothing like it.</summary>
    public IReadOnlyList<Concept> Beside(Concept topic)
    {
        Concept? nearest = _topics.MappingsFrom(topic)
            .Where(mapping => mapping.To.Uri?.AbsolutePath.Contains("/occupation/", StringComparison.Ordinal) != true)
            .OrderBy(mapping => mapping.Relation)
            .Select(mapping => mapping.To)
            .FirstOrDefault();
        return nearest is null ? [topic] : [nearest, .. Taxonomy.Descendants(nearest).Take(MostBesideATopic - 1)];
    }
}
