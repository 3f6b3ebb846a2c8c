using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Tests.Json;

public class NumberConverterTests
{
    private static readonly JsonSerializerOptions SmallPieces = new() { DefaultBufferSize = 1 };

    private static readonly Arbitrary<Money> AnyMoney = (
        from amount in Generators.Decimals
        from currency in Gen.Elements(Currency.All.AsEnumerable())
        select new Money(amount, currency)).ToArbitrary();

    [Fact]
    public void Money_Any_RoundTripsWithItsDigits() =>
        Prop.ForAll(AnyMoney, money =>
        {
            Money back = JsonSerializer.Deserialize<Money>(JsonSerializer.Serialize(money));
            return back == money && back.ToString() == money.ToString();
        }).Holds();

    [Fact]
    public void Ratio_Any_RoundTrips() =>
        Prop.ForAll(Generators.Ratios.ToArbitrary(), ratio =>
            JsonSerializer.Deserialize<Ratio>(JsonSerializer.Serialize(ratio)) == ratio).Holds();

    [Fact]
    public void Currency_Each_RoundTripsToTheSameObject() =>
        Assert.All(Currency.All, currency =>
            Assert.Same(currency, JsonSerializer.Deserialize<Currency>(JsonSerializer.Serialize(currency))));

    [Fact]
    public void Write_KnownValues_HaveTheAgreedForm()
    {
        Assert.Equal("""{"amount":"12.30","currency":"USD"}""", JsonSerializer.Serialize(new Money(12.30m, Currency.Of("USD"))));
        Assert.Equal("""{"amount":"0","currency":"XXX"}""", JsonSerializer.Serialize(default(Money)));
        Assert.Equal("\"2/7\"", JsonSerializer.Serialize(new Ratio(4, 14)));
        Assert.Equal("\"0/1\"", JsonSerializer.Serialize(default(Ratio)));
        Assert.Equal("\"BRL\"", JsonSerializer.Serialize(Currency.Of("BRL")));
        Assert.Equal("null", JsonSerializer.Serialize<Currency?>(null));
        Assert.Equal("null", JsonSerializer.Serialize<Money?>(null));
    }

    [Fact]
    public void Facade_NumbersOfTheKernel_RoundTrip()
    {
        Money money = new(12.30m, Currency.Of("USD"));

        Assert.Equal("""{"amount":"12.30","currency":"USD"}""", CoreJson.Write(money));
        Assert.Equal(money, CoreJson.Read<Money>(CoreJson.Write(money)));
        Assert.Equal(new Ratio(2, 7), CoreJson.Read<Ratio>(CoreJson.Write(new Ratio(2, 7))));
        Assert.Same(money.Currency, CoreJson.Read<Currency>(CoreJson.Write(money.Currency)));
    }

    [Fact]
    public void Currency_AsKey_RoundTrips()
    {
        Dictionary<Currency, Money> balances = new() { [Currency.Of("USD")] = new Money(1m, Currency.Of("USD")) };
        string json = JsonSerializer.Serialize(balances);

        Assert.Equal("""{"USD":{"amount":"1","currency":"USD"}}""", json);
        Assert.Equal(balances, JsonSerializer.Deserialize<Dictionary<Currency, Money>>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Currency, int>>("""{"ZZZ":1}"""));
    }

