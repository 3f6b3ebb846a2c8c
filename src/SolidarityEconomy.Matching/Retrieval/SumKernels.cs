using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Passes over the sums of a block, as wide as the machine allows; each width gives the same answer.</summary>
internal static class SumKernels
{
    /// <summary>So many sums are compared at a time, a bit for each.</summary>
    public const int Word = 64;

    /// <summary>Adds to the sum of each row that counts what the table says for its class.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Add<TRows>(TRows rows, ReadOnlySpan<uint> postings, ReadOnlySpan<ushort> worths, Span<ushort> sums)
        where TRows : struct, IRows, allows ref struct
    {
        Debug.Assert(worths.Length >= PostingIndex.Classes, "Every class has its worth, and the query has room for each row.");
        ref ushort worth = ref MemoryMarshal.GetReference(worths);
        ref ushort sum = ref MemoryMarshal.GetReference(sums);
        int k = 0;
        for (; k + 4 <= postings.Length; k += 4)
        {
            if (rows.HasAny(postings[k], postings[k + 1], postings[k + 2], postings[k + 3]))
            {
                Add(rows, postings[k], ref worth, ref sum);
                Add(rows, postings[k + 1], ref worth, ref sum);
                Add(rows, postings[k + 2], ref worth, ref sum);
                Add(rows, postings[k + 3], ref worth, ref sum);
            }
        }

        for (; k < postings.Length; k++)
        {
            Add(rows, postings[k], ref worth, ref sum);
        }
    }

    /// <summary>
    /// Raises the sum of each row that counts by as much as the table says more for its class than the best so far, which it raises, too.
    /// </summary>
    public static void AddBetter<TRows>(
        TRows rows, ReadOnlySpan<uint> postings, ReadOnlySpan<ushort> worths, Span<ushort> best, Span<ushort> sums)
        where TRows : struct, IRows, allows ref struct
    {
        unchecked
        {
            foreach (uint posting in postings)
            {
                int row = (ushort)posting;
                ushort worth = worths[(int)(posting >> 16)];
                if (rows.Has(posting) && worth > best[row])
                {
                    sums[row] += (ushort)(worth - best[row]);
                    best[row] = worth;
                }
            }
        }
    }

    /// <summary>Makes the best of each row nothing again.</summary>
    public static void Forget<TRows>(TRows rows, ReadOnlySpan<uint> postings, Span<ushort> best)
        where TRows : struct, IRows, allows ref struct
    {
        foreach (uint posting in postings)
        {
            if (rows.Has(posting))
            {
                best[(int)(posting & ushort.MaxValue)] = 0;
            }
        }
    }

    /// <summary>The first 64 sums, from some on, of which one is not less than a limit.</summary>
    /// <param name="sums">The sums, whole words of them.</param>
    /// <param name="least">The limit.</param>
    /// <param name="word">From which word on.</param>
    /// <param name="bits">Which of them: a bit for each, the first the lowest.</param>
    /// <returns>The word, or how many there are when there is none.</returns>
    public static int Next(ReadOnlySpan<ushort> sums, ushort least, int word, out ulong bits) =>
        Vector512.IsHardwareAccelerated ? Next512(sums, least, word, out bits)
        : Vector256.IsHardwareAccelerated ? Next256(sums, least, word, out bits)
        : NextPlain(sums, least, word, out bits);

    internal static int Next512(ReadOnlySpan<ushort> sums, ushort least, int word, out ulong bits)
    {
        ref ushort first = ref MemoryMarshal.GetReference(sums);
        Vector512<ushort> limit = Vector512.Create(least);
        int words = sums.Length / Word;
        for (; word < words; word++)
        {
            nuint start = (nuint)word * Word;
            Vector512<ushort> low = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref first, start), limit);
            Vector512<ushort> high = Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref first, start + 32), limit);
            bits = low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << 32);
            if (bits != 0)
            {
                return word;
            }
        }

        bits = 0;
        return words;
    }

    internal static int Next256(ReadOnlySpan<ushort> sums, ushort least, int word, out ulong bits)
    {
        ref ushort first = ref MemoryMarshal.GetReference(sums);
        Vector256<ushort> limit = Vector256.Create(least);
        int words = sums.Length / Word;
        for (; word < words; word++)
        {
            bits = 0;
            for (nuint k = 0; k < Word; k += 16)
            {
                Vector256<ushort> part = Vector256.LoadUnsafe(ref first, ((nuint)word * Word) + k);
                bits |= (ulong)Vector256.GreaterThanOrEqual(part, limit).ExtractMostSignificantBits() << (int)k;
            }

            if (bits != 0)
            {
                return word;
            }
        }

        bits = 0;
        return words;
    }

    internal static int NextPlain(ReadOnlySpan<ushort> sums, ushort least, int word, out ulong bits)
    {
        int words = sums.Length / Word;
        for (; word < words; word++)
        {
            bits = 0;
            for (int k = 0; k < Word; k++)
            {
                bits |= sums[(word * Word) + k] >= least ? 1UL << k : 0;
            }

            if (bits != 0)
            {
                return word;
            }
        }

        bits = 0;
        return words;
    }
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<TRows>(TRows rows, uint posting, ref ushort worth, ref ushort sum)
        where TRows : struct, IRows, allows ref struct
    {
        unchecked
        {
            if (rows.Has(posting))
            {
                Unsafe.Add(ref sum, (nuint)(ushort)posting) += Unsafe.Add(ref worth, (nuint)(posting >> 16));
            }
        }
    }
}
