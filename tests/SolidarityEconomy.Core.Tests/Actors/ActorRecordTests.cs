using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;
using static SolidarityEconomy.Tests.Actors.People;

namespace SolidarityEconomy.Tests.Actors;

/// <summary>What holds for an actor as a value: equality, copies with a change, and guards that no copy gets round.</summary>
public class ActorRecordTests
{
    private static readonly Actor Coop = new(new Id<Actor>("coop-1"), ActorKind.Organisation, Text.Of(LanguageTag.Spanish, "La Minga"));

    [Fact]
    public void Constructor_InformalGroup_NeedsNoDocument()
    {
        Actor group = new(new Id<Actor>("g-1"), ActorKind.Collective, Text.Of(LanguageTag.Spanish, "Las vecinas de la cuadra"));
        Assert.Null(group.Personal);
        Assert.Empty(group.Identifiers);
        Actor known = group with { Personal = new PersonalFile([Yes(Purpose.Registration)]) };
        Assert.Empty(known.Personal!.Evidence);
        Assert.True(known.Personal.Allows(Purpose.Registration, Today));
    }

    [Fact]
    public void Personal_OfAnOrganisation_Throws()
    {
        PersonalFile file = new([]);
        Assert.Throws<ArgumentException>(() => Coop with { Personal = file });
        Actor person = Person() with { Personal = file };
        Assert.Throws<ArgumentException>(() => person with { Kind = ActorKind.Organisation });
        Assert.Equal(ActorKind.Organisation, (person with { Personal = null, Kind = ActorKind.Organisation }).Kind);
        Assert.Equal(ActorKind.Collective, (person with { Kind = ActorKind.Collective }).Kind);
    }

    [Fact]
    public void With_BadValues_Throws()
    {
        Text alias = Text.Of(LanguageTag.English, "LM");
        Concept sector = Sectors.Public;
        ContactPoint contact = new(ContactChannel.Phone, "1");
        Position position = new(alias);
        Assert.Throws<ArgumentException>(() => Coop with { Id = default });
        Assert.Throws<ArgumentOutOfRangeException>(() => Coop with { Kind = (ActorKind)(-1) });
        Assert.Throws<ArgumentNullException>(() => Coop with { Name = null! });
        Assert.Throws<ArgumentException>(() => Coop with { Aliases = [alias, alias] });
        Assert.Throws<ArgumentException>(() => Coop with { Aliases = [null!] });
        Assert.Throws<ArgumentException>(() => Coop with { Identifiers = [new Identifier("a", "1"), new Identifier("a", "1")] });
        Assert.Throws<ArgumentException>(() => Coop with { LegalForm = " x" });
        Assert.Throws<ArgumentException>(() => Coop with { Activities = [sector, sector] });
        Assert.Throws<ArgumentException>(() => Coop with { Activities = [.. Enumerable.Repeat(sector, 40)] });
        Assert.Throws<ArgumentException>(() => Coop with { Qualifiers = [null!] });
        Assert.Throws<ArgumentException>(() => Coop with { Sectors = [sector, sector] });
        Assert.Throws<ArgumentException>(() => Coop with { Website = new Uri("ftp://example.org") });
        Assert.Throws<ArgumentException>(() => Coop with { Languages = [LanguageTag.English, default] });
        Assert.Throws<ArgumentException>(() => Coop with { Positions = [position, position] });
        Assert.Throws<ArgumentException>(() => Coop with { Contacts = [contact, contact] });
    }

    [Fact]
    public void With_DefaultArrays_AreEmptyLists()
    {
        Actor bare = Coop with
        {
            Aliases = default,
            Identifiers = default,
            Activities = default,
            Qualifiers = default,
            Sectors = default,
            Languages = default,
            Positions = default,
            Contacts = default,
        };
        Assert.Equal(Coop, bare);
        Assert.Empty(bare.Identifiers);
    }

