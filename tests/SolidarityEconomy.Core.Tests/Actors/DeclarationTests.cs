using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;
using static SolidarityEconomy.Tests.Actors.People;

namespace SolidarityEconomy.Tests.Actors;

public class DeclarationTests
{
    private static readonly Concept Women = PopulationGroups.Find("women");

    [Fact]
    public void IsInForce_OnlyWhileItsOwnConsentIs()
    {
        Declaration declared = new(DeclarationKind.Group, Women, Yes(Purpose.Inclusion));
        Assert.True(declared.IsInForce(Today));
        Declaration revoked = declared.Revoke(Today.PlusDays(1));
        Assert.True(revoked.IsInForce(Today));
        Assert.False(revoked.IsInForce(Today.PlusDays(1)));
        Assert.Equal(Today.PlusDays(1), revoked.Consent.RevokedOn);
        Assert.Equal(nameof(Declaration), declared.ToString());
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Consent yes = Yes(Purpose.Inclusion);
        Assert.Throws<ArgumentException>(() => new Declaration(DeclarationKind.Group, Venezuela, yes));
        Assert.Throws<ArgumentException>(() => new Declaration(DeclarationKind.Situation, Venezuela, yes));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Declaration((DeclarationKind)3, Women, yes));
        Assert.Throws<ArgumentNullException>(() => new Declaration(DeclarationKind.Group, null!, yes));
        Assert.Throws<ArgumentNullException>(() => new Declaration(DeclarationKind.Group, Women, null!));
        Assert.Throws<ArgumentNullException>(() => new Declaration(DeclarationKind.Group, Women, yes) with { Consent = null! });
        Assert.Equal(World.Taxonomy.Find("005"), new Declaration(DeclarationKind.Diaspora, World.Taxonomy.Find("005"), yes).Of);
    }
}
