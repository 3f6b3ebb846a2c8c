using System.Globalization;
using System.Text.Json;

namespace SolidarityEconomy.Conformance.Tests.Runners;

/// <summary>Amounts shared, split, rounded, multiplied and divided; the mode names of other products are mapped here only.</summary>
internal sealed class MoneyRunner : IVectorRunner
{
    /// <summary>The cases that name no currency count minor units; any currency with two digits stands for theirs.</summary>
    private const string AnyCurrency = "EUR";

    /// <inheritdoc/>
    public IReadOnlyList<string> Kinds { get; } =
    [
        "money-allocate", "money-allocate-minor", "money-allocate-invalid", "money-allocate-property", "money-split", "money-rescale",
        "money-arith", "money-round",
    ];

    /// <inheritdoc/>
    public void Run(Vector vector)
    {
        switch (vector.Kind)
        {
            case "money-allocate":
            case "money-split":
                RunSharing(vector);
                break;
            case "money-allocate-minor":
                RunMinorUnits(vector);
                break;
            case "money-allocate-invalid":
                RunInvalid(vector);
                break;
            case "money-allocate-property":
                RunMirror(vector);
                break;
            case "money-rescale":
                RunRescale(vector);
                break;
            case "money-arith":
                RunArithmetic(vector);
                break;
            case "money-round":
                RunRounding(vector);
                break;
            default:
                throw new InvalidOperationException($"'{vector.Kind}' is not a kind of this runner.");
        }
    }

    private static void RunSharing(Vector vector)
    {
        Money amount = new(Decimal(vector.Input, "amount"), Currency.Of(Text(vector.Input, "currency")));
        (QuotaRounding quotas, RemainderTo remainder) = Mode(Text(vector.Input, "mode"));
        Allocation result = Share(amount, vector.Input, quotas, remainder, Decimal(vector.Input, "step"));
        bool isRemainderLast = vector.Expect.TryGetProperty("lastIsUnallocatedRemainder", out JsonElement last) && last.GetBoolean();

        Assert.Equal(Decimals(vector.Expect, "shares"), Amounts(result, isRemainderLast));
        Assert.Equal(isRemainderLast ? result.Remainder : Money.Zero(amount.Currency), result.Remainder);
    }

    private static void RunMinorUnits(Vector vector)
    {
        long units = long.Parse(Text(vector.Input, "minorUnits"), CultureInfo.InvariantCulture);
        (QuotaRounding quotas, RemainderTo remainder) = Mode(Text(vector.Input, "mode"));
        Allocation result = Money.FromMinorUnits(units, Currency.Of(AnyCurrency)).Allocate(Ratios(vector.Input), quotas, remainder);

        Assert.Equal(
            vector.Expect.GetProperty("shares").EnumerateArray().Select(share => share.GetString()),
            result.Shares.Select(share => share.ToMinorUnits().ToString(CultureInfo.InvariantCulture)));
    }

    private static void RunInvalid(Vector vector)
    {
        Assert.True(vector.Expect.GetProperty("throws").GetBoolean());
        foreach (JsonElement set in vector.Input.GetProperty("ratioSets").EnumerateArray())
        {
            Ratio[] weights = [.. set.EnumerateArray().Select(weight => Ratio.Parse(weight.GetString()!))];
            Assert.ThrowsAny<ArgumentException>(() => Money.FromMinorUnits(100, Currency.Of(AnyCurrency)).Allocate(weights));
        }
    }

    private static void RunMirror(Vector vector)
    {
        Assert.True(vector.Expect.GetProperty("symmetric").GetBoolean());
        foreach (JsonElement input in vector.Input.GetProperty("cases").EnumerateArray())
        {
            Money amount = new(Decimal(input, "amount"), Currency.Of(AnyCurrency));
            foreach (QuotaRounding quotas in Enum.GetValues<QuotaRounding>())
            {
                foreach (RemainderTo remainder in Enum.GetValues<RemainderTo>())
                {
                    Allocation plus = Share(amount, input, quotas, remainder, step: null);
                    Allocation minus = Share(-amount, input, quotas, remainder, step: null);

                    Assert.Equal(plus.Shares.Select(share => -share), minus.Shares);
                    Assert.Equal(-plus.Remainder, minus.Remainder);
                }
            }
        }
    }

