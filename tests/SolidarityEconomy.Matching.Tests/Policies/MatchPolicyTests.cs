using NodaTime;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Tests.Policies;

public class MatchPolicyTests
{
    [Fact]
    public void Constructor_WithWrongParts_Throws()
    {
        WeightedCriterion topic = new(Criteria.Topic(), 1);

        Assert.Throws<ArgumentException>(() => new MatchPolicy([]));
        Assert.Throws<ArgumentException>(() => new MatchPolicy([new(Criteria.Topic(), 0)]));
        Assert.Throws<ArgumentException>(() => new MatchPolicy([topic, topic]));
        Assert.Throws<ArgumentException>(() => new MatchPolicy([topic], [EligibilityRules.Place(), EligibilityRules.Place(false)]));
        Assert.Throws<ArgumentException>(() => new MatchPolicy([topic], [new TableRule((_, _) => true, "Not A Code")]));
        Assert.Throws<ArgumentException>(() => new MatchPolicy(
            Enumerable.Range(0, 65).Select(i => new WeightedCriterion(new TableCriterion((_, _) => 1, "c" + (char)('a' + (i / 26)) + (char)('a' + (i % 26))), 1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchPolicy([topic], threshold: 1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MatchPolicy([topic], threshold: 0.1234567m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedCriterion(Criteria.Topic(), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedCriterion(Criteria.Topic(), 1_000.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedCriterion(Criteria.Topic(), 1, 2));
        Assert.Throws<ArgumentException>(() => new WeightedCriterion(new TableCriterion((_, _) => 1, "Ä"), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criteria.Waiting(default, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => EligibilityRules.SameTerritory((TerritoryLevel)9));
    }

    [Fact]
    public void Rules_WithoutTheRuleAgainstOneself_HaveItFirst()
    {
        Assert.Equal(["different-actor", "place"], Codes(new MatchPolicy([new(Criteria.Topic(), 1)], [EligibilityRules.Place()])));
        Assert.Equal(
            ["place", "different-actor"],
            Codes(new MatchPolicy([new(Criteria.Topic(), 1)], [EligibilityRules.Place(), EligibilityRules.DifferentActor()])));
    }

    [Fact]
    public void TryCreate_WithManyFaults_ReportsAllAtOnce()
    {
        MatchPolicyInput input = new(
            [
                null,
                new("topic", 0),
                new("topic", 1_001),
                new("fame", -1),
                new("languages"),
                new("waiting", 0.1234567m),
                new("urgency", 0, 0.5m, IsLeftOutWhenMissing: true, AsOf: new LocalDate(2026, 1, 1), FullAfterDays: 0),
            ],
            [new(), new("place"), new("place"), new("same-topic", true), new("secret")],
            2);

        Assert.False(MatchPolicy.TryCreate(input, out MatchPolicy? policy, out InputReport report));

        Assert.Null(policy);
        Expect.Fault(report, "criteria[0].code", "input.required");
        Expect.Fault(report, "criteria[2].code", "input.duplicate");
        Expect.Fault(report, "criteria[2].weight", "input.out-of-range");
        Expect.Fault(report, "criteria[3].code", "input.unknown");
        Expect.Fault(report, "criteria[3].weight", "input.out-of-range");
        Expect.Fault(report, "criteria[4].weight", "input.required");
        Expect.Fault(report, "criteria[5].weight", "match.policy.too-many-decimals");
        Expect.Fault(report, "criteria[5].asOf", "input.required");
        Expect.Fault(report, "criteria[6].whenMissing", "match.policy.not-here");
        Expect.Fault(report, "criteria[6].asOf", "match.policy.not-here");
        Expect.Fault(report, "criteria[6].fullAfterDays", "input.out-of-range");
        Expect.Fault(report, "rules[0].code", "input.required");
        Expect.Fault(report, "rules[2].code", "input.duplicate");
        Expect.Fault(report, "rules[3].admitsUnknown", "match.policy.not-here");
        Expect.Fault(report, "rules[4].code", "input.unknown");
        Expect.Fault(report, "threshold", "input.out-of-range");
    }

    [Fact]
    public void TryCreate_WithoutAnyWeight_SaysSo()
    {
        Assert.False(MatchPolicy.TryCreate(new MatchPolicyInput([new("topic", 0)]), out _, out InputReport report));
        Expect.Fault(report, "criteria", "match.policy.no-weight");
        Assert.False(MatchPolicy.TryCreate(new MatchPolicyInput(), out _, out report));
        Expect.Fault(report, "criteria", "match.policy.no-weight");
        Assert.False(MatchPolicy.TryCreate(null, out _, out report));
        Expect.Fault(report, string.Empty, "input.required");
    }

    [Fact]
    public void TryCreate_OfEveryBuiltInPart_MakesIt()
    {
        string[] criteria = [.. BuiltInCriteria.Codes];
        string[] rules =
        [
            "different-actor", "same-topic", "common-language", "place", "same-area", "same-country", "same-sub-region",
            "same-region", "different-area", "different-country", "different-sub-region", "different-region",
        ];
        MatchPolicyInput input = new(
            [
                .. criteria.Select(code => new CriterionInput(
                    code,
                    1,
                    AsOf: code is "waiting" or "common-time" or "corridor" ? new LocalDate(2026, 1, 1) : null,
                    Stages: code is "stage" ? [] : null,
                    Pairs: code is "earlier-partner" or "new-partner" ? [] : null)),
            ],
            [.. rules.Select(code => new RuleInput(code))]);

        Assert.True(
            MatchPolicy.TryCreate(input, out MatchPolicy? policy, out InputReport report, zones: DateTimeZoneProviders.Tzdb), report.ToString());
        Assert.Equal(criteria, policy.Criteria.Select(part => part.Criterion.Code));
        Assert.Equal(rules, Codes(policy));
        Assert.All(policy.Criteria, part => Assert.Equal(part.Criterion.WhenMissing, part.WhenMissing));
        Assert.All(policy.Criteria, part => Assert.NotEqual(
            part.Criterion.Name.In(LanguageTag.English), part.Criterion.Name.In(LanguageTag.Spanish)));
    }

    [Fact]
    public void TryCreate_WithOwnParts_TakesThemByCode()
    {
        MatchPolicyInput input = new(
            [new("table", 1, IsLeftOutWhenMissing: true), new("topic", 2, 0.25m)], [new("own-table"), new("place", false)], 0.5m);

        Assert.True(MatchPolicy.TryCreate(
            input, out MatchPolicy? policy, out _, [new TableCriterion((_, _) => 1)], [new TableRule((_, _) => true)]));

        Assert.Equal([null, 0.25m], policy.Criteria.Select(part => part.WhenMissing));
        Assert.Equal(
            [new RuleInput("different-actor"), new("own-table"), new("place", false)], policy.ToInput().Rules);
    }

    private static IEnumerable<string> Codes(MatchPolicy policy) => policy.Rules.Select(rule => rule.Code);
}
