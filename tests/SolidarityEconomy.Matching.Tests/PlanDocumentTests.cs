using System.Text.Json;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

public class PlanDocumentTests
{
    /// <summary>As version 1.3 wrote it: the constraints without a schema of their own.</summary>
    private const string Earlier = """
        {"schema":"solidarity-economy/match-plan","version":"1.3","threshold":0,
         "criteria":[{"code":"test","name":{"en":"Test"},"weight":1}],
         "rules":[{"code":"different-actor","reason":{"en":"Two people"}}],
         "matches":[{"need":"n1","offer":"o1","score":0.5,"values":[0.5],"bonus":0.25}],
         "unmet":[{"need":"n2","asked":2,"received":0,"reason":"offersFull","excluded":[1],"belowThreshold":0,"suitable":1}],
         "unused":[{"offer":"o2","capacity":3,"used":0}],
         "blocks":[{"firstNeed":"n1","needs":2,"offers":2,"matches":1,"total":100.75,"upperBound":100.75,"status":"optimal"}],
         "total":100.75,"upperBound":100.75,
         "certificate":{"needPrices":{"n1":0.25},"offerPrices":{"o1":0.5}},
         "constraints":{"pinned":[],"forbidden":[],"suggested":[{"pair":{"need":"n1","offer":"o1"},"bonus":0.25}],"kept":[],"keepPrice":0,
          "held":[],"asked":[],"busy":[{"offer":"o2","places":1}],"shortlist":{"namesPerNeed":2,"namesPerOffer":1}},
         "inclusion":{"policy":{"on":"2026-03-02","rules":[{"group":"women","side":"needs","isReserve":true,"places":1,"price":100,
          "taxonomy":"population-groups"}],"leastShown":5,"schema":"solidarity-economy/inclusion-policy","version":"1.0"},
          "rules":[{"asked":2,"filled":1}],"prices":[{"rule":0,"price":1,"at":"o1"}],"scoresWithout":0.5,"statusWithout":"optimal"}}
        """;

