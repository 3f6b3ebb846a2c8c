using SolidarityEconomy.Actors.Linkage;

namespace SolidarityEconomy.Tests.Actors.Linkage;

public class GeographyTests
{
    [Theory]
    [InlineData("51.5", "-0.1", "51.5", "-0.1", 0)]
    [InlineData("0", "0", "1", "0", 111_195)]
    [InlineData("60", "10", "60", "11", 55_597)]
    [InlineData("-0.2", "179.9", "-0.2", "-179.9", 22_239)]
    [InlineData("90", "0", "90", "100", 0)]
    public void SquareMetres_KnownPoints_AreAsOnTheMap(string latitude, string longitude, string otherLatitude, string otherLongitude, long metres)
    {
        Assert.Equal(metres, Metres(latitude, longitude, otherLatitude, otherLongitude), 30.0);
        Assert.Equal(Metres(latitude, longitude, otherLatitude, otherLongitude), Metres(otherLatitude, otherLongitude, latitude, longitude));
    }

    [Fact]
    public void SquareMetres_NearPoints_AreWithinOnePercentOfTheGreatCircle()
    {
        for (double latitude = -74.95; latitude <= 74.7; latitude += 0.83)
        {
            for (int step = 1; step <= 40; step++)
            {
                double north = latitude + (step * 0.009);
                double east = 20 + (step * 0.011);
                double exact = GreatCircle(latitude, 20, north, east);
                double metres = Math.Sqrt(Geography.SquareMetres(
                    (int)Math.Round(latitude * 1e6), 20_000_000, (int)Math.Round(north * 1e6), (int)Math.Round(east * 1e6)));
                Assert.InRange(metres, (exact * 0.99) - 2, (exact * 1.01) + 2);
            }
        }
    }

    [Fact]
    public void Cell_OfTwoGrids_PutsNeighboursTogetherInOne()
    {
        Assert.NotEqual(Cell(9_999, false), Cell(10_001, false));
        Assert.Equal(Cell(9_999, true), Cell(10_001, true));
        Assert.InRange(Geography.Cell(90_000_000, 180_000_000, 100, isShifted: true), 0, (1L << 30) - 1);

        static long Cell(int longitude, bool isShifted) => Geography.Cell(1_000, longitude, 100, isShifted);
    }

    private static double Metres(string latitude, string longitude, string otherLatitude, string otherLongitude) =>
        Math.Sqrt(Geography.SquareMetres(Parts(latitude), Parts(longitude), Parts(otherLatitude), Parts(otherLongitude)));

    private static int Parts(string degrees) => Geography.Parts(Generators.Decimal(degrees));

    private static double GreatCircle(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        double a = double.DegreesToRadians(latitude);
        double b = double.DegreesToRadians(otherLatitude);
        double half = (Square(Math.Sin((b - a) / 2)))
            + (Math.Cos(a) * Math.Cos(b) * Square(Math.Sin(double.DegreesToRadians(otherLongitude - longitude) / 2)));
        return 2 * 6_371_000 * Math.Asin(Math.Sqrt(half));
    }

    private static double Square(double value) => value * value;
}
