using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Tests;

public class DateRangeTests
{
    private static readonly LocalDate Start = new(2020, 1, 1);

    private static Arbitrary<(DateRange A, DateRange B)> Pairs => (
        from a in Ranges()
        from b in Ranges()
        select (a, b)).ToArbitrary();

    [Fact]
    public void Range_EndBeforeStart_Throws() =>
        Assert.Throws<ArgumentException>("until", () => new DateRange(Start, Start.PlusDays(-1)));

    [Fact]
    public void Default_HoldsAlways()
    {
        Assert.True(default(DateRange).Contains(LocalDate.MinIsoValue));
        Assert.True(DateRange.Always.Contains(LocalDate.MaxIsoValue));
        Assert.Equal(DateRange.Always, new DateRange(null, null));
    }

    [Fact]
    public void Contains_LeapDayAtTheEnd_IsIncluded()
    {
        DateRange february = new(new LocalDate(2024, 2, 1), new LocalDate(2024, 2, 29));

        Assert.True(february.Contains(new LocalDate(2024, 2, 29)));
        Assert.False(february.Contains(new LocalDate(2024, 3, 1)));
        Assert.False(february.Contains(new LocalDate(2024, 1, 31)));
    }

    [Fact]
    public void Overlaps_AndIntersect_MeanCommonDays() => Prop.ForAll(Pairs, pair =>
    {
        bool[] common = [.. Enumerable.Range(-2, 16).Select(i => Start.PlusDays(i)).Select(day => pair.A.Contains(day) && pair.B.Contains(day))];
        DateRange? shared = pair.A.Intersect(pair.B);
        bool[] claimed = [.. Enumerable.Range(-2, 16).Select(i => shared?.Contains(Start.PlusDays(i)) ?? false)];
        return common.SequenceEqual(claimed)
            && pair.A.Overlaps(pair.B) == shared.HasValue
            && pair.B.Intersect(pair.A) == shared;
    }).Holds();

    [Fact]
    public void Json_AnyRange_RoundTrips() => Prop.ForAll(Ranges().ToArbitrary(), range =>
        CoreJson.Read<DateRange>(CoreJson.Write(range)) == range
        && JsonSerializer.Deserialize<DateRange>(JsonSerializer.Serialize(range)) == range).Holds();

    [Theory]
    [InlineData("""{"from":"2020-01-01","until":"2021-12-31"}""", "2020-01-01/2021-12-31")]
    [InlineData("""{"until":"2021-12-31"}""", "../2021-12-31")]
    [InlineData("{}", "../..")]
    public void Json_IsTheIsoForm(string json, string text)
    {
        DateRange range = CoreJson.Read<DateRange>(json);

        Assert.Equal(json, CoreJson.Write(range));
        Assert.Equal(text, range.ToString());
    }

    [Theory]
    [InlineData("""{"from":"2021-01-01","until":"2020-12-31"}""")]
    [InlineData("""{"from":"2021-01-01","from":"2021-01-01"}""")]
    [InlineData("""{"since":"2021-01-01"}""")]
    [InlineData("""{"from":"2021-02-30"}""")]
    [InlineData("""{"from":20210101}""")]
    [InlineData("\"2021\"")]
    [InlineData("""{"from":"2021-01-01" """)]
    public void Json_WrongShape_IsAFault(string json) => Assert.Throws<JsonException>(() => CoreJson.Read<DateRange>(json));

    // Days 0 to 11 after the start, each end open in one of five.
    private static Gen<DateRange> Ranges() =>
        from a in Gen.Choose(0, 11)
        from b in Gen.Choose(0, 11)
        from open in Gen.Choose(0, 24)
        select new DateRange(
            open % 5 == 0 ? null : Start.PlusDays(Math.Min(a, b)),
            open / 5 == 0 ? null : Start.PlusDays(Math.Max(a, b)));
}
