using System.Collections.Immutable;
using NodaTime;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Regions that M49 does not have and that networks, conventions and rules draw for themselves.</summary>
/// <remarks>
/// Each names its source and the days for which its members are known. None was compared with a published list by us but where
/// that is said; who needs another cut makes a <see cref="CustomRegion"/> of its own.
/// </remarks>
public static class CustomRegions
{
    /// <summary>Bolivia, Colombia, Ecuador and Peru: the members of the Andean Community since Venezuela left on 22 April 2006.</summary>
    /// <remarks>
    /// RIPESS speaks of Andean Latin America without naming countries; the members of the treaty are the documented cut. Chile
    /// (member until 1976, associated since 2006) and Venezuela (until 2006) lie on the Andes as well. From memory, unverified.
    /// </remarks>
    public static CustomRegion AndeanLatinAmerica { get; } = Make(
        "andean-latin-america",
        new Text("Andean Latin America", "América Latina Andina", "América Latina Andina"),
        ["BO", "CO", "EC", "PE"],
        new SourceReference("Acuerdo de Integración Subregional Andino (Acuerdo de Cartagena)", "Comunidad Andina", 1969),
        DateRange.Since(new LocalDate(2006, 4, 22)));

    /// <summary>The 21 countries that are parties to the Barcelona Convention, beside the European Union.</summary>
    /// <remarks>
    /// RIPESS speaks of the Mediterranean without naming countries. Palestine, Gibraltar, Jordan, Portugal and North Macedonia
    /// count as Mediterranean elsewhere and are no parties. In this composition since Montenegro joined in 2007, day not known to us.
    /// From memory, unverified.
    /// </remarks>
    public static CustomRegion Mediterranean { get; } = Make(
        "mediterranean",
        new Text("Mediterranean", "Mediterráneo", "Mediterrâneo"),
        [
            "AL", "DZ", "BA", "HR", "CY", "EG", "FR", "GR", "IL", "IT", "LB", "LY", "MT", "MC", "ME", "MA", "SI", "ES", "SY", "TN", "TR",
        ],
        new SourceReference(
            "Convention for the Protection of the Marine Environment and the Coastal Region of the Mediterranean (Barcelona Convention)",
            "UNEP/MAP",
            1995),
        DateRange.Since(new LocalDate(2008, 1, 1)));

    /// <summary>The eleven members of the Regional Conference on Migration (Puebla Process).</summary>
    /// <remarks>As the conference listed them at its workshop of 8 November 2021; compared row by row with a list of our own.</remarks>
    public static CustomRegion RegionalConferenceOnMigration { get; } = Make(
        "regional-conference-on-migration",
        new Text("Regional Conference on Migration", "Conferencia Regional sobre Migración", "Conferência Regional sobre Migração"),
        ["BZ", "CA", "CR", "SV", "US", "GT", "HN", "MX", "NI", "PA", "DO"],
        new SourceReference("Miembros", "Conferencia Regional sobre Migración", 2021, url: new Uri("https://www.rcmvs.org")),
        DateRange.Since(new LocalDate(2021, 11, 8)));

    /// <summary>The ten members of the South American Conference on Migration that its page of 2018 lists.</summary>
    /// <remarks>Whether Guyana and Suriname were members is not confirmed.</remarks>
    public static CustomRegion SouthAmericanConferenceOnMigration { get; } = Make(
        "south-american-conference-on-migration",
        new Text(
            "South American Conference on Migration", "Conferencia Suramericana sobre Migraciones", "Conferência Sul-Americana sobre Migrações"),
        ["AR", "BR", "BO", "CL", "CO", "EC", "PY", "PE", "UY", "VE"],
        new SourceReference("Plenaria de la Conferencia Suramericana sobre Migraciones", "Gobierno de Uruguay", 2018),
        DateRange.Since(new LocalDate(2019, 1, 1)));

    /// <summary>Northern America, Europe, Israel, Japan, the Republic of Korea, Australia and New Zealand.</summary>
    /// <remarks>
    /// The rule by which UNCTADstat tells developed from developing economies, applied to M49, which dropped the distinction in
    /// December 2021. Taken at second hand, unverified: UNCTAD itself may place a territory or Cyprus elsewhere than the rule does.
    /// </remarks>
    public static CustomRegion DevelopedEconomies { get; } = Make(
        "developed-economies",
        new Text("Developed economies", "Economías desarrolladas", "Economias desenvolvidas"),
        Economies(areDeveloped: true),
        Unctad,
        DateRange.Since(new LocalDate(2022, 1, 1)));

    /// <summary>The Global South by the same rule: all countries and areas that are not developed economies, without Antarctica.</summary>
    /// <remarks>See <see cref="DevelopedEconomies"/>; the two together hold every country but Antarctica once.</remarks>
    public static CustomRegion GlobalSouth { get; } = Make(
        "global-south",
        new Text("Global South", "Sur Global", "Sul Global"),
        Economies(areDeveloped: false),
        Unctad,
        DateRange.Since(new LocalDate(2022, 1, 1)));

    /// <summary>All of these, in the order of this page.</summary>
    public static ImmutableArray<CustomRegion> All { get; } =
    [
        AndeanLatinAmerica, Mediterranean, RegionalConferenceOnMigration, SouthAmericanConferenceOnMigration, DevelopedEconomies, GlobalSouth,
    ];

    private static SourceReference Unctad => new("UNCTADstat, classification of economies", "UNCTAD", 2022);

    /// <summary>Takes one of these by its notation.</summary>
    /// <param name="notation">For example <c>mediterranean</c>, compared ordinally.</param>
    /// <returns>One of <see cref="All"/>.</returns>
    /// <exception cref="ArgumentException">There is no such region.</exception>
    public static CustomRegion Find(string notation)
    {
        ArgumentNullException.ThrowIfNull(notation);
        return All.FirstOrDefault(region => string.Equals(region.Notation, notation, StringComparison.Ordinal))
            ?? throw new ArgumentException($"'{notation}' is no region of this list.", nameof(notation));
    }

    private static CustomRegion Make(string notation, Text name, IEnumerable<string> codes, SourceReference source, DateRange validity) =>
        new(notation, name, codes.Select(World.Country), source) { Validity = validity };

    private static IEnumerable<string> Economies(bool areDeveloped) =>
        World.Countries.Where(country => World.Region(country) is not null && IsDeveloped(country) == areDeveloped).Select(World.Alpha2);

    private static bool IsDeveloped(Concept country) =>
        World.SubRegion(country)!.Notation == "021" || World.Region(country)!.Notation == "150"
        || World.Alpha2(country) is "IL" or "JP" or "KR" or "AU" or "NZ";
}
