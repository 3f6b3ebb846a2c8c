using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Tests.Actors;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>Keys that clash, counts that cannot be, and days of another calendar.</summary>
public class RegistryFiguresTests
{
    private static readonly LocalDate Julian = new(2022, 3, 15, CalendarSystem.Julian);

    [Fact]
    public void Statistics_NotationThatLooksLikeSchemeAndNotation_KeepsKeysApart()
    {
        Registry registry = With(Own("s", "n"), Own("t", "n"), Own("u", "s/n"), Own("u", "w"));
        Assert.Equal(["s/n", "t/n", "u/s/n", "u/w"], registry.Statistics().ByEveryActivity.Rows.Select(row => row.Key));
    }

    [Fact]
    public void Statistics_SchemesAndNotationsThatJoinToTheSame_KeepKeysApart()
    {
        Registry registry = With(Own("a/b", "c"), Own("a", "b/c"), Own("z", "c"));
        Assert.Equal(["a%2Fb/c", "a/b/c", "z/c"], registry.Statistics().ByEveryActivity.Rows.Select(row => row.Key));
    }

    [Theory]
    [InlineData("\"unknown\":0,\"overlap\":1,\"total\":3")]
    [InlineData("\"unknown\":0,\"overlap\":4,\"total\":0")]
    [InlineData("\"unknown\":2,\"overlap\":2,\"total\":4")]
    public void Json_TallyThatCountsFewerThanARowHolds_IsAJsonException(string bad)
    {
        string json = CoreJson.Write(With(4).Statistics());
        const string Good = "\"unknown\":0,\"overlap\":0,\"total\":4";
        Assert.Contains(Good, json, StringComparison.Ordinal);
        int at = json.IndexOf(Good, StringComparison.Ordinal);
        string broken = string.Concat(json.AsSpan(0, at), bad, json.AsSpan(at + Good.Length));
        Assert.Throws<JsonException>(() => CoreJson.Read<RegistryStatistics>(broken));
    }

    [Fact]
    public void Constructor_DaysOfAnotherCalendar_Throw()
    {
        Action[] bad =
        [
            () => _ = new DateRange(Julian, null),
            () => _ = new DateRange(null, Julian),
            () => _ = new DateRange(People.Today, Julian),
            () => _ = People.Yes(Purpose.Matching, Julian),
            () => _ = People.Yes(Purpose.Matching) with { ExpiresOn = Julian.PlusYears(1) },
            () => _ = People.Yes(Purpose.Matching) with { RevokedOn = Julian.PlusYears(1) },
            () => _ = new IdentityEvidence(EvidenceKind.Passport, "x", Julian, EvidenceStrength.Weak),
            () => _ = new IdentityEvidence(EvidenceKind.Passport, "x", People.Today, EvidenceStrength.Weak, Julian),
            () => _ = Lives.Need("n", "a", "x") with { WaitingSince = Julian },
            () => _ = Lives.Offer("o", "a", "x") with { WaitingSince = Julian },
            () => _ = new RegistryBuilder().Build().For(Purpose.Matching, Julian),
            () => _ = new RegistryBuilder().Build().Statistics(Julian),
        ];
        Assert.All(bad, make =>
            Assert.Contains("ISO", Assert.Throws<ArgumentException>(make).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_WithALeastCount_NamesNoSmallRowAndIsForEverybody()
    {
        Concept small = Own("s", "small");
        Registry registry = new RegistryBuilder()
            .Add(Enumerable.Range(0, 4).Select(i => People.Person($"p-{i}") with
            {
                Activities = [i == 0 ? small : i == 1 ? Own("s", "rare") : Own("s", "common")],
            }))
            .Build();
        RegistryStatistics statistics = registry.Statistics();
        Explanation all = statistics.Explain();
        Explanation safe = statistics.Explain(2);

        Assert.Equal(Audience.Coordinator, all.Audience);
        Assert.Equal(Audience.Coordinator, statistics.ByActivity.Explain().Audience);
        Assert.Equal(Audience.Public, safe.Audience);
        _ = Expect.Explained(safe, "registry.tally-others");
        Assert.Contains("ssmall: 1", all.In(LanguageTag.English), StringComparison.Ordinal);
        Assert.DoesNotContain("ssmall", safe.In(LanguageTag.English), StringComparison.Ordinal);
        Assert.Equal(
            "Actores por actividad principal\n  scommon: 2\n  Otros, de cada uno menos de 2: 2\n  En total, cada uno una vez: 4",
            statistics.ByActivity.Explain(2).In(LanguageTag.Spanish));
        Assert.Throws<ArgumentOutOfRangeException>(() => statistics.Explain(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => statistics.ByActivity.Explain(0));
    }

    [Fact]
    public void HeadCount_OfARegistryWithMergers_CountsAMergedPersonOnce()
    {
        Registry registry = new RegistryBuilder().Build().After(
            Lives.Registering("a", "Zqx", 1),
            Lives.Registering("b", "ZqxTwo", 2),
            new RegistryChange.Merge(Lives.Id("b"), Lives.Someone("a", "Zqx"))).OrThrow();
        (Id<Actor>, LocalDate)[] records = [(Lives.Id("a"), Lives.Day), (Lives.Id("b"), Lives.Day), (Lives.Id("b"), Lives.Day.PlusDays(-1))];

        Assert.Equal((2, 3), Counts(HeadCount.Of(records, DateRange.Always)));
        Assert.Equal((1, 2), Counts(HeadCount.Of(records, DateRange.Always, registry)));
        Assert.Equal(2, HeadCount.ByMonth(records, registry).Sum(month => month.Records));

        static (int, int) Counts(HeadCount count) => (count.Persons, count.Records);
    }

    [Fact]
    public void Json_ReportedFigure_RoundTrips()
    {
        ReportedFigure figure = new(
            Text.Of(LanguageTag.English, "People at the table"), 12.5m, new SourceReference("Report", year: 2022), FigureQualifier.AtLeast, People.Today);
        string json = CoreJson.Write(figure);
        Assert.Equal(figure, CoreJson.Read<ReportedFigure>(json));
        ReportedFigure undated = figure with { AsOf = null };
        Assert.Equal(undated, CoreJson.Read<ReportedFigure>(CoreJson.Write(undated)));
    }

    private static Registry With(params IEnumerable<Concept> activities) =>
        new RegistryBuilder().Add(People.Person() with { Activities = [.. activities] }).Build();

    private static Registry With(int people) =>
        new RegistryBuilder().Add(Enumerable.Range(0, people).Select(i => People.Person($"p-{(char)('a' + i)}"))).Build();

    private static Concept Own(string scheme, string notation) => new(scheme, notation, Text.Of(LanguageTag.English, scheme + notation));
}
