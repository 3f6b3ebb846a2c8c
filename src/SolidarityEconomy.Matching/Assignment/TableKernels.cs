using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Passes over a whole table of scores, as wide as the machine allows; the answers are those of the plain loops at their ends.</summary>
internal static class TableKernels
{
    /// <summary>The largest absolute score; not finite when one of them is not.</summary>
    public static double Largest(ReadOnlySpan<double> scores)
    {
        // Without their sign, doubles are in the order of their bits, infinity and what is no number at the end.
        ref long bits = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<double, long>(scores));
        nuint count = (nuint)scores.Length;
        nuint k = 0;
        long largest = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            Vector512<long> unsigned = Vector512.Create(long.MaxValue);
            Vector512<long> most = Vector512<long>.Zero;
            for (; k + 8 <= count; k += 8)
            {
                most = Vector512.Max(most, Vector512.LoadUnsafe(ref bits, k) & unsigned);
            }

            for (int lane = 0; lane < 8; lane++)
            {
                largest = Math.Max(largest, most[lane]);
            }
        }

        for (; k < count; k++)
        {
            largest = Math.Max(largest, Unsafe.Add(ref bits, k) & long.MaxValue);
        }

        return BitConverter.Int64BitsToDouble(largest);
    }

    /// <summary>The largest absolute number, as a double.</summary>
    public static double Largest(ReadOnlySpan<long> units)
    {
        long least = 0;
        long greatest = 0;
        foreach (long unit in units)
        {
            least = Math.Min(least, unit);
            greatest = Math.Max(greatest, unit);
        }

        return Math.Max(-(double)least, greatest);
    }

    /// <summary>Whether all scores are whole numbers.</summary>
    public static bool AreWhole(ReadOnlySpan<double> scores)
    {
        ref double first = ref MemoryMarshal.GetReference(scores);
        nuint count = (nuint)scores.Length;
        nuint k = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; k + 8 <= count; k += 8)
            {
                Vector512<double> score = Vector512.LoadUnsafe(ref first, k);
                if (!Vector512.EqualsAll(Vector512.Floor(score), score))
                {
                    return false;
                }
            }
        }

        for (; k < count; k++)
        {
            if (Math.Floor(Unsafe.Add(ref first, k)) != Unsafe.Add(ref first, k))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Counts scores in units: each times a factor, rounded half to even.</summary>
    /// <remarks>No product is above 2^62 or below -2^62.</remarks>
    public static void Count(ReadOnlySpan<double> scores, double factor, Span<long> units)
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

        for (; k < count; k++)
        {
            Unsafe.Add(ref to, k) = (long)Math.Round(Unsafe.Add(ref first, k) * factor);
        }
    }
}
