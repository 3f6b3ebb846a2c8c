using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Taxonomies;

/// <summary>The lists of the ESSGlobal vocabulary by which solidarity economy networks describe organisations.</summary>
/// <remarks>
/// Source: RIPESS, ESSGlobal 1.1 (MAP-SSE), schemes activities-ica, base-membership-type and organisational-structure, CC BY 3.0;
/// codes and English names as of 2022. The Spanish and Portuguese names are ours. Addresses have the form
/// <c>http://purl.org/essglobal/standard/{scheme}/{code}</c>; <see cref="TryFind"/> also reads the two younger forms.
/// </remarks>
public static class EssGlobal
{
    private const string Root = "http://purl.org/essglobal/standard/";

    // The same lists at the address of the vocabulary, of its mirror by the Solidarity Economy Association, and of its testing site.
    private static readonly string[] Families =
    [
        "purl.org/essglobal/standard/",
        "w3id.solidarityeconomy.coop/essglobal/V2a/standard/",
        "dev.lod.coop/essglobal/2.1/standard/",
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

    /// <summary>Reads a code or an address of one of these lists, whichever of its three addresses is used.</summary>
    /// <param name="taxonomy">One of the lists of this class.</param>
    /// <param name="text">
    /// A bare code in any case, such as <c>ICA260</c>, or an address with http or https below <c>purl.org/essglobal/standard/</c>,
    /// <c>w3id.solidarityeconomy.coop/essglobal/V2a/standard/</c> or <c>dev.lod.coop/essglobal/2.1/standard/</c>.
    /// </param>
    /// <param name="concept">The entry, or null.</param>
    /// <returns>False also for an address of another list.</returns>
    public static bool TryFind(Taxonomy taxonomy, string? text, [NotNullWhen(true)] out Concept? concept)
    {
        ArgumentNullException.ThrowIfNull(taxonomy);
        concept = null;
        ReadOnlySpan<char> code = text.AsSpan().Trim();
        bool isAddress = TrimStart(ref code, "https://") || TrimStart(ref code, "http://");
        if (isAddress && !(IsOfAFamily(ref code) && IsOfTheList(ref code, taxonomy)))
        {
            return false;
        }

        return taxonomy.TryFind(code.TrimEnd('/').ToString().ToUpperInvariant(), out concept);
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

    private static bool IsOfTheList(ref ReadOnlySpan<char> rest, Taxonomy taxonomy) =>
        TrimStart(ref rest, taxonomy.Scheme["essglobal/".Length..]) && TrimStart(ref rest, "/");

    private static bool TrimStart(ref ReadOnlySpan<char> text, string start)
    {
        bool starts = text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
        text = starts ? text[start.Length..] : text;
        return starts;
    }

    private static Taxonomy Make(string list, Text name, IEnumerable<(string Code, Text Label)> entries) => new(
        "essglobal/" + list,
        name,
        entries.Select(entry => new TaxonomyRow(entry.Code, entry.Label, Uri: new Uri($"{Root}{list}/{entry.Code}"))));
}
