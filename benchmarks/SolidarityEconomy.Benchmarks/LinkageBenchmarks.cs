using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Benchmarks;

/// <summary>Cost of asking who is the same in two registers of invented organisations, and of one look-up.</summary>
[MemoryDiagnoser]
public class LinkageBenchmarks
{
    private ImmutableArray<Actor> _one = [];
    private ImmutableArray<Actor> _other = [];
    private LinkageIndex _index = new([]);
    private int _turn;

    /// <summary>Actors in each register.</summary>
    [Params(1_000, 7_272)]
    public int Size { get; set; }

    /// <summary>Invents the registers; two thirds of the second are of the first, with other names and gaps.</summary>
    [GlobalSetup]
    public void Invent()
    {
        _one = [.. Enumerable.Range(0, Size).Select(i => Make(i, "A", $"{Word(i)} {Word(i / 7)} Co-operative", $"P{i / 3}", i % 3 == 0))];
        _other = [.. Enumerable.Range(Size / 3, Size).Select(i => Make(i, "B", $"{Word(i)} Ltd", i % 4 == 0 ? null : $"P{i / 3}", i % 5 == 0))];
        _index = new LinkageIndex(_one);
    }

    /// <summary>Links the registers.</summary>
    /// <returns>Pairs, groups and counts.</returns>
    [Benchmark]
    public LinkageResult Link() => Linker.Link(_one, _other, LinkagePolicy.Default with { OneToOne = true });

    /// <summary>Looks one actor up.</summary>
    /// <returns>The candidates.</returns>
    [Benchmark]
    public ImmutableArray<LinkedPair> LookUp() => _index.Compare(_other[_turn++ % _other.Length]);

    private static Actor Make(int number, string register, string name, string? postcode, bool hasSite) => new(
        new Id<Actor>($"{register}{number}"),
        ActorKind.Organisation,
        Text.Of(LanguageTag.English, name),
        place: new Place(World.Country("GB"), $"County {number % 90}", $"Town {number % 900}", postcode, $"{number % 50} Street {number % 70}"),
        website: hasSite ? new Uri($"https://{Word(number)}-{number}.coop") : null);

    private static string Word(int number) => string.Concat(
        Enumerable.Range(0, 4).Select(i => $"{"bcdfghjklmnpqrstvwxyz"[(number >> (2 * i)) % 21]}{"aeiou"[((number * 7) >> i) % 5]}"));
}
