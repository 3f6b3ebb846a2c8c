using System.Globalization;
using System.Text.Json;
using SolidarityEconomy.Matching.Assignment.Pairing;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Runs matchings in general graphs and between two sides; the pairs need not be unique, so their proof is checked instead.</summary>
internal sealed class PairingRunner : IVectorRunner
{
    public IReadOnlyList<string> Kinds { get; } = ["general-matching", "bipartite-cardinality"];

    public void Run(Vector vector)
    {
        if (vector.Kind == "general-matching")
        {
            RunPairing(vector);
        }
        else
        {
            RunSides(vector);
        }
    }

    private static void RunPairing(Vector vector)
    {
        PairingProblem problem = new(
            Names(vector.Input.GetProperty("nodes").GetInt32()),
            vector.Input.GetProperty("edges").EnumerateArray().Select(edge => new PossiblePair(
                Name(edge[0].GetInt32()), Name(edge[1].GetInt32()), edge[2].GetDecimal())));

        PairingResult result = problem.Solve(Objective(vector.Input), TestContext.Current.CancellationToken);

        Assert.Empty(result.Check(problem));
        Assert.Equal(vector.Expect.GetProperty("weight").GetDouble(), (double)result.Total, 1e-12);
        Assert.Equal(vector.Expect.GetProperty("size").GetInt32(), result.Pairs.Length);
    }

    private static void RunSides(Vector vector)
    {
        TwoSidedGraph graph = new(
            Names(vector.Input.GetProperty("left").GetInt32()),
            Names(vector.Input.GetProperty("right").GetInt32()),
            vector.Input.GetProperty("edges").EnumerateArray()
                .Select(edge => new SideLink(Name(edge[0].GetInt32()), Name(edge[1].GetInt32()))));

        MostPairsResult result = graph.FindMostPairs(TestContext.Current.CancellationToken);

        Assert.Empty(result.Check(graph));
        Assert.Equal(vector.Expect.GetProperty("size").GetInt32(), result.Pairs.Length);
    }

    private static PairingObjective Objective(JsonElement input) =>
        (input.GetProperty("sense").GetString(), input.GetProperty("maxCardinality").GetBoolean()) switch
        {
            ("max", false) => PairingObjective.GreatestTotal,
            ("max", true) => PairingObjective.MostPairsGreatestTotal,
            ("min", true) => PairingObjective.MostPairsLeastTotal,
            (string sense, _) => throw new InvalidDataException($"There is no sense '{sense}' of this kind."),
            _ => throw new InvalidDataException("The sense is null."),
        };

    private static IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(Name);

    private static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
