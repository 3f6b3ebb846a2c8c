using System.Collections.Immutable;
using System.Globalization;
using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

/// <summary>What others say about an id, while its record is merged, separated and erased.</summary>
public class RegistryFollowTests
{
    private static readonly Id<Actor> A = Lives.Id("a");

    private static readonly Id<Actor> B = Lives.Id("b");

    private static readonly Id<Actor> M = Lives.Id("m");

    /// <summary>M has a post at A and keeps away from it; A and B can be merged.</summary>
    private static readonly Registry Three = new RegistryBuilder().Build().After(
        new RegistryChange.Register(Bare("a"), Logs.Subject(1)),
        new RegistryChange.Register(Bare("b"), Logs.Subject(2)),
        new RegistryChange.Register(Bare("m", Post("director", "a")), Logs.Subject(3), Fearing("m", "a"))).OrThrow();

    [Fact]
    public void Merge_WhereOthersFollow_TellsAnEventForEach()
    {
        Outcome<Registry, RegistryEvent> merged = Three.After(new RegistryChange.Merge(A, Three.Find(B)));
        Assert.Equal([RegistryEventKind.Merged, RegistryEventKind.Followed], merged.Events.Select(link => link.Kind));
        Assert.True(merged.Events[1].IsAbout(Logs.Subject(3), merged.State.CopyFor(M)));
        Assert.Equal(merged.Events[1].Before, merged.Events[1].After);

        Outcome<Registry, RegistryEvent> separated = merged.State.After(new RegistryChange.Unmerge(B, A));
        Assert.Equal(
            [RegistryEventKind.Unmerged, RegistryEventKind.Followed, RegistryEventKind.Followed],
            separated.Events.Select(link => link.Kind));
        Assert.True(separated.Events[1].IsAbout(Logs.Subject(1), separated.State.CopyFor(A)));
        Assert.Equal(Three.Find(M), separated.State.Find(M));
        Assert.Equal(Three.ProfileOf(M), separated.State.ProfileOf(M));

        Outcome<Registry, RegistryEvent> left = separated.State.After(new RegistryChange.Withdraw(A));
        Assert.Equal([RegistryEventKind.Withdrawn, RegistryEventKind.Followed], left.Events.Select(link => link.Kind));
    }

    [Fact]
    public void Apply_WhereSafetyLimitsAloneFollow_TellsNobody()
    {
        Registry feared = Three.After(new RegistryChange.Update(Bare("m"))).OrThrow();
        RegistryEvent last = Three.After(new RegistryChange.Update(Bare("m"))).Events[^1];
        Outcome<Registry, RegistryEvent> merged = feared.After(new RegistryChange.Merge(A, feared.Find(B)));
        Outcome<Registry, RegistryEvent> separated = merged.State.After(new RegistryChange.Unmerge(B, A));
        Outcome<Registry, RegistryEvent> left = separated.State.After(new RegistryChange.Withdraw(A));

        Assert.Equal([RegistryEventKind.Merged], merged.Events.Select(link => link.Kind));
        Assert.Contains(new SafetyLimit.ByActor(B), merged.State.ProfileOf(M)!.SafetyLimits!.Value);
        Assert.Equal(Logs.Subject(1).Id, separated.Events[^1].Subject);
        Assert.Equal([RegistryEventKind.Withdrawn], left.Events.Select(link => link.Kind));
        Assert.Empty(left.State.ProfileOf(M)!.SafetyLimits!.Value);
        Assert.All([feared, merged.State, separated.State, left.State], state => Assert.True(last.IsAbout(Logs.Subject(3), state.CopyFor(M))));
    }

