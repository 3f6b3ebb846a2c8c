using BenchmarkDotNet.Attributes;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Benchmarks;

/// <summary>Cost of building a registry, counting it, and finding somebody in it; the first look-up of a kind makes its index.</summary>
[MemoryDiagnoser]
public class RegistryBenchmarks
{
    private Actor[] _actors = [];
    private Registry _registry = new RegistryBuilder().Build();

    /// <summary>How many actors.</summary>
    [Params(1_000, 100_000)]
    public int Actors { get; set; }

    /// <summary>Makes the actors, and a registry whose indices are made.</summary>
    [GlobalSetup]
    public void Register()
    {
        _actors = [.. Enumerable.Range(0, Actors).Select(RegistryScale.Make)];
        _registry = Build();
        _ = FindByName();
        _ = FindById();
        _ = InRegion();
    }

    /// <summary>Builds.</summary>
    /// <returns>The registry without indices.</returns>
    [Benchmark]
    public Registry Build() => new RegistryBuilder().Add(_actors).Build();

    /// <summary>Counts.</summary>
    /// <returns>All tallies.</returns>
    [Benchmark]
    public RegistryStatistics Statistics() => _registry.Statistics();

    /// <summary>Looks one up by id.</summary>
    /// <returns>The actor.</returns>
    [Benchmark]
    public Actor FindById() => _registry.Find(_actors[Actors / 2].Id);

    /// <summary>Looks up by name.</summary>
    /// <returns>Who is called so.</returns>
    [Benchmark]
    public IReadOnlyList<Actor> FindByName() => _registry.FindByName("cooperativa senal 0");

    /// <summary>Lists a region.</summary>
    /// <returns>Who is there.</returns>
    [Benchmark]
    public IReadOnlyList<Actor> InRegion() => _registry.InPlace(World.Regions[1]);
}