    [Fact]
    public void Equals_AnyOneMemberChanged_IsNotEqual()
    {
        Text words = Text.Of(LanguageTag.English, "x");
        Concept concept = Sectors.Public;
        Actor[] changed =
        [
            Coop with { Id = new Id<Actor>("coop-2") },
            Coop with { Kind = ActorKind.Collective },
            Coop with { Name = words },
            Coop with { Aliases = [words] },
            Coop with { Identifiers = [new Identifier("EC-RUC", "1")] },
            Coop with { Place = new Place(Ecuador) },
            Coop with { LegalForm = "x" },
            Coop with { MembershipType = concept },
            Coop with { OrganisationalStructure = concept },
            Coop with { Activities = [concept] },
            Coop with { Qualifiers = [concept] },
            Coop with { Sectors = [concept] },
            Coop with { Website = new Uri("https://example.org/#a") },
            Coop with { Website = new Uri("https://example.org/#b") },
            Coop with { Languages = [LanguageTag.Spanish] },
            Coop with { Description = words },
            Coop with { Positions = [new Position(words)] },
            Coop with { Contacts = [new ContactPoint(ContactChannel.Phone, "1")] },
            Coop with { Existence = DateRange.Since(Today) },
            Person() with { Personal = new PersonalFile([]) },
            Person(),
        ];
        Assert.Equal(changed.Length, changed.Append(Coop).Distinct().Count() - 1);
        Assert.All(changed, other => Assert.NotEqual(Coop, other));
    }

    [Fact]
    public void ContactsFor_AReader_GivesTheVisibleOnesInOrder()
    {
        Actor actor = Coop with
        {
            Contacts =
            [
                new ContactPoint(ContactChannel.Email, "minga@example.org", Audience.Public),
                new ContactPoint(ContactChannel.Phone, "+593 1"),
                new ContactPoint(ContactChannel.WhatsApp, "+593 2", Audience.Participant),
            ],
        };
        Assert.Equal(3, actor.ContactsFor(Audience.Coordinator).Length);
        Assert.Equal(
            [ContactChannel.Email, ContactChannel.WhatsApp], actor.ContactsFor(Audience.Participant).Select(contact => contact.Channel));
        Assert.Equal([ContactChannel.Email], actor.ContactsFor(Audience.Public).Select(contact => contact.Channel));
    }

    [Fact]
    public void IsCalled_NameOrAliasInAnyLanguage_AfterFolding()
    {
        Actor actor = Coop with { Aliases = [new Text("ICA", "ACI", "ACI"), Text.Of(LanguageTag.Parse("ar"), "تعاونية")] };
        Assert.True(actor.IsCalled("la MINGA!"));
        Assert.True(actor.IsCalled("aci"));
        Assert.True(actor.IsCalled("تعاونية"));
        Assert.False(actor.IsCalled("Minga"));
        Assert.False(actor.IsCalled("..."));
        Assert.Throws<ArgumentNullException>(() => actor.IsCalled(null!));
    }

    [Fact]
    public void Equals_SameContentsMadeAnew_IsEqualWithTheSameHash() =>
        Prop.ForAll(AnyActors.ToArbitrary(), actor =>
        {
            Actor copy = new(actor.Id, actor.Kind, Text.Of(actor.Name.Values.Select(pair => (pair.Key, pair.Value))), place: actor.Place)
            {
                Personal = actor.Personal is { } file
                    ? new PersonalFile(file.Consents.ToArray())
                    {
                        Stays = [.. file.Stays.ToArray()],
                        Declarations = [.. file.Declarations.ToArray()],
                        IsBlocked = file.IsBlocked,
                    }
                    : null,
                Sectors = [.. actor.Sectors.ToArray()],
                Contacts = [.. actor.Contacts.Select(contact => contact with { })],
                Existence = actor.Existence,
            };
            Assert.Equal(actor, copy);
            Assert.Equal(actor.GetHashCode(), copy.GetHashCode());
            Assert.True(actor.Kind != ActorKind.Person || actor.ToString() == actor.Id.ToString());
            Assert.NotEqual(actor, copy with { Description = Text.Of(LanguageTag.English, "changed") });
        }).Holds();
}
