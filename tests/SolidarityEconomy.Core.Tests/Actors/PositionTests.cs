using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors;

public class PositionTests
{
    private static readonly Text Director = new("Director", "Directora", "Diretora");

    [Fact]
    public void Equals_ByContents_TerritoriesIncluded()
    {
        Position one = Make();
        Position other = Make();
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { Territories = [World.Country("PE")] });
        Assert.NotEqual(one, other with { At = null });
        Assert.NotEqual(one, other with { Organisation = null });
        Assert.NotEqual(one, other with { Period = default });
        Assert.NotEqual(one, other with { Title = Text.Of(LanguageTag.English, "Head") });

        static Position Make() => new(Director)
        {
            At = new Id<Actor>("ref:ashoka"),
            Organisation = Text.Of(LanguageTag.English, "Diaspora Networks"),
            Territories = [World.Country("VE"), World.Country("CO")],
            Period = DateRange.Since(People.Today),
        };
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Position position = new(Director);
        Assert.Throws<ArgumentNullException>(() => new Position(null!));
        Assert.Throws<ArgumentNullException>(() => position with { Title = null! });
        Assert.Throws<ArgumentException>(() => position with { At = default(Id<Actor>) });
        Assert.Throws<ArgumentException>(() => position with { Territories = [World.Country("VE"), World.Country("VE")] });
        Assert.Empty((position with { Territories = default }).Territories);
    }
}
