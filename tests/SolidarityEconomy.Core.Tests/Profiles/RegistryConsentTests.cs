using SolidarityEconomy.Actors;
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

    private static void Refused(Registry registry, RegistryChange change) =>
        Expect.Refusal(registry.After(change), "registry.kind-changed", registry);
}
