using NodaTime;
using NodaTime.Text;

namespace SolidarityEconomy.Tests;

public class RedenominationTests
{
    [Theory]
    [InlineData("VEB 1000000000000000", "2022-01-01", "VES 10.00")]
    [InlineData("VEB 1000000000000000", "2021-09-30", "VES 10000000.00")]
    [InlineData("VEB 1000000", "2010-01-01", "VEF 1000.00")]
    [InlineData("VEB 1000000", "2007-12-31", "VEB 1000000")]
    [InlineData("VEF 100000000", "2018-08-20", "VES 1000.00")]
    [InlineData("VED 5", "2022-01-01", "VES 5.00")]
    [InlineData("BRB 2750000000000", "1994-07-01", "BRL 1.00")]
    [InlineData("ARP 10000000", "2000-01-01", "ARS 1.00")]
    [InlineData("PES 1000000000", "2000-01-01", "PEN 1.00")]
    [InlineData("ECS 25000", "2001-01-01", "USD 1.00")]
    [InlineData("SVC 8.75", "2001-01-01", "USD 1.00")]
    [InlineData("MXP 1234", "1993-01-01", "MXN 1.23")]
    [InlineData("DEM 1", "2000-06-01", "EUR 0.51")]
    [InlineData("IEP 1", "2000-06-01", "EUR 1.27")]
    [InlineData("BGL 1955830", "2026-01-01", "EUR 1000.00")]
    [InlineData("HRK -7.5345", "2023-01-01", "EUR -1.00")]
    [InlineData("CUC 2", "2021-01-01", "CUP 48.00")]
    [InlineData("USD 1.234", "2026-01-01", "USD 1.234")]
    [InlineData("BYB 10000000", "2020-01-01", "BYN 1.00")]
    [InlineData("MGF 5", "2005-01-01", "MGA 1.00")]
    [InlineData("SDD 100", "2007-01-10", "SDG 1.00")]
    [InlineData("SDD 100", "2007-01-09", "SDD 100")]
    [InlineData("ZRZ 300000000000", "1998-06-30", "CDF 1.00")]
    [InlineData("ZRN 100000", "1998-06-30", "CDF 1.00")]
    [InlineData("AON 1000000000", "1999-12-01", "AOA 1.00")]
    [InlineData("AOR 1000000", "1999-12-01", "AOA 1.00")]
    [InlineData("GWP 650", "1997-05-02", "XOF 10")]
    [InlineData("UGS 1000", "1987-05-15", "UGX 10")]
    [InlineData("CSD 12.50", "2006-10-25", "RSD 12.50")]
    public void Redenominate_CodeOfOneUnit_FollowsTheChain(string money, string on, string expected) =>
        Assert.Equal(expected, Written(Money.Parse(money).Redenominate(Date(on), Rounding.HalfUp)));

    [Theory]
    [InlineData("VES 1000000", "2021-09-30", "2021-10-01", "VES 1.00")]
    [InlineData("VES 1000000", "2021-10-01", "2022-01-01", "VES 1000000")]
    [InlineData("VES 1000000", "2020-01-01", "2021-09-30", "VES 1000000")]
    [InlineData("ZWL 2498.7242", "2023-01-01", "2024-04-05", "ZWG 1.00")]
    [InlineData("ZWL 5", "2009-03-01", "2010-01-01", "ZWL 5")]
    [InlineData("NIC 5000000", "1990-01-01", "1992-01-01", "NIO 1.00")]
    public void Redenominate_WithTheDayOfTheAmount_KnowsItsUnit(string money, string of, string on, string expected) =>
        Assert.Equal(expected, Written(Money.Parse(money).Redenominate(Date(of), Date(on), Rounding.HalfUp)));

    [Theory]
    [InlineData("VES 1")]
    [InlineData("ZWL 1")]
    [InlineData("NIC 1")]
    public void Redenominate_CodeOfTwoUnitsWithoutDay_SaysWhy(string money)
    {
        InvalidOperationException fault = Assert.Throws<InvalidOperationException>(
            () => Money.Parse(money).Redenominate(new LocalDate(2026, 1, 1), Rounding.HalfUp));

        Assert.Contains("two units", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Redenominate_OlderUnitWithoutRate_SaysWhy()
    {
        Assert.Throws<InvalidOperationException>(() =>
            Money.Parse("ZWL 1").Redenominate(new LocalDate(2010, 1, 1), new LocalDate(2025, 1, 1), Rounding.HalfUp));
        Assert.Throws<InvalidOperationException>(() =>
            Money.Parse("ZWR 1").Redenominate(new LocalDate(2025, 1, 1), Rounding.HalfUp));
    }

    [Fact]
    public void Redenominate_WantedDayBeforeTheAmount_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Money.Parse("VES 1").Redenominate(new LocalDate(2022, 1, 1), new LocalDate(2021, 1, 1), Rounding.HalfUp));

    [Fact]
    public void All_Changes_AreOrderedPositiveAndWithSource()
    {
        Assert.All(Redenomination.All, change =>
        {
            Assert.True(change.OldPerNew.Sign > 0);
            Assert.NotEmpty(change.Source.Title);
            Assert.False(change.Source.IsVerified);
            Assert.Contains(change, Redenomination.Of(change.From));
            Assert.True(change.Since is null || change.Since < change.Date);
        });
        Assert.Equal(Redenomination.All.OrderBy(change => change.Date), Redenomination.All);
        Assert.Empty(Redenomination.Of(Currency.Of("USD")));
        Assert.Throws<ArgumentNullException>(() => Redenomination.Of(null!));
        Assert.Equal("VEB -> VEF 2008-01-01 1000/1", Redenomination.Of(Currency.Of("VEB"))[0].ToString());
    }

    [Fact]
    public void All_Changes_HappenBeforeTheOldCodeIsGone() =>
        Assert.All(
            Redenomination.All.Where(change => change.From.Withdrawn is not null && change.From.Code is not ("ILP" or "ILR" or "ISJ")),
            change => Assert.True(change.Date <= change.From.Withdrawn!.End.PlusMonths(24), change.ToString()));

    [Fact]
    public void EuroRates_HaveSixSignificantFigures() =>
        Assert.All(
            Redenomination.All.Where(change => change.To.Code == "EUR" && change.From.Code != "XEU"),
            change =>
            {
                Assert.True(change.OldPerNew.TryToDecimal(out decimal rate));
                Ratio scaled = change.OldPerNew;
                while (scaled < 100_000)
                {
                    scaled *= 10;
                }

                Assert.True(scaled.IsInteger, $"{change.From.Code} {Written(new Money(rate, Currency.None))}");
            });

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    /// <summary>The amount with the digits that the test wrote: exact results are written short by the kernel.</summary>
    private static string Written(Money money) => money.ToString();
}
