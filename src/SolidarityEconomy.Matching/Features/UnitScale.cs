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
    public static UnitScale Of(IReadOnlyList<decimal> values, long limit, string parameter) =>
        TryOf(values, limit)
            ?? throw new ArgumentException("The numbers have too many digits to be computed exactly; round them.", parameter);

    /// <summary>The coarsest scale that holds each value exactly, or null when a value would be more than the limit in units.</summary>
    public static UnitScale? TryOf(IReadOnlyList<decimal> values, long limit)
    {
        UnitScale scale = new(values.Select(Decimals).DefaultIfEmpty(0).Max());
        decimal most = limit / scale._unitsOfOne;
        return values.All(value => Math.Abs(value) <= most) ? scale : null;
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
