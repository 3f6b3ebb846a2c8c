using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class ProfileTests
{
    private static readonly Id<Actor> Id = new("p-1");

    [Fact]
    public void Constructor_NothingAsked_EverythingIsNull()
    {
        Profile profile = new(Id);
        Assert.Null(profile.Skills);
        Assert.Null(profile.Languages);
        Assert.Null(profile.Availability);
        Assert.Null(profile.PreferredChannel);
        Assert.Null(profile.Bandwidth);
        Assert.Null(profile.Values);
        Assert.Null(profile.SafetyLimits);
        Assert.Equal("Profile of p-1", profile.ToString());
    }

    [Fact]
    public void Equals_NotAskedAndNone_Differ()
    {
        Profile profile = new(Id);
        Assert.NotEqual(profile, profile with { Skills = [] });
        Assert.NotEqual(profile, profile with { Languages = [] });
        Assert.NotEqual(profile, profile with { Values = [] });
        Assert.NotEqual(profile, profile with { SafetyLimits = [] });
        Assert.Equal(profile with { Skills = [] }, new Profile(Id) { Skills = [] });
        Assert.Empty((profile with { Skills = default(System.Collections.Immutable.ImmutableArray<SkillClaim>) }).Skills!.Value);
    }

    [Fact]
    public void Equals_SameContentsMadeAnew_IsEqual()
    {
        Profile one = Full();
        Profile other = Full();
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Bandwidth = Bandwidth.None });
        Assert.NotEqual(one, other with { PreferredChannel = ContactChannel.Post });
        Assert.NotEqual(one, other with { Availability = null });
        Assert.NotEqual(one, other with { Of = new Id<Actor>("p-2") });
        Assert.NotEqual(one, other with { Languages = [new LanguageClaim(LanguageTag.Spanish)] });
    }

    [Fact]
    public void With_BadValues_Throws()
    {
        Profile profile = new(Id);
        Concept value = Sectors.Public;
        SafetyLimit limit = new SafetyLimit.ByKind(ActorKind.Person);
        Assert.Throws<ArgumentException>(() => new Profile(default));
        Assert.Throws<ArgumentException>(() => profile with { Of = default });
        Assert.Throws<ArgumentException>(() => profile with { Skills = [new SkillClaim(value), new SkillClaim(value) { Years = 3 }] });
        Assert.Throws<ArgumentException>(() => profile with { Skills = [null!] });
        Assert.Throws<ArgumentException>(() => profile with
        {
            Languages = [new LanguageClaim(LanguageTag.Spanish), new LanguageClaim(LanguageTag.Spanish, LanguageLevel.Native)],
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => profile with { PreferredChannel = (ContactChannel)7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => profile with { Bandwidth = (Bandwidth)5 });
        Assert.Throws<ArgumentException>(() => profile with { Values = [value, value] });
        Assert.Throws<ArgumentException>(() => profile with { SafetyLimits = [limit, limit] });
    }

    [Fact]
    public void Excludes_AnyOneLimit_Suffices()
    {
        Actor other = new(new Id<Actor>("p-2"), ActorKind.Person, Text.Of(LanguageTag.Spanish, "x"));
        Profile profile = new(Id);
        Assert.False(profile.Excludes(other));
        Assert.False((profile with { SafetyLimits = [] }).Excludes(other));
        Assert.True((profile with
        {
            SafetyLimits = [new SafetyLimit.ByKind(ActorKind.Organisation), new SafetyLimit.ByActor(other.Id)],
        }).Excludes(other));
        Assert.Throws<ArgumentNullException>(() => profile.Excludes(null!));
    }

    private static Profile Full() => new(Id)
    {
        Skills = [new SkillClaim(Registries.Costing) { Level = SkillLevel.Expert }],
        Languages = [new LanguageClaim(LanguageTag.Spanish, LanguageLevel.Native), new LanguageClaim(LanguageTag.Parse("ht"))],
        Availability = new Availability(12),
        PreferredChannel = ContactChannel.WhatsApp,
        Bandwidth = Bandwidth.Text,
        Values = [SolidarityValues.Taxonomy.Concepts[0]],
        SafetyLimits = [new SafetyLimit.ByPlace(World.Country("PE"))],
    };
}
