using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class SafetyLimitTests
{
    private static readonly Actor Other = new(new Id<Actor>("p-9"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "Nadie"));

    private static readonly Id<Actor> Office = new("office");

    [Fact]
    public void Excludes_ByActorAndByKind_IsAlwaysKnown()
    {
        Assert.True(new SafetyLimit.ByActor(Other.Id).Excludes(Other));
        Assert.False(new SafetyLimit.ByActor(Office).Excludes(Other));
        Assert.True(new SafetyLimit.ByKind(ActorKind.Person).Excludes(Other));
        Assert.False(new SafetyLimit.ByKind(ActorKind.Organisation).Excludes(Other));
    }

    [Fact]
    public void Excludes_ByPlace_CountryAndWhatLiesAboveIt()
    {
        Actor inLima = Other with { Place = new Place(World.Country("PE"), locality: "Lima") };
        Assert.True(new SafetyLimit.ByPlace(World.Country("PE")).Excludes(inLima));
        Assert.True(new SafetyLimit.ByPlace(World.Taxonomy.Find("019")).Excludes(inLima));
        Assert.False(new SafetyLimit.ByPlace(World.Country("EC")).Excludes(inLima));
    }

    [Fact]
    public void Excludes_BySector_AnyOfTheActor()
    {
        Actor university = Other with { Sectors = [Sectors.Public, Sectors.Academia] };
        Assert.True(new SafetyLimit.BySector(Sectors.Public).Excludes(university));
        Assert.False(new SafetyLimit.BySector(Sectors.Private).Excludes(university));
    }

    [Fact]
    public void Excludes_ByOrganisation_ItselfAndItsPeopleOfAnyTime()
    {
        SafetyLimit limit = new SafetyLimit.ByOrganisation(Office);
        Position past = new(Text.Of(LanguageTag.Spanish, "Jefa")) { At = Office, Period = new DateRange(null, new(2015, 1, 1)) };
        Position elsewhere = past with { At = new Id<Actor>("elsewhere") };
        Actor body = new(Office, ActorKind.Organisation, Text.Of(LanguageTag.Spanish, "Oficina"));
        Assert.True(limit.Excludes(body));
        Assert.True(limit.Excludes(Other with { Positions = [past] }));
        Assert.False(limit.Excludes(Other with { Positions = [elsewhere] }));
        Assert.False(limit.Excludes(body with { Id = new Id<Actor>("other") }));
        Assert.True(limit.Excludes(Other with { Positions = [elsewhere, elsewhere with { At = null }] }));
    }

    [Fact]
    public void Excludes_AttributeUnknown_ExcludesUnlessToldOtherwise()
    {
        SafetyLimit[] limits =
        [
            new SafetyLimit.ByPlace(World.Country("PE")),
            new SafetyLimit.BySector(Sectors.Public),
            new SafetyLimit.ByOrganisation(Office),
        ];
        Assert.All(limits, limit => Assert.True(limit.Excludes(Other)));
        Assert.All(limits, limit => Assert.False((limit with { ExcludesUnknown = false }).Excludes(Other)));
        Assert.True((new SafetyLimit.ByActor(Other.Id) with { ExcludesUnknown = false }).Excludes(Other));
        Assert.False(new SafetyLimit.ByActor(Office).Excludes(Other));
    }

    [Fact]
    public void ToString_ShowsNothing() =>
        Assert.All(
            new SafetyLimit[] { new SafetyLimit.ByActor(Other.Id), new SafetyLimit.ByPlace(World.Country("PE")) },
            limit => Assert.Equal("Safety limit", limit.ToString()));

    [Fact]
    public void Equals_ByCaseAndValue()
    {
        Assert.Equal<SafetyLimit>(new SafetyLimit.ByActor(Office), new SafetyLimit.ByActor(Office));
        Assert.NotEqual<SafetyLimit>(new SafetyLimit.ByActor(Office), new SafetyLimit.ByOrganisation(Office));
        Assert.NotEqual(new SafetyLimit.ByPlace(World.Country("PE")), new SafetyLimit.ByPlace(World.Country("PE")) with { ExcludesUnknown = false });
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new SafetyLimit.ByActor(default));
        Assert.Throws<ArgumentException>(() => new SafetyLimit.ByOrganisation(default));
        Assert.Throws<ArgumentException>(() => new SafetyLimit.ByPlace(Sectors.Public));
        Assert.Throws<ArgumentNullException>(() => new SafetyLimit.ByPlace(null!));
        Assert.Throws<ArgumentNullException>(() => new SafetyLimit.BySector(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SafetyLimit.ByKind((ActorKind)3));
        Assert.Throws<ArgumentNullException>(() => new SafetyLimit.ByKind(ActorKind.Person).Excludes(null!));
    }
}
