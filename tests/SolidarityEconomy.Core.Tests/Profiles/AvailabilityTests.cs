using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class AvailabilityTests
{
    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    private static readonly LocalDate Week = new(2022, 3, 16);

    private static readonly Gen<Availability> Availabilities =
        from windows in Gen.Choose(1, 5).SelectMany(n => Gen.ListOf(
            from day in Gen.Choose(1, 7)
            from start in Gen.Choose(0, 23)
            from minute in Gen.Elements(0, 30)
            from length in Gen.Choose(1, 24)
            let until = Math.Min(24, start + 1 + length)
            select new WeeklyWindow((IsoDayOfWeek)day, new LocalTime(start, minute), until == 24 ? LocalTime.Midnight : new LocalTime(until, 0)),
            n))
        from zone in Gen.Elements("America/Guayaquil", "Europe/Madrid", "Asia/Kathmandu", "Pacific/Apia", "America/Caracas")
        select new Availability(null, windows.Distinct(), zone);

    [Fact]
    public void Constructor_NothingIsKnown_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Availability());
        Assert.Throws<ArgumentException>(() => new Availability(windows: []));
        Availability none = new(0);
        Assert.Empty(none.Windows);
        Assert.Null(none.Zone);
        Assert.False(none.HasKnownZone(Zones));
        Assert.Equal(nameof(Availability), none.ToString());
        Assert.Null(none.CommonHours(none, Week, Zones));
    }

    [Fact]
    public void HasKnownZone_DependsOnTheProvider()
    {
        Assert.True(new Availability(zone: "America/Guayaquil").HasKnownZone(Zones));
        Assert.False(new Availability(zone: "America/Nowhere").HasKnownZone(Zones));
        Assert.Throws<ArgumentNullException>(() => new Availability(1).HasKnownZone(null!));
    }

    [Fact]
    public void TimesIn_OfOverlappingWindows_AreSpansApartFromEachOther()
    {
        Availability ecuador = In("America/Guayaquil", Window(IsoDayOfWeek.Tuesday, 14, 18), Window(IsoDayOfWeek.Tuesday, 16, 20));

        Assert.Equal(
            [new NodaTime.Interval(Instant.FromUtc(2022, 3, 15, 19, 0), Instant.FromUtc(2022, 3, 16, 1, 0))], ecuador.TimesIn(Week, Zones)!.Value);
        Assert.Null(In("America/Nowhere", Window(IsoDayOfWeek.Tuesday, 14, 18)).TimesIn(Week, Zones));
        Assert.Null(new Availability(8).TimesIn(Week, Zones));
        Assert.Throws<ArgumentException>(() => ecuador.TimesIn(Week.WithCalendar(CalendarSystem.Julian), Zones));
        Assert.Throws<ArgumentNullException>(() => ecuador.TimesIn(Week, null!));
    }

    [Fact]
    public void CommonHours_AcrossTheOcean_CountsTheSharedEvening()
    {
        // 14:00 to 18:00 in Guayaquil (UTC-5) is 20:00 to 24:00 in Madrid before the clocks go forward.
        Availability ecuador = In("America/Guayaquil", Window(IsoDayOfWeek.Tuesday, 14, 18));
        Availability spain = In("Europe/Madrid", Window(IsoDayOfWeek.Tuesday, 19, 22), Window(IsoDayOfWeek.Wednesday, 0, 6));
        Assert.Equal(2m, ecuador.CommonHours(spain, Week, Zones));
        Assert.Equal(2m, spain.CommonHours(ecuador, Week, Zones));

        // In summer it is 21:00 to 01:00: one hour before 22:00, and one after midnight.
        Assert.Equal(2m, ecuador.CommonHours(spain, new LocalDate(2022, 7, 4), Zones));
        Assert.Equal(1m, ecuador.CommonHours(In("Europe/Madrid", Window(IsoDayOfWeek.Tuesday, 19, 22)), new LocalDate(2022, 7, 4), Zones));
    }

    [Fact]
    public void CommonHours_WholeWeek_IsAllOfIt()
    {
        Availability always = In("Pacific/Apia", [.. Enumerable.Range(1, 7).Select(day => Window((IsoDayOfWeek)day, 0, 24))]);
        Availability alsoAlways = In("America/Caracas", [.. Enumerable.Range(1, 7).Select(day => Window((IsoDayOfWeek)day, 0, 24))]);
        Assert.Equal(168m, always.CommonHours(alsoAlways, Week, Zones));
        Assert.Equal(168m, always.CommonHours(always, new LocalDate(2022, 3, 27), Zones));
    }

    [Fact]
    public void CommonHours_ClocksPutForward_TheMissingHourIsNotCounted()
    {
        // 27 March 2022 in Madrid: 02:00 becomes 03:00. 30 October: 03:00 becomes 02:00.
        Availability night = In("Europe/Madrid", Window(IsoDayOfWeek.Sunday, 1, 4));
        Availability gap = In("Europe/Madrid", Window(IsoDayOfWeek.Sunday, 2, 3));
        Assert.Equal(2m, night.CommonHours(night, new LocalDate(2022, 3, 27), Zones));
        Assert.Equal(0m, gap.CommonHours(gap, new LocalDate(2022, 3, 21), Zones));
        Assert.Equal(4m, night.CommonHours(night, new LocalDate(2022, 10, 30), Zones));
        Assert.Equal(3m, night.CommonHours(night, new LocalDate(2022, 11, 6), Zones));
    }

    [Fact]
    public void CommonHours_WindowsThatOverlap_CountOnce()
    {
        Availability twice = In("America/Bogota", Window(IsoDayOfWeek.Monday, 8, 12), Window(IsoDayOfWeek.Monday, 10, 14));
        Assert.Equal(6m, twice.CommonHours(twice, Week, Zones));
    }

    [Fact]
    public void CommonHours_ZoneUnknown_IsUnknown()
    {
        Availability known = In("America/Bogota", Window(IsoDayOfWeek.Monday, 8, 12));
        Assert.Null(known.CommonHours(new Availability(windows: known.Windows), Week, Zones));
        Assert.Null(known.CommonHours(new Availability(windows: known.Windows, zone: "America/Nowhere"), Week, Zones));
        Assert.Null(new Availability(zone: known.Zone).CommonHours(known, Week, Zones));
        Assert.Throws<ArgumentNullException>(() => known.CommonHours(null!, Week, Zones));
        Assert.Throws<ArgumentNullException>(() => known.CommonHours(known, Week, null!));
    }

    [Fact]
    public void Windows_AnyOrder_AreKeptByDayAndTime()
    {
        WeeklyWindow late = Window(IsoDayOfWeek.Monday, 18, 24);
        WeeklyWindow early = Window(IsoDayOfWeek.Monday, 18, 20);
        WeeklyWindow sunday = Window(IsoDayOfWeek.Sunday, 1, 2);
        Availability one = new(10.5m, [sunday, late, early], "America/Lima");
        Availability other = new(10.5m, [early, sunday, late], "America/Lima");
        Assert.Equal([early, late, sunday], one.Windows);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, new Availability(10.5m, [early], "America/Lima"));
        Assert.Equal("Weekly window", early.ToString());
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        WeeklyWindow window = Window(IsoDayOfWeek.Monday, 8, 12);
        Assert.Throws<ArgumentOutOfRangeException>(() => new Availability(-0.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Availability(745));
        Assert.Throws<ArgumentException>(() => new Availability(windows: [window, window]));
        Assert.Throws<ArgumentException>(() => new Availability(zone: " "));
        Assert.Throws<ArgumentException>(() => Window(IsoDayOfWeek.Monday, 12, 12));
        Assert.Throws<ArgumentException>(() => Window(IsoDayOfWeek.Monday, 13, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => Window(IsoDayOfWeek.None, 8, 12));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeeklyWindow(IsoDayOfWeek.Monday, new LocalTime(8, 0, 1), new LocalTime(9, 0)));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new WeeklyWindow(IsoDayOfWeek.Monday, new LocalTime(8, 0), LocalTime.FromNanosecondsSinceMidnight(40_000_000_000_001)));
        Assert.Equal(LocalTime.Midnight, Window(IsoDayOfWeek.Monday, 0, 24).Until);
    }

    [Fact]
    public void CommonHours_AnyTwo_AreSymmetricAndAtMostWhatEachHas() =>
        Prop.ForAll(
            (from one in Availabilities from other in Availabilities from day in Gen.Choose(0, 700) select (one, other, day)).ToArbitrary(),
            x =>
            {
                LocalDate week = Week.PlusDays(x.day);
                decimal common = x.one.CommonHours(x.other, week, Zones)!.Value;
                decimal own = x.one.CommonHours(x.one, week, Zones)!.Value;
                Assert.Equal(common, x.other.CommonHours(x.one, week, Zones));
                Assert.InRange(common, 0m, Math.Min(own, x.other.CommonHours(x.other, week, Zones)!.Value));
                Assert.InRange(own, 0m, 168m);
                Assert.Equal(common, x.one.CommonHours(x.other, week.PlusDays(1 - (int)week.DayOfWeek), Zones));
            }).Holds();

    private static Availability In(string zone, params IEnumerable<WeeklyWindow> windows) => new(null, windows, zone);

    private static WeeklyWindow Window(IsoDayOfWeek day, int from, int until) =>
        new(day, new LocalTime(from, 0), until == 24 ? LocalTime.Midnight : new LocalTime(until, 0));
}
