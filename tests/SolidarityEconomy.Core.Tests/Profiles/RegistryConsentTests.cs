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
}
