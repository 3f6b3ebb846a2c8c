using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Taxonomies;

/// <summary>The ten lists of the ESSGlobal vocabulary by which solidarity economy networks describe organisations.</summary>
/// <remarks>
/// Source: RIPESS, ESSGlobal 1.1 (MAP-SSE), CC BY 3.0; codes and English names as of 2022, with their spelling. The Spanish and
/// Portuguese names are ours; the entries below the groups of <see cref="ProductsAndServices"/> have English names alone. Two lists
/// of the published files have defects, which are put right here and told at the list. Addresses have the form
/// <c>http://purl.org/essglobal/standard/{scheme}/{code}</c>, that of the vocabulary itself; <see cref="TryFind"/> also reads the
/// two other families that published tables use, those of the Solidarity Economy Association's mirror (<c>V2a</c>) and of
/// Digital Commons (<c>2.1</c>).
/// </remarks>
public static class EssGlobal
{
    private const string SchemeRoot = "essglobal/";

    private const string Root = "http://purl.org/essglobal/standard/";

    private static readonly string[] Families =
    [
        "purl.org/essglobal/standard/",
        "w3id.solidarityeconomy.coop/essglobal/V2a/standard/",
        "dev.lod.coop/essglobal/2.1/standard/",
        "dev.lod.coop/essglobal/V2a/standard/",
        "lod.coop/essglobal/2.1/standard/",
        "lod.coop/essglobal/V2a/standard/",
    ];

    /// <summary>What an organisation does: the 29 activities ICA10 to ICA290.</summary>
    public static Taxonomy Activities { get; } = Make(
        "activities-ica",
        new Text("Activities", "Actividades", "Atividades"),
        EssGlobalTable.Activities);

    /// <summary>Who the members are: the six types BMT10 to BMT60.</summary>
    public static Taxonomy MembershipTypes { get; } = Make(
        "base-membership-type",
        new Text("Membership types", "Tipos de base social", "Tipos de quadro social"),
        EssGlobalTable.MembershipTypes);

    /// <summary>How an organisation is built: the 25 structures OS10 to OS240.</summary>
    public static Taxonomy OrganisationalStructures { get; } = Make(
        "organisational-structure",
        new Text("Organisational structures", "Estructuras organizativas", "Estruturas organizativas"),
        EssGlobalTable.OrganisationalStructures);

    /// <summary>What an organisation stands for: nine groups q01 to q09 with what lies below them, 23 in all.</summary>
    public static Taxonomy Qualifiers { get; } = new(
        SchemeRoot + "qualifiers",
        new Text("Qualifiers", "Cualidades", "Qualificadores"),
        EssGlobalTable.Qualifiers.Select(entry => Row("qualifiers", entry.Code, entry.Label, entry.Broader)));

    /// <summary>What an organisation is in law, in five words: L1 Informal Group to L5.</summary>
    public static Taxonomy LegalForms { get; } = Make(
        "legal-form",
        new Text("Legal forms", "Formas jurídicas", "Formas jurídicas"),
        EssGlobalTable.LegalForms);

    /// <summary>How those who work are bound to the organisation: T1 Associative to T5 Externally hired.</summary>
    /// <remarks>The published file ends with a second T1 without a name, which is left out.</remarks>
    public static Taxonomy LabourTypes { get; } = Make(
        "type-of-labour",
        new Text("Types of labour", "Tipos de trabajo", "Tipos de trabalho"),
        EssGlobalTable.LabourTypes);

    /// <summary>What networks of the solidarity economy work on: the 19 themes T1 to T19.</summary>
    public static Taxonomy Themes { get; } = Make(
        "themes",
        new Text("Themes", "Temas", "Temas"),
        EssGlobalTable.Themes);

    /// <summary>What an organisation does, in the 21 sections a01 to a21 that follow those of ISIC Rev.4.</summary>
    public static Taxonomy ActivitySections { get; } = Make(
        "activities",
        new Text("Sections of activity", "Secciones de actividad", "Seções de atividade"),
        EssGlobalTable.ActivitySections);

    /// <summary>What an organisation does, in the 16 plain words AM10 to AM160 of the Solidarity Economy Association.</summary>
    public static Taxonomy ModifiedActivities { get; } = Make(
        "activities-modified",
        new Text("Activities (modified)", "Actividades (modificadas)", "Atividades (modificadas)"),
        EssGlobalTable.ModifiedActivities);

