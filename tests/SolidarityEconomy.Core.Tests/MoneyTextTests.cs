using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

public class MoneyTextTests
{
    private static readonly Arbitrary<Money> Any = (
        from amount in Generators.Decimals
        from currency in Gen.Elements(Currency.All.AsEnumerable())
        select new Money(amount, currency)).ToArbitrary();

    [Fact]
    public void ToString_AnyMoney_IsReadBackWithItsDigits() =>
        Prop.ForAll(Any, money =>
            Money.Parse(money.ToString()) == money && Money.Parse(money.ToString()).ToString() == money.ToString()).Holds();

    [Theory]
    [InlineData("USD 12.34")]
    [InlineData("USD -12.30")]
    [InlineData("CLP 0")]
    [InlineData("VEB 0.0000000000000000000000000001")]
    [InlineData("XXX -9999999999999999999999999999")]
    public void Parse_WrittenForm_KeepsTheDigits(string text)
    {
        Assert.Equal(text, Money.Parse(text).ToString());
        Assert.Equal(text, ParseBy<Money>(text).ToString());
        Assert.Equal(text, ParseBySpan<Money>(text).ToString());
        Assert.True(Money.TryParse(text.AsSpan(), out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("USD")]
    [InlineData("USD ")]
    [InlineData("USD12.34")]
    [InlineData("USD  12.34")]
    [InlineData(" USD 12.34")]
    [InlineData("USD 12.34 ")]
    [InlineData("usd 12.34")]
    [InlineData("ZZZ 12.34")]
    [InlineData("12.34 USD")]
    [InlineData("USD 12,34")]
    [InlineData("USD 1,234.50")]
    [InlineData("USD 12.")]
    [InlineData("USD .5")]
    [InlineData("USD +5")]
    [InlineData("USD --5")]
    [InlineData("USD -")]
    [InlineData("USD 1e3")]
    [InlineData("USD 1.2.3")]
    [InlineData("USD 10000000000000000000000000000")]
    [InlineData("USD 1.0000000000000000000000000001")]
    [InlineData("USD 0.00000000000000000000000000001")]
    [InlineData("USD 00000000000000000000000000000000000000000001")]
    [InlineData("USD ١٢")]
    public void Parse_AnotherForm_Throws(string text)
    {
        Assert.False(Money.TryParse(text, out Money money));
        Assert.Equal(default, money);
        Assert.Throws<FormatException>(() => Money.Parse(text));
        Assert.Throws<FormatException>(() => ParseBy<Money>(text));
    }

    [Fact]
    public void Parse_Null_IsRefused()
    {
        Assert.False(Money.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Money.Parse(null!));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-EG")]
    [InlineData("fa-IR")]
    public void Text_UnderAnyCulture_IsTheSame(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Culture(name);
            Money money = new(-1234.50m, Currency.Of("ILS"));

            Assert.Equal("ILS -1234.50", money.ToString());
            Assert.Equal(money, Money.Parse("ILS -1234.50"));
            Assert.Equal(money, Money.Parse(string.Create(CultureInfo.CurrentCulture, $"{money}")));
            Assert.Equal("-1/2", new Ratio(-1, 2).ToString());
            Assert.Equal(new Ratio(-1, 2), Ratio.Parse("-0.5"));
            Assert.Equal("032", Currency.Of("ARS").NumericCode);
            Assert.Equal("-ILS\u00A01.234,50", money.In(LanguageTag.Parse("pt-BR")));
            Assert.Equal("ILS\u00A01,234.50", (-money).In(LanguageTag.English));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Culture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            // Under invariant globalisation a strange culture is made by hand.
            CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NegativeSign = "\u2212";
            strange.NumberFormat.NumberDecimalSeparator = ",";
            return strange;
        }
    }

    private static T ParseBy<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.GetCultureInfo(string.Empty));

    private static T ParseBySpan<T>(string text)
        where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
}
