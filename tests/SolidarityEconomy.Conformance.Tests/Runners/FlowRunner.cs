using System.Globalization;
using System.Text.Json;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Runs minimum-cost flow cases; the flow itself need not be unique, so its proof is checked instead.</summary>
internal sealed class FlowRunner : IVectorRunner
{
    public IReadOnlyList<string> Kinds { get; } = ["mcf"];

    public void Run(Vector vector)
    {
        FlowNetwork network = Network(vector.Input);

        FlowResult result = network.Solve();

        Assert.Equal(Status(vector.Expect.GetProperty("status").GetString()), result.Status);
        Assert.Empty(result.Check(network).Violations);
        if (vector.Expect.TryGetProperty("objective", out JsonElement objective))
        {
            Assert.Equal(Int128.Parse(objective.GetRawText(), CultureInfo.InvariantCulture), result.Objective);
        }
    }

    private static FlowNetwork Network(JsonElement input)
    {
        FlowNetworkBuilder builder = new(Form(input));
        int nodes = input.GetProperty("nodes").GetInt32();
        JsonElement supply = input.GetProperty("supply");
        Assert.Equal(nodes, supply.GetArrayLength());
        foreach (JsonElement units in supply.EnumerateArray())
        {
            _ = builder.AddNode(units.GetInt64());
        }

        foreach (JsonElement arc in input.GetProperty("arcs").EnumerateArray())
        {
            long? upper = arc[3].ValueKind == JsonValueKind.Null ? null : arc[3].GetInt64();
            _ = builder.AddArc(arc[0].GetInt32(), arc[1].GetInt32(), arc[4].GetInt64(), upper, arc[2].GetInt64());
        }

        return builder.Build();
    }

    private static SupplyForm Form(JsonElement input) =>
        (input.TryGetProperty("supplyForm", out JsonElement form) ? form.GetString() : "EQ") switch
        {
            "EQ" => SupplyForm.Equal,
            "GEQ" => SupplyForm.AtLeast,
            "LEQ" => SupplyForm.AtMost,
            string other => throw new InvalidDataException($"There is no supply form '{other}'."),
            null => throw new InvalidDataException("The supply form is null."),
        };

    private static FlowStatus Status(string? status) => status switch
    {
        "optimal" => FlowStatus.Optimal,
        "infeasible" => FlowStatus.Infeasible,
        "unbounded" => FlowStatus.Unbounded,
        _ => throw new InvalidDataException($"There is no status '{status}'."),
    };
}
