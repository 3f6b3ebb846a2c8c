using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class HeadCountTests
{
    private static readonly Id<Actor> Ana = new("p-ana");

    private static readonly Id<Actor> Luz = new("p-luz");

    private static readonly DateRange March = new(new LocalDate(2022, 3, 1), new LocalDate(2022, 3, 31));

    private static readonly DateRange April = new(new LocalDate(2022, 4, 1), new LocalDate(2022, 4, 30));

    private static readonly (Id<Actor>, LocalDate)[] Records =
    [
        (Ana, new LocalDate(2022, 3, 2)), (Ana, new LocalDate(2022, 3, 9)), (Ana, new LocalDate(2022, 3, 9)),
        (Luz, new LocalDate(2022, 3, 31)), (Ana, new LocalDate(2022, 4, 6)),
    ];

    private static readonly Gen<(Id<Actor> Who, LocalDate On)[]> AnyRecords =
        from list in Gen.Choose(0, 40).SelectMany(n => Gen.ListOf(
            from who in Gen.Choose(0, 9)
            from day in Gen.Choose(0, 200)
            select (new Id<Actor>(string.Create(CultureInfo.InvariantCulture, $"p-{who}")), new LocalDate(2022, 1, 1).PlusDays(day)),
            n))
        select list.ToArray();

    [Fact]
    public void Of_AMonth_CountsEachPersonOnce()
    {
        HeadCount march = HeadCount.Of(Records, March);
        Assert.Equal(2, march.Persons);
        Assert.Equal(3, march.Records);
        Assert.Equal(March, march.Period);
        Assert.Equal(1, HeadCount.Of(Records, April).Persons);
        Assert.Equal(0, HeadCount.Of([], DateRange.Always).Persons);
        Message said = Expect.Message(march.Describe(), "figure.head-count");
        Assert.Equal("2 personas distintas, en 3 registros.", said.In(LanguageTag.Spanish));
    }

    [Fact]
    public void TryAdd_TwoMonthsWithPeople_IsRefused()
    {
        HeadCount march = HeadCount.Of(Records, March);
        HeadCount april = HeadCount.Of(Records, April);
        Assert.False(march.TryAdd(april, out HeadCount? sum, out Refusal? refusal));
        Assert.Null(sum);
        Refusal refused = Expect.Refusal(refusal, "figure.head-counts-do-not-add");
        Assert.StartsWith("No se suman 2 personas de un período y 1 del otro", refused.Message.In(LanguageTag.Spanish), StringComparison.Ordinal);

        // Made anew from the records: Ana came in both months and is one person.
        Assert.Equal(2, HeadCount.Of(Records, new DateRange(March.From, April.Until)).Persons);
    }

    [Fact]
    public void TryAdd_NobodyInOne_IsTheOther()
    {
        HeadCount march = HeadCount.Of(Records, March);
        HeadCount empty = HeadCount.Of([], April);
        Assert.True(march.TryAdd(empty, out HeadCount? sum, out Refusal? refusal));
        Assert.Null(refusal);
        Assert.Equal(2, sum.Persons);
        Assert.Equal(new DateRange(March.From, April.Until), sum.Period);
        Assert.True(empty.TryAdd(march, out HeadCount? other, out _));
        Assert.Equal(sum, other);
        Assert.True(empty.TryAdd(HeadCount.Of([], DateRange.Always), out HeadCount? always, out _));
        Assert.Equal(DateRange.Always, always.Period);
    }

    [Fact]
    public void TryAdd_DaysBetweenThem_IsRefused()
    {
        HeadCount may = HeadCount.Of([], new DateRange(new LocalDate(2022, 5, 2), null));
        Assert.False(HeadCount.Of(Records, April).TryAdd(may, out _, out Refusal? refusal));
        Expect.Refusal(refusal, "figure.head-counts-apart");
        Assert.False(may.TryAdd(HeadCount.Of(Records, April), out _, out _));
        Assert.Throws<ArgumentNullException>(() => may.TryAdd(null!, out _, out _));
    }

    [Fact]
    public void ByMonth_LastMonthOfTheCalendar_IsCounted()
    {
        HeadCount last = Assert.Single(HeadCount.ByMonth([(new Id<Actor>("a"), new LocalDate(9999, 12, 31))]));
        Assert.Equal((1, 1), (last.Persons, last.Records));
        Assert.Equal(2, HeadCount.ByMonth(
            [(new Id<Actor>("a"), new LocalDate(9999, 12, 31)), (new Id<Actor>("a"), new LocalDate(9999, 11, 1))]).Length);
    }

    [Fact]
    public void Of_Misuse_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => HeadCount.Of(null!, March));
        Assert.Throws<ArgumentException>(() => HeadCount.Of([(default, new LocalDate(2022, 3, 2))], March));
        Assert.Throws<ArgumentException>(() => HeadCount.ByMonth([(default, new LocalDate(2022, 3, 2))]));
        Assert.Empty(HeadCount.ByMonth([]));
    }

    [Fact]
    public void Of_AnyRecords_LiesBetweenTheGreatestMonthAndTheirSum() =>
        Prop.ForAll(
            (from records in AnyRecords from seed in Gen.Choose(0, 1000) select (records, seed)).ToArbitrary(),
            x =>
            {
                ImmutableArray<HeadCount> months = HeadCount.ByMonth(x.records);
                HeadCount all = HeadCount.Of(x.records, DateRange.Always);
                Assert.Equal(x.records.Select(record => record.Who).Distinct().Count(), all.Persons);
                Assert.Equal(x.records.Distinct().Count(), all.Records);
                Assert.Equal(all.Records, months.Sum(month => month.Records));
                Assert.InRange(all.Persons, months.Select(month => month.Persons).DefaultIfEmpty().Max(), months.Sum(month => month.Persons));
                Assert.All(months, month => Assert.InRange(month.Persons, 0, month.Records));
                Assert.All(months.Zip(months.Skip(1)), pair => Assert.Equal(pair.First.Period.Until!.Value.PlusDays(1), pair.Second.Period.From));
                (Id<Actor>, LocalDate)[] shuffled = [.. x.records.OrderBy(record => record.On.DayOfYear * x.seed % 31)];
                Assert.Equal(months, HeadCount.ByMonth(shuffled));
                Assert.All(months, month => Assert.Equal(month, HeadCount.Of(x.records, month.Period)));
            }).Holds();
}