    [Fact]
    public void TryCreate_OfADocumentWithManyFaults_TellsAllAtOnce()
    {
        MatchPlanInput input = new(
            Threshold: 1.5m,
            Criteria: [null, new(" ", null!, -1, 2)],
            Rules: [new(null!, null!)],
            Matches:
            [
                null,
                new(),
                new("n 1", "o1", 1.1m, [0.5m, 2]),
                new("n2", "o2", 0.1234567m, [1, null], -1),
                new("n1", "o1", 1, [1]),
                new("n1", "o1", 1, [1, 1], 401),
                new("n1", "o1", 1, [1, 1]),
            ],
            Unmet: [null, new(), new("n1", 2, -1, (UnmetReason)9, [-1], -1, -1), new("n1", 2, 2, UnmetReason.OffersFull, [0]), new("n1", 2, 0, UnmetReason.OffersFull, [])],
            Unused: [null, new(), new("o2", 1, 0), new("o1", int.MaxValue, int.MaxValue), new("o1", 1, 0), new("o1", 1, 0)],
            Blocks: [null, new(), new("n2", 1, -1, -1, -1, -2, MatchStatus.Optimal), new("n1", 1, 0, 0, 1, 2, (MatchStatus)9)],
            Certificate: new(new Dictionary<string, decimal> { ["n 1"] = 1, ["n2"] = 0 }),
            Constraints: new(Pinned: [null], KeepPrice: -1),
            Inclusion: new(new(IncludedInstance.Day, [null, new("women", Price: 101)]), [null, new(-1, -1), new(1, 2)], [null, new(0, -1, "o 1")], -1, (MatchStatus)9));

        Assert.False(MatchPlan.TryCreate(input, out MatchPlan? plan, out InputReport report));

        Assert.Null(plan);
        (string Path, string Code)[] expected =
        [
            ("total", "input.required"),
            ("upperBound", "input.required"),
            ("criteria[0]", "input.required"),
            ("criteria[1].code", "input.required"),
            ("criteria[1].name", "input.required"),
            ("criteria[1].weight", "input.out-of-range"),
            ("criteria[1].whenMissing", "input.out-of-range"),
            ("rules[0].code", "input.required"),
            ("rules[0].reason", "input.required"),
            ("matches[0]", "input.required"),
            ("matches[1].need", "input.required"),
            ("matches[1].offer", "input.required"),
            ("matches[1].score", "input.required"),
            ("matches[1].values", "input.required"),
            ("matches[2].need", "input.malformed"),
            ("matches[2].score", "input.out-of-range"),
            ("matches[2].values[1]", "input.out-of-range"),
            ("matches[3].score", "match.policy.too-many-decimals"),
            ("matches[3].bonus", "input.out-of-range"),
            ("matches[5].bonus", "input.out-of-range"),
            ("unmet[0]", "input.required"),
            ("unmet[1].need", "input.required"),
            ("unmet[1].asked", "input.out-of-range"),
            ("unmet[1].reason", "input.required"),
            ("unmet[1].excluded", "input.required"),
            ("unmet[2].received", "input.out-of-range"),
            ("unmet[2].reason", "input.unknown"),
            ("unmet[2].excluded[0]", "input.out-of-range"),
            ("unmet[2].belowThreshold", "input.out-of-range"),
            ("unmet[2].suitable", "input.out-of-range"),
            ("unmet[3].asked", "input.out-of-range"),
            ("unused[0]", "input.required"),
            ("unused[1].offer", "input.required"),
            ("unused[1].capacity", "input.out-of-range"),
            ("unused[3].used", "input.out-of-range"),
            ("blocks[0]", "input.required"),
            ("blocks[1].firstNeed", "input.required"),
            ("blocks[1].status", "input.required"),
            ("blocks[2].offers", "input.out-of-range"),
            ("blocks[2].matches", "input.out-of-range"),
            ("blocks[2].total", "input.out-of-range"),
            ("blocks[2].upperBound", "input.out-of-range"),
            ("blocks[2].status", "match.plan.status"),
            ("blocks[3].status", "match.plan.status"),
            ("certificate.needPrices.n 1", "input.malformed"),
            ("certificate.needPrices.n2", "input.out-of-range"),
            ("certificate.offerPrices", "input.required"),
            ("constraints.pinned[0]", "input.required"),
            ("constraints.keepPrice", "input.out-of-range"),
            ("inclusion.policy.rules[0]", "input.required"),
            ("inclusion.policy.rules[1].price", "input.out-of-range"),
            ("inclusion.policy.rules[1].share", "input.required"),
            ("inclusion.rules[0]", "input.required"),
            ("inclusion.rules[1].asked", "input.out-of-range"),
            ("inclusion.rules[1].filled", "input.out-of-range"),
            ("inclusion.rules[2].filled", "input.out-of-range"),
            ("inclusion.prices[0]", "input.required"),
            ("inclusion.prices[1].price", "input.out-of-range"),
            ("inclusion.prices[1].at", "input.malformed"),
            ("inclusion.scoresWithout", "input.out-of-range"),
            ("inclusion.statusWithout", "input.unknown"),
            ("threshold", "input.out-of-range"),
            ("matches[4].values", "match.plan.count"),
            ("unmet[4].excluded", "match.plan.count"),
            ("matches[6]", "input.duplicate"),
            ("unused[4]", "match.plan.order"),
            ("unused[5]", "input.duplicate"),
        ];
        Assert.All(expected, fault => Expect.Fault(report, fault.Path, fault.Code));
        Assert.Equal(expected, report.Faults.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public void TryCreate_OfNothing_SaysWhatIsMissing()
    {
        Assert.False(MatchPlan.TryCreate(null, out _, out InputReport report));
        Expect.Fault(report, string.Empty, "input.required");

        Assert.False(MatchPlan.TryCreate(new(), out _, out report));
        Assert.Equal(
            ["threshold", "total", "upperBound", "criteria", "rules", "matches", "unmet", "unused", "blocks", "certificate"],
            report.Faults.Select(fault => fault.Path));
        Assert.False(MatchPlan.TryCreate(new(0, [], [], [], [], [], [], 0, 0, new(), Inclusion: new()), out _, out report));
        Assert.Equal(
            [
                "certificate.needPrices", "certificate.offerPrices", "inclusion.policy", "inclusion.rules", "inclusion.prices",
                "inclusion.scoresWithout", "inclusion.statusWithout",
            ],
            report.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public void TryCreate_OfSumsThatDisagree_TellsEachOfThem()
    {
        MatchPlanInput sound = MatchingJson.Read<MatchPlanInput>(Earlier);

        InputReport report = Report(sound with { Total = 100.5m, UpperBound = 101, Blocks = [sound.Blocks![0]! with { Matches = 2 }] });

        Assert.Equal(["total", "blocks", "upperBound", "matches"], report.Faults.Select(fault => fault.Path));
        Assert.All(report.Faults, fault => Expect.Fault(report, fault.Path, "match.plan.sum"));
        Assert.Equal("The parts add up to 100.75, and 100.5 is stated.", report.Faults[0].Message.In(LanguageTag.English));
        Assert.Equal("Las partes suman 100,75 y se indica 100,5.", report.Faults[0].Message.In(LanguageTag.Spanish));
        Expect.Fault(Report(sound with { Blocks = [sound.Blocks[0]! with { Total = decimal.MaxValue, UpperBound = decimal.MaxValue }] }), "blocks[0].total", "input.out-of-range");
    }

    [Fact]
    public void TryCreate_OfPricesOfReservesThatMeanNothing_TellsThem()
    {
        MatchPlanInput sound = MatchingJson.Read<MatchPlanInput>(Earlier);
        PlanInclusionInput inclusion = sound.Inclusion!;
        InclusionRuleInput rule = inclusion.Policy!.Rules![0]!;

        InputReport twice = Report(sound with { Inclusion = inclusion with { Prices = [new(0, 1, "o1"), new(0, 2, "o1"), new(0, 1), new(0, 1)] } });
        Assert.Equal(["inclusion.prices[1]", "inclusion.prices[3]"], twice.Faults.Select(fault => fault.Path));
        Expect.Fault(twice, "inclusion.prices[1]", "input.duplicate");
        Expect.Fault(Report(sound with { Inclusion = inclusion with { Prices = [new(1, 1)] } }), "inclusion.prices[0].rule", "input.out-of-range");
        Expect.Fault(Report(sound with { Inclusion = inclusion with { Rules = [] } }), "inclusion.rules", "match.plan.count");
        InputReport later = Report(sound with
        {
            Inclusion = inclusion with { Policy = inclusion.Policy with { Rules = [rule, rule] }, Rules = [new(1, 1), new(0, 0)], Prices = [new(1, 1)] },
        });
        Expect.Fault(later, "inclusion.prices[0].rule", "match.plan.not-first");
        Expect.Fault(Report(sound with { Inclusion = inclusion with { Policy = new(IncludedInstance.Day, []), Rules = [], Prices = [new(0, 1)] } }), "inclusion.prices[0].rule", "match.plan.not-first");
    }

    [Fact]
    public void TryCreate_OfAGroupThatNoListCanHave_IsAFault()
    {
        MatchPlanInput sound = MatchingJson.Read<MatchPlanInput>(Earlier);
        InclusionRuleInput rule = sound.Inclusion!.Policy!.Rules![0]!;

        InclusionRuleInput[] strange =
        [
            rule with { Group = " women" }, rule with { Group = "women" + '\uD800' }, rule with { Taxonomy = " " }, rule with { Taxonomy = null! },
        ];
        foreach (InclusionRuleInput wrong in strange)
        {
            InputReport report = Report(sound with { Inclusion = sound.Inclusion with { Policy = sound.Inclusion.Policy with { Rules = [wrong] } } });
            Expect.Fault(report, "inclusion.policy.rules[0].group", "input.unknown");
        }
    }

    [Fact]
    public void TryCreate_OfAnEarlierVersion_KeepsItsMeaning()
    {
        Assert.True(MatchPlan.TryCreate(MatchingJson.Read<MatchPlanInput>(Earlier), out MatchPlan? plan, out InputReport report));

        Assert.Empty(report.Faults);
        Assert.Equal((0.25m, 1, 1), (plan.Matches[0].Bonus, plan.Constraints!.Busy[0].Places, plan.Inclusion!.Rules[0].Filled));
        Assert.Equal(PopulationGroups.Find("women"), plan.Inclusion.Policy.Rules[0].Group);
        Assert.Equal(MatchingJson.Write(plan), MatchingJson.Write(MatchingJson.Read<MatchPlan>(Earlier)));
        Assert.Equal(MatchingJson.Write(plan), MatchingJson.Write(plan.ToInput()));
        string first = """
            {"schema":"solidarity-economy/match-plan","version":"1.0","threshold":0.5,"criteria":[],"rules":[],"matches":[],"unmet":[],
             "unused":[],"blocks":[],"total":0,"upperBound":0,"certificate":{"needPrices":{},"offerPrices":{}}}
            """;
        Assert.Equal(0.5m, MatchingJson.Read<MatchPlan>(first).Threshold);
    }

    [Fact]
    public void TryCreate_OfAnyPlanWithOneFigureChanged_IsAcceptedExactlyWhenItCanBeMade()
    {
        Dice dice = new(29);
        int taken = 0;
        for (int n = 0; n < 300; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 5, 5, 2);
            MatchPlanInput input = Run.Match(instance, ConstrainedMatchTests.Constraints(dice, instance.Plain)).ToInput();
            MatchPlanInput changed = Changed(dice, input);

            bool isPlan = MatchPlan.TryCreate(changed, out MatchPlan? plan, out InputReport report);

            Assert.Equal(report.IsValid, isPlan);
            Assert.True(MatchPlan.TryCreate(input, out _, out _));
            if (isPlan)
            {
                taken++;
                Assert.Equal(MatchingJson.Write(changed), MatchingJson.Write(plan!.ToInput()));
            }
            else
            {
                JsonException fault = Assert.Throws<JsonException>(() => MatchingJson.Read<MatchPlan>(MatchingJson.Write(changed)));
                Assert.StartsWith(report.Faults[0].Path, fault.Message, StringComparison.Ordinal);
            }
        }

        Assert.InRange(taken, 1, 299);
    }

    private static InputReport Report(MatchPlanInput input)
    {
        Assert.False(MatchPlan.TryCreate(input, out _, out InputReport report));
        return report;
    }

    private static MatchPlanInput Changed(Dice dice, MatchPlanInput plan) => dice.Draw(0, 7) switch
    {
        0 => plan with { Total = plan.Total + 1 },
        1 => plan with { UpperBound = plan.UpperBound + 0.5m },
        2 => plan with { Matches = [.. plan.Matches!.Skip(1)] },
        3 => plan with { Matches = [.. plan.Matches!.Reverse()] },
        4 => plan with { Unmet = [.. plan.Unmet!.Take(1)] },
        5 => plan with { Blocks = [.. plan.Blocks!.Select(block => block! with { Needs = block.Needs + 1 })] },
        6 => plan with { Rules = [.. plan.Rules!, plan.Rules[0]] },
        _ => plan with { Unused = [.. plan.Unused!, .. plan.Unused] },
    };
}
