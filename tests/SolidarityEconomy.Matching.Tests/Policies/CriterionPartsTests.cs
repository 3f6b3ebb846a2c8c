using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Policies;

public class CriterionPartsTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly Id<Actor> Ana = new("ana");

    private static readonly Id<Need> Sewing = new("sewing");

    private static readonly Concept Skill = SupportTopics.Taxonomy.Concepts[0];

    private static readonly Taxonomy Own = new("own", Sample.Words("own"), [new TaxonomyRow("first", Sample.Words("first"))]);

    [Fact]
    public void Policy_WithEveryPart_RoundTripsAsADocument()
    {
        MatchPolicy policy = new(
        [
            new(Criteria.Topic(SupportTopics.Taxonomy), 1),
            new(Criteria.Skills(Own, new SkillWish(Sewing, Skill) { LeastLevel = SkillLevel.Advanced, LeastYears = 2 }), 1),
            new(Criteria.Corridor(Day), 1),
            new(Criteria.Stage([new ActorStage(Ana, DomainLists.EnterpriseStages.Find("start"))]), 1),
            new(Criteria.CommonTime(Day, DateTimeZoneProviders.Tzdb, 2.5m), 1),
            new(Criteria.Themes(EssGlobal.Activities), 1),
            new(Criteria.Seniority(1, 9), 1),
            new(Criteria.EarlierPartner(new ActorPair(Ana, new Id<Actor>("eva"))), 1, 0.5m),
            new(Criteria.NewPartner(), 1),
            new(Criteria.Waiting(Day, 90), 1),
        ]);
        string written = MatchingJson.Write(policy.ToInput());

        MatchPolicyInput read = MatchingJson.Read<MatchPolicyInput>(written);
        Assert.True(
            MatchPolicy.TryCreate(read, out MatchPolicy? again, out InputReport report, taxonomies: [Own], zones: DateTimeZoneProviders.Tzdb),
            report.ToString());

        Assert.Equal(written, MatchingJson.Write(again.ToInput()));
        Assert.Contains("\"taxonomy\":\"own\"", written, StringComparison.Ordinal);
        Assert.Contains("\"leastLevel\":\"advanced\"", written, StringComparison.Ordinal);
        Assert.Contains("\"fullAfterHours\":2.5", written, StringComparison.Ordinal);
    }

    [Fact]
    public void TryCreate_WithPartsOfOtherCriteria_ReportsEach()
    {
        InputReport report = Faults(
        [
            new("languages", 1, AsOf: Day, FullAfterDays: 1, FullAfterHours: 1, Taxonomy: "own", LeastYears: 1, MostYears: 30, Wishes: [], Stages: [], Pairs: [])]);

        string[] parts = ["asOf", "fullAfterDays", "fullAfterHours", "taxonomy", "leastYears", "mostYears", "wishes", "stages", "pairs"];
        Assert.All(parts, part => Expect.Fault(report, "criteria[0]." + part, "match.policy.not-here"));
    }

    [Fact]
    public void TryCreate_WithoutTheNeededParts_ReportsEach()
    {
        InputReport report = Faults([new("corridor", 1), new("stage", 1), new("new-partner", 1), new("common-time", 1, AsOf: Day), new("text-similarity", 1)]);

        Expect.Fault(report, "criteria[0].asOf", "input.required");
        Expect.Fault(report, "criteria[1].stages", "input.required");
        Expect.Fault(report, "criteria[2].pairs", "input.required");
        Expect.Fault(report, "criteria[3].code", "match.policy.zones-needed");
        Expect.Fault(report, "criteria[4].code", "input.unknown");
        Assert.Equal(5, report.Faults.Length);
    }

    [Fact]
    public void TryCreate_WithWrongFigures_ReportsEach()
    {
        InputReport report = Faults(
        [
            new("seniority", 1, LeastYears: 30),
            new("common-time", 1, AsOf: Day, FullAfterHours: 0),
            new("earlier-partner", 1, Pairs: [null, new(Ana), new(Ana, Ana), new(default(Id<Actor>), Ana)])]);
        Expect.Fault(report, "criteria[0].mostYears", "input.out-of-range");
        Expect.Fault(report, "criteria[1].fullAfterHours", "input.out-of-range");
        Expect.Fault(report, "criteria[2].pairs[0]", "input.required");
        Expect.Fault(report, "criteria[2].pairs[1].other", "input.required");
        Expect.Fault(report, "criteria[2].pairs[2].other", "input.duplicate");
        Expect.Fault(report, "criteria[2].pairs[3].one", "input.required");

        report = Faults([new("seniority", 1, LeastYears: -1, MostYears: 101), new("common-time", 1, AsOf: Day, FullAfterHours: 0.1234567m)]);
        Expect.Fault(report, "criteria[0].leastYears", "input.out-of-range");
        Expect.Fault(report, "criteria[0].mostYears", "input.out-of-range");
        Expect.Fault(report, "criteria[1].fullAfterHours", "match.policy.too-many-decimals");
    }

    [Fact]
    public void TryCreate_WithWrongWishesAndStages_ReportsEach()
    {
        InputReport report = Faults(
        [
            new("skills", 1, Taxonomy: "nobody", Wishes: [new(), new(Sewing, Skill, (SkillLevel)7, 101), new(Sewing, Skill)]),
            new("stage", 1, Stages: [new(), new(Ana, Skill)]),
            new("topic", 1, Taxonomy: SupportTopics.Scheme)]);

        Expect.Fault(report, "criteria[0].taxonomy", "input.unknown");
        Expect.Fault(report, "criteria[0].wishes[0].need", "input.required");
        Expect.Fault(report, "criteria[0].wishes[0].skill", "input.required");
        Expect.Fault(report, "criteria[0].wishes[1].leastLevel", "input.unknown");
        Expect.Fault(report, "criteria[0].wishes[1].leastYears", "input.out-of-range");
        Expect.Fault(report, "criteria[0].wishes[2]", "input.duplicate");
        Expect.Fault(report, "criteria[1].stages[0].actor", "input.required");
        Expect.Fault(report, "criteria[1].stages[0].stage", "input.required");
        Expect.Fault(report, "criteria[1].stages[1].stage", "input.unknown");
        Assert.Equal(9, report.Faults.Length);
    }

    [Fact]
    public void TryCreate_WithTheVectorsOfTheCaller_TakesThemAsAnOwnCriterion()
    {
        MatchPolicyInput input = new([new("text-similarity", 1)]);

        Assert.True(MatchPolicy.TryCreate(input, out MatchPolicy? policy, out _, [Criteria.TextSimilarity([], [])]));
        Assert.Equal("text-similarity", policy.ToInput().Criteria!.Single()!.Code);
    }

    private static InputReport Faults(CriterionInput[] criteria)
    {
        Assert.False(MatchPolicy.TryCreate(new MatchPolicyInput(criteria), out _, out InputReport report));
        return report;
    }
}