    [Fact]
    public void Merge_OfTwoWhereOneNamesTheOther_LeavesNoWordAgainstItself()
    {
        Registry named = Three.After(
            new RegistryChange.Update(Bare("b", Post("director", "a"))),
            new RegistryChange.PutProfile(Fearing("b", "a"))).OrThrow();
        Registry merged = named.After(new RegistryChange.Merge(A, named.Find(B))).OrThrow();
        Assert.Null(merged.Find(B).Positions.Single().At);
        Assert.Empty(merged.ProfileOf(B)!.SafetyLimits!.Value);
        Registry again = merged.After(new RegistryChange.PutProfile(Fearing("b", "a"))).OrThrow();
        Assert.Empty(again.ProfileOf(B)!.SafetyLimits!.Value);
        Assert.Equal(Copies(named), Copies(merged.After(new RegistryChange.Unmerge(B, A)).OrThrow()));

        Registry other = named.After(new RegistryChange.Merge(B, named.Find(A))).OrThrow();
        Assert.Empty(other.ProfileOf(A)!.SafetyLimits!.Value);
        Assert.Equal(Copies(named), Copies(other.After(new RegistryChange.Unmerge(A, B)).OrThrow()));
    }

    [Fact]
    public void Merge_OfTwoWhoKeepAwayFromEachOther_IsRefused()
    {
        Registry apart = Three.After(
            new RegistryChange.PutProfile(Fearing("a", "m")), new RegistryChange.Merge(A, Three.Find(B))).OrThrow();
        Expect.Refusal(apart.After(new RegistryChange.Merge(M, apart.Find(B))), "registry.kept-apart", apart);
        Expect.Refusal(apart.After(new RegistryChange.Merge(B, apart.Find(M))), "registry.kept-apart", apart);
        Assert.True(apart.After(new RegistryChange.PutProfile(new Profile(M)), new RegistryChange.Merge(M, apart.Find(B))).IsAccepted);
    }

    [Fact]
    public void Unmerge_MovesBackWhatTheMergerMovedAndNothingElse()
    {
        Actor member = Three.Find(M);
        Registry merged = Three.After(new RegistryChange.Merge(A, Three.Find(B))).OrThrow();
        Actor moved = merged.Find(M);
        Registry separated = merged.After(
            new RegistryChange.Update(moved with { Positions = [.. moved.Positions, Post("treasurer", "b")] }),
            new RegistryChange.Unmerge(B, A)).OrThrow();

        Assert.Equal([member.Positions[0], Post("treasurer", "b")], separated.Find(M).Positions);
    }

    [Fact]
    public void Unmerge_OfALimitStatedSince_KeepsIt()
    {
        SafetyLimit against = new SafetyLimit.ByActor(B);
        Registry merged = Three.After(new RegistryChange.Merge(A, Three.Find(B))).OrThrow();
        Registry stated = merged.After(new RegistryChange.PutProfile(merged.ProfileOf(M)!), new RegistryChange.Unmerge(B, A)).OrThrow();
        Registry silent = merged.After(new RegistryChange.Unmerge(B, A)).OrThrow();

        Assert.Contains(against, stated.ProfileOf(M)!.SafetyLimits!.Value);
        Assert.DoesNotContain(against, silent.ProfileOf(M)!.SafetyLimits!.Value);
    }

    [Fact]
    public void Merge_WhereAPostIsAtBoth_KeepsThemApart()
    {
        Registry both = Three.After(new RegistryChange.Update(Bare("m", Post("director", "a"), Post("director", "b")))).OrThrow();
        Registry separated = both.After(new RegistryChange.Merge(A, Three.Find(B)), new RegistryChange.Unmerge(B, A)).OrThrow();

        Assert.Equal(both.Find(M), separated.Find(M));
    }

    [Fact]
    public void Unmerge_OfARecordWhoseCompanionsMergedMeanwhile_FollowsThem()
    {
        Registry separated = Three.After(
            new RegistryChange.Register(Bare("n"), Logs.Subject(4)),
            new RegistryChange.Merge(M, Bare("n")),
            new RegistryChange.Merge(A, Three.Find(B)),
            new RegistryChange.Unmerge(Lives.Id("n"), M)).OrThrow();
        Assert.Equal(B, separated.Find(M).Positions[0].At);
        Assert.Contains(new SafetyLimit.ByActor(B), separated.ProfileOf(M)!.SafetyLimits!.Value);

        Registry back = separated.After(new RegistryChange.Unmerge(B, A)).OrThrow();
        Assert.Equal(Three.Find(M), back.Find(M));
        Assert.Equal(Three.ProfileOf(M), back.ProfileOf(M));
    }

