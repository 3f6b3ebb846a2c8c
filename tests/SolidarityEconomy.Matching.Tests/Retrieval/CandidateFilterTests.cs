using NodaTime;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

public class CandidateFilterTests
{
    private static readonly Availability Mornings =
        new(windows: [new WeeklyWindow(IsoDayOfWeek.Monday, new LocalTime(8, 0), new LocalTime(12, 0))], zone: "America/Guayaquil");

    [Fact]
    public void Constructor_OfNothing_AsksNothing()
    {
        CandidateFilter filter = new(places: [], languages: []);

        Assert.Empty(filter.Places);
        Assert.Empty(filter.Languages);
        Assert.Empty(filter.Sectors);
        Assert.Null(filter.Time);
        Assert.Null(filter.On);
        Assert.False(filter.AdmitsUnknown);
    }

    [Fact]
    public void Constructor_OfWhatCannotBeAsked_Throws()
    {
        Assert.Throws<ArgumentException>(() => new CandidateFilter(places: [Sectors.Public]));
        Assert.Throws<ArgumentException>(() => new CandidateFilter(places: [null!]));
        Assert.Throws<ArgumentException>(() => new CandidateFilter(sectors: [null!]));
        Assert.Throws<ArgumentException>(() => new CandidateFilter(on: new LocalDate(5786, 1, 1, CalendarSystem.HebrewCivil)));
    }

    [Fact]
    public void CommonTime_OfATimeThatCannotBeCompared_Throws()
    {
        Assert.Throws<ArgumentException>(() => new CommonTime(new Availability(10), Market.Day, Market.Zones));
        Assert.Throws<ArgumentException>(() => new CommonTime(new Availability(windows: Mornings.Windows, zone: "Nowhere/Here"), Market.Day, Market.Zones));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommonTime(Mornings, Market.Day, Market.Zones, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CommonTime(Mornings, Market.Day, Market.Zones, CommonTime.MaxHours + 1));
    }

    [Fact]
    public void CommonTime_AcrossZones_CountsTheHoursOfTheWeek()
    {
        CommonTime three = new(Mornings, Market.Day, Market.Zones, 3);

        Assert.True(three.IsMet(Afternoons(14)));
        Assert.False(three.IsMet(Afternoons(17)));
        Assert.Null(three.IsMet(new Availability(5)));
        Assert.Null(three.IsMet(null));
        Assert.Equal(3, three.LeastHours);
        Assert.Equal(Market.Day, three.Week);
    }

    [Fact]
    public void CommonTime_OfFortyMinutes_IsNotRoundedUp()
    {
        Availability forty = new(windows: [new WeeklyWindow(IsoDayOfWeek.Monday, new LocalTime(17, 20), new LocalTime(19, 0))], zone: "Europe/Madrid");

        Assert.Equal(0.67m, forty.CommonHours(Mornings, Market.Day, Market.Zones));
        Assert.False(new CommonTime(Mornings, Market.Day, Market.Zones, 0.67m).IsMet(forty));
        Assert.True(new CommonTime(Mornings, Market.Day, Market.Zones, 0.666m).IsMet(forty));
    }

    /// <summary>In Madrid, six hours before Guayaquil in winter; 8 to 12 there is 14 to 18 here.</summary>
    private static Availability Afternoons(int from) =>
        new(windows: [new WeeklyWindow(IsoDayOfWeek.Monday, new LocalTime(from, 0), new LocalTime(19, 0))], zone: "Europe/Madrid");
}
