using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Passes over a whole table of scores, as wide as the machine allows; the answers are those of the plain loops at their ends.</summary>
internal static class TableKernels
{
    /// <summary>Half of the range in which doubles are a whole number apart.</summary>
    private const double Half = 1L << 51;

    /// <summary>The least and the greatest of at least one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (long Least, long Greatest) Range(ReadOnlySpan<long> units)
    {
        ref long first = ref MemoryMarshal.GetReference(units);
        nuint count = (nuint)units.Length;
        nuint k = 0;
        long least = long.MaxValue;
        long greatest = long.MinValue;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> low = Vector512.Create(long.MaxValue);
            Vector512<long> high = Vector512.Create(long.MinValue);
            for (; k + 8 <= count; k += 8)
            {
                Vector512<long> unit = Vector512.LoadUnsafe(ref first, k);
                low = Vector512.Min(low, unit);
                high = Vector512.Max(high, unit);
            }

            for (int lane = 0; lane < 8; lane++)
            {
                least = Math.Min(least, low[lane]);
                greatest = Math.Max(greatest, high[lane]);
            }
        }

        for (; k < count; k++)
        {
            least = Math.Min(least, Unsafe.Add(ref first, k));
            greatest = Math.Max(greatest, Unsafe.Add(ref first, k));
        }

