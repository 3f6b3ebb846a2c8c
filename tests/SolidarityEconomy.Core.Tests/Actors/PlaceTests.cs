using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors;

public class PlaceTests
{
    [Fact]
    public void Equals_Parts_Decide()
    {
        Place one = new(World.Country("GB"), "Devon", "Exeter", "EX1 1AA", "1 High Street", 50.7m, -3.5m);
        Assert.Equal(one, new Place(World.Country("GBR"), "Devon", "Exeter", "EX1 1AA", "1 High Street", 50.70m, -3.5m));
        Assert.NotEqual(one, new Place(World.Country("GB"), "Devon"));
        Assert.Equal("Devon", one.Area);
        Assert.Equal("EX1 1AA", one.Postcode);
        Assert.Equal("1 High Street", one.Address);
    }

    [Theory]
    [InlineData(-90, -180)]
    [InlineData(90, 180)]
    [InlineData(0, 0)]
    public void Constructor_EndsOfTheRange_BelongToIt(int latitude, int longitude) =>
        Assert.Equal(latitude, new Place(latitude: latitude, longitude: longitude).Latitude);

    [Theory]
    [InlineData(90.000001, 0)]
    [InlineData(-91, 0)]
    [InlineData(0, 180.1)]
    [InlineData(0, -181)]
    public void Constructor_OutsideOfTheRange_Throws(double latitude, double longitude) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Place(latitude: (decimal)latitude, longitude: (decimal)longitude));

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Place());
        Assert.Throws<ArgumentException>(() => new Place(World.Regions[0]));
        Assert.Throws<ArgumentException>(() => new Place(EssGlobal.Activities.Concepts[0]));
        Assert.Throws<ArgumentException>(() => new Place(latitude: 1));
        Assert.Throws<ArgumentException>(() => new Place(longitude: 1));
        Assert.Throws<ArgumentException>(() => new Place(area: string.Empty));
        Assert.Throws<ArgumentException>(() => new Place(locality: " Quito"));
    }
}
