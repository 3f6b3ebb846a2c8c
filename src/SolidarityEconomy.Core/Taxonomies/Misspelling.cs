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
    private const int LettersForAFault = 5;
    private const int LettersForAFaultAmongOthers = 8;

    /// <summary>How many faults a word may have: none below 4 letters or with a digit, 1 below 8, then 2.</summary>
    public static int Allowed(string word) =>
        word.Length is < OneFrom or > WordIndex.MaxLetters || word.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? 0
        : word.Length < TwoFrom ? 1
        : 2;

    /// <summary>How many faults words may have all together so that they are likely the ones that are meant: one for each five letters.</summary>
    public static int Likely(string folded) => folded.Count(c => c != ' ') / LettersForAFault;

    /// <summary>How many faults a word may have so that it is likely meant although others of the question are not there: one for each eight letters.</summary>
    public static int LikelyAmongOthers(string word) => word.Length / LettersForAFaultAmongOthers;

    /// <summary>True when from one word to the other it is exactly one fault.</summary>
    public static bool IsOneFault(string one, string other)
    {
        int same = one.AsSpan().CommonPrefixLength(other);
        ReadOnlySpan<char> a = one.AsSpan(same);
        ReadOnlySpan<char> b = other.AsSpan(same);
        return a.Length == b.Length
            ? a.Length > 0 && (a[1..].SequenceEqual(b[1..]) || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..])))
            : a.Length > b.Length
                ? a[1..].SequenceEqual(b)
                : b[1..].SequenceEqual(a);
    }

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
}
