using System.Collections.Concurrent;
using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Samples.SameOrDifferent;

namespace SolidarityEconomy.Tests.Actors.Linkage;

/// <summary>The real table of co-operatives in the United Kingdom, made into two registers that disagree.</summary>
public class UkLinkageTests
{
    private static readonly Lazy<ImmutableArray<Actor>> Table = new(() =>
        ActorTable.Import(ActorTableLayout.DigitalCommons, ReferenceData.Table("organisations", "uk-coops-2022Q2.csv")).Actors);

    private static readonly ConcurrentDictionary<string, (ImmutableArray<Actor>, ImmutableArray<Actor>, ImmutableDictionary<Id<Actor>, Id<Actor>>)> Made =
        new(StringComparer.Ordinal);

    [Trait("Runs", "once")]
    [Theory]
    [InlineData("a", false)]
    [InlineData("a", true)]
    [InlineData("b", false)]
    [InlineData("2022Q2", false)]
    public void Link_DisturbedRegisterOnTheDefaultPolicy_FindsNineOfTen(string seed, bool isOneToOne)
    {
        (decimal precision, decimal recall) = Measure(Registers(seed), LinkagePolicy.Default with { OneToOne = isOneToOne });

        Assert.True(precision >= 0.995m, $"Precision {precision}");
        Assert.True(recall >= 0.9m, $"Recall {recall}");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    public void Link_RegisterThatNoWeightWasSetBy_IsAsPrecise(string seed)
    {
        ImmutableArray<Actor> table = Read(ActorTableLayout.Susy, "susy-sse-initiatives-eu.csv");
        (decimal precision, decimal recall) = Measure(Disturbance.Make(table, seed), LinkagePolicy.Default with { OneToOne = true });

        Assert.True(precision >= 0.995m, $"Precision {precision}");
        Assert.True(recall >= 0.87m, $"Recall {recall}");
    }

    [Fact]
    public void Link_RegisterOfNamesAndTownsOnly_AsksRatherThanErrs()
    {
        ImmutableArray<Actor> table = Read(ActorTableLayout.CastillaYLeonRegister, "es-cyl-cooperatives.csv");
        (decimal precision, decimal recall) = Measure(Disturbance.Make(table, "a"), LinkagePolicy.Default);

        Assert.Equal(1, precision);
        Assert.InRange(recall, 0.45m, 0.7m);
    }

    [Fact]
    public void Disturbance_OfTheTable_IsAsGreatAsItSays()
    {
        (ImmutableArray<Actor> first, ImmutableArray<Actor> second, ImmutableDictionary<Id<Actor>, Id<Actor>> truth) = Registers("a");
        Dictionary<Id<Actor>, Actor> before = Table.Value.ToDictionary(actor => actor.Id);
        Dictionary<Id<Actor>, Actor> after = second.ToDictionary(actor => actor.Id);
        (Actor Before, Actor After)[] pairs = [.. truth.Select(pair => (before[pair.Key], after[pair.Value]))];

        Assert.All(second, actor => Assert.Empty(actor.Identifiers));
        Assert.InRange(truth.Count, 5_000, 5_500);
        Assert.InRange(Share(pairs, pair => !pair.Before.Name.Equals(pair.After.Name)), 0.3m, 0.5m);
        Assert.InRange(Share(pairs, pair => pair.After.Place?.Postcode is null), 0.2m, 0.3m);
        Assert.InRange(Share([.. pairs.Where(pair => pair.Before.Website is not null)], pair => pair.After.Website is null), 0.2m, 0.3m);
        Assert.InRange(first.Length, 0.83m * 7272, 0.87m * 7272);
        Assert.InRange(second.Length, 0.83m * 7272, 0.87m * 7272);
    }

    [Fact]
    public void Find_InTheTableItself_ListsFewDoubles()
    {
        LinkageResult result = Linker.Find(Table.Value, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains(result.Same, pair => pair.One.Id.ToString() == "R014272" && pair.Other.Id.ToString() == "R020239"); // The Lowther Club
        Assert.Equal(2, result.Same.Count()); // both are doubles; daughters of one address are questions
        Assert.Contains(result.ToAsk, pair => pair.Reason == VerdictReason.Objection && pair.One.Id.ToString() == "R023876"); // Dot Project
    }

    private static ImmutableArray<Actor> Read(ActorTableLayout layout, string file) => ActorTable.Import(
        layout, ReferenceData.Table("organisations", file), cancellationToken: TestContext.Current.CancellationToken).Actors;

    /// <summary>The two registers made of the table by a seed, once for all tests.</summary>
    private static (ImmutableArray<Actor> First, ImmutableArray<Actor> Second, ImmutableDictionary<Id<Actor>, Id<Actor>> Truth) Registers(string seed) =>
        Made.GetOrAdd(seed, static seed => Disturbance.Make(Table.Value, seed));

    private static (decimal Precision, decimal Recall) Measure(
        (ImmutableArray<Actor> First, ImmutableArray<Actor> Second, ImmutableDictionary<Id<Actor>, Id<Actor>> Truth) registers, LinkagePolicy policy)
    {
        (ImmutableArray<Actor> first, ImmutableArray<Actor> second, ImmutableDictionary<Id<Actor>, Id<Actor>> truth) = registers;
        LinkedPair[] same = [.. Linker.Link(first, second, policy, cancellationToken: TestContext.Current.CancellationToken).Same];
        int right = same.Count(pair => truth.GetValueOrDefault(pair.One.Id) == pair.Other.Id);
        return ((decimal)right / same.Length, (decimal)right / truth.Count);
    }

    private static decimal Share(
        (Actor Before, Actor After)[] pairs, Func<(Actor Before, Actor After), bool> predicate) =>
        (decimal)pairs.Count(predicate) / pairs.Length;
}
