using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class SkillClaimTests
{
    [Fact]
    public void Constructor_LittleIsKnown_TheRestIsUnknown()
    {
        SkillClaim claim = new(Registries.Costing);
        Assert.Null(claim.Level);
        Assert.Null(claim.Years);
        Assert.Empty(claim.Evidence);
        Assert.Equal("Skill claim", claim.ToString());
    }

    [Fact]
    public void Equals_ByContents()
    {
        SkillClaim one = new(Registries.Costing) { Level = SkillLevel.Advanced, Years = 7, Evidence = ["Curso SENA", "Panadería propia"] };
        SkillClaim other = new(Registries.Costing) { Level = SkillLevel.Advanced, Years = 7, Evidence = ["Curso SENA", "Panadería propia"] };
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Evidence = ["Curso SENA"] });
        Assert.NotEqual(one, other with { Years = 8 });
        Assert.NotEqual(one, other with { Level = null });
    }

    [Fact]
    public void With_BadValues_Throws()
    {
        SkillClaim claim = new(Registries.Costing);
        Assert.Throws<ArgumentNullException>(() => new SkillClaim(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => claim with { Years = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => claim with { Years = SkillClaim.MaxYears + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => claim with { Level = (SkillLevel)4 });
        Assert.Throws<ArgumentException>(() => claim with { Evidence = [" x"] });
        Assert.Throws<ArgumentException>(() => claim with { Evidence = ["x", "x"] });
        Assert.Equal(0, (claim with { Years = 0 }).Years);
        Assert.Empty((claim with { Evidence = default }).Evidence);
    }
}
