using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Finance.Loans;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace PackageConsumer;

/// <summary>Values of every public value type of the packages, and of a document that holds them.</summary>
internal static class Samples
{
    private static readonly string[] Packages = ["SolidarityEconomy.Core", "SolidarityEconomy.Matching", "SolidarityEconomy.Finance"];

    /// <summary>Value types that report or explain inside a call and stand in no document, each with the reason.</summary>
    private static readonly Dictionary<string, string> NotInDocuments = new(StringComparer.Ordinal)
    {
        ["SolidarityEconomy.WorkProgress"] = "told to IProgress while a call runs",
        ["SolidarityEconomy.Argument"] = "stands inside a message, which writes it",
    };

    private static readonly Money Amount = new(-12.34m, Currency.Of("USD"));

    private static readonly Message Message =
        new("test.message", new Text("{count} of {name}", "{count} de {name}", "{count} de {name}"), ("count", 3), ("name", "Ñandú"));

    private static readonly LocalDate Day = new(2026, 2, 28);

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal) { ["es"] = "Costeo", ["pt"] = "Custeio" };

    private static readonly SourceReference Source = new("Informe", "OIM", 2022, "p. 3", new Uri("https://example.org/"), isVerified: true);

    private static readonly ReportedFigure Figure =
        new(new Text("people", "personas", "pessoas"), 12.50m, Source, FigureQualifier.Approximate, Day) { Matter = "round/people" };

    private static readonly InputReport Report = new(
        new InputFault("offers[3].capacity", Message), new InputFault("name", Message, FaultSeverity.Warning, 7));

    private static readonly Registry Rosa = new RegistryBuilder()
        .Add(new Actor(Id<Actor>.Parse("rosa"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Rosa")))
        .Build();

    public static IReadOnlyList<Sample> All { get; } =
    [
        Sample.Of(Amount, default, new Money(79_228_162_514_264.33m, Currency.Of("CLP"))),
        Sample.Of(Ratio.Zero, new Ratio(-1, 3), Ratio.FromDecimal(0.05m)),
        Sample.Of(Currency.Of("BRL"), Currency.None),
        Sample.Of(DateRange.Always, DateRange.Since(Day), new DateRange(null, Day)),
        Sample.Of(Digest.None, Digest.Of("minga")),
        Sample.Of(LanguageTag.English, LanguageTag.Parse("es-EC"), LanguageTag.Portuguese),
        Sample.Of(Id<Thing>.Parse("a-1"), Id<Thing>.Parse("x:Y_z.9")),
        Sample.Of(new Text("need", "necesidad", "demanda")),
        Sample.Of(Message),
        Sample.Of(new Explanation(Message, Audience.Public, new Explanation(Message, Audience.Participant))),
        Sample.Of(World.Country("EC"), new Concept("topics", "costing", new Text("costing", "costos", "custos"))),
        Sample.Of(Figure),
        Sample.Of(Figure.CompareWith(Figure with { Value = 99 })!),
        Sample.Of(HeadCount.Of([(Id<Actor>.Parse("rosa"), Day), (Id<Actor>.Parse("rosa"), Day.PlusDays(1))], DateRange.Always)),
        Sample.Compared(SameText, Rosa.Completeness(Id<Actor>.Parse("rosa"), Day)),
        Sample.Compared(SameText, new RegistryTotals(
            Day,
            new RegistryCounts(1, 0, 0, 0, 0),
            [new RegistryMovement(RegistryEventKind.Registered, 2, new RegistryCounts(2, 0, 0, 1, 0))],
            new RegistryCounts(3, 0, 0, 1, 0))),
        Sample.Of(new RegistryLogBreak(3, Message)),
        Sample.Compared(SameText, Report, InputReport.Clean),
        Sample.Compared(SameText, Report.Summary()[0]),
        Sample.Of(new Refusal(Message, Source), new Refusal(Message)),
        Sample.Of(LinkagePolicy.Default, LinkagePolicy.Default with { OneToOne = true, Lead = 7 }),
        Sample.Of(default, new LinkageCounts(9, 7, 1, 2, 300, 44_850)),
        Sample.Of(default, new LinkageEvidence(LinkageFeature.Postcode, Agreement.Partly, -1_250, 3)),
        Sample.Of(default, new AssignedPair(1, 2, 0.5)),
        Sample.Of(new MergedValue(MergeField.Name, "La Minga", [Id<Actor>.Parse("rosa")], isTaken: true)),
        Sample.Of(MergePolicy.Default, MergePolicy.Default.With(MergeField.Name, MergeRule.MostFrequent)),
        Sample.Of(CustomRegions.AndeanLatinAmerica),
        Sample.Of(Amortization.EqualInstalments, Amortization.EqualPrincipal),
        Sample.Compared(SameText, Dossier()),
        Sample.Compared(SameText, new RegistryInput(
            [new("rosa", "person", Words)],
            [new("n-1", "rosa", Title: Words, Topic: new("example/topics", "costing"), WaitingSince: Day)],
            Concepts: [new("example/topics", "costing", Words, new Uri("https://example.org/topics/costing"))])),
        Sample.Of(
            new LoanTermsInput(Amount, new Ratio(6, 25), 12, Day, Amortization.EqualPrincipal, Day.PlusMonths(1), 28, Rounding.HalfUp, 2, 0.05m),
            new LoanTermsInput()),
        Sample.Compared(SameText, new MatchPolicyInput(
            [
                new("waiting", 2.5m, AsOf: Day, FullAfterDays: 90),
                new("languages", 1, 0.5m),
                new("skills", 1, Wishes: [new(new Id<Need>("n-1"), new Concept("topics", "costing", new Text("costing", "costos", "custos")), SkillLevel.Advanced, 2)]),
                new("new-partner", 1, Pairs: [new(new Id<Actor>("rosa"), new Id<Actor>("ana"))]),
            ],
            [new("same-topic")],
            0.25m)),
        Sample.Compared(SameText, new MatchPlanInput(
            0,
            [new("topic", new Text("topic", "tema", "tema"), 1, 0.5m)],
            [new("different-actor", new Text("two people", "dos personas", "duas pessoas"))],
            [new("n-1", "o-1", 0.5m, [null], 0.25m)],
            [new("n-2", 1, 0, UnmetReason.OffersFull, [0], 0, 1)],
            [new("o-2", 2, 1)],
            [new("n-1", 2, 2, 1, 0.75m, 0.75m, MatchStatus.Optimal)],
            0.75m,
            0.75m,
            new(new Dictionary<string, decimal> { ["n-1"] = 0.75m }, new Dictionary<string, decimal>()),
            new(Pinned: [new("n-1", "o-1")]),
            new(new(Day, [new("women", IsReserve: true, Places: 1)]), [new(1, 0)], [new(0, 0.5m, "o-1")], 0.5m, MatchStatus.Optimal))),
    ];

    /// <summary>The public value types and types with a converter that no sample covers.</summary>
    public static IEnumerable<string> Missing() =>
        from package in Packages
        from type in Assembly.Load(package).GetExportedTypes()
        where !type.IsEnum && (type.IsValueType || type.IsDefined(typeof(JsonConverterAttribute), inherit: false))
        where !NotInDocuments.ContainsKey(type.FullName!) && !All.Any(sample => Definition(sample.Type) == type)
        select $"{type.FullName} has no sample";

    /// <summary>The members of public enumerations that a plain serialiser does not write by name and read back.</summary>
    public static IEnumerable<string> EnumFaults() =>
        from package in Packages
        from type in Assembly.Load(package).GetExportedTypes()
        where type.IsEnum
        from object value in Enum.GetValues(type)
        let text = JsonSerializer.Serialize(value, type)
        where !text.StartsWith('"') || !value.Equals(JsonSerializer.Deserialize(text, type))
        select $"{type.FullName}.{value} is written as {text}";

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool SameText<T>(T one, T other) => JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);

    private static Dossier Dossier()
    {
        Id<Thing> id = Id<Thing>.Parse("a-1");
        return new Dossier(
            id,
            Amount,
            Amount,
            null,
            new Ratio(2, 3),
            Currency.Of("VES"),
            LanguageTag.Spanish,
            new Text("need", "necesidad", "demanda"),
            [Amount, default],
            new Dictionary<Id<Thing>, Money> { [id] = Amount },
            new Dictionary<LanguageTag, string> { [LanguageTag.Portuguese] = "demanda" });
    }
}
