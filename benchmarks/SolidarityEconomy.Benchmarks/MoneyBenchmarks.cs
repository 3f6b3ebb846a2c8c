using BenchmarkDotNet.Attributes;

namespace SolidarityEconomy.Benchmarks;

/// <summary>Cost of sharing a surplus among members without losing or making a cent.</summary>
[MemoryDiagnoser]
public class MoneyBenchmarks
{
    private static readonly Money Surplus = new(1_234_567.89m, Currency.Of("USD"));

    /// <summary>Members among whom the surplus is shared.</summary>
    [Params(10, 1_000)]
    public int Members { get; set; }

    /// <summary>Shares alike.</summary>
    /// <returns>The shares with the remainder placed.</returns>
    [Benchmark]
    public Allocation Split() => Surplus.Split(Members);
}
