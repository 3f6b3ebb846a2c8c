using System.Globalization;
using System.Text.Json;
using SolidarityEconomy.Matching.Assignment.Exchange;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Runs exchanges by cycles and chains.</summary>
internal sealed class ExchangeRunner : IVectorRunner
{
    public IReadOnlyList<string> Kinds { get; } = ["exchange"];

    public void Run(Vector vector)
    {
        JsonElement input = vector.Input;
        ExchangeProblem problem = new(
            Enumerable.Range(0, input.GetProperty("vertices").GetInt32()).Select(number => Name("p", number)),
            Gifts(input.GetProperty("edges"), "p").Concat(Gifts(input.GetProperty("altruistEdges"), "s")),
            Enumerable.Range(0, input.GetProperty("altruists").GetInt32()).Select(number => Name("s", number)));
        ExchangeRules rules = new(
            input.GetProperty("maxCycle").GetInt32(),
            input.GetProperty("maxChain").GetInt32(),
            input.TryGetProperty("edgeSuccess", out JsonElement success) ? success.GetDecimal() : 1);

        ExchangePlan plan = problem.Solve(rules, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(plan.Check(problem, rules));
        Assert.Equal(ExchangeStop.Optimal, plan.Stop);
        foreach (JsonProperty figure in vector.Expect.EnumerateObject())
        {
            decimal found = figure.Name switch
            {
                "score" => plan.ExpectedWorth,
                "cycles" => plan.Cycles.Count(),
                "chains" => plan.Chains.Count(),
                _ => throw new InvalidDataException($"There is no figure '{figure.Name}'."),
            };
            Assert.Equal(figure.Value.GetDecimal(), found);
        }
    }

    private static IEnumerable<Gift> Gifts(JsonElement edges, string giver) => edges.EnumerateArray()
        .Select(edge => new Gift(Name(giver, edge[0].GetInt32()), Name("p", edge[1].GetInt32()), edge[2].GetDecimal()));

    private static string Name(string kind, int number) => kind + number.ToString("D4", CultureInfo.InvariantCulture);
}
