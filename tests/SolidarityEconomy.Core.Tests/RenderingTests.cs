using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace SolidarityEconomy.Tests;

public class RenderingTests
{
    private const char Blank = '\u00A0';

    [Theory]
    [InlineData("EUR 1234.50", "es-ES", "1234,50_€")]
    [InlineData("EUR 12345.5", "es-ES", "12.345,50_€")]
    [InlineData("EUR -12345.5", "es-ES", "-12.345,50_€")]
    [InlineData("EUR 12345.5", "es", "12.345,50_EUR")]
    [InlineData("USD 1234.5", "es-EC", "$1.234,50")]
    [InlineData("USD 1234.5", "es-SV", "$1,234.50")]
    [InlineData("USD 1234.5", "es-PR", "$1,234.50")]
    [InlineData("USD 1234.5", "es-CO", "USD_1.234,50")]
    [InlineData("COP 1234567", "es-CO", "$_1.234.567,00")]
    [InlineData("MXN 1234.5", "es-MX", "$1,234.50")]
    [InlineData("PEN 1234.5", "es-PE", "S/_1,234.50")]
    [InlineData("CLP 1234567", "es-CL", "$1.234.567")]
    [InlineData("CLP 1234.00", "es-CL", "$1.234")]
    [InlineData("CLF 1234.5678", "es-CL", "CLF_1.234,5678")]
    [InlineData("CRC 1234567.5", "es-CR", "₡1_234_567,50")]
    [InlineData("ARS 0.5", "es-AR", "$_0,50")]
    [InlineData("BRL 1234.5", "pt-BR", "R$_1.234,50")]
    [InlineData("BRL -1234.5", "pt-BR", "-R$_1.234,50")]
    [InlineData("USD 1234.5", "pt-BR", "USD_1.234,50")]
    [InlineData("BRL 1234.5", "pt", "BRL_1.234,50")]
    [InlineData("EUR 1234.5", "pt-PT", "1234,50_€")]
    [InlineData("EUR 1234567.5", "pt-PT", "1_234_567,50_€")]
    [InlineData("USD 1234.5", "en-US", "$1,234.50")]
    [InlineData("USD 999", "en", "USD_999.00")]
    [InlineData("GBP 1000", "en-GB", "£1,000.00")]
    [InlineData("USD 1000.125", "en-US", "$1,000.125")]
    [InlineData("USD 1000", "en-CA", "USD_1,000.00")]
    [InlineData("USD 1234.5", "de-DE", "USD_1,234.50")]
    [InlineData("XAU 1.500", "es-EC", "XAU_1,500")]
    public void In_Money_WritesAsTheCountryDoes(string money, string tag, string expected) =>
        Assert.Equal(expected.Replace('_', Blank), Money.Parse(money).In(LanguageTag.Parse(tag)));

    [Theory]
    [InlineData("1234.50", "en", "1,234.50")]
    [InlineData("1234.50", "es", "1234,50")]
    [InlineData("12345.50", "es", "12.345,50")]
    [InlineData("1234.50", "es-419", "1,234.50")]
    [InlineData("-1234567.891", "es-BO", "-1.234.567,891")]
    [InlineData("-123", "es-BO", "-123")]
    [InlineData("0.001", "pt", "0,001")]
    [InlineData("1000", "xx", "1,000")]
    public void Number_Decimal_KeepsItsDigits(string number, string tag, string expected) =>
        Assert.Equal(expected, Rendering.Number(Generators.Decimal(number), LanguageTag.Parse(tag)));

    [Theory]
    [InlineData(long.MinValue, "en", "-9,223,372,036,854,775,808")]
    [InlineData(1234, "es-ES", "1234")]
    [InlineData(1234, "es-VE", "1.234")]
    [InlineData(0, "pt-BR", "0")]
    public void Integer_Long_IsGrouped(long number, string tag, string expected) =>
        Assert.Equal(expected, Rendering.Integer(number, LanguageTag.Parse(tag)));

    [Theory]
    [InlineData("1/8", "en", "12.5%")]
    [InlineData("1/8", "es-EC", "12,5_%")]
    [InlineData("1/8", "es-MX", "12.5%")]
    [InlineData("1/8", "pt-BR", "12,5%")]
    [InlineData("1/3", "en", "33.33%")]
    [InlineData("-2/3", "en", "-66.67%")]
    [InlineData("12/1", "en", "1,200%")]
    [InlineData("0/1", "en", "0%")]
    [InlineData("1/1000", "en", "0.1%")]
    [InlineData("1/10000", "en", "0.01%")]
    [InlineData("-1/10000", "es-EC", "-0,01_%")]
    [InlineData("-1/30000", "en", "0%")]
    [InlineData("1/20000", "en", "0%")]
    [InlineData("3/20000", "en", "0.02%")]
    [InlineData("10/1", "en", "1,000%")]
    [InlineData("12345678901234567890123456789012345/1", "en", "1,234,567,890,123,456,789,012,345,678,901,234,500%")]
    [InlineData("-12345678901234567890123456789012345/8", "es", "-154.320.986.265.432.098.626.543.209.862.654.312,5_%")]
    public void Percent_Ratio_HasAtMostTwoDigits(string ratio, string tag, string expected) =>
        Assert.Equal(expected.Replace('_', Blank), Rendering.Percent(Ratio.Parse(ratio), LanguageTag.Parse(tag)));

    [Theory]
    [InlineData("2026-11-22", "es-CO", "22 de noviembre de 2026")]
    [InlineData("2026-11-22", "pt", "22 de novembro de 2026")]
    [InlineData("2026-03-01", "pt-BR", "1º de março de 2026")]
    [InlineData("2026-03-01", "pt-PT", "1 de março de 2026")]
    [InlineData("2026-11-22", "en", "22 November 2026")]
    [InlineData("2026-11-22", "en-US", "November 22, 2026")]
    [InlineData("2026-01-01", "fr-FR", "1 January 2026")]
    public void Date_Day_IsWrittenOut(string date, string tag, string expected) =>
        Assert.Equal(expected, Rendering.Date(LocalDatePattern.Iso.Parse(date).Value, LanguageTag.Parse(tag)));

    [Fact]
    public void Date_EveryMonth_HasItsName() =>
        Assert.All(Enumerable.Range(1, 12), month => Assert.All(
            new[] { LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese },
            tag => Assert.EndsWith(" 2026", Rendering.Date(new LocalDate(2026, month, 15), tag), StringComparison.Ordinal)));

    [Fact]
    public void Number_AnyDecimal_LosesNoDigit() =>
        Prop.ForAll(
            Generators.Decimals.ToArbitrary(),
            Gen.Elements("en", "es", "es-EC", "es-CR", "es-PE", "pt-BR", "pt-PT").ToArbitrary(),
            (number, tag) =>
            {
                string text = Rendering.Number(number, LanguageTag.Parse(tag));
                bool isPoint = tag is "en" or "es-PE";
                string plain = isPoint
                    ? text.Replace(",", string.Empty, StringComparison.Ordinal)
                    : text.Replace(".", string.Empty, StringComparison.Ordinal).Replace(Blank.ToString(), string.Empty, StringComparison.Ordinal).Replace(',', '.');
                return Generators.Decimal(plain) == number;
            }).Holds();
}
