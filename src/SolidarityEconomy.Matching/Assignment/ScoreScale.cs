using System.Text.Json.Serialization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>The unit in which scores are counted as 64-bit whole numbers, so that sums and comparisons are exact.</summary>
/// <remarks>
/// The first that holds every score: a power of ten, which takes a score for the number that its shortest decimal notation
/// shows (at most 15 decimals); a power of two, which is exact to the last bit; or, only where rounding is allowed, the finest
/// power of two in which nothing can overflow. Immutable.
/// </remarks>
public sealed class ScoreScale
{
    /// <summary>Whole numbers below it are exact in a double, and so are their quotients by a power of ten once rounded.</summary>
    private const double Exact = 1L << 52;

    private const int MostDecimals = 15;
    private const int LeastBits = -1074;

    /// <summary>A power of two of at most so many bits is a normal double.</summary>
    private const int MostBitsAtOnce = 1000;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private readonly double _unitsOfOne;

    [JsonConstructor]
    internal ScoreScale(int @base, int digits, bool isExact)
    {
        bool isUnit = @base == 10 ? digits is >= 0 and <= MostDecimals : @base == 2 && digits is >= LeastBits and <= -LeastBits;
        Base = isUnit ? @base : throw new ArgumentOutOfRangeException(nameof(digits), digits, "A unit is a power of 10 with 15 decimals at most, or of 2.");
        Digits = digits;
        IsExact = isExact;
        _unitsOfOne = @base == 10 ? Powers[digits] : 0;
    }

    /// <summary>10 or 2: a unit is this to the power of minus <see cref="Digits"/>.</summary>
    public int Base { get; }

    /// <summary>How many digits after the point a unit has in its base; negative when a unit is more than 1.</summary>
    public int Digits { get; }

    /// <summary>False when scores were rounded to a unit, each by <see cref="MaxError"/> at most.</summary>
    public bool IsExact { get; }

    /// <summary>How far a counted score may be from the given one: half a unit, or 0 when exact.</summary>
    [JsonIgnore]
    public double MaxError => IsExact ? 0 : double.ScaleB(0.5, -Digits);

    /// <summary>Scores that are whole numbers already.</summary>
    internal static ScoreScale Whole { get; } = new(10, 0, isExact: true);

    /// <summary>The score that so many units are, rounded to the nearest double.</summary>
    /// <param name="units">A number of units, for example a total or a price.</param>
    /// <returns>A cost or gain as the caller counts them.</returns>
    public double ToScore(long units) => Base == 10 ? units / _unitsOfOne : double.ScaleB(units, -Digits);

    internal double ToScore(Int128 units) => Base == 10 ? (double)units / _unitsOfOne : double.ScaleB((double)units, -Digits);

    /// <summary>The first scale that holds all scores and prices within the limit, or null when there is none.</summary>
    internal static ScoreScale? Find(
        ReadOnlySpan<double> scores, TableFacts facts, ReadOnlySpan<double> prices, double largest, long limit, bool mayRound)
    {
        int decimals = facts.AreWhole && largest <= Exact ? 0 : Decimals(scores);
        decimals = Math.Max(decimals, Decimals(prices));
        if (decimals <= MostDecimals && largest * Powers[decimals] <= limit)
        {
            return new ScoreScale(10, decimals, isExact: true);
        }

        int room = MostBits(largest, limit);
        int bits = Math.Max(Bits(scores, room), Bits(prices, room));
        return bits <= room ? new ScoreScale(2, bits, isExact: true)
            : mayRound ? new ScoreScale(2, room, isExact: false)
            : null;
    }

    /// <summary>What a score that is not above the largest is to be multiplied with and rounded then; null where that is not exact.</summary>
    internal double? Factor(double largest)
    {
        double factor = Base == 10 ? _unitsOfOne : double.ScaleB(1, Digits);
        return double.IsNormal(factor) && (Base == 2 || largest * factor <= Exact) ? factor : null;
    }

    /// <summary>Counts scores for which the scale was found.</summary>
    internal void ToUnits(ReadOnlySpan<double> scores, double largest, Span<long> units)
    {
        if (Factor(largest) is { } factor)
        {
            TableKernels.Count(scores, factor, largest, units);
            return;
        }

        for (int k = 0; k < scores.Length; k++)
        {
            units[k] = ToUnits(scores[k]);
        }
    }

    internal bool TryToUnits(double score, out long units)
    {
        double counted = Math.Round(Base == 10 ? score * _unitsOfOne : double.ScaleB(score, Digits));
        if (Math.Abs(counted) > long.MaxValue / 2)
        {
            units = 0;
            return false;
        }

        units = (long)counted;
        return !IsExact || ToScore(units) == score;
    }

    internal long ToUnits(double score) =>
        TryToUnits(score, out long units) ? units : throw new System.Diagnostics.UnreachableException();

    private static int Decimals(ReadOnlySpan<double> scores)
    {
        int decimals = 0;
        for (int k = 0; k < scores.Length && decimals <= MostDecimals; k++)
        {
            decimals = Decimals(scores[k], decimals);
        }

        return decimals;
    }

    /// <summary>How many binary digits after the point the scores take; no more are counted than there is room for, and one.</summary>
    private static int Bits(ReadOnlySpan<double> scores, int room)
    {
        int bits = LeastBits;
        for (int k = 0; k < scores.Length && bits <= room; k++)
        {
            bits = Math.Max(bits, Bits(scores[k]));
            if (bits is >= 0 and <= MostBitsAtOnce && bits <= room)
            {
                k += TableKernels.CountWhole(scores[(k + 1)..], double.ScaleB(1, bits));
            }
        }

        return bits;
    }

    /// <summary>How many decimals the score takes, at least so many; one more than there may be when it takes too many.</summary>
    private static int Decimals(double score, int decimals)
    {
        // What has few decimals has as many with noughts behind them, as long as these can be counted: one look shows most that have too many.
        int most = MostDecimals;
        while (most > decimals && Math.Abs(score) * Powers[most] > Exact)
        {
            most--;
        }

        if (!HasDecimals(score, most))
        {
            return MostDecimals + 1;
        }

        while (!HasDecimals(score, decimals))
        {
            decimals++;
        }

        return decimals;
    }

    private static bool HasDecimals(double score, int decimals)
    {
        double units = Math.Round(score * Powers[decimals]);
        return Math.Abs(units) <= Exact && units / Powers[decimals] == score;
    }

    /// <summary>How many binary digits after the point the score takes.</summary>
    private static int Bits(double score)
    {
        if (score == 0)
        {
            return LeastBits;
        }

        long pattern = BitConverter.DoubleToInt64Bits(score);
        int exponent = (int)((pattern >> 52) & 0x7FF);
        long fraction = (pattern & ((1L << 52) - 1)) | (exponent == 0 ? 0 : 1L << 52);
        return 1075 - Math.Max(exponent, 1) - System.Numerics.BitOperations.TrailingZeroCount(fraction);
    }

    private static int MostBits(double largest, long limit)
    {
        if (largest == 0)
        {
            return 0;
        }

        int bits = Math.ILogB(limit) - Math.ILogB(largest) - 1;
        return Math.Min(bits, -LeastBits);
    }
}
