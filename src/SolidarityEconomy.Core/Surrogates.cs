namespace SolidarityEconomy;

/// <summary>Halves of characters: a character outside the first 65,536 is two units of UTF-16, and one without the other can be kept by no document.</summary>
internal static class Surrogates
{
    private const char First = '\uD800';
    private const char Last = '\uDFFF';

    /// <summary>True when no half stands alone.</summary>
    public static bool ArePaired(ReadOnlySpan<char> words) => Alone(words, from: 0) < 0;

    /// <summary>Takes words without blanks only and without a half that stands alone; the error does not repeat them.</summary>
    public static string Words(string words, string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words, name);
        return ArePaired(words) ? words : throw new ArgumentException("Half of a surrogate pair stands alone.", name);
    }

    /// <summary>The same words with the sign of a lost character (U+FFFD) in place of each half that stands alone.</summary>
    public static string Mend(string words)
    {
        int at = Alone(words, from: 0);
        if (at < 0)
        {
            return words;
        }

        char[] mended = words.ToCharArray();
        for (; at >= 0; at = Alone(mended, at + 1))
        {
            mended[at] = '\uFFFD';
        }

        return new string(mended);
    }

    /// <summary>Where the first half from a place on stands that is alone; below 0 when none does.</summary>
    private static int Alone(ReadOnlySpan<char> words, int from)
    {
        while (words[from..].IndexOfAnyInRange(First, Last) is >= 0 and int step)
        {
            int at = from + step;
            if (at + 1 == words.Length || !char.IsSurrogatePair(words[at], words[at + 1]))
            {
                return at;
            }

            from = at + 2;
        }

        return -1;
    }
}