    private static void RunRescale(Vector vector)
    {
        Ratio amount = new(
            long.Parse(Text(vector.Input, "amount"), CultureInfo.InvariantCulture),
            long.Parse("1" + new string('0', vector.Input.GetProperty("scale").GetInt32()), CultureInfo.InvariantCulture));
        int digits = vector.Input.GetProperty("newScale").GetInt32();
        decimal rounded = amount.ToDecimal(digits, RoundingOf(Text(vector.Input, "mode")));
        long expected = long.Parse(Text(vector.Expect, "amount"), CultureInfo.InvariantCulture);

        Assert.Equal(2, digits);
        Assert.Equal(Money.FromMinorUnits(expected, Currency.Of(AnyCurrency)), new Money(rounded, Currency.Of(AnyCurrency)));
    }

    private static void RunArithmetic(Vector vector)
    {
        Money amount = new(Decimal(vector.Input, "a"), Currency.Of(Text(vector.Input, "currency")));
        decimal factor = Decimal(vector.Input, "b");
        Rounding rounding = RoundingOf(Text(vector.Input, "rounding"));
        Money result = Text(vector.Input, "op") switch
        {
            "multiply" => amount.Multiply(factor, rounding),
            "divide" => amount.Divide(factor, rounding),
            string other => throw new InvalidOperationException($"'{other}' is not an operation of this runner."),
        };

        Assert.Equal(new Money(Decimal(vector.Expect, "amount"), amount.Currency), result);
    }

    private static void RunRounding(Vector vector)
    {
        Money amount = new(Decimal(vector.Input, "amount"), Currency.Of(Text(vector.Input, "currency")));
        Rounding rounding = RoundingOf(Text(vector.Input, "rounding"));
        Money result = vector.Input.TryGetProperty("scale", out JsonElement scale)
            ? Scaled(amount, scale.GetInt32(), rounding)
            : amount.RoundToStep(Decimal(vector.Input, "step"), rounding);

        Assert.Equal(new Money(Decimal(vector.Expect, "amount"), amount.Currency), result);
    }

    /// <summary>A negative scale of the other product is a step of ten, a hundred and so on.</summary>
    private static Money Scaled(Money amount, int scale, Rounding rounding) =>
        scale >= 0
            ? amount.Round(scale, rounding)
            : amount.RoundToStep(decimal.Parse("1" + new string('0', -scale), CultureInfo.InvariantCulture), rounding);

    private static Allocation Share(Money amount, JsonElement input, QuotaRounding quotas, RemainderTo remainder, decimal? step) =>
        input.TryGetProperty("parts", out JsonElement parts)
            ? amount.Split(parts.GetInt32(), quotas, remainder, step)
            : amount.Allocate(Ratios(input), quotas, remainder, step);

    private static IEnumerable<decimal> Amounts(Allocation result, bool isRemainderLast) =>
        isRemainderLast
            ? result.Shares.Append(result.Remainder).Select(share => share.Amount)
            : result.Shares.Select(share => share.Amount);

    private static (QuotaRounding Quotas, RemainderTo Remainder) Mode(string name) => name switch
    {
        "FloorToFirst" or "ToFirst" => (QuotaRounding.Floor, RemainderTo.First),
        "FloorToLargestRemainder" => (QuotaRounding.Floor, RemainderTo.LargestRemainder),
        "FloorToLargestRatio" or "LargestRatioFirst(dinero v2)" => (QuotaRounding.Floor, RemainderTo.LargestRatio),
        "FloorSeparate" or "Separate" => (QuotaRounding.Floor, RemainderTo.Apart),
        "BlockSeparate" => (QuotaRounding.Block, RemainderTo.Apart),
        "NodaMoney" => (QuotaRounding.HalfEven, RemainderTo.Last),
        _ => throw new InvalidOperationException($"'{name}' is not a mode of this runner."),
    };

    private static Rounding RoundingOf(string name) => name switch
    {
        "halfEven" or "HALF_EVEN" => Rounding.HalfEven,
        "halfUp" or "HALF_UP" => Rounding.HalfUp,
        "halfTowardsZero" => Rounding.HalfDown,
        "up" => Rounding.Ceiling,
        "down" or "FLOOR" => Rounding.Floor,
        "UP" => Rounding.AwayFromZero,
        "DOWN" => Rounding.TowardZero,
        _ => throw new InvalidOperationException($"'{name}' is not a rounding of this runner."),
    };

    private static IEnumerable<Ratio> Ratios(JsonElement input) =>
        input.GetProperty("ratios").EnumerateArray().Select(weight => Ratio.Parse(weight.GetString()!));

    private static IEnumerable<decimal> Decimals(JsonElement element, string name) =>
        element.GetProperty(name).EnumerateArray().Select(value => decimal.Parse(value.GetString()!, CultureInfo.InvariantCulture));

    private static decimal Decimal(JsonElement element, string name) =>
        decimal.Parse(Text(element, name), CultureInfo.InvariantCulture);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
