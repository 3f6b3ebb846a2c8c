using System.Numerics;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Tells a misspelt word from another word.</summary>
internal static class Spelling
{
    private const int ShortestWord = 4;
    private const int LongWord = 8;
    private const int LongestWord = 40;

    /// <summary>
    /// True when the words differ by one letter left out, put in, replaced or swapped with its neighbour, or by two such
    /// when both have eight letters or more. Words shorter than four letters and words with digits have to be equal.
    /// </summary>
    public static bool IsClose(string one, string other)
    {
        int shorter = Math.Min(one.Length, other.Length);
        int longer = Math.Max(one.Length, other.Length);
        int most = shorter >= LongWord ? 2 : 1;
        return shorter >= ShortestWord && longer <= LongestWord && longer - shorter <= most
            && Edits(one, other, most) <= most && !HasDigit(one) && !HasDigit(other);
    }

    /// <summary>The letters of a word as bits, letters beyond the alphabet on some of the same bits.</summary>
    public static uint Letters(string word)
    {
        uint letters = 0;
        foreach (char letter in word)
        {
            letters |= 1u << (letter & 31);
        }

        return letters;
    }

    /// <summary>False when words with these letters cannot be close: a letter replaced changes two bits at most, and two letters are the most.</summary>
    public static bool MayBeClose(uint letters, uint otherLetters) => BitOperations.PopCount(letters ^ otherLetters) <= 4;

    /// <summary>True when two values have equal length and differ in one place or by two neighbours swapped.</summary>
    public static bool IsSlip(string one, string other) =>
        one.Length == other.Length && one.Length is > 3 and <= LongestWord && Edits(one, other, 1) == 1;

    /// <summary>True when two words are equal but for one letter left out, put in or replaced, or for two neighbours swapped.</summary>
    public static bool IsOneSlip(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= 1 && Math.Max(one.Length, other.Length) <= LongestWord && Edits(one, other, 1) <= 1;

    private static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Optimal string alignment distance; more than the most when it is more.</summary>
    private static int Edits(string one, string other, int most)
    {
        ReadOnlySpan<char> a = one;
        ReadOnlySpan<char> b = other;
        int same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length + b.Length;
        }

        // What is left begins and ends differently: with one edit it is one letter, or two that were swapped.
        return most == 1
            ? (a.Length == 1 && b.Length == 1) || (a.Length == 2 && b.Length == 2 && a[0] == b[1] && a[1] == b[0]) ? 1 : 2
            : Alignment(a, b);
    }

    private static int Alignment(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int width = b.Length + 1;
        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        Span<int> before = rows[..width];
        Span<int> last = rows.Slice(width, width);
        Span<int> now = rows.Slice(2 * width, width);
        for (int j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (int j = 1; j < width; j++)
            {
                int edits = Math.Min(Math.Min(last[j], now[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    edits = Math.Min(edits, before[j - 2] + 1);
                }

                now[j] = edits;
            }

            Span<int> free = before;
            before = last;
            last = now;
            now = free;
        }

        return last[width - 1];
    }
}
