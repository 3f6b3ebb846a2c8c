using System.Collections.Immutable;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

/// <summary>What the tests of flow have in common.</summary>
internal static class FlowTesting
{
    public static FlowResult SolveNow(this FlowNetwork network, FlowOptions? options = null) =>
        network.Solve(options, null, TestContext.Current.CancellationToken);

    /// <summary>Asserts that the checker finds nothing wrong, and notes what the result says of itself.</summary>
    public static void AssertProved(this FlowResult result, FlowNetwork network)
    {
        CodeLog.Record(result.Explain());
        ImmutableArray<FlowViolation> violations = result.Check(network).Violations;
        Assert.True(violations.IsEmpty, string.Join('\n', violations.Select(violation => violation.Message)));
    }

    /// <summary>Every one of so many sources joined to every one of so many sinks, with 3 units each; always the same.</summary>
    public static FlowNetwork Transport(int size, SupplyForm form)
    {
        Lottery lottery = new("transport");
        FlowNetworkBuilder builder = new(form);
        for (int node = 0; node < 2 * size; node++)
        {
            builder.AddNode(node < size ? 3 : -3);
        }

        for (int arc = 0; arc < size * size; arc++)
        {
            long cost = (long)(lottery.Lot(FormattableString.Invariant($"cost {arc}")) % 1000);
            builder.AddArc(arc / size, size + (arc % size), cost, upper: 2);
        }

        return builder.Build();
    }

    /// <summary>A square grid with arcs both ways, sending 300 units from corner to corner; always the same.</summary>
    public static FlowNetwork Grid(int width)
    {
        Lottery lottery = new("grid");
        FlowNetworkBuilder builder = new();
        int last = (width * width) - 1;
        for (int node = 0; node <= last; node++)
        {
            builder.AddNode(node == 0 ? 300 : node == last ? -300 : 0);
        }

        for (int node = 0; node <= last; node++)
        {
            if ((node % width) + 1 < width)
            {
                AddBothWays(node, node + 1);
            }

            if (node + width <= last)
            {
                AddBothWays(node, node + width);
            }
        }

        return builder.Build();

        void AddBothWays(int one, int other)
        {
            builder.AddArc(one, other, Draw(1, 1000, $"cost {one} {other}"), Draw(150, 250, $"upper {one} {other}"));
            builder.AddArc(other, one, Draw(1, 1000, $"cost {other} {one}"), Draw(150, 250, $"upper {other} {one}"));
        }

        long Draw(int from, int to, FormattableString key) =>
            from + (long)(lottery.Lot(FormattableString.Invariant(key)) % (ulong)(to - from + 1));
    }
}
