namespace SolidarityEconomy.Taxonomies;

/// <summary>The rows of M49: regions here, countries in the parts of this class, one part for each of its five regions.</summary>
/// <remarks>
/// United Nations Statistics Division, Standard country or area codes for statistical use (M49), as published in 2024, in
/// English and Spanish: 248 areas. Taiwan (158) stands in ISO 3166-1 and not in M49. Alpha-2 and alpha-3 codes are those of
/// ISO 3166-1. The Portuguese names are our own and unverified.
/// </remarks>
internal static partial class WorldTable
{
    public static IReadOnlyList<TaxonomyRow> Regions { get; } =
    [
        Region("001", null, "World", "Mundo", "Mundo"),
        Region("002", "001", "Africa", "África", "África"),
        Region("015", "002", "Northern Africa", "África septentrional", "Norte da África"),
        Region("202", "002", "Sub-Saharan Africa", "África Subsahariana", "África Subsaariana"),
        Region("014", "202", "Eastern Africa", "África oriental", "África Oriental"),
        Region("017", "202", "Middle Africa", "África central", "África Central"),
        Region("018", "202", "Southern Africa", "África meridional", "África Austral"),
        Region("011", "202", "Western Africa", "África occidental", "África Ocidental"),
        Region("019", "001", "Americas", "Américas", "Américas"),
        Region("419", "019", "Latin America and the Caribbean", "América Latina y el Caribe", "América Latina e Caribe"),
        Region("029", "419", "Caribbean", "El Caribe", "Caribe"),
        Region("013", "419", "Central America", "América central", "América Central"),
        Region("005", "419", "South America", "América del Sur", "América do Sul"),
        Region("021", "019", "Northern America", "América septentrional", "América do Norte"),
        Region("142", "001", "Asia", "Asia", "Ásia"),
        Region("143", "142", "Central Asia", "Asia central", "Ásia Central"),
        Region("030", "142", "Eastern Asia", "Asia oriental", "Ásia Oriental"),
        Region("035", "142", "South-eastern Asia", "Asia sudoriental", "Sudeste Asiático"),
        Region("034", "142", "Southern Asia", "Asia meridional", "Ásia Meridional"),
        Region("145", "142", "Western Asia", "Asia occidental", "Ásia Ocidental"),
        Region("150", "001", "Europe", "Europa", "Europa"),
        Region("151", "150", "Eastern Europe", "Europa oriental", "Europa Oriental"),
        Region("154", "150", "Northern Europe", "Europa septentrional", "Europa Setentrional"),
        Region("039", "150", "Southern Europe", "Europa meridional", "Europa Meridional"),
        Region("155", "150", "Western Europe", "Europa occidental", "Europa Ocidental"),
        Region("009", "001", "Oceania", "Oceanía", "Oceania"),
        Region("053", "009", "Australia and New Zealand", "Australia y Nueva Zelandia", "Austrália e Nova Zelândia"),
        Region("054", "009", "Melanesia", "Melanesia", "Melanésia"),
        Region("057", "009", "Micronesia", "Micronesia", "Micronésia"),
        Region("061", "009", "Polynesia", "Polinesia", "Polinésia"),
    ];

    public static IEnumerable<CountryRow> Countries => [.. Africa, .. Americas, .. Asia, .. Europe, .. Oceania, Antarctica];

    // The only one that M49 puts in no region.
    private static CountryRow Antarctica { get; } = new("AQ", "ATA", "010", "001", "Antarctica", "Antártida");

    private static TaxonomyRow Region(string code, string? above, string en, string es, string pt) =>
        new(code, new Text(en, es, pt), above);

    /// <summary>One country or area: its codes, the region directly above it, its names.</summary>
    internal sealed record CountryRow(
        string Alpha2, string Alpha3, string Numeric, string Above, string English, string Spanish, string? Portuguese = null);
}
