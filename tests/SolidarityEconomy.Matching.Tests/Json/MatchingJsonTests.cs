using System.Text.Json;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Tests.Json;

public class MatchingJsonTests
{
    [Fact]
    public void Plan_OfAnyInstance_RoundTripsExactly()
    {
        Dice dice = new(11);
        MatchOptions small = new(exactBlockSize: 3, candidatesPerSide: 1, pricingRounds: 0);
        for (int n = 0; n < 100; n++)
        {
            MatchPlan plan = Run.Match(Instance.Random(dice, 8, 8, 2), n % 2 == 0 ? small : null);
            string json = MatchingJson.Write(plan);

            Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<MatchPlan>(json)));
        }
    }

    [Fact]
    public void Plan_OfTheDocument_SaysItsSchemaFirst()
    {
        string json = MatchingJson.Write(Run.Match(Instance.Random(new Dice(1), 3, 3, 1)));

        Assert.StartsWith("{\"schema\":\"solidarity-economy/match-plan\",\"version\":\"1.4\",", json, StringComparison.Ordinal);
        MatchPlan read = JsonSerializer.Deserialize<MatchPlan>(json, MatchingJson.Options)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, MatchingJson.Options));
    }

    [Theory]
    [InlineData("\"version\":\"1.4\"", "\"version\":\"2.0\"")]
    [InlineData("match-plan", "other")]
    [InlineData("\"threshold\":0", "\"threshold\":7")]
    [InlineData("\"threshold\":0", "\"threshold\":0,\"extra\":1")]
    [InlineData("\"total\":1,", "\"total\":2,")]
    [InlineData("\"score\":1,", "\"score\":0.5,")]
    [InlineData("\"need\":\"n1\"", "\"need\":\"\"")]
    [InlineData("\"status\":\"optimal\"", "\"status\":\"approximate\"")]
    [InlineData("\"status\":\"optimal\"", "\"status\":\"best\"")]
    public void Plan_OfATamperedDocument_IsNotRead(string before, string after)
    {
        string json = OnePair();
        Assert.Contains(before, json, StringComparison.Ordinal);
        Assert.Equal(1, MatchingJson.Read<MatchPlan>(json).Total);

        Assert.Throws<JsonException>(() => MatchingJson.Read<MatchPlan>(json.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void Plan_OfALaterMinorVersion_PassesOverWhatItDoesNotKnow()
    {
        string json = OnePair().Replace("\"version\":\"1.4\"", "\"version\":\"1.5\",\"news\":[1]", StringComparison.Ordinal);

        Assert.Equal(1, MatchingJson.Read<MatchPlan>(json).Total);
        Assert.Equal(1, MatchingJson.Read<MatchPlan>(OnePair().Replace("\"1.4\"", "\"1.0\"", StringComparison.Ordinal)).Total);
    }

    [Fact]
    public void Policy_OfADocument_RoundTripsAndMakesTheSamePlan()
    {
        const string json = """
            {"schema":"solidarity-economy/match-policy","version":"1.0","threshold":0.25,
             "criteria":[{"code":"languages","weight":2},{"code":"waiting","weight":1,"asOf":"2026-01-31","fullAfterDays":90}],
             "rules":[{"code":"same-topic"},{"code":"different-area","admitsUnknown":true}]}
            """;

        MatchPolicyInput input = MatchingJson.Read<MatchPolicyInput>(json);
        Assert.True(MatchPolicy.TryCreate(input, out MatchPolicy? policy, out InputReport report), report.ToString());
        string written = MatchingJson.Write(policy.ToInput());

        MatchPolicyInput back = MatchingJson.Read<MatchPolicyInput>(written);
        Assert.Equal(written, MatchingJson.Write(back));
        Assert.True(MatchPolicy.TryCreate(back, out MatchPolicy? again, out _));
        Assert.Equal(written, MatchingJson.Write(again.ToInput()));
        Assert.Equal(["different-actor", "same-topic", "different-area"], again.Rules.Select(rule => rule.Code));
        Assert.Equal(0.25m, again.Threshold);
    }

    private static string OnePair() => MatchingJson.Write(Run.Match(
        Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")]),
        new MatchPolicy([new(new TableCriterion((_, _) => 1), 1)])));
}
