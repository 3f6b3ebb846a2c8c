namespace SolidarityEconomy.Taxonomies;

/// <summary>The rows of M49: regions here, countries in the parts of this class, one part for each of its five regions.</summary>
/// <remarks>
/// United Nations Statistics Division, Standard country or area codes for statistical use (M49), as published in 2024, in
/// English, Spanish and French: 248 areas. Taiwan (158) stands in ISO 3166-1 and not in M49. Alpha-2 and alpha-3 codes are those of
/// ISO 3166-1. The Portuguese names are our own and unverified.
/// </remarks>
internal static partial class WorldTable
{
    public static IReadOnlyList<TaxonomyRow> Regions { get; } =
    [
        Region("001", null, "World", "Mundo", "Monde", "Mundo"),
        Region("002", "001", "Africa", "África", "Afrique", "África"),
        Region("015", "002", "Northern Africa", "África septentrional", "Afrique septentrionale", "Norte da África"),
        Region("202", "002", "Sub-Saharan Africa", "África Subsahariana", "Afrique subsaharienne", "África Subsaariana"),
        Region("014", "202", "Eastern Africa", "África oriental", "Afrique orientale", "África Oriental"),
        Region("017", "202", "Middle Africa", "África central", "Afrique centrale", "África Central"),
        Region("018", "202", "Southern Africa", "África meridional", "Afrique australe", "África Austral"),
        Region("011", "202", "Western Africa", "África occidental", "Afrique occidentale", "África Ocidental"),
        Region("019", "001", "Americas", "Américas", "Amériques", "Américas"),
        Region(
            "419", "019", "Latin America and the Caribbean", "América Latina y el Caribe",
            "Amérique latine et Caraïbes", "América Latina e Caribe"),
        Region("029", "419", "Caribbean", "El Caribe", "Caraïbes", "Caribe"),
        Region("013", "419", "Central America", "América central", "Amérique centrale", "América Central"),
        Region("005", "419", "South America", "América del Sur", "Amérique du Sud", "América do Sul"),
        Region("021", "019", "Northern America", "América septentrional", "Amérique septentrionale", "América do Norte"),
        Region("142", "001", "Asia", "Asia", "Asie", "Ásia"),
        Region("143", "142", "Central Asia", "Asia central", "Asie centrale", "Ásia Central"),
        Region("030", "142", "Eastern Asia", "Asia oriental", "Asie orientale", "Ásia Oriental"),
        Region("035", "142", "South-eastern Asia", "Asia sudoriental", "Asie du Sud-Est", "Sudeste Asiático"),
        Region("034", "142", "Southern Asia", "Asia meridional", "Asie méridionale", "Ásia Meridional"),
        Region("145", "142", "Western Asia", "Asia occidental", "Asie occidentale", "Ásia Ocidental"),
        Region("150", "001", "Europe", "Europa", "Europe", "Europa"),
        Region("151", "150", "Eastern Europe", "Europa oriental", "Europe orientale", "Europa Oriental"),
        Region("154", "150", "Northern Europe", "Europa septentrional", "Europe septentrionale", "Europa Setentrional"),
        Region("039", "150", "Southern Europe", "Europa meridional", "Europe méridionale", "Europa Meridional"),
        Region("155", "150", "Western Europe", "Europa occidental", "Europe occidentale", "Europa Ocidental"),
        Region("009", "001", "Oceania", "Oceanía", "Océanie", "Oceania"),
        Region(
            "053", "009", "Australia and New Zealand", "Australia y Nueva Zelandia",
            "Australie et Nouvelle-Zélande", "Austrália e Nova Zelândia"),
        Region("054", "009", "Melanesia", "Melanesia", "Mélanésie", "Melanésia"),
        Region("057", "009", "Micronesia", "Micronesia", "Micronésie", "Micronésia"),
        Region("061", "009", "Polynesia", "Polinesia", "Polynésie", "Polinésia"),
    ];

    public static IEnumerable<CountryRow> Countries => [.. Africa, .. Americas, .. Asia, .. Europe, .. Oceania, Antarctica];

    // The only one that M49 puts in no region.
    private static CountryRow Antarctica { get; } =
        new("AQ", "ATA", "010", "001", "Antarctica", "Antártida", "Antarctique", "Antártida");

    private static TaxonomyRow Region(string code, string? above, string en, string es, string fr, string pt) =>
        new(code, BuiltInLists.WithFrench(en, es, pt, fr), above);

    /// <summary>One country or area: its codes, the region directly above it, its names.</summary>
    internal sealed record CountryRow(
        string Alpha2, string Alpha3, string Numeric, string Above, string English, string Spanish, string French, string Portuguese)
    {
        public Text Label => BuiltInLists.WithFrench(English, Spanish, Portuguese, French);
    }
}
