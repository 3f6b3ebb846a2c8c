namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Folds as <see cref="Text.Fold"/> does, and faster where there is nothing but ASCII.</summary>
internal static class Folded
{
    private const int Short = 512;

    public static string Of(string value)
    {
        if (value.Length > Short || value.AsSpan().ContainsAnyExceptInRange('\0', '\x7F'))
        {
            return Text.Fold(value);
        }

        Span<char> folded = stackalloc char[value.Length];
        int length = 0;
        bool isBlank = false;
        foreach (char letter in value)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                if (isBlank && length > 0)
                {
                    folded[length++] = ' ';
                }

                isBlank = false;
                folded[length++] = char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
            }
            else
            {
                isBlank |= letter != '\'';
            }
        }

        return folded[..length].SequenceEqual(value) ? value : folded[..length].ToString();
    }
}
