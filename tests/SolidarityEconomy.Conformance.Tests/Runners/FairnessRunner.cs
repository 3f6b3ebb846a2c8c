using System.Globalization;
using System.Text.Json;
using SolidarityEconomy.Matching.Policies.Rankings;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Runs FA*IR tables, their failure probabilities and re-rankings, and re-rankings by shares.</summary>
internal sealed class FairnessRunner : IVectorRunner
{
    private const string Protected = "protected";

    public IReadOnlyList<string> Kinds { get; } =
        ["fair-mtable", "fair-adjusted-alpha", "fair-fail-probability", "fair-rerank", "det-rerank"];

    public void Run(Vector vector)
    {
        Action<JsonElement, JsonElement> run = vector.Kind switch
        {
            "fair-mtable" => RunTable,
            "fair-adjusted-alpha" => vector.Id == "fair-alpha-30" ? ProveWrong : RunSignificance,
            "fair-fail-probability" => RunFailure,
            "fair-rerank" => RunReranking,
            _ => RunShares,
        };
        run(vector.Input, vector.Expect);
    }

    private static void RunTable(JsonElement input, JsonElement expect)
    {
        FairnessTable table = input.GetProperty("adjusted").GetBoolean() ? Adjusted(input) : Create(input);
        Assert.Equal(expect.GetProperty("mtable").EnumerateArray().Select(entry => entry.GetInt32()), table.Minimums);
    }

    private static void RunSignificance(JsonElement input, JsonElement expect) =>
        Assert.Equal(
            expect.GetProperty("adjustedAlpha").GetDouble(),
            (double)Adjusted(input).Significance,
            expect.GetProperty("tolerance").GetDouble());

    /// <summary>
    /// The known answer of this case is wrong. Its program leaves the last position out when it computes a failure probability,
    /// and so sees 0.1525 where the table of the answer in truth fails with 0.16635. The significance 0.075 fails with 0.1467,
    /// which is nearer to the 0.15 asked for.
    /// </summary>
    private static void ProveWrong(JsonElement input, JsonElement expect)
    {
        decimal asked = input.GetProperty("alpha").GetDecimal();
        FairnessTable theirs = FairnessTable.Create(
            input.GetProperty("k").GetInt32(), input.GetProperty("p").GetDecimal(), expect.GetProperty("adjustedAlpha").GetDecimal());
        FairnessTable ours = Adjusted(input);

        Assert.Equal(0.1525m, theirs.FailureProbabilityThrough(theirs.Size - 1), 4);
        Assert.Equal(0.16635m, theirs.FailureProbability, 5);
        Assert.Equal(0.1467m, ours.FailureProbability, 4);
        Assert.True(Math.Abs(ours.FailureProbability - asked) < Math.Abs(theirs.FailureProbability - asked));
    }

    /// <summary>The published figures are those of all positions but the last: the program that made them stops there.</summary>
    private static void RunFailure(JsonElement input, JsonElement expect)
    {
        FairnessTable table = FairnessTable.FromMinimums(
            input.GetProperty("mtable").EnumerateArray().Select(entry => entry.GetInt32()), input.GetProperty("p").GetDecimal());
        Assert.Equal(
            expect.GetProperty("failProbability").GetDouble(),
            (double)table.FailureProbabilityThrough(table.Size - 1),
            expect.GetProperty("tolerance").GetDouble());
    }

    private static void RunReranking(JsonElement input, JsonElement expect)
    {
        RankedItem[] items =
        [
            .. input.GetProperty("ranking").EnumerateArray().Select(item => new RankedItem(
                Name(item.GetProperty("id")),
                item.GetProperty("score").GetDecimal(),
                item.GetProperty("protected").GetBoolean() ? Protected : string.Empty)),
        ];
        FairnessTable table = Adjusted(input);

        Assert.Equal(expect.GetProperty("isFair").GetBoolean(), table.Shortages(items, Protected).IsEmpty);
        if (expect.TryGetProperty("reRankedIds", out JsonElement ids))
        {
            Reranking result = Reranker.ByTable(items, Protected, table);
            Assert.Equal(ids.EnumerateArray().Select(Name), result.Items.Select(item => item.Id));
            Assert.Empty(result.Shortages);
        }
    }

    private static void RunShares(JsonElement input, JsonElement expect)
    {
        RankedItem[] items =
        [
            .. input.GetProperty("items").EnumerateArray().Select(item => new RankedItem(
                Name(item.GetProperty("id")), item.GetProperty("score").GetDecimal(), item.GetProperty("group").GetString()!)),
        ];
        Dictionary<string, Ratio> shares = input.GetProperty("targetProportions").EnumerateObject()
            .ToDictionary(share => share.Name, share => Ratio.FromDecimal(share.Value.GetDecimal()), StringComparer.Ordinal);

        Reranking result = Reranker.ByShares(items, shares, input.GetProperty("size").GetInt32(), Rule(input));

        Assert.Equal(input.GetProperty("size").GetInt32(), result.Items.Length);
        Assert.Empty(result.Shortages);
        foreach (JsonProperty count in expect.GetProperty("countByGroup").EnumerateObject())
        {
            RankedItem[] ofGroup = [.. result.Items.Where(item => item.Group == count.Name)];
            Assert.Equal(count.Value.GetInt32(), ofGroup.Length);
            Assert.Equal(ofGroup.OrderByDescending(item => item.Score), ofGroup);
        }
    }

    private static ShareRule Rule(JsonElement input) => input.GetProperty("algorithm").GetString() switch
    {
        "Greedy" => ShareRule.Greedy,
        "Conservative" => ShareRule.Conservative,
        "Relaxed" => ShareRule.Relaxed,
        "Constrained" => ShareRule.Sorted,
        string other => throw new InvalidDataException($"There is no algorithm '{other}'."),
        null => throw new InvalidDataException("The algorithm is null."),
    };

    private static FairnessTable Create(JsonElement input) => FairnessTable.Create(
        input.GetProperty("k").GetInt32(), input.GetProperty("p").GetDecimal(), input.GetProperty("alpha").GetDecimal());

    private static FairnessTable Adjusted(JsonElement input) => FairnessTable.CreateAdjusted(
        input.GetProperty("k").GetInt32(),
        input.GetProperty("p").GetDecimal(),
        input.GetProperty("alpha").GetDecimal(),
        TestContext.Current.CancellationToken);

    private static string Name(JsonElement id) => id.GetInt32().ToString("D3", CultureInfo.InvariantCulture);
}
