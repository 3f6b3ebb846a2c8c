namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Writes the parts of a place in one way.</summary>
internal static class PlaceWords
{
    private const int LongestAtHand = 256;

    /// <summary>
    /// A postcode without blanks and hyphens; null when there is nothing in it, or a word for nothing. One such as 33333 is doubtful: it is one,
    /// and people also write it where they have none.
    /// </summary>
    public static (string? Code, bool IsDoubtful) Postcode(string? postcode)
    {
        string folded = postcode is null ? string.Empty : Folded.Of(postcode);
        return Placeholders.IsNothing(folded)
            ? (null, false)
            : (folded.Replace(" ", string.Empty, StringComparison.Ordinal), Placeholders.IsRowOfOneDigit(folded));
    }

    /// <summary>Words folded; null when there is nothing in them, or a word for nothing.</summary>
    public static string? Whole(string? words)
    {
        string folded = words is null ? string.Empty : Folded.Of(words);
        return Placeholders.Contain(folded) ? null : folded;
    }

    /// <summary>True when folded words have this one among them.</summary>
    public static bool Has(string? words, string word)
    {
        int at = words?.IndexOf(word, StringComparison.Ordinal) ?? -1;
        while (at >= 0)
        {
            int end = at + word.Length;
            if ((at == 0 || words![at - 1] == ' ') && (end == words!.Length || words[end] == ' '))
            {
                return true;
            }

            at = words.IndexOf(word, at + 1, StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>An address with the usual short forms of streets; null when there is nothing in it, or a word for nothing.</summary>
    public static string? Address(string? address)
    {
        if (Whole(address) is not { } folded)
        {
            return null;
        }

        // A short form is at most half as long again as the word.
        int most = folded.Length * 2;
        Span<char> written = most <= LongestAtHand ? stackalloc char[LongestAtHand] : new char[most];
        int length = 0;
        foreach (Range range in folded.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = Short(folded.AsSpan(range));
            if (word.Length > 0)
            {
                if (length > 0)
                {
                    written[length++] = ' ';
                }

                word.CopyTo(written[length..]);
                length += word.Length;
            }
        }

        return written[..length].ToString();
    }

    private static ReadOnlySpan<char> Short(ReadOnlySpan<char> word) => word switch
    {
        "street" => "st",
        "road" => "rd",
        "avenue" or "avenida" or "avda" or "av" => "ave",
        "lane" => "ln",
        "drive" => "dr",
        "square" => "sq",
        "place" => "pl",
        "court" => "ct",
        "house" => "hse",
        "building" or "buildings" or "edificio" => "bldg",
        "calle" => "c",
        "plaza" or "praca" => "pza",
        "carretera" => "ctra",
        "rua" => "r",
        "numero" or "number" or "no" or "nro" or "the" => string.Empty,
        _ => word,
    };
}
