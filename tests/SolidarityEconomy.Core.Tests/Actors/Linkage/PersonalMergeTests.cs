using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class PersonalMergeTests
{
    private static readonly LocalDate Today = new(2026, 1, 1);

    [Fact]
    public void Of_UseRevokedInOneFile_IsNotAllowedInEitherOrder()
    {
        Actor one = Person("p1", Given(Purpose.Export), Given(Purpose.Matching));
        Actor other = Person("p2", Given(Purpose.Export) with { RevokedOn = new LocalDate(2024, 3, 1) });

        Assert.All(new[] { ActorMerge.Of(one, other), ActorMerge.Of(other, one) }, merge =>
        {
            Assert.False(merge.Actor.Personal!.Allows(Purpose.Export, Today));
            Assert.True(merge.Actor.Personal.Allows(Purpose.Matching, Today));
            Assert.True(merge.Undo().Single(actor => actor.Id == one.Id).Personal!.Allows(Purpose.Export, Today));
        });
    }

    [Fact]
    public void Of_UseGivenLaterInTheOtherFile_IsStillAskedAgain()
    {
        Actor one = Person("p1", Given(Purpose.Export, 2025));
        Actor other = Person("p2", Given(Purpose.Export) with { RevokedOn = new LocalDate(2024, 3, 1) });

        Assert.False(ActorMerge.Of(one, other).Actor.Personal!.Allows(Purpose.Export, Today));
    }

    [Fact]
    public void Of_UseRevokedAndGivenAgainInOneFile_StaysAllowed()
    {
        Actor one = Person("p1", Given(Purpose.Export));
        Actor other = Person("p2", Given(Purpose.Export) with { RevokedOn = new LocalDate(2024, 3, 1) }, Given(Purpose.Export, 2025));

        Assert.True(ActorMerge.Of(one, other).Actor.Personal!.Allows(Purpose.Export, Today));
    }

    [Fact]
    public void Of_OneFileBlocked_AllowsNothing()
    {
        Actor one = Person("p1", Given(Purpose.Export));
        Actor other = Person("p2");
        ActorMerge merge = ActorMerge.Of(one, other with { Personal = other.Personal! with { IsBlocked = true } });

        Assert.False(merge.Actor.Personal!.Allows(Purpose.Export, Today));
    }

    private static Actor Person(string id, params Consent[] consents) =>
        new(new Id<Actor>(id), ActorKind.Person, Text.Of(LanguageTag.Spanish, "María")) { Personal = new PersonalFile(consents) };

    private static Consent Given(Purpose purpose, int year = 2024) =>
        new(purpose, "1", LanguageTag.Spanish, ConsentChannel.Spoken, "centre", new LocalDate(year, 1, 1));
}