    /// <summary>What is made or offered: 20 groups with what lies below them, 130 in all.</summary>
    /// <remarks>
    /// The published file gives one code to four entries (80150000) and nine digits to another (805170000): here Food and nutrition
    /// is 85150000, Entertainment 90150000, Public administration and finance 93150000, and Death and dying support 85170000, after
    /// the group below which each stands. Names are the definitions of the file, whose labels repeat the code; that of 85140000,
    /// which has none, is ours.
    /// </remarks>
    public static Taxonomy ProductsAndServices { get; } = new(
        SchemeRoot + "products-services",
        new Text("Products and services", "Productos y servicios", "Produtos e serviços"),
        EssGlobalTable.ProductsAndServices.Select(entry => Row("products-services", entry.Code, entry.Label, entry.Broader)));

    /// <summary>From <see cref="ActivitySections"/> to the sections of ISIC Rev.4, one to one, as the notes of the vocabulary say.</summary>
    public static Crosswalk SectionsToIsic => Crosswalks.SectionsToIsic;

    /// <summary>From <see cref="Activities"/> to sections and divisions of ISIC Rev.4; the pairs are ours.</summary>
    /// <remarks>Artisans, Service, Community, Social, Production and All lead nowhere: they say nothing about a branch.</remarks>
    public static Crosswalk ActivitiesToIsic => Crosswalks.ActivitiesToIsic;

    /// <summary>Reads a code, an address or a name of one of these lists.</summary>
    /// <param name="taxonomy">One of the lists of this class.</param>
    /// <param name="text">
    /// A bare code in any case, such as <c>ICA260</c>; a name in any language that only one entry has; or an address with http or
    /// https below <c>purl.org/essglobal/standard/</c>, <c>w3id.solidarityeconomy.coop/essglobal/V2a/standard/</c>,
    /// <c>dev.lod.coop/essglobal/</c> or <c>lod.coop/essglobal/</c> with version <c>2.1</c> or <c>V2a</c>. Null is found nowhere.
    /// </param>
    /// <param name="concept">The entry, or null.</param>
    /// <returns>False also for an address of another list.</returns>
    /// <exception cref="ArgumentException">The taxonomy is not one of this class.</exception>
    public static bool TryFind(Taxonomy taxonomy, string? text, [NotNullWhen(true)] out Concept? concept)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        if (!taxonomy.Scheme.StartsWith(SchemeRoot, StringComparison.Ordinal))
        {
            throw new ArgumentException($"{taxonomy.Scheme} is no list of ESSGlobal.", nameof(taxonomy));
        }

        concept = null;
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        if (!TryTakeAddress(ref rest, taxonomy.Scheme.AsSpan(SchemeRoot.Length), out bool isAddress))
        {
            return false;
        }

        string code = rest.TrimEnd('/').ToString();
        if (taxonomy.TryFind(code, out concept))
        {
            return true;
        }

        concept = taxonomy.Concepts.FirstOrDefault(c => string.Equals(c.Notation, code, StringComparison.OrdinalIgnoreCase));
        if (concept is null && !isAddress && taxonomy.FindByLabel(code) is [Concept only])
        {
            concept = only;
        }

        return concept is not null;
    }

    // Leaves the code; false for an address of another list or house.
    private static bool TryTakeAddress(ref ReadOnlySpan<char> rest, ReadOnlySpan<char> list, out bool isAddress)
    {
        isAddress = TrimStart(ref rest, "https://") || TrimStart(ref rest, "http://");
        return !isAddress || (IsOfAFamily(ref rest) && TrimStart(ref rest, list) && TrimStart(ref rest, "/"));
    }

    private static bool IsOfAFamily(ref ReadOnlySpan<char> rest)
    {
        foreach (string family in Families)
        {
            if (TrimStart(ref rest, family))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TrimStart(ref ReadOnlySpan<char> text, ReadOnlySpan<char> start)
    {
        bool starts = text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
        text = starts ? text[start.Length..] : text;
        return starts;
    }

    private static Taxonomy Make(string list, Text name, IEnumerable<(string Code, Text Label)> entries) =>
        new(SchemeRoot + list, name, entries.Select(entry => Row(list, entry.Code, entry.Label)));

    private static TaxonomyRow Row(string list, string code, Text label, string? broader = null) =>
        new(code, label, broader, new Uri($"{Root}{list}/{code}"));
}
