using System.Collections.Immutable;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryLifePropertyTests
{
    [Fact]
    public void Apply_AnyHistory_DoesWhatTheModelSaysAndReconciles()
    {
        int accepted = 0;
        int refused = 0;
        int separated = 0;
        Prop.ForAll(LifeStep.Histories(30), history =>
        {
            LifeModel model = new();
            Registry registry = new RegistryBuilder().Build();
            List<RegistryEvent> log = [];
            LocalDate on = Lives.Day;
            foreach (LifeStep step in history)
            {
                on = on.PlusDays(step.Days);
                (RegistryChange change, string? code) = model.Step(step, registry, on);
                Outcome<Registry, RegistryEvent> outcome = registry.Apply([change], on, Logs.Noon, TestContext.Current.CancellationToken);
                Assert.Equal(code, outcome.Refusal?.Code);
                registry = outcome.State;
                log.AddRange(outcome.Events);
                accepted += outcome.IsAccepted ? 1 : 0;
                refused += outcome.IsAccepted ? 0 : 1;
                Assert.Equal(model.Counts, log.Count == 0 ? RegistryCounts.Zero : log[^1].After);
            }

            separated += model.Unmerged;
            Reconciles(model, registry, [.. log]);
            foreach (Purpose purpose in Enum.GetValues<Purpose>().Take(4))
            {
                Assert.Equal(
                    model.For(purpose),
                    registry.For(purpose, on).Actors.Select(actor => actor.Id.ToString()).Order(StringComparer.Ordinal));
            }
        }).Holds();
        Assert.True(
            accepted > 400 && refused > 400 && separated > 3,
            $"{accepted} changes happened, {separated} of them separations, and {refused} were refused: too few to prove anything.");
    }

    [Fact]
    public void Apply_AHistoryInOneBatch_IsTheSameAsOneByOne() => Prop.ForAll(LifeStep.Histories(20), history =>
    {
        LifeModel model = new();
        Registry registry = new RegistryBuilder().Build().After().OrThrow();
        Registry begin = registry;
        List<RegistryChange> done = [];
        List<RegistryEvent> log = [];
        foreach (LifeStep step in history)
        {
            (RegistryChange change, string? code) = model.Step(step, registry, Lives.Day);
            if (code is null)
            {
                done.Add(change);
                Outcome<Registry, RegistryEvent> outcome = registry.After(change);
                registry = outcome.OrThrow();
                log.AddRange(outcome.Events);
            }
        }

        Outcome<Registry, RegistryEvent> batch = begin.After(done);
        Assert.Equal(log, batch.Events);
        Assert.Equal(registry.LogHead, batch.OrThrow().LogHead);
        Assert.Equal(Lives.Document(registry), Lives.Document(batch.State));
    }).Holds();

    [Fact]
    public void Json_OfTheRegistryBetweenTheSteps_GoesOnAsIfNothingHadBeen() => Prop.ForAll(LifeStep.Histories(12), history =>
    {
        LifeModel model = new();
        Registry registry = new RegistryBuilder().Build();
        foreach (LifeStep step in history)
        {
            (RegistryChange change, _) = model.Step(step, registry, Lives.Day);
            string json = CoreJson.Write(registry.ToInput());
            Assert.True(
                Registry.TryCreate(CoreJson.Read<RegistryInput>(json), out Registry? stored, out InputReport report), $"{report}\n{json}");
            Assert.Equal(json, CoreJson.Write(stored.ToInput()));
            Outcome<Registry, RegistryEvent> outcome = registry.After(change);
            Assert.Equal(outcome.Events, stored.After(change).Events);
            registry = outcome.State;
        }
    }).Holds();

    [Fact]
    public void Withdraw_UnderAnyHistory_LeavesNoTrace()
    {
        int gone = 0;
        Prop.ForAll(LifeStep.Histories(15), history =>
        {
            LifeModel model = new();
            Registry registry = new RegistryBuilder().Build();
            List<RegistryEvent> log = [];
            foreach (LifeStep step in history.Append(new LifeStep(3, 0, 0, 0, 0)))
            {
                Outcome<Registry, RegistryEvent> outcome = registry.After(model.Step(step, registry, Lives.Day).Change);
                registry = outcome.State;
                log.AddRange(outcome.Events);
            }

            string[] outputs = [.. Outputs.Of(registry, Lives.Day), CoreJson.Write(log.ToImmutableArray())];
            Assert.All(model.Gone, id => Assert.All(outputs, output => Assert.False(Outputs.Has(output, id), $"{id} in {output}")));
            gone += model.Gone.Count;
        }).Holds();
        Assert.True(gone > 50, $"Only {gone} were gone at the end, too few to prove anything.");
    }

    private static void Reconciles(LifeModel model, Registry registry, ImmutableArray<RegistryEvent> log)
    {
        Assert.Null(RegistryLog.Verify(log, registry.LogHead));
        Assert.Equal(log, CoreJson.Read<ImmutableArray<RegistryEvent>>(CoreJson.Write(log)));
        RegistryStatistics statistics = registry.Statistics();
        RegistryCounts counts = log.IsEmpty ? RegistryCounts.Zero : RegistryTotals.Replay(log)!.Closing;
        Assert.Equal(model.Counts, counts);
        Assert.Equal(counts.Actors, statistics.Actors);
        Assert.Equal(counts.Needs, statistics.Needs);
        Assert.Equal(counts.Offers, statistics.Offers);
        Assert.Equal(counts.Persons, statistics.ByKind["person"]);
        Assert.Equal(counts.Organisations, statistics.ByKind["organisation"]);
        Assert.Equal(counts.Collectives, statistics.ByKind["collective"]);
        if (log.IsEmpty)
        {
            return;
        }

        RegistryTotals totals = RegistryTotals.Replay(log)!;
        Assert.Equal(
            (model.Registered, -model.Withdrawn, -model.Merged, model.Unmerged),
            (totals.Change(RegistryEventKind.Registered).Actors, totals.Change(RegistryEventKind.Withdrawn).Actors,
                totals.Change(RegistryEventKind.Merged).Actors, totals.Change(RegistryEventKind.Unmerged).Actors));
        Assert.Equal(totals.Closing, totals.Movements.Aggregate(totals.Opening, (sum, movement) => sum + movement.Change));
    }
}