        return (least, greatest);
    }

    /// <summary>Moves all prices by as much, so that the greatest is 0: they are only compared with one another.</summary>
    /// <returns>What the greatest of at least one was.</returns>
    public static long MoveToZero(Span<long> prices)
    {
        (_, long greatest) = Range(prices);
        foreach (ref long price in prices)
        {
            price -= greatest;
        }

        return greatest;
    }

    /// <summary>The largest absolute number, as a double; 0 of none.</summary>
    public static double Largest(ReadOnlySpan<long> units)
    {
        if (units.IsEmpty)
        {
            return 0;
        }

        (long least, long greatest) = Range(units);
        return Math.Max(-(double)least, greatest);
    }

    /// <summary>What one look at all scores tells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TableFacts Facts(ReadOnlySpan<double> scores)
    {
        ref double first = ref MemoryMarshal.GetReference(scores);
        nuint count = (nuint)scores.Length;
        nuint k = 0;
        double least = double.PositiveInfinity;
        double greatest = double.NegativeInfinity;
        double parts = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<double> low = Vector512.Create(double.PositiveInfinity);
            Vector512<double> high = Vector512.Create(double.NegativeInfinity);
            Vector512<double> part = Vector512<double>.Zero;
            for (; k + 8 <= count; k += 8)
            {
                // What is infinite or no number has no part behind the point that is one, and the sum stays none.
                Vector512<double> score = Vector512.LoadUnsafe(ref first, k);
                low = Vector512.MinNative(low, score);
                high = Vector512.MaxNative(high, score);
                part += score - Vector512.Floor(score);
            }

            for (int lane = 0; lane < 8; lane++)
            {
                least = Math.Min(least, low[lane]);
                greatest = Math.Max(greatest, high[lane]);
                parts += part[lane];
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> low = Vector256.Create(double.PositiveInfinity);
            Vector256<double> high = Vector256.Create(double.NegativeInfinity);
            Vector256<double> part = Vector256<double>.Zero;
            for (; k + 4 <= count; k += 4)
            {
                Vector256<double> score = Vector256.LoadUnsafe(ref first, k);
                low = Vector256.MinNative(low, score);
                high = Vector256.MaxNative(high, score);
                part += score - Vector256.Floor(score);
            }

            for (int lane = 0; lane < 4; lane++)
            {
                least = Math.Min(least, low[lane]);
                greatest = Math.Max(greatest, high[lane]);
                parts += part[lane];
            }
        }

        for (; k < count; k++)
        {
            double score = Unsafe.Add(ref first, k);
            least = Math.Min(least, score);
            greatest = Math.Max(greatest, score);
            parts += score - Math.Floor(score);
        }

        return new TableFacts(least, greatest, parts == 0, !double.IsNaN(parts));
    }

    /// <summary>The same, and the least cost of each column, in one look.</summary>
    /// <param name="scores">Row after row, each with as many scores as there are columns.</param>
    /// <param name="goal">Whether scores are costs, or gains, whose costs are negative.</param>
    /// <param name="least">Receives the least cost of each column; nothing is said where a score is not finite.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TableFacts Facts(ReadOnlySpan<double> scores, AssignmentGoal goal, Span<double> least)
    {
        double sign = goal == AssignmentGoal.LeastTotal ? 1 : -1;
        least.Fill(double.PositiveInfinity);
        ref double first = ref MemoryMarshal.GetReference(scores);
        ref double low = ref MemoryMarshal.GetReference(least);
        nuint columns = (nuint)least.Length;
        nuint done = 0;
        double greatest = double.NegativeInfinity;
        double parts = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<double> signs = Vector512.Create(sign);
            Vector512<double> high = Vector512.Create(greatest);
            Vector512<double> part = Vector512<double>.Zero;
            done = columns - (columns % 8);
            for (nuint row = 0; row < (nuint)scores.Length; row += columns)
            {
                for (nuint j = 0; j < done; j += 8)
                {
                    Vector512<double> cost = Vector512.LoadUnsafe(ref first, row + j) * signs;
                    high = Vector512.MaxNative(high, cost);
                    part += cost - Vector512.Floor(cost);
                    Vector512.MinNative(Vector512.LoadUnsafe(ref low, j), cost).StoreUnsafe(ref low, j);
                }
            }

            for (int lane = 0; lane < 8; lane++)
            {
                greatest = Math.Max(greatest, high[lane]);
                parts += part[lane];
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> signs = Vector256.Create(sign);
            Vector256<double> high = Vector256.Create(greatest);
            Vector256<double> part = Vector256<double>.Zero;
            done = columns - (columns % 4);
            for (nuint row = 0; row < (nuint)scores.Length; row += columns)
            {
                for (nuint j = 0; j < done; j += 4)
                {
                    Vector256<double> cost = Vector256.LoadUnsafe(ref first, row + j) * signs;
                    high = Vector256.MaxNative(high, cost);
                    part += cost - Vector256.Floor(cost);
                    Vector256.MinNative(Vector256.LoadUnsafe(ref low, j), cost).StoreUnsafe(ref low, j);
                }
            }

            for (int lane = 0; lane < 4; lane++)
            {
                greatest = Math.Max(greatest, high[lane]);
                parts += part[lane];
            }
        }

        for (nuint row = 0; row < (nuint)scores.Length; row += columns)
        {
            for (nuint j = done; j < columns; j++)
            {
                double cost = Unsafe.Add(ref first, row + j) * sign;
                greatest = Math.Max(greatest, cost);
                parts += cost - Math.Floor(cost);
                Unsafe.Add(ref low, j) = Math.Min(Unsafe.Add(ref low, j), cost);
            }
        }

        double best = Facts(least).Least;
        return sign > 0
            ? new TableFacts(best, greatest, parts == 0, !double.IsNaN(parts))
            : new TableFacts(-greatest, -best, parts == 0, !double.IsNaN(parts));
    }

    /// <summary>Counts scores in units: each times a factor, rounded half to even.</summary>
    /// <param name="scores">What is counted; finite numbers.</param>
    /// <param name="factor">How many units a score of 1 is.</param>
    /// <param name="largest">The largest absolute score; times the factor not above 2^62.</param>
    /// <param name="units">Receives the numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Count(ReadOnlySpan<double> scores, double factor, double largest, Span<long> units)
    {
        ref double first = ref MemoryMarshal.GetReference(scores);
        ref long to = ref MemoryMarshal.GetReference(units);
        nuint count = (nuint)scores.Length;
        nuint k = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<double> factors = Vector512.Create(factor);
            for (; k + 8 <= count; k += 8)
            {
                Vector512.ConvertToInt64Native(Vector512.Round(Vector512.LoadUnsafe(ref first, k) * factors)).StoreUnsafe(ref to, k);
            }
        }
        else if (largest * Math.Abs(factor) <= Half)
        {
            k = CountSmall(scores, factor, units);
        }

        for (; k < count; k++)
        {
            Unsafe.Add(ref to, k) = (long)Math.Round(Unsafe.Add(ref first, k) * factor);
        }
    }

    /// <summary>How many scores from the first on are whole numbers of units.</summary>
    /// <param name="scores">Finite numbers.</param>
    /// <param name="factor">How many units a score of 1 is, a power of two from 1 on; no score times it is infinite.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int CountWhole(ReadOnlySpan<double> scores, double factor)
    {
        ref double first = ref MemoryMarshal.GetReference(scores);
        nuint count = (nuint)scores.Length;
        nuint k = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<double> factors = Vector512.Create(factor);
            for (; k + 8 <= count; k += 8)
            {
                Vector512<double> units = Vector512.LoadUnsafe(ref first, k) * factors;
                if (!Vector512.EqualsAll(units, Vector512.Floor(units)))
                {
                    break;
                }
            }
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> factors = Vector256.Create(factor);
            for (; k + 4 <= count; k += 4)
            {
                Vector256<double> units = Vector256.LoadUnsafe(ref first, k) * factors;
                if (!Vector256.EqualsAll(units, Vector256.Floor(units)))
                {
                    break;
                }
            }
        }

        while (k < count && double.IsInteger(Unsafe.Add(ref first, k) * factor))
        {
            k++;
        }

        return (int)k;
    }

    /// <summary>The same by a sum that leaves the number in the lower bits, which machines without wide conversions do best.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nuint CountSmall(ReadOnlySpan<double> scores, double factor, Span<long> units)
    {
        ref double first = ref MemoryMarshal.GetReference(scores);
        ref long to = ref MemoryMarshal.GetReference(units);
        nuint count = (nuint)scores.Length;
        nuint k = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<double> factors = Vector256.Create(factor);
            Vector256<double> shift = Vector256.Create(3 * Half);
            for (; k + 4 <= count; k += 4)
            {
                (((Vector256.LoadUnsafe(ref first, k) * factors) + shift).AsInt64() - shift.AsInt64()).StoreUnsafe(ref to, k);
            }
        }

        for (; k < count; k++)
        {
            double shifted = (Unsafe.Add(ref first, k) * factor) + (3 * Half);
            Unsafe.Add(ref to, k) = BitConverter.DoubleToInt64Bits(shifted) - BitConverter.DoubleToInt64Bits(3 * Half);
        }

        return k;
    }
}
