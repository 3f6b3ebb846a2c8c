using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace SolidarityEconomy.Tests;

public class CurrencyTests
{
    private static readonly string IsoFile =
        Path.GetFullPath("../shared/data/classifications/iso4217-currencies.csv", RepositoryRoot.Path);

    [Fact]
    public void Of_KnownCode_GivesTheOneObject()
    {
        Assert.Same(Currency.Of("BRL"), Currency.Of("BRL"));
        Assert.Equal(("BRL", "986", 2), (Currency.Of("BRL").Code, Currency.Of("BRL").NumericCode, Currency.Of("BRL").MinorUnitDigits));
        Assert.Equal(0, Currency.Of("CLP").MinorUnitDigits);
        Assert.Equal(3, Currency.Of("KWD").MinorUnitDigits);
        Assert.Null(Currency.Of("XAU").MinorUnitDigits);
        Assert.Equal("XXX", Currency.None.Code);
        Assert.Equal("BRL", Currency.Of("BRL").ToString());
        Assert.True(Currency.TryOf("VEB", out Currency? withdrawn) && withdrawn.Withdrawn is not null);
        Assert.Same(Currency.Of("USD"), ParseBy<Currency>("USD"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDX")]
    [InlineData("ZZZ")]
    [InlineData("840")]
    public void Of_UnknownCode_Throws(string code)
    {
        Assert.False(Currency.TryOf(code, out _));
        Assert.Throws<ArgumentException>(() => Currency.Of(code));
        Assert.Throws<FormatException>(() => ParseBy<Currency>(code));
    }

    [Fact]
    public void Of_Null_Throws()
    {
        Assert.False(Currency.TryOf(null, out _));
        Assert.Throws<ArgumentNullException>(() => Currency.Of(null!));
    }

    [Theory]
    [InlineData("CLF", 4)]
    [InlineData("COU", 2)]
    [InlineData("MXV", 2)]
    [InlineData("UVA", 2)]
    [InlineData("UYI", 0)]
    [InlineData("UYW", 4)]
    [InlineData("BOV", 2)]
    public void IndexUnit_HasNoMinorUnit(string code, int listed)
    {
        Currency unit = Currency.Of(code);

        Assert.True(unit.IsIndexUnit);
        Assert.Null(unit.MinorUnitDigits);
        Assert.Equal(listed, unit.ListedDigits);
        Assert.Equal(code == "UVA" ? "" : unit.NumericCode, unit.NumericCode);
        Assert.False(Currency.Of("USD").IsIndexUnit);
    }

    [Theory]
    [InlineData(32, "1985-01-01", "ARP")]
    [InlineData(32, "1990-06-01", "ARY")]
    [InlineData(32, "1991-06-01", "ARA")]
    [InlineData(32, "2020-01-01", "ARS")]
    [InlineData(76, "1986-03-31", "BRB")]
    [InlineData(76, "1986-04-01", "BRC")]
    [InlineData(76, "2020-01-01", "BRE")]
    [InlineData(862, "2007-12-31", "VEB")]
    [InlineData(986, "2007-12-31", "BRL")]
    public void OfNumber_WithDate_GivesTheCurrencyOfThatTime(int number, string date, string code) =>
        Assert.Equal(code, Currency.OfNumber(number, Date(date)).Code);

    [Fact]
    public void OfNumber_WithoutDate_GivesTheCurrencyInUse()
    {
        Assert.Equal("ARS", Currency.OfNumber(32).Code);
        Assert.Equal("USD", Currency.OfNumber(840).Code);
        Assert.Equal("BRE", Currency.OfNumber(76).Code);
        Assert.Throws<ArgumentException>(() => Currency.OfNumber(0));
        Assert.Throws<ArgumentException>(() => Currency.OfNumber(1));
        Assert.Throws<ArgumentException>(() => Currency.OfNumber(-840));
    }

    [Fact]
    public void OfNumber_EveryNumberInUse_IsUnique() =>
        Assert.All(
            Currency.All.Where(currency => currency.Withdrawn is null && currency.NumericCode.Length > 0),
            currency => Assert.Same(currency, Currency.OfNumber(int.Parse(currency.NumericCode, CultureInfo.InvariantCulture))));

    [Fact]
    public void IsInUse_AroundTheWithdrawal_ChangesAfterItsLastDay()
    {
        Currency lev = Currency.Of("BGN");

        Assert.Equal(new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 31)), lev.Withdrawn);
        Assert.True(lev.IsInUse(new LocalDate(2026, 1, 31)));
        Assert.False(lev.IsInUse(new LocalDate(2026, 2, 1)));
        Assert.True(Currency.Of("EUR").IsInUse(new LocalDate(2090, 1, 1)));
        Assert.Equal(
            new DateInterval(new LocalDate(1978, 1, 1), new LocalDate(1981, 12, 31)), Currency.Of("ILP").Withdrawn);
    }

    [Fact]
    public void Compare_TwoCurrencies_GoesByCode()
    {
        Currency brl = Currency.Of("BRL");
        Currency usd = Currency.Of("USD");

        Assert.True(brl < usd && brl <= usd && usd > brl && usd >= brl && brl != usd && brl.CompareTo(usd) < 0);
        Assert.True(null < brl && brl.CompareTo(null) > 0 && !brl.Equals(null) && !brl.Equals((object)"BRL"));
        Assert.True(Currency.Of("BRL") == brl && brl.Equals((object)brl) && brl.GetHashCode() == Currency.Of("BRL").GetHashCode());
        Assert.Equal(Currency.All, [.. Currency.All.Order()]);
    }

    [Theory]
    [InlineData("USD", "es-EC", "dólar estadounidense")]
    [InlineData("BRL", "pt-BR", "real brasileiro")]
    [InlineData("BRL", "en", "Brazilian real")]
    [InlineData("BRL", "fr", "Brazilian real")]
    [InlineData("THB", "es", "Baht")]
    public void In_Language_GivesTheName(string code, string tag, string expected) =>
        Assert.Equal(expected, Currency.Of(code).In(LanguageTag.Parse(tag)));

    [Fact]
    public void CashStep_KnownOnes_AreMultiplesOfTheMinorUnit()
    {
        Assert.Equal(0.05m, Currency.Of("CHF").CashStep);
        Assert.Null(Currency.Of("USD").CashStep);
        Assert.All(
            Currency.All.Where(currency => currency.CashStep is not null),
            currency => Assert.Equal(0m, currency.CashStep % Generators.PowerOfTenth(currency.MinorUnitDigits!.Value)));
    }

    [Fact]
    public void Tables_AgainstTheIsoLists_AgreeRowByRow()
    {
        Assert.SkipUnless(File.Exists(IsoFile), "the ISO 4217 lists are not beside the repository");
        List<(string Code, string Number, string Digits, string Withdrawn)> rows = [.. File.ReadLines(IsoFile).Skip(1)
            .Select(line => Regex.Match(line, @",([A-Z]{3}),(\d*),([\d-]*),([^,]*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)
                is { Success: true } match ? match.Value.Split(',') : [])
            .Where(cells => cells.Length == 5)
            .Select(cells => (cells[1], cells[2], cells[3], cells[4]))];
        HashSet<string> inUse = [.. rows.Where(row => row.Withdrawn.Length == 0).Select(row => row.Code)];

        Assert.True(rows.Count > 440);
        Assert.All(rows, row =>
        {
            Currency currency = Currency.Of(row.Code);
            Assert.Equal(row.Number, currency.NumericCode);
            if (row.Withdrawn.Length == 0)
            {
                Assert.Null(currency.Withdrawn);
                Assert.Equal(row.Digits == "-" ? null : int.Parse(row.Digits, CultureInfo.InvariantCulture), currency.ListedDigits);
            }
            else if (!inUse.Contains(row.Code))
            {
                (LocalDate first, LocalDate last) = Span(row.Withdrawn);
                Assert.True(currency.Withdrawn!.End >= last);
                Assert.True(currency.Withdrawn.End > last || currency.Withdrawn.Start == first);
            }
        });
        Assert.Equal(
            rows.Select(row => row.Code).Append("UVA").Distinct().Order(StringComparer.Ordinal),
            Currency.All.Select(currency => currency.Code));
        Assert.All(Currency.All, currency => Assert.Equal(
            inUse.Contains(currency.Code) || currency.Code == "UVA", currency.Withdrawn is null));
    }

    private static (LocalDate First, LocalDate Last) Span(string text)
    {
        string[] ends = text.Replace(" to ", "|", StringComparison.Ordinal).Split('|');
        if (ends is [{ Length: 9 } years])
        {
            ends = years.Split('-');
        }

        return (Month(ends[0], 1), Month(ends[^1], 12).With(DateAdjusters.EndOfMonth));
    }

    private static LocalDate Month(string text, int monthOfYear) =>
        text.Length == 4
            ? new LocalDate(int.Parse(text, CultureInfo.InvariantCulture), monthOfYear, 1)
            : Date(text + "-01");

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static T ParseBy<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
