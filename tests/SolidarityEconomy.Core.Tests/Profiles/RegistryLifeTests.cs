using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryLifeTests
{
    private static readonly Registry Empty = new RegistryBuilder().Build();

    private static readonly Registry Two = Empty.After(Lives.Registering("a", "Ana", 1), Lives.Registering("b", "Bea", 2)).OrThrow();

    [Fact]
    public void Apply_NothingYet_OpensTheLogOverWhatIsThere()
    {
        Registry before = Registries.Some(10);
        Outcome<Registry, RegistryEvent> outcome = before.After();

        RegistryEvent opened = Assert.Single(outcome.Events);
        Assert.Equal((1L, RegistryEventKind.Opened), (opened.Sequence, opened.Kind));
        Assert.Equal(new RegistryCounts(4, 3, 3, 10, 10), opened.After);
        Assert.Null(before.LogHead);
        Assert.Equal(new RegistryHead(1, Lives.Day, opened.Digest), outcome.OrThrow().LogHead);
        Assert.Empty(outcome.OrThrow().After().Events);
        Assert.Equal(before.Actors, outcome.OrThrow().Actors);
    }

    [Fact]
    public void Apply_ABatch_TellsEachChangeAndKeepsTheOrder()
    {
        Outcome<Registry, RegistryEvent> outcome = Empty.After(
            Lives.Registering("b", "Bea", 2), Lives.Registering("a", "Ana", 1), new RegistryChange.Withdraw(Lives.Id("b")));

        Assert.Equal(
            [RegistryEventKind.Opened, RegistryEventKind.Registered, RegistryEventKind.Registered, RegistryEventKind.Withdrawn],
            outcome.Events.Select(link => link.Kind));
        Assert.Equal(new RegistryCounts(1, 0, 0, 1, 1), outcome.Events[^1].After);
        Assert.Null(RegistryLog.Verify(outcome.Events, outcome.State.LogHead));
        Assert.Equal(["a"], outcome.State.Actors.Select(actor => actor.Id.ToString()));
        Assert.True(outcome.State.TryFindSubject(Lives.Id("a"), out Subject? subject));
        Assert.Equal(Logs.Subject(1), subject);
        Assert.False(outcome.State.TryFindSubject(Lives.Id("b"), out _));
        Assert.False(Empty.TryFindSubject(Lives.Id("b"), out _));
    }

    [Fact]
    public void Apply_WhatCannotHappen_IsRefusedWithItsReason()
    {
        Registry old = Registries.Some(3).After().OrThrow();
        Actor body = Lives.Someone("c", "Coop", kind: ActorKind.Organisation);
        Registry three = Two.After(new RegistryChange.Register(body, Logs.Subject(3))).OrThrow();
        Id<Actor> a = Lives.Id("a");

        Refused(old, "registry.subject-missing", new RegistryChange.Block(Lives.Id("a-0")));
        Refused(old, "registry.unknown-actor", new RegistryChange.Enrol(a, Logs.Subject(1)));
        Refused(Two, "registry.subject-known", new RegistryChange.Enrol(a, Logs.Subject(4)));
        Refused(Two, "registry.id-taken", Lives.Registering("a", "Eva", 4));
        Refused(Two, "registry.subject-taken", Lives.Registering("c", "Eva", 1));
        Refused(Two, "registry.need-taken", Registering(needs: [Lives.Need("n-a", "x", "Eva")]));
        Refused(Two, "registry.offer-taken", Registering(offers: [Lives.Offer("o-a", "x", "Eva")]));
        Refused(Two, "registry.unknown-actor", new RegistryChange.Update(Lives.Someone("x", "Eva")));
        Refused(Two, "registry.need-taken", new RegistryChange.PutNeed(Lives.Need("n-b", "a", "Ana")));
        Refused(Two, "registry.offer-taken", new RegistryChange.PutOffer(Lives.Offer("o-b", "a", "Ana")));
        Refused(Two, "registry.need-unknown", new RegistryChange.RemoveNeed(a, new Id<Need>("n-x")));
        Refused(Two, "registry.need-taken", new RegistryChange.RemoveNeed(a, new Id<Need>("n-b")));
        Refused(Two, "registry.offer-unknown", new RegistryChange.RemoveOffer(a, new Id<Offer>("o-x")));
        Refused(Two, "registry.offer-taken", new RegistryChange.RemoveOffer(a, new Id<Offer>("o-b")));
        Refused(three, "registry.not-personal", new RegistryChange.Block(Lives.Id("c")));
        Refused(three, "registry.not-personal", new RegistryChange.GiveConsent(Lives.Id("c"), Lives.Yes(Purpose.Export)));
        Refused(Two, "registry.consent-in-future", new RegistryChange.GiveConsent(a, Lives.Yes(Purpose.Export, 1)));
        Refused(Two, "registry.consent-in-future", new RegistryChange.Declare(
            a, new Declaration(DeclarationKind.Group, Lives.Group, Lives.Yes(Purpose.Inclusion, 1))));
        Refused(Two, "registry.consent-in-future", Dated(file => file with { Consents = [Lives.Yes(Purpose.Export, 1)] }));
        Refused(Two, "registry.consent-in-future", Dated(file => file with
        {
            Declarations = [new Declaration(DeclarationKind.Group, Lives.Group, Lives.Yes(Purpose.Inclusion, 1))],
        }));
        Refused(Two, "registry.consent-in-future", new RegistryChange.RefuseConsent(a, Lives.Yes(Purpose.Export, 1)));
        Consent expired = Lives.Yes(Purpose.Export) with { ExpiresOn = Lives.Day.PlusDays(-1) };
        Refused(Two, "registry.consent-expired", new RegistryChange.GiveConsent(a, expired));
        Refused(Two, "registry.consent-expired", new RegistryChange.Declare(
            a, new Declaration(DeclarationKind.Group, Lives.Group, expired)));
        Refused(Two, "registry.no-consent", new RegistryChange.RevokeConsent(a, Purpose.Export), new RegistryChange.RevokeConsent(a, Purpose.Export));
        Refused(Two, "registry.no-declaration", new RegistryChange.RevokeDeclaration(a, DeclarationKind.Group, Lives.Group));
        Refused(Two, "registry.already-blocked", new RegistryChange.Block(a), new RegistryChange.Block(a));
        Refused(Two, "registry.not-blocked", new RegistryChange.Unblock(a));
        Refused(Two, "registry.unknown-actor", new RegistryChange.Merge(Lives.Id("x"), Two.Find(a)));
        Refused(old, "registry.unknown-actor", new RegistryChange.Merge(Lives.Id("x"), old.Find(Lives.Id("a-0"))));
        Refused(Two, "registry.not-merged", new RegistryChange.Unmerge(a, Lives.Id("b")));
        Refusal refusal = Expect.Refusal(
            Two.Apply([], Lives.Day.PlusDays(-1), Logs.Noon, TestContext.Current.CancellationToken), "registry.date-before-last", Two);
        Assert.Contains("4 January 2026 lies before 5 January 2026", refusal.ToString(), StringComparison.Ordinal);
        Refused(
            Registries.Some(3).After(new RegistryChange.Enrol(Lives.Id("a-0"), Logs.Subject(1))).OrThrow(),
            "registry.subject-missing",
            new RegistryChange.Merge(Lives.Id("a-1"), Registries.Some(3).Actors[0]));

        static RegistryChange Dated(Func<PersonalFile, PersonalFile> file)
        {
            Actor someone = Lives.Someone("x", "Eva");
            return new RegistryChange.Register(someone with { Personal = file(someone.Personal!) }, Logs.Subject(4));
        }

        static RegistryChange Registering(IEnumerable<Need>? needs = null, IEnumerable<Offer>? offers = null) =>
            new RegistryChange.Register(Lives.Someone("x", "Eva"), Logs.Subject(4), null, needs, offers);
    }

    [Fact]
    public void Apply_ASaltOrNameThatIsInUse_IsRefused()
    {
        Registry merged = Two.After(new RegistryChange.Merge(Lives.Id("b"), Two.Find(Lives.Id("a")))).OrThrow();
        Subject fresh = Logs.Subject(8);

        Refused(merged, "registry.subject-taken", With(new Subject(fresh.Id, Logs.Subject(1).Salt)));
        Refused(merged, "registry.subject-taken", With(new Subject(fresh.Id, Logs.Subject(2).Salt)));
        Refused(merged, "registry.subject-taken", With(new Subject(fresh.Id, Logs.Subject(1).Id.ToString())));
        Refused(merged, "registry.subject-taken", With(new Subject(new Id<Subject>(Logs.Subject(2).Salt), fresh.Salt)));
        Refused(
            Registries.Some(3),
            "registry.subject-taken",
            new RegistryChange.Enrol(Lives.Id("a-0"), fresh),
            new RegistryChange.Enrol(Lives.Id("a-1"), new Subject(Logs.Subject(9).Id, fresh.Salt)));

        static RegistryChange With(Subject subject) => new RegistryChange.Register(Lives.Someone("x", "Eva"), subject);
    }

    [Fact]
    public void Apply_RefusedAtTheEnd_ChangesNothing()
    {
        string before = CoreJson.Write(Two.ToInput());
        Refused(Two, "registry.unknown-actor", new RegistryChange.Withdraw(Lives.Id("a")), new RegistryChange.Access(Lives.Id("a")));
        Assert.Equal(before, CoreJson.Write(Two.ToInput()));
    }

    [Fact]
    public void Apply_CancelledOrMisused_Throws()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Two.Apply([new RegistryChange.Access(Lives.Id("a"))], Lives.Day, Logs.Noon, source.Token));
        Assert.Throws<ArgumentNullException>(() => Two.After([null!]));
        LocalDate julian = Lives.Day.WithCalendar(CalendarSystem.Julian);
        Assert.Throws<ArgumentException>(() => Two.Apply([], julian, Logs.Noon, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => Two.Statistics(julian));
        Assert.Throws<ArgumentException>(() => Two.Coverage(julian));
        Assert.Throws<ArgumentException>(() => Two.PublicView(julian));
        Assert.Throws<ArgumentException>(() => Two.WithLapsedRegistration(julian));
        Assert.Throws<ArgumentException>(() => RegistryTotals.Replay([], julian));
        Assert.Throws<ArgumentException>(() => new RegistryHead(1, julian, Digest.None));
    }

    [Fact]
    public void Change_ThatCannotBeMeant_Throws()
    {
        Actor ana = Two.Find(Lives.Id("a"));
        Assert.Throws<ArgumentException>("subject", () => new RegistryChange.Enrol(
            Lives.Id("a-long-id-of-more-than-22"), new Subject(new Id<Subject>("a-long-id-of-more-than-22"), new string('x', 22))));
        Assert.Throws<ArgumentException>("profile", () => new RegistryChange.Register(ana, Logs.Subject(1), new Profile(Lives.Id("b"))));
        Assert.Throws<ArgumentException>("needs", () => new RegistryChange.Register(ana, Logs.Subject(1), needs: [Lives.Need("n", "b", "")]));
        Assert.Throws<ArgumentException>("needs", () => new RegistryChange.Register(
            ana, Logs.Subject(1), needs: [Lives.Need("n", "a", "x"), Lives.Need("n", "a", "y")]));
        Assert.Throws<ArgumentException>("offers", () => new RegistryChange.Register(ana, Logs.Subject(1), offers: [Lives.Offer("n", "b", "x")]));
        Assert.Throws<ArgumentException>("other", () => new RegistryChange.Merge(ana.Id, ana));
        Assert.Throws<ArgumentException>("profile", () => new RegistryChange.Merge(Lives.Id("b"), ana, new Profile(Lives.Id("b"))));
        Assert.Throws<ArgumentException>("remains", () => new RegistryChange.Unmerge(Lives.Id("b"), Lives.Id("c"), ana));
        Assert.Throws<ArgumentException>("of", () => new RegistryChange.Withdraw(default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegistryChange.RevokeConsent(ana.Id, (Purpose)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RegistryChange.RevokeDeclaration(ana.Id, (DeclarationKind)3, Lives.Group));
        Consent back = Lives.Yes(Purpose.Export).Revoke(Lives.Day);
        Assert.Throws<ArgumentException>("consent", () => new RegistryChange.GiveConsent(ana.Id, back));
        Assert.Throws<ArgumentException>("declaration", () => new RegistryChange.Declare(
            ana.Id, new Declaration(DeclarationKind.Group, Lives.Group, back)));
        Assert.Throws<ArgumentNullException>(() => new RegistryChange.Update(null!));
        Assert.Throws<ArgumentNullException>(() => new RegistryChange.PutNeed(null!));
        Assert.Equal("Update a", new RegistryChange.Update(ana).ToString());
    }

    [Fact]
    public void Update_WithAnOldCopy_BringsNoConsentBack()
    {
        Actor old = Two.Find(Lives.Id("a"));
        Registry registry = Two.After(
            new RegistryChange.RevokeConsent(old.Id, Purpose.Publication),
            new RegistryChange.RevokeConsent(old.Id, Purpose.Inclusion),
            new RegistryChange.Block(old.Id),
            new RegistryChange.Update(old with { Name = Text.Of(LanguageTag.Spanish, "Ana María") })).OrThrow();

        Actor now = registry.Find(old.Id);
        Assert.Equal("Ana María", now.Name.ToString());
        Assert.True(now.Personal!.IsBlocked);
        Assert.DoesNotContain(now.Personal.Consents, consent => consent.Purpose == Purpose.Publication && consent.IsInForce(Lives.Day));
        Assert.DoesNotContain(now.Personal.Declarations, declaration => declaration.IsInForce(Lives.Day));
        Assert.Equal(old.Personal!.Stays, now.Personal.Stays);
        Assert.Equal(RegistryEventKind.Updated, Two.After(new RegistryChange.Update(old)).Events.Single().Kind);
    }

    [Fact]
    public void Update_OfTheKind_MovesTheFigures()
    {
        Actor ana = Two.Find(Lives.Id("a"));
        Outcome<Registry, RegistryEvent> outcome = Two.After(new RegistryChange.Update(ana with { Kind = ActorKind.Collective }));

        Assert.Equal(new RegistryCounts(1, 0, 1, 2, 2), outcome.Events.Single().After);
        Assert.Equal(1, outcome.OrThrow().Statistics().ByKind["collective"]);
    }

    [Fact]
    public void RevokeConsent_GivenTwiceOnOneDay_LeavesOneRecord()
    {
        Actor ana = Two.Find(Lives.Id("a"));
        Registry registry = Two.After(
            new RegistryChange.GiveConsent(ana.Id, Lives.Yes(Purpose.Export, 0)),
            new RegistryChange.RevokeConsent(ana.Id, Purpose.Export),
            new RegistryChange.GiveConsent(ana.Id, Lives.Yes(Purpose.Export, 0)),
            new RegistryChange.RevokeConsent(ana.Id, Purpose.Export)).OrThrow();

        Assert.Equal(2, registry.Find(ana.Id).Personal!.Consents.Count(consent => consent.Purpose == Purpose.Export));
        Assert.False(registry.Find(ana.Id).Personal!.Allows(Purpose.Export, Lives.Day));
    }

    [Fact]
    public void Merge_AndUnmerge_GiveBothRecordsBack()
    {
        Actor ana = Two.Find(Lives.Id("a"));
        Registry registry = Two.After(
            Lives.Registering("c", "Cai", 3, new SafetyLimit.ByActor(Lives.Id("b"))),
            new RegistryChange.Register(Lives.Someone("d", "Dan", Lives.Id("b")), Logs.Subject(4))).OrThrow();
        Actor both = ana with
        {
            Aliases = [Text.Of(LanguageTag.Spanish, "Bea")],
            Personal = ana.Personal! with
            {
                Declarations = [.. ana.Personal.Declarations, .. registry.Find(Lives.Id("b")).Personal!.Declarations],
            },
        };
        Outcome<Registry, RegistryEvent> outcome = registry.After(new RegistryChange.Merge(Lives.Id("b"), both));
        Registry merged = outcome.OrThrow();

        Assert.Equal((Logs.Subject(1).Id, Logs.Subject(2).Id), (outcome.Events[0].Subject, outcome.Events[0].Other));
        Assert.False(merged.TryFind(Lives.Id("b"), out Actor? _));
        Assert.Equal(["n-a", "n-b"], merged.NeedsOf(ana.Id).Select(need => need.Id.ToString()));
        Assert.Equal(["o-a", "o-b"], merged.OffersOf(ana.Id).Select(offer => offer.Id.ToString()));
        Assert.Equal(ana.Id, merged.Find(Lives.Id("d")).Positions[0].At);
        Assert.Contains(new SafetyLimit.ByActor(ana.Id), merged.ProfileOf(Lives.Id("c"))!.SafetyLimits!.Value);
        Assert.True(merged.TryFindMerged(Lives.Id("b"), out Id<Actor> into));
        Assert.Equal(ana.Id, into);
        Refused(merged, "registry.id-taken", Lives.Registering("b", "Eva", 9));
        Refused(merged, "registry.subject-taken", Lives.Registering("x", "Eva", 2));

        Registry separated = merged.After(new RegistryChange.Unmerge(ana.Id, Lives.Id("b"))).OrThrow();
        Assert.Equal(registry.Find(ana.Id), separated.Find(ana.Id));
        Assert.Equal(registry.Find(Lives.Id("b")), separated.Find(Lives.Id("b")));
        Assert.Equal(["n-b"], separated.NeedsOf(Lives.Id("b")).Select(need => need.Id.ToString()));
        Assert.Equal(Lives.Id("b"), separated.Find(Lives.Id("d")).Positions[0].At);
        Assert.False(separated.TryFindMerged(Lives.Id("b"), out _));
        Assert.Equal(
            CoreJson.Write(registry.CopyFor(Lives.Id("b"))), CoreJson.Write(separated.CopyFor(Lives.Id("b"))));
    }

    [Fact]
    public void Merge_WhereOneRecordRevokedOrIsBlocked_RevokesAndBlocks()
    {
        Actor ana = Two.Find(Lives.Id("a"));
        Registry merged = Two.After(
            new RegistryChange.RevokeConsent(Lives.Id("b"), Purpose.Matching),
            new RegistryChange.Block(Lives.Id("b")),
            new RegistryChange.Merge(Lives.Id("b"), ana)).OrThrow();

        Assert.True(merged.Find(ana.Id).Personal!.IsBlocked);
        PersonalFile file = merged.After(new RegistryChange.Unblock(ana.Id)).OrThrow().Find(ana.Id).Personal!;
        Assert.False(file.Allows(Purpose.Matching, Lives.Day));
        Assert.True(file.Allows(Purpose.Contact, Lives.Day));
    }

    [Fact]
    public void Unmerge_AfterARevocation_BringsNoConsentBack()
    {
        Actor ana = Two.Find(Lives.Id("a"));
        SafetyLimit limit = new SafetyLimit.ByKind(ActorKind.Organisation);
        Registry registry = Two.After(
            new RegistryChange.Merge(Lives.Id("b"), ana),
            new RegistryChange.RevokeConsent(ana.Id, Purpose.Matching),
            new RegistryChange.RevokeConsent(ana.Id, Purpose.Inclusion),
            new RegistryChange.PutProfile(Lives.ProfileOf("a", "New", limit)),
            new RegistryChange.Unmerge(ana.Id, Lives.Id("b"))).OrThrow();

        Assert.All(["a", "b"], id =>
        {
            PersonalFile file = registry.Find(Lives.Id(id)).Personal!;
            Assert.False(file.Allows(Purpose.Matching, Lives.Day));
            Assert.True(file.Allows(Purpose.Contact, Lives.Day));
            Assert.DoesNotContain(file.Declarations, declaration => declaration.IsInForce(Lives.Day));
            Assert.Contains(limit, registry.ProfileOf(Lives.Id(id))!.SafetyLimits!.Value);
        });
        Assert.Contains("New", registry.ProfileOf(ana.Id)!.Skills!.Value[0].Skill.Scheme, StringComparison.Ordinal);
    }

    [Fact]
    public void Unmerge_AfterARectification_AsksWhatRemains()
    {
        Actor ana = Two.Find(Lives.Id("a"));
        Registry merged = Two.After(
            new RegistryChange.Merge(Lives.Id("b"), ana),
            new RegistryChange.Update(ana with { Name = Text.Of(LanguageTag.Spanish, "Ana María") })).OrThrow();

        Refused(merged, "registry.changed-since-merge", new RegistryChange.Unmerge(ana.Id, Lives.Id("b")));
        Registry separated = merged.After(new RegistryChange.Unmerge(ana.Id, Lives.Id("b"), merged.Find(ana.Id))).OrThrow();
        Assert.Equal("Ana María", separated.Find(ana.Id).Name.ToString());
        Assert.True(separated.TryFind(Lives.Id("b"), out Actor? _));
    }

    [Fact]
    public void Replay_OfMergersAndSeparations_IsExplained()
    {
        Actor ana = Two.Find(Lives.Id("a"));
        Outcome<Registry, RegistryEvent> outcome = Empty.After(
            Lives.Registering("a", "Ana", 1),
            Lives.Registering("b", "Bea", 2),
            new RegistryChange.Merge(Lives.Id("b"), ana),
            new RegistryChange.Unmerge(ana.Id, Lives.Id("b")));
        Explanation explanation = RegistryTotals.Replay(outcome.Events)!.Explain();

        Expect.Explained(explanation, "registry.totals-merged");
        Expect.Explained(explanation, "registry.totals-unmerged");
        Assert.Contains("1 was the same as another and was merged with it.", explanation.In(LanguageTag.English), StringComparison.Ordinal);
        Assert.Contains("1 voltou a ser separado.", explanation.In(LanguageTag.Portuguese), StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_WithABlockedRecord_StaysBlockedWithoutAFile()
    {
        Actor bare = new(Lives.Id("c"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Cai"));
        Registry merged = Two.After(
            new RegistryChange.Register(bare, Logs.Subject(3)),
            new RegistryChange.Block(Lives.Id("b")),
            new RegistryChange.Merge(Lives.Id("b"), bare)).OrThrow();

        Assert.True(merged.Find(bare.Id).Personal!.IsBlocked);
        Refused(merged, "registry.already-blocked", new RegistryChange.Block(bare.Id));
    }

    [Fact]
    public void Register_AnewInTheBatchOfAWithdrawal_KeepsTheProfile()
    {
        Registry begin = new RegistryBuilder().Build().After(new RegistryChange.Register(Lives.Someone("a", "Old"), Logs.Subject(1))).OrThrow();
        Registry again = begin.After(new RegistryChange.Withdraw(Lives.Id("a")), Lives.Registering("a", "New", 2)).OrThrow();
        Assert.Equal(Lives.ProfileOf("a", "New"), again.ProfileOf(Lives.Id("a")));
    }

    [Fact]
    public void Commitment_OfEachEvent_IsToTheCopyOfThatMoment()
    {
        Registry registry = Empty;
        foreach (RegistryChange change in new RegistryChange[]
        {
            Lives.Registering("a", "Ana", 1),
            new RegistryChange.PutNeed(Lives.Need("m", "a", "More")),
            new RegistryChange.PutNeed(Lives.Need("n-a", "a", "Other")),
            new RegistryChange.RevokeConsent(Lives.Id("a"), Purpose.Matching),
            new RegistryChange.PutOffer(Lives.Offer("p", "a", "More")),
            new RegistryChange.Access(Lives.Id("a")),
        })
        {
            Outcome<Registry, RegistryEvent> outcome = registry.After(change);
            registry = outcome.OrThrow();
            RegistryInput copy = registry.CopyFor(Lives.Id("a"));
            RegistryInput read = CoreJson.Read<RegistryInput>(CoreJson.Write(copy));

            Assert.True(outcome.Events[^1].IsAbout(Logs.Subject(1), read));
            Assert.False(outcome.Events[^1].IsAbout(Logs.Subject(2), copy));
            Assert.False(outcome.Events[^1].IsAbout(new Subject(Logs.Subject(1).Id, Logs.Subject(2).Salt), copy));
            Assert.False(outcome.Events[^1].IsAbout(Logs.Subject(1), Two.CopyFor(Lives.Id("b"))));
        }

        Assert.Equal(["n-a", "m"], registry.Needs.Select(need => need.Id.ToString()));
    }

    private static void Refused(Registry registry, string code, params RegistryChange[] changes) =>
        Expect.Refusal(registry.After(changes), code, registry);
}
