namespace SolidarityEconomy.Matching.Features;

/// <summary>Makes whole numbers of decimals without losing a digit: all are counted in one power of ten.</summary>
internal sealed class UnitScale
{
    private readonly decimal _unitsOfOne;

    private UnitScale(int decimals)
    {
        decimal units = 1;
        for (int i = 0; i < decimals; i++)
        {
            units *= 10;
        }

        _unitsOfOne = units;
    }

    /// <summary>The coarsest scale that holds each value exactly.</summary>
    /// <exception cref="ArgumentException">A value would be more than the limit in units, up or down.</exception>
    public static UnitScale Of(IReadOnlyList<decimal> values, long limit, string parameter)
    {
        UnitScale scale = new(values.Select(Decimals).DefaultIfEmpty(0).Max());
        decimal most = limit / scale._unitsOfOne;
        foreach (decimal value in values)
        {
            if (Math.Abs(value) > most)
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"{value} is too large: with the decimals given here at most {most} can be computed exactly."),
                    parameter);
            }
        }

        return scale;
    }

    public long ToUnits(decimal value) => decimal.ToInt64(value * _unitsOfOne);

    public decimal FromUnits(Int128 units) => (decimal)units / _unitsOfOne;

    /// <summary>Half of so many units, exactly.</summary>
    public decimal FromHalves(Int128 halves) => (decimal)(halves * 5) / 10 / _unitsOfOne;

    private static int Decimals(decimal value)
    {
        int decimals = value.Scale;
        while (decimals > 0 && decimal.Round(value, decimals - 1) == value)
        {
            decimals--;
        }

        return decimals;
    }
}
