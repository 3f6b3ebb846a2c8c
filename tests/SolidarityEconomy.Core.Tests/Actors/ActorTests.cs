using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors;

public class ActorTests
{
    private static readonly Id<Actor> Id = new("coop-1");

    private static readonly Text Name = Text.Of(LanguageTag.Spanish, "Cooperativa La Minga");

    [Fact]
    public void Constructor_LittleIsKnown_TheRestIsUnknown()
    {
        Actor actor = new(Id, ActorKind.Collective, Name);
        Assert.Equal("coop-1", actor.ToString());
        Assert.Null(actor.Place);
        Assert.Null(actor.LegalForm);
        Assert.Null(actor.MembershipType);
        Assert.Null(actor.OrganisationalStructure);
        Assert.Null(actor.Website);
        Assert.Null(actor.Description);
        Assert.Empty(actor.Identifiers);
        Assert.Empty(actor.Activities);
        Assert.Empty(actor.Qualifiers);
        Assert.Empty(actor.Languages);
    }

    [Fact]
    public void Constructor_EverythingIsKnown_KeepsOrderAndValues()
    {
        Concept[] activities = [EssGlobal.Activities.Find("ICA50"), EssGlobal.Activities.Find("ICA10")];
        Actor actor = new(
            Id,
            ActorKind.Organisation,
            Name,
            [new Identifier("EC-RUC", "1790000000001"), new Identifier("GB-COH", "01234567")],
            new Place(World.Country("EC"), locality: "Manta"),
            "Cooperativa de producción",
            EssGlobal.MembershipTypes.Find("BMT20"),
            EssGlobal.OrganisationalStructures.Find("OS90"),
            activities,
            [EssGlobal.Qualifiers.Find("Fairtrade")],
            new Uri("https://example.org"),
            [LanguageTag.Spanish, LanguageTag.Parse("qu-EC")],
            Text.Of(LanguageTag.Spanish, "Pesca artesanal"));
        Assert.Equal(activities, actor.Activities);
        Assert.Equal("EC-RUC-1790000000001", actor.Identifiers[0].ToString());
        Assert.Equal("Manta", actor.Place!.Locality);
    }

    [Theory]
    [InlineData("ftp://example.org")]
    [InlineData("mailto:a@example.org")]
    public void Constructor_NoWebAddress_Throws(string website) =>
        Assert.Throws<ArgumentException>(() => new Actor(Id, ActorKind.Person, Name, website: new Uri(website)));

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Concept one = EssGlobal.Activities.Find("ICA50");
        Assert.Throws<ArgumentException>(() => new Actor(default, ActorKind.Person, Name));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Actor(Id, (ActorKind)3, Name));
        Assert.Throws<ArgumentNullException>(() => new Actor(Id, ActorKind.Person, null!));
        Assert.Throws<ArgumentException>(() => new Actor(Id, ActorKind.Person, Name, legalForm: " "));
        Assert.Throws<ArgumentException>(() => new Actor(Id, ActorKind.Person, Name, activities: [one, one]));
        Assert.Throws<ArgumentException>(() => new Actor(Id, ActorKind.Person, Name, activities: [null!]));
        Assert.Throws<ArgumentException>(() => new Actor(
            Id, ActorKind.Person, Name, activities: Enumerable.Repeat(one, 2).Concat(World.Countries)));
        Assert.Throws<ArgumentException>(() => new Actor(Id, ActorKind.Person, Name, languages: [default, LanguageTag.English]));
        Assert.Throws<ArgumentException>(() => new Actor(Id, ActorKind.Person, Name, website: new Uri("a", UriKind.Relative)));
        Assert.Equal(249, new Actor(Id, ActorKind.Person, Name, activities: World.Countries).Activities.Length);
    }

    [Fact]
    public void Identifier_Blank_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Identifier(string.Empty, "1"));
        Assert.Throws<ArgumentException>(() => new Identifier("EC-RUC", "1 "));
        Assert.Equal(new Identifier("EC-RUC", "1"), new Identifier("EC-RUC", "1"));
        Assert.NotEqual(new Identifier("EC-RUC", "1"), new Identifier("ec-ruc", "1"));
    }
}