    [Fact]
    public void Register_UnderTheIdOfAWithdrawnBodyThatIsNamed_IsRefused()
    {
        Registry left = new RegistryBuilder().Build().After(
            new RegistryChange.Register(Lives.Someone("c", "Coop", kind: ActorKind.Organisation), Logs.Subject(8)),
            new RegistryChange.Register(Bare("m"), Logs.Subject(3), Fearing("m", "c")),
            new RegistryChange.Withdraw(Lives.Id("c"))).OrThrow();
        RegistryChange.Register again = new(Bare("c"), Logs.Subject(9));
        Expect.Refusal(left.After(again), "registry.id-retired", left);

        string json = CoreJson.Write(left.ToInput());
        Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(json), out Registry? stored, out InputReport report), report.ToString());
        Assert.Equal(json, CoreJson.Write(stored.ToInput()));
        Expect.Refusal(stored.After(again), "registry.id-retired", stored);

        Registry released = stored.After(new RegistryChange.PutProfile(new Profile(M))).OrThrow();
        Assert.DoesNotContain("\"c\"", CoreJson.Write(released.ToInput()), StringComparison.Ordinal);
        Assert.True(released.After(again).IsAccepted);
        Assert.True(left.After(new RegistryChange.Withdraw(M), again).IsAccepted);
    }

    [Fact]
    public void TryCreate_ARetiredIdOfSomebody_IsAFault()
    {
        RegistryInput input = Three.ToInput();
        Assert.False(Registry.TryCreate(input with { Log = input.Log! with { Retired = ["a", "?", "z", "z"] } }, out _, out InputReport report));
        Expect.Fault(report, "log.retired[0]", "input.duplicate");
        Expect.Fault(report, "log.retired[1]", "input.malformed");
        Expect.Fault(report, "log.retired[3]", "input.duplicate");
        Assert.Equal(3, report.Faults.Length);
    }

    [Fact]
    public void Json_OfFollowers_GoesOnAsBefore()
    {
        Registry merged = Three.After(new RegistryChange.Merge(A, Three.Find(B))).OrThrow();
        RegistryInput input = CoreJson.Read<RegistryInput>(CoreJson.Write(merged.ToInput()));
        Assert.True(Registry.TryCreate(input, out Registry? stored, out InputReport report), report.ToString());
        RegistryChange.Unmerge unmerge = new(B, A);
        Assert.Equal(merged.After(unmerge).Events, stored.After(unmerge).Events);

        // A document of 1.1 tells who has posts, not which.
        RegistryInput.MergerPart old = input.Log!.Mergers![0] with { Followers = null, Members = ["m"] };
        Assert.True(
            Registry.TryCreate(input with { Log = input.Log with { Mergers = [old] } }, out Registry? before, out report), report.ToString());
        Assert.Equal(["m"], before.ToInput().Log!.Mergers![0].Members!);
        Assert.Equal(A, before.After(unmerge).OrThrow().Find(M).Positions[0].At);

        RegistryInput.MergerPart bad = old with { Followers = [new("?"), new("m", [new RegistryInput.PositionPart(null!)], [new()]), new("n"), new("n")] };
        Assert.False(Registry.TryCreate(input with { Log = input.Log with { Mergers = [bad] } }, out _, out report));
        Expect.Fault(report, "log.mergers[0].followers[0].who", "input.malformed");
        Expect.Fault(report, "log.mergers[0].followers[1].posts[0].title", "input.required");
        Expect.Fault(report, "log.mergers[0].followers[1].limits[0]", "registry.one-of");
        Expect.Fault(report, "log.mergers[0].followers[3]", "input.duplicate");

        RegistryInput.MergerPart twice = old with { Followers = [new("n"), new("m")] };
        Assert.False(Registry.TryCreate(input with { Log = input.Log with { Mergers = [twice] } }, out _, out report));
        Expect.Fault(report, "log.mergers[0].followers[1]", "input.duplicate");
        Assert.Single(report.Faults);
    }

    [Fact]
    public void Withdraw_AfterASeparationInTheSameBatch_LeavesNoTraceInKeptCopies()
    {
        Registry begin = new RegistryBuilder().Build().After(
            new RegistryChange.Register(Bare("z"), Logs.Subject(1)),
            new RegistryChange.Register(Bare("kept"), Logs.Subject(2)),
            new RegistryChange.Register(Bare("secret"), Logs.Subject(3)),
            new RegistryChange.Register(Bare("g"), Logs.Subject(4)),
            new RegistryChange.Register(Bare("f", Post("director", "secret")), Logs.Subject(5), Fearing("f", "secret")),
            new RegistryChange.Merge(Lives.Id("secret"), Bare("kept")),
            new RegistryChange.Merge(Lives.Id("f"), Bare("g"))).OrThrow();
        RegistryChange[] changes =
        [
            new RegistryChange.Withdraw(Lives.Id("z")),
            new RegistryChange.Unmerge(Lives.Id("kept"), Lives.Id("secret")),
            new RegistryChange.Withdraw(Lives.Id("secret")),
        ];
        Registry oneByOne = changes.Aggregate(begin, (registry, change) => registry.After(change).OrThrow());
        Registry batch = begin.After(changes).OrThrow();
        Assert.Equal(Lives.Document(oneByOne), Lives.Document(batch));
        Assert.All(Outputs.Of(batch, Lives.Day), output => Assert.False(Outputs.Has(output, "secret"), output));
    }

    [Fact]
    public void Register_UnderARetiredIdThatOnlyAKeptCopyNames_IsRefusedInABatchAsOneByOne()
    {
        Registry begin = new RegistryBuilder().Build().After(
            new RegistryChange.Register(Body("kept"), Logs.Subject(1)),
            new RegistryChange.Register(Body("c"), Logs.Subject(2)),
            new RegistryChange.Register(Bare("g"), Logs.Subject(3)),
            new RegistryChange.Register(Bare("f", Post("director", "c")), Logs.Subject(4)),
            new RegistryChange.Register(Body("z"), Logs.Subject(5)),
            new RegistryChange.Merge(Lives.Id("c"), Body("kept")),
            new RegistryChange.Merge(Lives.Id("f"), Bare("g"))).OrThrow();
        RegistryChange[] changes =
        [
            new RegistryChange.Withdraw(Lives.Id("z")),
            new RegistryChange.Unmerge(Lives.Id("kept"), Lives.Id("c")),
            new RegistryChange.Withdraw(Lives.Id("c")),
        ];
        Registry oneByOne = changes.Aggregate(begin, (registry, change) => registry.After(change).OrThrow());
        Registry batch = begin.After(changes).OrThrow();
        Assert.Equal(Lives.Document(oneByOne), Lives.Document(batch));
        RegistryChange.Register again = new(Bare("c"), Logs.Subject(9));
        Expect.Refusal(batch.After(again), "registry.id-retired", batch);
        Expect.Refusal(begin.After([.. changes, again]), "registry.id-retired", begin);
        Assert.True(begin.After([.. changes, new RegistryChange.Withdraw(Lives.Id("g")), again]).IsAccepted);
    }

    [Fact]
    public void Apply_HistoriesInBatches_AreTheSameAsOneByOne()
    {
        int several = 0;
        Prop.ForAll(LifeStep.Histories(25), history =>
        {
            Registry registry = new RegistryBuilder().Build().After().OrThrow();
            Registry batched = registry;
            List<RegistryChange> waiting = [];
            int subjects = 0;
            foreach (LifeStep step in history)
            {
                RegistryChange change = Change(step, registry, ref subjects);
                Outcome<Registry, RegistryEvent> outcome = registry.After(change);
                registry = outcome.State;
                waiting.AddRange(outcome.IsAccepted ? [change] : []);
                if (step.C == 0)
                {
                    several += waiting.Count > 1 ? 1 : 0;
                    batched = batched.After(waiting).OrThrow();
                    Assert.Equal(Lives.Document(registry), Lives.Document(batched));
                    waiting.Clear();
                }
            }
        }).Holds();
        Assert.True(several > 50, $"Only {several} batches had several changes: too few to prove anything.");
    }

    [Fact]
    public void Commitment_LastOfEachRecord_IsAlwaysToItsCopy()
    {
        int followed = 0;
        int undone = 0;
        Prop.ForAll(LifeStep.Histories(25), history =>
        {
            Registry registry = new RegistryBuilder().Build();
            Dictionary<Id<Subject>, RegistryEvent> last = [];
            int subjects = 0;
            foreach (LifeStep step in history)
            {
                Registry before = registry;
                Outcome<Registry, RegistryEvent> outcome = registry.After(Change(step, registry, ref subjects));
                registry = outcome.State;
                Tell(outcome.Events, last);
                followed += outcome.Events.Count(link => link.Kind == RegistryEventKind.Followed);
                CommitsToAll(registry, last);
                if (outcome.Events.FirstOrDefault()?.Kind == RegistryEventKind.Merged)
                {
                    undone++;
                    Registry again = registry.After(new RegistryChange.Unmerge(Name(step.A), Other(step))).OrThrow();
                    Assert.True(Copies(before).SequenceEqual(Copies(again)), $"Something is left of {step}.");
                }
            }
        }).Holds();
        Assert.True(followed > 50 && undone > 20, $"{followed} records followed and {undone} mergers were undone: too few to prove anything.");
    }

    private static void Tell(ImmutableArray<RegistryEvent> events, Dictionary<Id<Subject>, RegistryEvent> last)
    {
        foreach (RegistryEvent link in events.Where(link => link.Subject is not null))
        {
            last[link.Subject!.Value] = link;
        }
    }

    private static void CommitsToAll(Registry registry, Dictionary<Id<Subject>, RegistryEvent> last)
    {
        foreach (Actor actor in registry.Actors)
        {
            Assert.True(registry.TryFindSubject(actor.Id, out Subject? subject));
            Assert.True(last[subject.Id].IsAbout(subject, registry.CopyFor(actor.Id)), $"{actor.Id} after {last[subject.Id]}");
        }
    }

    private static string[] Copies(Registry registry) =>
        [.. registry.Actors.OrderBy(actor => actor.Id).Select(actor => CoreJson.Write(registry.CopyFor(actor.Id)))];

    private static RegistryChange Change(LifeStep step, Registry registry, ref int subjects)
    {
        Id<Actor> who = Name(step.A);
        Id<Actor> other = Other(step);
        string id = who.ToString();
        string at = Name(step.C).ToString();
        bool isThere = registry.TryFind(who, out Actor? actor);
        return (step.Operation % 7, isThere) switch
        {
            (_, false) when step.Operation < 18 =>
                new RegistryChange.Register(Bare(id, Post("first", at)), Logs.Subject(subjects++), Fearing(id, other.ToString())),
            (0, true) => new RegistryChange.Update(actor! with { Positions = [.. actor.Positions.Append(Post(Words(step.Days), at)).Distinct()] }),
            (1, true) => new RegistryChange.PutProfile(Fearing(id, at)),
            (2, true) => new RegistryChange.PutNeed(Lives.Need("n" + at, id, id)),
            (3 or 4, true) => new RegistryChange.Merge(other, actor!),
            (5, true) => new RegistryChange.Unmerge(who, other),
            (6, true) => new RegistryChange.Withdraw(who),
            _ => new RegistryChange.Access(who),
        };
    }

    private static string Words(int number) => number == 0 ? "first" : "second";

    private static Id<Actor> Other(LifeStep step) => Name(step.B == step.A ? step.B + 1 : step.B);

    private static Id<Actor> Name(int number) => Lives.Id(string.Create(CultureInfo.InvariantCulture, $"p{number}"));

    private static Actor Bare(string id, params ImmutableArray<Position> posts) =>
        new(Lives.Id(id), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Name of " + id)) { Positions = posts };

    private static Actor Body(string id) => new(Lives.Id(id), ActorKind.Organisation, Text.Of(LanguageTag.Spanish, "Body"));

    private static Position Post(string title, string at) => new(Text.Of(LanguageTag.Spanish, title)) { At = Lives.Id(at) };

    private static Profile Fearing(string of, string other) => new(Lives.Id(of)) { SafetyLimits = [new SafetyLimit.ByActor(Lives.Id(other))] };
}
