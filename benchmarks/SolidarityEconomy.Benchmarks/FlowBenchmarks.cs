using BenchmarkDotNet.Attributes;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Benchmarks;

/// <summary>Cost of a dense transport problem: as many demands as supplies, an arc from each to each, costs that look random.</summary>
[MemoryDiagnoser]
public class FlowBenchmarks
{
    private FlowNetwork _network = new FlowNetworkBuilder().Build();

    /// <summary>Nodes on each side.</summary>
    [Params(20, 200)]
    public int Size { get; set; }

    /// <summary>Lays the network out.</summary>
    [GlobalSetup]
    public void LayOut()
    {
        FlowNetworkBuilder builder = new();
        int[] supplies = [.. Enumerable.Range(0, Size).Select(_ => builder.AddNode(1))];
        int[] demands = [.. Enumerable.Range(0, Size).Select(_ => builder.AddNode(-1))];
        foreach (int supply in supplies)
        {
            foreach (int demand in demands)
            {
                _ = builder.AddArc(supply, demand, cost: ((supply * 7919L) + (demand * 104_729L)) % 1_009);
            }
        }

        _network = builder.Build();
    }

    /// <summary>Solves.</summary>
    /// <returns>The optimum with its proof.</returns>
    [Benchmark]
    public FlowResult Solve() => _network.Solve();
}
