namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Writes numbers and addresses of contacts in one way.</summary>
internal static class ContactWords
{
    private const int FewestDigits = 6;

    /// <summary>
    /// A telephone by its digits without zeros in front, the same for calls and messages; an e-mail folded. Null for other ways, for numbers of
    /// fewer than six digits, and for what stands where there is nothing.
    /// </summary>
    public static string? Key(ContactPoint contact) => contact.Channel switch
    {
        ContactChannel.Phone or ContactChannel.Sms or ContactChannel.WhatsApp => Phone(contact.Value),
        ContactChannel.Email when contact.Value.Contains('@', StringComparison.Ordinal) => "@" + Folded.Of(contact.Value),
        _ => null,
    };

    private static string? Phone(string value)
    {
        string digits = string.Concat(value.Where(char.IsAsciiDigit)).TrimStart('0');
        return digits.Length < FewestDigits || digits.AsSpan().IndexOfAnyExcept(digits[0]) < 0 ? null : digits;
    }
}
