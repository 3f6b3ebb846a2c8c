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

    /// <summary>Adds to the sum of each row what the table says for its class.</summary>
    public static void Add(ReadOnlySpan<uint> postings, ReadOnlySpan<ushort> worths, Span<ushort> sums)
    {
        Debug.Assert(worths.Length >= PostingIndex.Classes, "Every class has its worth, and the query has room for each row.");
        ref ushort worth = ref MemoryMarshal.GetReference(worths);
        ref ushort sum = ref MemoryMarshal.GetReference(sums);
        unchecked
        {
            foreach (uint posting in postings)
            {
                Unsafe.Add(ref sum, (nuint)(ushort)posting) += Unsafe.Add(ref worth, (nuint)(posting >> 16));
            }
        }
    }

    /// <summary>Raises the sum of each row by as much as the table says more for its class than the best so far, which it raises, too.</summary>
    public static void AddBetter(ReadOnlySpan<uint> postings, ReadOnlySpan<ushort> worths, Span<ushort> best, Span<ushort> sums)
    {
        unchecked
        {
            foreach (uint posting in postings)
            {
                int row = (ushort)posting;
                ushort worth = worths[(int)(posting >> 16)];
                if (worth > best[row])
                {
                    sums[row] += (ushort)(worth - best[row]);
                    best[row] = worth;
                }
            }
        }
    }

    /// <summary>Makes the best of each row nothing again.</summary>
    public static void Forget(ReadOnlySpan<uint> postings, Span<ushort> best)
    {
        foreach (uint posting in postings)
        {
            best[(int)(posting & ushort.MaxValue)] = 0;
        }
    }

    /// <summary>Sets the marks of the rows to a step, of those that stand at the step before; in the first step of all.</summary>
    public static void Mark(ReadOnlySpan<uint> postings, byte step, Span<byte> marks)
    {
        ref byte first = ref MemoryMarshal.GetReference(marks);
        unchecked
        {
            if (step == 1)
            {
                foreach (uint posting in postings)
                {
                    Unsafe.Add(ref first, (nuint)(ushort)posting) = 1;
                }

                return;
            }

            byte before = (byte)(step - 1);
            foreach (uint posting in postings)
            {
                if (Unsafe.Add(ref first, (nuint)(ushort)posting) == before)
                {
                    Unsafe.Add(ref first, (nuint)(ushort)posting) = step;
                }
            }
        }
    }

    /// <summary>Which of 64 marks stand at a number: a bit for each, the first the lowest.</summary>
    public static ulong Equal(ReadOnlySpan<byte> marks, byte number)
    {
        ref byte first = ref MemoryMarshal.GetReference(marks[..Word]);
        ulong bits = 0;
        for (nuint k = 0; k < Word; k += 16)
        {
            bits |= (ulong)Vector128.Equals(Vector128.LoadUnsafe(ref first, k), Vector128.Create(number)).ExtractMostSignificantBits() << (int)k;
        }

        return bits;
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
}
