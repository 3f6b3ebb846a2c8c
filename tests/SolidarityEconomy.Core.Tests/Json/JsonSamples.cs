using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Tests.Profiles;

namespace SolidarityEconomy.Tests.Json;

/// <summary>Values of the public types that stand in JSON by themselves.</summary>
internal static class JsonSamples
{
    private static readonly LocalDate Day = new(2022, 3, 1);

    private static readonly Message Said =
        new("test.message", new Text("{count} of {name}", "{count} de {name}", "{count} de {name}"), ("count", 3), ("name", "Ñandú"));

    private static readonly SourceReference Source = new("Informe", "OIM", 2022, "p. 3", new Uri("https://example.org/ñ"), isVerified: true);

    private static readonly ReportedFigure Figure =
        new(new Text("people", "personas", "pessoas"), 12.50m, Source, FigureQualifier.AtLeast, Day) { Matter = "round/people" };

    private static readonly Registry Kept = Registries.Some(7).WithFigures(Figure).After(Lives.Registering("rosa", "Rosa", 2)).OrThrow();

    private static readonly InputReport Report = new(
        new InputFault("offers[3].capacity", Said),
        new InputFault("name", Said, FaultSeverity.Warning, 7),
        new InputFault(string.Empty, Said, FaultSeverity.Warning, 8));

    /// <summary>Values by their type; each has something in every member.</summary>
    public static IReadOnlyList<object> All { get; } =
    [
        new Money(-12.34m, Currency.Of("USD")),
        new Ratio(2, 3),
        Currency.Of("BRL"),
        DateRange.Since(Day),
        Digest.Of("minga"),
        LanguageTag.Parse("es-EC"),
        new Id<Actor>("a-1"),
        new Text("need", "necesidad", "demanda"),
        (Argument)3,
        Said,
        new Explanation(Said, Audience.Public, new Explanation(Said, Audience.Participant)),
        Source,
        new Refusal(Said, Source),
        Report,
        Report.Faults[1],
        Report.Summary()[0],
        Report.Summary()[0].Examples[0],
        World.Country("EC"),
        Figure,
        Discrepancy.Between(Figure, Figure with { Value = 3 })!,
        HeadCount.Of([(new Id<Actor>("a"), Day), (new Id<Actor>("a"), Day.PlusDays(1))], DateRange.Always),
        Kept.Completeness(new Id<Actor>("rosa"), Day),
        Kept.Completeness(new Id<Actor>("rosa"), Day).NextQuestion!,
        ProfileCompleteness.DefaultWeights[0],
        Kept.Statistics(Day),
        Kept.Statistics().ByCountry,
        Kept.Statistics().ByCountry.Rows[0],
        Kept.Coverage(Day),
        Kept.Coverage().Regions[0],
        Kept.ToInput(),
        Kept.PublicView(Day),
        Kept.LogHead!,
    ];
}
