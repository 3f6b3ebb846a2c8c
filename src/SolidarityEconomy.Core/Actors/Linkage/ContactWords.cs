namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Writes numbers and addresses of contacts in one way, and compares what was written in several.</summary>
/// <remarks>
/// Of people who moved nobody knows in which country a number is meant that stands without a code. So a code counts only where it is written,
/// with <c>+</c> or <c>00</c>, and else the digits at the end decide.
/// </remarks>
internal static class ContactWords
{
    private const int FewestDigits = 6;

    // So many digits at the end hardly ever agree by chance.
    private const int EnoughDigits = 8;

    // Codes of two digits. 1 and 7 stand alone, and all others have three (ITU, list of Recommendation E.164 assigned country codes, 2016).
    private const string TwoDigits =
        " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 ";

    /// <summary>
    /// A telephone by its code, as far as it is written, a blank, and its digits without zeros in front, the same for calls and messages; an
    /// e-mail folded after an <c>@</c>. Null for other ways, for numbers of fewer than six digits, and for what stands where there is nothing.
    /// </summary>
    public static string? Key(ContactPoint contact) => contact.Channel switch
    {
        ContactChannel.Phone or ContactChannel.Sms or ContactChannel.WhatsApp => Phone(contact.Value),
        ContactChannel.Email when contact.Value.Contains('@', StringComparison.Ordinal) => "@" + Folded.Of(contact.Value),
        _ => null,
    };

    /// <summary>What the ways of writing one number have in common: its last eight digits, or all of a shorter one; an e-mail as it is.</summary>
    public static string Tail(string key) => IsMail(key) ? key : Digits(key) is var digits && digits.Length <= EnoughDigits
        ? digits.ToString()
        : digits[^EnoughDigits..].ToString();

    /// <summary>
    /// How two keys stand to each other: alike only in part are numbers that end alike, where one is too short to tell or more differs in
    /// front; unknown are a telephone and an e-mail, which say nothing of each other.
    /// </summary>
    public static Agreement Compare(string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return Agreement.Agrees;
        }

        if (IsMail(one) || IsMail(other))
        {
            return IsMail(one) && IsMail(other) ? Agreement.Disagrees : Agreement.Unknown;
        }

        ReadOnlySpan<char> code = one.AsSpan(0, one.IndexOf(' ', StringComparison.Ordinal));
        ReadOnlySpan<char> otherCode = other.AsSpan(0, other.IndexOf(' ', StringComparison.Ordinal));
        if (!code.IsEmpty && !otherCode.IsEmpty && !code.SequenceEqual(otherCode))
        {
            return Agreement.Disagrees;
        }

        ReadOnlySpan<char> digits = Digits(one);
        ReadOnlySpan<char> otherDigits = Digits(other);
        int shorter = Math.Min(digits.Length, otherDigits.Length);
        if (digits[^shorter..].SequenceEqual(otherDigits[^shorter..]))
        {
            return shorter >= EnoughDigits ? Agreement.Agrees : Agreement.Partly;
        }

        return shorter >= EnoughDigits && digits[^EnoughDigits..].SequenceEqual(otherDigits[^EnoughDigits..])
            ? Agreement.Partly
            : Agreement.Disagrees;
    }

    /// <summary>True when two contacts are written in the same or another way for the same.</summary>
    public static bool AreSame(ContactPoint one, ContactPoint other) =>
        one.Channel == other.Channel
        && (Key(one) is { } key && Key(other) is { } otherKey
            ? Compare(key, otherKey) == Agreement.Agrees
            : string.Equals(one.Value, other.Value, StringComparison.Ordinal));

    private static bool IsMail(string key) => key[0] == '@';

    private static ReadOnlySpan<char> Digits(string key) => key.AsSpan(key.IndexOf(' ', StringComparison.Ordinal) + 1);

    private static string? Phone(string value)
    {
        string written = WithoutExtension(value);
        string digits = string.Concat(written.Where(char.IsAsciiDigit));
        bool hasCode = written.TrimStart(' ', '(').StartsWith('+') || digits.StartsWith("00", StringComparison.Ordinal);
        digits = digits.TrimStart('0');
        int code = hasCode ? CodeLength(digits) : 0;
        string national = digits[code..].TrimStart('0');
        national = (digits[..code], national) switch
        {
            // Marks of mobile telephones that are dialled only from abroad.
            ("52", ['1', .. { Length: 10 } rest]) => rest,
            ("54", ['9', .. { Length: 10 } rest]) => rest,
            _ => national,
        };
        return national.Length < FewestDigits || national.AsSpan().IndexOfAnyExcept(national[0]) < 0 ? null : $"{digits[..code]} {national}";
    }

    /// <summary>Without what stands behind an x or a hash, as in <c>022 123 456 ext. 12</c>.</summary>
    private static string WithoutExtension(string value)
    {
        int first = value.AsSpan().IndexOfAnyInRange('0', '9');
        int end = first < 0 ? -1 : value.AsSpan(first).IndexOfAny('x', 'X', '#');
        return end < 0 ? value : value[..(first + end)];
    }

    private static int CodeLength(string digits) =>
        digits.Length < FewestDigits ? 0
        : digits[0] is '1' or '7' ? 1
        : TwoDigits.Contains($" {digits[..2]} ", StringComparison.Ordinal) ? 2
        : 3;
}
