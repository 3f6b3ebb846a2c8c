using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryConsentTests
{
    private static readonly Id<Actor> A = Lives.Id("a");

    private static readonly Id<Actor> B = Lives.Id("b");

    private static readonly Actor Bare = new(A, ActorKind.Person, Text.Of(LanguageTag.Spanish, "Ana"))
    {
        Personal = new PersonalFile([Lives.Yes(Purpose.Matching)]),
    };

    private static readonly Registry Two = new RegistryBuilder().Build().After(
        new RegistryChange.Register(Bare, Logs.Subject(1)),
        new RegistryChange.Register(
            new Actor(B, ActorKind.Person, Text.Of(LanguageTag.Spanish, "Bea")) { Personal = new PersonalFile([Lives.Yes(Purpose.Contact)]) },
            Logs.Subject(2)),
        new RegistryChange.Register(Lives.Someone("c", "Coop", kind: ActorKind.Organisation), Logs.Subject(3))).OrThrow();

    [Fact]
    public void Merge_OfALinkageProposal_KeepsTheRecordOfAConsentThatItTookBack()
    {
        Actor one = Lives.Someone("a", "One");
        Actor two = Lives.Someone("b", "Two") with
        {
            Personal = new PersonalFile([Lives.Yes(Purpose.Matching, -5).Revoke(Lives.Day)])
            {
                Declarations = [one.Personal!.Declarations[0] with { Consent = Lives.Yes(Purpose.Inclusion, -5).Revoke(Lives.Day) }],
            },
        };
        Registry registry = new RegistryBuilder().Build().After(
            new RegistryChange.Register(one, Logs.Subject(1)), new RegistryChange.Register(two, Logs.Subject(2))).OrThrow();
        Actor proposed = ActorMerge.Of(one, two).Actor;
        Assert.Equal(Lives.Day, proposed.Personal!.Consents.First(consent => consent.Purpose == Purpose.Matching).RevokedOn);

        Actor merged = registry.After(new RegistryChange.Merge(two.Id, proposed)).OrThrow().Find(one.Id);
        Assert.Equal(proposed.Personal.Consents, merged.Personal!.Consents);
        Assert.Equal(proposed.Personal.Declarations, merged.Personal.Declarations);
        Assert.False(merged.Personal.Allows(Purpose.Matching, Lives.Day));
    }

    [Fact]
    public void Merge_WithAConsentThatNeitherGave_LeavesItOut()
    {
        Actor result = Bare with
        {
            Personal = new PersonalFile([Lives.Yes(Purpose.Matching), Lives.Yes(Purpose.Contact), Lives.Yes(Purpose.Publication)])
            {
                Declarations = [new Declaration(DeclarationKind.Group, Lives.Group, Lives.Yes(Purpose.Inclusion))],
            },
        };
        PersonalFile file = Two.After(new RegistryChange.Merge(B, result)).OrThrow().Find(A).Personal!;

        Assert.Equal([Lives.Yes(Purpose.Matching), Lives.Yes(Purpose.Contact)], file.Consents);
        Assert.Empty(file.Declarations);
    }

    [Fact]
    public void Update_FromAPersonToABody_IsRefused()
    {
        Actor body = Two.Find(Lives.Id("c"));
        Registry blocked = Two.After(new RegistryChange.Block(A)).OrThrow();

        Refused(blocked, new RegistryChange.Update(Bare with { Personal = null, Kind = ActorKind.Organisation }));
        Refused(Two, new RegistryChange.Update(body with { Kind = ActorKind.Collective }));
        Assert.True(Two.After(new RegistryChange.Update(Bare with { Kind = ActorKind.Collective })).IsAccepted);
    }

    [Fact]
    public void Merge_OfAPersonWithABody_IsRefused()
    {
        Actor body = Two.Find(Lives.Id("c"));

        Refused(Two, new RegistryChange.Merge(A, body));
        Refused(Two, new RegistryChange.Merge(body.Id, Bare));
        Refused(Two, new RegistryChange.Merge(B, Bare with { Personal = null, Kind = ActorKind.Organisation }));
        Registry merged = Two.After(new RegistryChange.Merge(B, Bare)).OrThrow();
        Refused(merged, new RegistryChange.Unmerge(A, B, Bare with { Personal = null, Kind = ActorKind.Organisation }));
    }

    [Fact]
    public void Withdraw_OfABody_KeepsTheProtectionOfPersons()
    {
        SafetyLimit.ByOrganisation from = new(Lives.Id("c"));
        SafetyLimit.ByActor against = new(Lives.Id("c"));
        Registry left = Two.After(
            Lives.Registering("d", "Dan", 4, from, against),
            new RegistryChange.Register(Lives.Someone("e", "Eva", Lives.Id("c")), Logs.Subject(5)),
            new RegistryChange.Withdraw(Lives.Id("c"))).OrThrow();

        Assert.Equal([from, against], left.ProfileOf(Lives.Id("d"))!.SafetyLimits!.Value);
        Assert.True(left.ProfileOf(Lives.Id("d"))!.Excludes(left.Find(Lives.Id("e"))));
        Assert.True(Registry.TryCreate(left.ToInput(), out _, out InputReport report), report.ToString());
    }

    [Fact]
    public void RevokeConsent_ToBeKept_StopsEveryPurposeAndIsListed()
    {
        Registry kept = Two.After(
            new RegistryChange.GiveConsent(A, Lives.Yes(Purpose.Registration)), new RegistryChange.PutNeed(Lives.Need("n", "a", "Ana"))).OrThrow();
        Outcome<Registry, RegistryEvent> outcome = kept.After(new RegistryChange.RevokeConsent(A, Purpose.Registration));
        Registry left = outcome.OrThrow();

        Assert.Contains(kept.For(Purpose.Matching, Lives.Day).Actors, actor => actor.Id == A);
        Assert.All(Enum.GetValues<Purpose>(), purpose =>
        {
            Assert.DoesNotContain(left.For(purpose, Lives.Day).Actors, actor => actor.Id == A);
            Assert.Empty(left.For(purpose, Lives.Day).Needs);
        });
        Assert.Empty(kept.WithLapsedRegistration(Lives.Day));
        Assert.Equal([A], left.WithLapsedRegistration(Lives.Day).Select(actor => actor.Id));
        Assert.Empty(Assess(left).Questions);
        Registry again = left.After(new RegistryChange.GiveConsent(A, Lives.Yes(Purpose.Registration, 0))).OrThrow();
        Assert.Contains(again.For(Purpose.Matching, Lives.Day).Actors, actor => actor.Id == A);
    }

    [Fact]
    public void WithoutRegistration_NobodyAsked_ListsPersonsUntilTheyAnswer()
    {
        Assert.Equal([A, B], Two.WithoutRegistration(Lives.Day).Select(actor => actor.Id));

        Registry asked = Two.After(
            new RegistryChange.GiveConsent(A, Lives.Yes(Purpose.Registration, 0)),
            new RegistryChange.RefuseConsent(B, Lives.Yes(Purpose.Registration, 0))).OrThrow();
        Assert.Empty(asked.WithoutRegistration(Lives.Day));
        Assert.Equal([A, B], asked.WithoutRegistration(Lives.Day.PlusDays(-1)).Select(actor => actor.Id));
        Assert.Equal([B], asked.WithLapsedRegistration(Lives.Day).Select(actor => actor.Id));
        Assert.Throws<ArgumentException>(() => Two.WithoutRegistration(Lives.Day.WithCalendar(NodaTime.CalendarSystem.Julian)));
    }

    [Fact]
    public void GiveConsent_ToBeKeptForAWhile_LapsesWhenItExpires()
    {
        Registry registry = Two.After(
            new RegistryChange.GiveConsent(A, Lives.Yes(Purpose.Registration, 0) with { ExpiresOn = Lives.Day.PlusDays(7) })).OrThrow();

        Assert.Empty(registry.WithLapsedRegistration(Lives.Day.PlusDays(7)));
        Assert.Equal(A, Assert.Single(registry.WithLapsedRegistration(Lives.Day.PlusDays(8))).Id);
        Assert.Single(registry.For(Purpose.Matching, Lives.Day.PlusDays(7)).Actors, actor => actor.Id == A);
        Assert.DoesNotContain(registry.For(Purpose.Matching, Lives.Day.PlusDays(8)).Actors, actor => actor.Id == A);
    }

    [Fact]
    public void RefuseConsent_ThatNeverWasGiven_IsKeptAndNotAskedAgain()
    {
        Registry bare = new RegistryBuilder().Build().After(
            new RegistryChange.Register(Bare with { Personal = null }, Logs.Subject(1))).OrThrow();
        Outcome<Registry, RegistryEvent> outcome = bare.After(
            new RegistryChange.RefuseConsent(A, Lives.Yes(Purpose.Matching, 0) with { ExpiresOn = Lives.Day.PlusDays(9) }));
        Registry refused = outcome.OrThrow();
        Consent no = Assert.Single(refused.Find(A).Personal!.Consents);

        Assert.Equal(RegistryEventKind.ConsentRefused, outcome.Events.Single().Kind);
        Assert.Equal(Lives.Yes(Purpose.Matching, 0).Revoke(Lives.Day), no);
        Assert.False(no.IsInForce(Lives.Day));
        Assert.Equal(ProfileField.MatchingConsent, Assess(bare).NextQuestion!.Field);
        Assert.Contains(ProfileField.MatchingConsent, Assess(refused).Known);
        Assert.Empty(Assess(refused).Questions);
        Assert.True(Registry.TryCreate(refused.ToInput(), out Registry? again, out InputReport report), report.ToString());
        Assert.Equal(refused.Actors, again.Actors);
    }

    [Fact]
    public void RefuseConsent_AfterAYes_EndsItOnItsOwnDay()
    {
        Registry refused = Two.After(
            new RegistryChange.Declare(A, new Declaration(DeclarationKind.Group, Lives.Group, Lives.Yes(Purpose.Matching, -5))),
            new RegistryChange.GiveConsent(A, Lives.Yes(Purpose.Matching, 0)),
            new RegistryChange.RefuseConsent(A, Lives.Yes(Purpose.Matching, -2))).OrThrow();
        PersonalFile file = refused.Find(A).Personal!;

        Assert.True(file.Allows(Purpose.Matching, Lives.Day.PlusDays(-3)));
        Assert.False(file.Allows(Purpose.Matching, Lives.Day.PlusDays(-2)));
        Assert.True(file.Allows(Purpose.Matching, Lives.Day));
        Assert.Empty(file.GroupsOn(Lives.Day));
    }

    [Fact]
    public void Block_TellsItsDay_AlsoThroughAMergerAndTheDocument()
    {
        Registry blocked = Two.After(new RegistryChange.Block(B), new RegistryChange.Merge(B, Bare)).OrThrow();
        PersonalFile file = blocked.Find(A).Personal!;

        Assert.Equal(Lives.Day, file.BlockedOn);
        Assert.True(Registry.TryCreate(blocked.ToInput(), out Registry? again, out InputReport report), report.ToString());
        Assert.Equal(file, again.Find(A).Personal);
        Assert.Null(blocked.After(new RegistryChange.Unblock(A)).OrThrow().Find(A).Personal!.BlockedOn);
    }

    private static ProfileCompleteness Assess(Registry registry) =>
        ProfileCompleteness.Assess(registry.Find(A), null, registry.NeedsOf(A), registry.OffersOf(A), Lives.Day);

    private static void Refused(Registry registry, RegistryChange change) =>
        Expect.Refusal(registry.After(change), "registry.kind-changed", registry);
}
