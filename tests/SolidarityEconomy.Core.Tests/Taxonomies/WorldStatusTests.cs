using NodaTime;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Taxonomies;

public class WorldStatusTests
{
    private static readonly LocalDate Known = new(2024, 6, 1);

    [Theory]
    [InlineData(WorldStatus.LeastDeveloped, "Least Developed Countries (LDC)", 45)]
    [InlineData(WorldStatus.Landlocked, "Land Locked Developing Countries (LLDC)", 32)]
    [InlineData(WorldStatus.SmallIsland, "Small Island Developing States (SIDS)", 53)]
    public void HasStatus_EqualsTheFile_RowByRow(WorldStatus status, string column, int count)
    {
        IReadOnlyList<Dictionary<string, string>> rows = ReferenceData.Records("classifications", "un-m49-en.csv");
        foreach (Dictionary<string, string> row in rows.Where(row => row["ISO-alpha2 Code"] != "TW"))
        {
            Assert.Equal(row[column].Length > 0, World.HasStatus(World.Country(row["M49 Code"]), status, Known));
        }

        Assert.Equal(count, rows.Count(row => row[column].Length > 0));
        Assert.Equal(
            rows.Where(row => row[column].Length > 0).Select(row => row["M49 Code"]),
            World.WithStatus(status, Known)!.Value.Select(country => country.Notation));
    }

    [Fact]
    public void HasStatus_OnTheEdgesOfWhatIsKnown_IsToldAndBeyondUnknown()
    {
        Concept saoTome = World.Country("ST");
        Concept bhutan = World.Country("BT");
        LocalDate first = World.StatusKnown(WorldStatus.LeastDeveloped).From!.Value;
        LocalDate last = World.StatusKnown(WorldStatus.LeastDeveloped).Until!.Value;

        LocalDate graduation = new(2024, 12, 13);
        Assert.True(World.HasStatus(saoTome, WorldStatus.LeastDeveloped, graduation.PlusDays(-1)));
        Assert.False(World.HasStatus(saoTome, WorldStatus.LeastDeveloped, graduation));
        Assert.Equal(44, World.WithStatus(WorldStatus.LeastDeveloped, graduation)!.Value.Length);
        Assert.True(World.HasStatus(World.Country("NP"), WorldStatus.LeastDeveloped, last));
        Assert.True(World.HasStatus(saoTome, WorldStatus.SmallIsland, last.PlusDays(1)));
        Assert.Equal(32, World.WithStatus(WorldStatus.Landlocked, new LocalDate(2026, 12, 31))!.Value.Length);
        Assert.Null(World.HasStatus(saoTome, WorldStatus.LeastDeveloped, last.PlusDays(1)));
        Assert.False(World.HasStatus(bhutan, WorldStatus.LeastDeveloped, first));
        Assert.True(World.HasStatus(bhutan, WorldStatus.Landlocked, first));
        Assert.Null(World.HasStatus(bhutan, WorldStatus.LeastDeveloped, first.PlusDays(-1)));
        Assert.Null(World.WithStatus(WorldStatus.SmallIsland, first.PlusDays(-1)));
        Assert.Null(World.HasStatus(World.Country("TW"), WorldStatus.SmallIsland, Known));
    }

    [Fact]
    public void HasStatus_NoCountryOrNoStatus_Throws()
    {
        Assert.Throws<ArgumentException>(() => World.HasStatus(World.Regions[0], WorldStatus.SmallIsland, Known));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.HasStatus(World.Country("EC"), (WorldStatus)3, Known));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.StatusKnown((WorldStatus)3));
        Assert.Throws<ArgumentOutOfRangeException>(() => World.WithStatus((WorldStatus)(-1), LocalDate.MinIsoValue));
    }
}
