using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

public class TeamDocumentTests
{
    [Fact]
    public void TryCreate_OfADocumentWithFaults_ReportsAllOfThem()
    {
        TeamInput input = new(
            [
                new("ana", 1, [new("law"), new("law"), new(" "), new("cook", 101), null!], " ", ["a", "a"], [null!]),
                new("ana"),
                null,
                new(null!),
            ],
            [
                null,
                new(TeamRuleKind.Cover),
                TeamRule.Cover("law", 0, -1),
                TeamRule.Cover("law") with { Trait = TeamTrait.Kind, Names = ["ana"] },
                TeamRule.AtLeast(1, TeamTrait.Sector),
                new(TeamRuleKind.Variety, 1),
                TeamRule.Variety((TeamTrait)9, 1),
                TeamRule.AtMost(1, TeamTrait.Group, "women"),
                TeamRule.Common(TeamTrait.Group),
                TeamRule.Size(3, 2),
                TeamRule.NotAlone(TeamTrait.Group) with { Least = 1 },
                TeamRule.Together("ana"),
                TeamRule.Apart("ana", "zoe") with { Most = 0 },
                TeamRule.Include("zoe", "ana", "ana"),
                TeamRule.Common(TeamTrait.Language) with { Level = 1 },
                new((TeamRuleKind)99),
                TeamRule.Size(1, 2) with { Capability = "law", Least = null },
                TeamRule.Include(),
            ],
            (AssignmentGoal)7,
            [["ana", "zoe"], ["ana"], null],
            new Dictionary<string, Text> { ["law"] = null! });

        Assert.False(TeamProblem.TryCreate(input, out TeamProblem? problem, out InputReport report));

        Assert.Null(problem);
        (string Path, string Code)[] expected =
        [
            ("goal", "input.unknown"),
            ("candidates[0].capabilities[1].name", "input.duplicate"),
            ("candidates[0].capabilities[2].name", "input.required"),
            ("candidates[0].capabilities[3].level", "input.out-of-range"),
            ("candidates[0].capabilities[4]", "input.required"),
            ("candidates[0].kind", "input.required"),
            ("candidates[0].sectors[1]", "input.duplicate"),
            ("candidates[0].territories[0]", "input.required"),
            ("candidates[1].name", "input.duplicate"),
            ("candidates[2]", "input.required"),
            ("candidates[3].name", "input.required"),
            ("rules[0]", "input.required"),
            ("rules[1].least", "input.required"),
            ("rules[1].capability", "input.required"),
            ("rules[2].least", "input.out-of-range"),
            ("rules[2].level", "input.out-of-range"),
            ("rules[3].trait", "match.policy.not-here"),
            ("rules[3].names", "match.policy.not-here"),
            ("rules[4].values", "input.required"),
            ("rules[5].trait", "input.required"),
            ("rules[6].trait", "input.unknown"),
            ("rules[7].trait", "team.rule.keeps-group-out"),
            ("rules[8].trait", "team.rule.keeps-group-out"),
            ("rules[9].most", "input.out-of-range"),
            ("rules[10].least", "input.out-of-range"),
            ("rules[11].names", "input.out-of-range"),
            ("rules[12].most", "input.out-of-range"),
            ("rules[13].names[0]", "input.unknown"),
            ("rules[13].names[2]", "input.duplicate"),
            ("rules[14].level", "input.out-of-range"),
            ("rules[15].kind", "input.unknown"),
            ("rules[16].least", "input.required"),
            ("rules[16].capability", "match.policy.not-here"),
            ("rules[17].names", "input.required"),
            ("keptApart[0][1]", "input.unknown"),
            ("keptApart[1]", "input.out-of-range"),
            ("keptApart[2]", "input.required"),
            ("labels.law", "input.required"),
        ];
        Assert.All(expected, fault => Expect.Fault(report, fault.Path, fault.Code));
        Assert.Equal(expected.Select(fault => fault.Path), report.Faults.Select(fault => fault.Path));
    }

