namespace SolidarityEconomy.Samples.Charts;

/// <summary>Round marks along an axis of values: steps of 1, 2, 2.5 or 5 times a power of ten, zero always among them.</summary>
public static class Ticks
{
    private static readonly decimal[] Factors = [1m, 2m, 2.5m, 5m, 10m];

    /// <summary>Chooses the marks that cover the values.</summary>
    /// <param name="lowest">The lowest value shown; zero is shown anyway.</param>
    /// <param name="highest">The highest value shown; zero is shown anyway.</param>
    /// <param name="wanted">About how many steps, at least 2.</param>
    /// <param name="wholeSteps">True when fractions make no sense, as for counts.</param>
    /// <returns>The marks in ascending order, at least two, the first at or below and the last at or above the values.</returns>
    public static IReadOnlyList<decimal> Cover(decimal lowest, decimal highest, int wanted, bool wholeSteps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wanted, 2);
        decimal low = Math.Min(lowest, 0m);
        decimal high = Math.Max(highest, 0m);
        decimal step = high == low ? 1m : Step((high - low) / wanted, wholeSteps);
        long first = (long)decimal.Floor(low / step);
        long last = Math.Max((long)decimal.Ceiling(high / step), first + 1);
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)];
    }

    private static decimal Step(decimal rough, bool wholeSteps)
    {
        decimal power = 1m;
        while (rough >= 10m * power)
        {
            power *= 10m;
        }

        while (rough < power)
        {
            power /= 10m;
        }

        if (wholeSteps && power < 1m)
        {
            return 1m;
        }

        return Factors.Select(factor => factor * power)
            .First(step => step >= rough && (!wholeSteps || decimal.Truncate(step) == step));
    }
}
