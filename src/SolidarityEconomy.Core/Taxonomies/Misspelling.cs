using System.Numerics;

namespace SolidarityEconomy.Taxonomies;

/// <summary>How far two words are from each other, if not too far.</summary>
/// <remarks>
/// Damerau, A technique for computer detection and correction of spelling errors (CACM 7(3), 1964): a letter more, a letter less,
/// another letter, or two neighbours swapped count one each, and no letter is touched twice (optimal string alignment).
/// </remarks>
internal static class Misspelling
{
    private const int OneFrom = 4;
    private const int TwoFrom = 8;

    /// <summary>How many faults a word may have: none below 4 letters or with a digit, 1 below 8, then 2.</summary>
    public static int Allowed(string word) =>
        word.Length is < OneFrom or > WordIndex.MaxLetters || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? 0
        : word.Length < TwoFrom ? 1
        : 2;

    /// <summary>A bit for each letter that a word has.</summary>
    public static ulong Signature(string word)
    {
        ulong signature = 0;
        foreach (char c in word)
        {
            signature |= 1UL << (c is >= 'a' and <= 'z' ? c - 'a' : 26 + (c % 38));
        }

        return signature;
    }

    /// <summary>False when the letters differ too much for so many faults, as one fault changes two bits at most.</summary>
    public static bool MayBeNear(ulong one, ulong other, int allowed) => BitOperations.PopCount(one ^ other) <= 2 * allowed;

    /// <summary>The number of faults; null when there are more than allowed.</summary>
    public static int? Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int allowed)
    {
        int start = one.CommonPrefixLength(other);
        one = one[start..];
        other = other[start..];
        while (one.Length > 0 && other.Length > 0 && one[^1] == other[^1])
        {
            one = one[..^1];
            other = other[..^1];
        }

        if (Math.Abs(one.Length - other.Length) > allowed)
        {
            return null;
        }

        if (one.IsEmpty || other.IsEmpty)
        {
            return one.Length + other.Length;
        }

        int width = other.Length + 1;
        Span<int> cells = stackalloc int[3 * (WordIndex.MaxLetters + 1)];
        Span<int> before = cells[..width];
        Span<int> above = cells.Slice(width, width);
        Span<int> row = cells.Slice(2 * width, width);
        for (int j = 0; j < width; j++)
        {
            above[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++)
            {
                int cost = one[i - 1] == other[j - 1] ? 0 : 1;
                int best = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                row[j] = best;
                least = Math.Min(least, best);
            }

            // A swap may reach over one row, so that two rows must be too far.
            if (least > allowed && Least(above) > allowed)
            {
                return null;
            }

            Span<int> free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[^1] <= allowed ? above[^1] : null;
    }

    private static int Least(ReadOnlySpan<int> cells)
    {
        int least = int.MaxValue;
        foreach (int cell in cells)
        {
            least = Math.Min(least, cell);
        }

        return least;
    }
}