    [Fact]
    public void TryCreate_OfTooMuch_IsRefused()
    {
        Assert.False(TeamProblem.TryCreate(null, out _, out InputReport report));
        Expect.Fault(report, string.Empty, "input.required");
        Assert.False(TeamProblem.TryCreate(
            new([.. Enumerable.Range(0, TeamProblem.MaxCandidates + 1).Select(i => new TeamCandidate($"c{i}"))]), out _, out report));
        Expect.Fault(report, "candidates", "input.out-of-range");
        Assert.False(TeamProblem.TryCreate(new([new("ana", decimal.MaxValue)]), out _, out report));
        Expect.Fault(report, "candidates", "match.problem.too-many-digits");
        Assert.False(TeamProblem.TryCreate(new([], [.. Enumerable.Range(0, 65).Select(i => TeamRule.Cover($"k{i}"))]), out _, out report));
        Expect.Fault(report, "rules", "input.out-of-range");
        Assert.False(TeamProblem.TryCreate(new([], [.. Enumerable.Repeat(TeamRule.Cover("k"), 201)]), out _, out report));
        Expect.Fault(report, "rules", "input.out-of-range");
        Assert.True(TeamProblem.TryCreate(new(), out TeamProblem? empty, out _));
        Assert.Empty(empty.Candidates);
    }

    [Fact]
    public void TryCreate_AcceptsExactlyWhatTheConstructorTakes()
    {
        Dice dice = new(99);
        int refused = 0;
        for (int n = 0; n < 1_000; n++)
        {
            TeamInput input = TeamBrute.Draw(dice, 4, 3).ToInput();
            TeamRule[] rules = [.. input.Rules!.Select(rule => dice.Draw(0, 5) switch
            {
                0 => rule! with { Least = dice.Draw(-1, 1) },
                1 => rule! with { Most = dice.Draw(-1, 2) },
                2 => rule! with { Trait = (TeamTrait)dice.Draw(3, 5) },
                3 => rule! with { Names = ["ana", "zoe"] },
                _ => rule!,
            })];
            bool isTaken = TeamProblem.TryCreate(input with { Rules = rules }, out _, out _);
            refused += isTaken ? 0 : 1;

            Exception? thrown = Record.Exception(() => new TeamProblem(input.Candidates!.Select(one => one!), rules, input.Goal));

            Assert.Equal(isTaken, thrown is null);
            Assert.True(thrown is null or ArgumentException);
        }

        Assert.InRange(refused, 200, 900);
    }

    [Fact]
    public void Document_RoundTripsExactly()
    {
        Dice dice = new(12);
        for (int n = 0; n < 200; n++)
        {
            TeamInput drawn = TeamBrute.Draw(dice, 6, 8).ToInput() with
            {
                Labels = new Dictionary<string, Text> { ["ana"] = new Text("Ana", "Doña Ana", "Dona Ana"), ["آنا"] = Sample.Words("آنا") },
            };
            string written = MatchingJson.Write(drawn);

            Assert.True(TeamProblem.TryCreate(MatchingJson.Read<TeamInput>(written), out TeamProblem? back, out InputReport report), report.ToString());

            Assert.Equal(written, MatchingJson.Write(back.ToInput()));
        }
    }

    [Fact]
    public void Read_OfAnotherDocument_Throws()
    {
        string written = MatchingJson.Write(new TeamInput([new("ana")]));

        Assert.ThrowsAny<System.Text.Json.JsonException>(() => MatchingJson.Read<TeamInput>(written[..^3]));
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => MatchingJson.Read<TeamInput>(written.Replace("economy/team", "economy/exchange", StringComparison.Ordinal)));
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => MatchingJson.Read<TeamInput>(written.Replace("\"goal\"", "\"gaol\"", StringComparison.Ordinal)));
    }
}
