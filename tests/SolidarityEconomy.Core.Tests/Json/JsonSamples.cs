using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
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

    private static readonly ImmutableArray<RegistryEvent> Log = Logs.Three();

    private static readonly RegistryEvent Event = Log[1];

    private static readonly InputReport Report = new(
        new InputFault("offers[3].capacity", Said),
        new InputFault("name", Said, FaultSeverity.Warning, 7),
        new InputFault(string.Empty, Said, FaultSeverity.Warning, 8));

    private static readonly Actor Minga = new(
        new Id<Actor>("minga"),
        ActorKind.Organisation,
        Text.Of([(LanguageTag.Spanish, "La Minga Ñandú"), (LanguageTag.Parse("qu"), "Minka")]),
        [new Identifier("EC-RUC", "1790000000001")],
        new Place(World.Country("EC"), locality: "Manta", latitude: -0.950m, longitude: -80.73m),
        activities: [Registries.Costing],
        website: new Uri("https://minga.example"));

    private static readonly Actor Minka = Minga with { Id = new Id<Actor>("minka") };

    private static readonly Need Asked = new(
        new Id<Need>("n"), new Id<Actor>("rosa"), Registries.Costing, Text.Of(LanguageTag.Spanish, "Calcular costos"),
        [LanguageTag.Spanish], [World.Country("EC")], 2, Urgency.High, Day)
    {
        Kind = SupportKinds.Taxonomy.Concepts[0],
        Period = DateRange.Since(Day),
        Terms = [ExchangeTerm.Gift],
        Status = RequestStatus.Closed,
    };

    private static readonly Offer Given = new(
        new Id<Offer>("o"), new Id<Actor>("rosa"), [Registries.Costing], Text.Of(LanguageTag.Spanish, "Costos"),
        [LanguageTag.Spanish], [World.Country("EC")], 2)
    {
        Kind = SupportKinds.Taxonomy.Concepts[0],
        WaitingSince = Day,
    };

    private static readonly Profile Able = new(new Id<Actor>("rosa"))
    {
        Skills = [new SkillClaim(Registries.Costing) { Years = 2, Evidence = ["curso"] }],
        Languages = [new LanguageClaim(LanguageTag.Spanish)],
        Availability = new Availability(4),
        PreferredChannel = ContactChannel.Phone,
        SafetyLimits = [new SafetyLimit.ByActor(new Id<Actor>("juan"))],
    };

    private static readonly LinkageResult Linked = Linker.Find([Minga, Minka, Lives.Someone("rosa", "Rosa")]);

    private static readonly ActorMerge Merged =
        ActorMerge.Of([new MergeSource(Minga) { AsOf = Day, Source = Source }, new MergeSource(Minka with { LegalForm = "Cooperativa" })]);

    private static readonly Taxonomy Topics = new(
        "example/topics",
        new Text("Topics", "Temas", "Temas"),
        [
            new TaxonomyRow("work", new Text("Work", "Trabajo", "Trabalho")),
            new TaxonomyRow("sewing", new Text("Sewing", "Costura", "Costura"), "work", new Uri("https://example.org/ñ"))
            {
                AlternativeLabels = [Text.Of(LanguageTag.Spanish, "Coser")],
                Validity = DateRange.Since(Day),
            },
        ]);

    /// <summary>A log.</summary>
    public static ImmutableArray<RegistryEvent> Events => Log;

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
        Discrepancy.Between(Figure, Figure with { Value = 3, Qualifier = FigureQualifier.Exact })!,
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
        Event,
        RegistryTotals.Replay(Log)!,
        RegistryTotals.Replay(Log)!.Movements[0],
        RegistryTotals.Replay(Log)!.Closing,
        RegistryLog.Verify(Log.Skip(1))!,
        Lives.Someone("rosa", "Rosa") with { HidesRequests = true },
        Asked,
        Given,
        Able,
        Linked,
        Linked.Pairs[0],
        Linked.Pairs[0].Evidence[0],
        Linked.Clusters[0],
        Linked.Counts,
        LinkagePolicy.Default with { OneToOne = true, Lead = 7 },
        LinkagePolicy.Default.Weights[0],
        Merged,
        Merged.Sources[0],
        Merged.Values[0],
        MergePolicy.Default.With(MergeField.Name, MergeRule.MostFrequent),
        CustomRegions.Mediterranean,
        Topics,
        new TaxonomyRow("sewing", new Text("Sewing", "Costura", "Costura"), "work"),
        new TaxonomyImport(Topics, Report, 4, 3),
        SupportTopics.Esco.Mappings[0],
        Topics.Search("costura")[0],
    ];
}
