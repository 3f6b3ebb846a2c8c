using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Tells a misspelt word from another word.</summary>
internal static class Spelling
{
    /// <summary>How many faults words may have that are close.</summary>
    public const int MostFaults = 2;

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
        int most = shorter >= LongWord ? MostFaults : 1;
        return shorter >= ShortestWord && longer <= LongestWord && longer - shorter <= most
            && (most == 1 ? one == other || Misspelling.IsOneFault(one, other) : Edits(one, other) <= most)
            && !HasDigit(one) && !HasDigit(other);
    }

    /// <summary>True when two values have equal length and differ in one place or by two neighbours swapped.</summary>
    public static bool IsSlip(string one, string other) =>
        one.Length == other.Length && one.Length is > 3 and <= LongestWord && Misspelling.IsOneFault(one, other);

    private static bool HasDigit(string word) => word.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Optimal string alignment distance.</summary>
    private static int Edits(string one, string other)
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

        return a.Length == 0 || b.Length == 0 ? a.Length + b.Length : Alignment(a, b);
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
