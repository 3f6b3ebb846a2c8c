using System.Text.Json;
using SolidarityEconomy.Matching.Assignment.Allocation;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Runs allocations of several items to several agents; where only the total is unique, its proof is checked instead of the bundles.</summary>
internal sealed class AllocationRunner : IVectorRunner
{
    public IReadOnlyList<string> Kinds { get; } =
        ["iterated-max-matching", "picking-sequence", "round-robin", "serial-dictatorship-bundles", "max-weight-b-matching"];

    public void Run(Vector vector)
    {
        AllocationProblem problem = Problem(vector.Input);

        BundlePlan plan = Plan(vector, problem, TestContext.Current.CancellationToken);

        Assert.Empty(plan.Check(problem));
        Assert.Equal(vector.Expect.GetProperty("totalValue").GetDecimal(), plan.Total);
        if (vector.Kind != "max-weight-b-matching")
        {
            Assert.Equal(
                vector.Expect.GetProperty("bundles").EnumerateObject().OrderBy(bundle => bundle.Name, StringComparer.Ordinal)
                    .Select(bundle => $"{bundle.Name}: {string.Join(' ', Strings(bundle.Value).Order(StringComparer.Ordinal))}"),
                plan.Bundles.Select(bundle => $"{bundle.Agent}: {string.Join(' ', bundle.Items)}"));
        }
    }

    private static BundlePlan Plan(Vector vector, AllocationProblem problem, CancellationToken cancellationToken) => vector.Kind switch
    {
        "iterated-max-matching" => Allocator.RoundByRound(problem, cancellationToken),
        "max-weight-b-matching" => Allocator.BestTotal(problem, cancellationToken),
        "serial-dictatorship-bundles" => Allocator.OneAfterAnother(problem, Strings(vector.Input.GetProperty("order")), cancellationToken),
        _ => Allocator.TakeTurns(problem, Strings(vector.Input.GetProperty("order")), cancellationToken),
    };

    private static AllocationProblem Problem(JsonElement input)
    {
        decimal? enough = input.TryGetProperty("agentTargetWeights", out JsonElement target) ? target.GetDecimal() : null;
        decimal weight = input.TryGetProperty("itemWeights", out JsonElement weights) ? weights.GetDecimal() : 1;
        HashSet<(string, string)> excluded = input.TryGetProperty("agentConflicts", out JsonElement conflicts)
            ? [.. conflicts.EnumerateObject().SelectMany(agent => Strings(agent.Value).Select(item => (agent.Name, item)))]
            : [];
        return new AllocationProblem(
            input.GetProperty("agentCapacities").EnumerateObject()
                .Select(agent => new AllocationAgent(agent.Name, agent.Value.GetInt32(), enough)),
            input.GetProperty("itemCapacities").EnumerateObject()
                .Select(item => new AllocationItem(item.Name, item.Value.GetInt32(), weight)),
            input.GetProperty("values").EnumerateObject().SelectMany(agent => agent.Value.EnumerateObject()
                .Where(item => !excluded.Contains((agent.Name, item.Name)))
                .Select(item => new ItemValue(agent.Name, item.Name, item.Value.GetDecimal()))),
            input.TryGetProperty("itemConflicts", out JsonElement items)
                ? items.EnumerateObject().SelectMany(one => Strings(one.Value).Select(other => new ItemConflict(one.Name, other)))
                : null);
    }

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(text => text.GetString()!);
}
