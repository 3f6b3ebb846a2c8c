using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Actors;

/// <summary>Errors and lines for logs hold nothing by which a person could be found.</summary>
public class PersonalWordsTests
{
    private const string Secret = "099-555 ";

    private static readonly RegistryInput.ConsentPart Consent =
        new("matching", Secret, "es", "spoken", Secret, People.Today);

    private static readonly RegistryInput.ActorPart Actor = new(Secret, "person", Name());

    private static readonly RegistryInput.SubjectPart Subject = new(Secret, Secret, Secret);

    [Fact]
    public void Constructor_BadWords_AreNotInTheError()
    {
        Action[] bad =
        [
            () => _ = new ContactPoint(ContactChannel.Phone, Secret),
            () => _ = new Identifier("EC-CI", Secret),
            () => _ = new Place(area: Secret),
            () => _ = new Place(address: Secret),
            () => _ = new IdentityEvidence(EvidenceKind.Passport, Secret, People.Today, EvidenceStrength.Weak),
            () => _ = new Consent(Purpose.Matching, "v1", LanguageTag.Spanish, ConsentChannel.Spoken, Secret, People.Today),
            () => _ = new SkillClaim(People.Peru) { Evidence = [Secret] },
            () => _ = People.Person() with { LegalForm = Secret },
            () => _ = People.Person() with { Website = new Uri("ftp://099-555") },
        ];
        Assert.All(bad, make =>
        {
            ArgumentException error = Assert.Throws<ArgumentException>(make);
            Assert.DoesNotContain("099", error.Message, StringComparison.Ordinal);
            Assert.NotNull(error.ParamName);
        });
    }

    [Fact]
    public void ToString_PersonalPartsOfDocuments_TellNoValues()
    {
        object[] parts =
        [
            Actor,
            new RegistryInput.PositionPart(Name(), Secret),
            new RegistryInput.ContactPart("phone", Secret),
            new RegistryInput.IdentifierPart("EC-CI", Secret),
            new RegistryInput.PlacePart(Address: Secret),
            new RegistryInput.PersonalPart([Consent]),
            Consent,
            new RegistryInput.StayPart(Secret, Status: Secret),
            new RegistryInput.TiePart(Secret, "birth"),
            new RegistryInput.DeclarationPart("group", new RegistryInput.ConceptReference("x", Secret), Consent),
            new RegistryInput.EvidencePart("passport", Secret, People.Today, "weak"),
            Subject,
            new RegistryInput.LogPart(1, People.Today, Secret, [Subject]),
            new RegistryInput.MergerPart(Actor, Actor, Subject),
            new RegistryInput.FollowerPart(Secret, [new RegistryInput.PositionPart(Name(), Secret)], [new RegistryInput.LimitPart(Actor: Secret)]),
            new RegistryInput.ProfilePart(Secret),
            new RegistryInput.SkillPart(new RegistryInput.ConceptReference("x", Secret)),
            new RegistryInput.LanguagePart(Secret),
            new RegistryInput.AvailabilityPart(Zone: Secret),
            new RegistryInput.LimitPart(Actor: Secret),
            new RegistryInput.NeedPart(Secret, Secret, Name(), new RegistryInput.ConceptReference("x", Secret)),
            new RegistryInput.OfferPart(Secret, Secret, Name(), [new RegistryInput.ConceptReference("x", Secret)]),
        ];
        Assert.All(parts, part => Assert.Equal(part.GetType().Name, part.ToString()));
    }

    [Fact]
    public void ToString_ActorsOfEachKind_NameOrganisationsOnly()
    {
        Assert.Equal("p-1", People.Person().ToString());
        Assert.Equal("p-1", (People.Person() with { Kind = ActorKind.Collective }).ToString());
        Assert.Equal("p-1 Yuleisy", (People.Person() with { Kind = ActorKind.Organisation }).ToString());
    }

    private static Dictionary<string, string> Name() => new() { ["es"] = Secret };
}