    [Fact]
    public void Read_MembersInAnotherOrderOrEscaped_IsFine()
    {
        Assert.Equal(
            new Money(1.5m, Currency.Of("USD")),
            JsonSerializer.Deserialize<Money>("""{ "currency" : "U\u0053D", "amoun\u0074" : "1.50" }"""));
        Assert.Equal(new Ratio(1, 8), JsonSerializer.Deserialize<Ratio>("\"12.5 %\""));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("12.34")]
    [InlineData("\"USD 12.34\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"amount":"12.34"}""")]
    [InlineData("""{"currency":"USD"}""")]
    [InlineData("""{"amount":12.34,"currency":"USD"}""")]
    [InlineData("""{"amount":null,"currency":"USD"}""")]
    [InlineData("""{"amount":"12.34","currency":null}""")]
    [InlineData("""{"amount":"12.34","currency":840}""")]
    [InlineData("""{"amount":"12,34","currency":"USD"}""")]
    [InlineData("""{"amount":"1e3","currency":"USD"}""")]
    [InlineData("""{"amount":"","currency":"USD"}""")]
    [InlineData("""{"amount":" 1","currency":"USD"}""")]
    [InlineData("""{"amount":"10000000000000000000000000000","currency":"USD"}""")]
    [InlineData("""{"amount":"00000000000000000000000000000000000000001","currency":"USD"}""")]
    [InlineData("""{"amount":"12.34","currency":"usd"}""")]
    [InlineData("""{"amount":"12.34","currency":"ZZZ"}""")]
    [InlineData("""{"amount":"12.34","currency":"USDX"}""")]
    [InlineData("""{"amount":"12.34","currency":"\ud800AB"}""")]
    [InlineData("""{"amount":"12.34","currency":"USD","note":"x"}""")]
    [InlineData("""{"amount":"12.34","amount":"12.34","currency":"USD"}""")]
    [InlineData("""{"amount":"12.34","currency":"USD","currency":"USD"}""")]
    [InlineData("""{"Amount":"12.34","Currency":"USD"}""")]
    [InlineData("""{"amount":{"value":"12.34"},"currency":"USD"}""")]
    [InlineData("""{"amount":"12.34","currency":["USD"]}""")]
    [InlineData("""{"amount":"12.34","currency":"USD" """)]
    [InlineData("""{"amount":"12.34","currency":""")]
    public void Money_BadDocument_IsAJsonException(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>(json));
        Assert.Throws<JsonException>(() => Deserialize<Money>(json, strict: true));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("0.5")]
    [InlineData("\"\"")]
    [InlineData("\"1/0\"")]
    [InlineData("\"a\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"n\":1}")]
    [InlineData("[1,2]")]
    public void Ratio_BadDocument_IsAJsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Ratio>(json));

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"ZZZ\"")]
    [InlineData("\"usd\"")]
    [InlineData("840")]
    [InlineData("true")]
    [InlineData("{}")]
    public void Currency_BadDocument_IsAJsonException(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Currency>(json));

    [Fact]
    public void Read_LongText_IsRefused()
    {
        string digits = new('1', 100_000);

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Ratio>($"\"{digits}\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Currency>($"\"{digits}\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Money>($$"""{"amount":"{{digits}}","currency":"USD"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Ratio(System.Numerics.BigInteger.Pow(10, 4100))));
    }

    [Fact]
    public void Ratio_LongestTextsThatAreRead_AreWritten() =>
        Assert.All(
            new[]
            {
                new string('1', 2044),
                "0." + new string('3', 2042),
                "0." + new string('3', 2041) + "%",
                "-0." + new string('3', 2039) + " %",
                new string('7', 2048) + "/" + new string('3', 2047),
            },
            text =>
            {
                Ratio ratio = CoreJson.Read<Ratio>($"\"{text}\"");
                Assert.Equal(ratio, CoreJson.Read<Ratio>(CoreJson.Write(ratio)));
            });

    [Fact]
    public void Ratio_ReadsNothingThatItCannotWrite()
    {
        Assert.Throws<JsonException>(() => CoreJson.Read<Ratio>($"\"0.{new string('3', 3000)}\""));
        Assert.Throws<JsonException>(() => CoreJson.Read<Ratio>($"\"{new string('3', 4096)}\""));
    }

    [Fact]
    public async Task Money_FromAStreamInSmallPieces_IsRead()
    {
        byte[] json = Encoding.UTF8.GetBytes("""[{"amount":"12.34","currency":"USD"},{"amount":"-1","currency":"CLP"}]""");
        using MemoryStream stream = new(json);

        Money[]? amounts = await JsonSerializer.DeserializeAsync<Money[]>(stream, SmallPieces, TestContext.Current.CancellationToken);

        Assert.Equal([new Money(12.34m, Currency.Of("USD")), new Money(-1m, Currency.Of("CLP"))], amounts!);
    }

    private static T? Deserialize<T>(string json, bool strict) =>
        JsonSerializer.Deserialize<T>(json, strict ? JsonSerializerOptions.Strict : JsonSerializerOptions.Default);
}
