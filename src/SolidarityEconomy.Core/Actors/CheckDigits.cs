namespace SolidarityEconomy.Actors;

/// <summary>The sums from which registers make their check characters.</summary>
internal static class CheckDigits
{
    private const string LettersOfDni = "TRWAGMYFPDXBNJZSQVHLCKE";
    private const string LettersOfCif = "JABCDEFGHI";

    /// <summary>The sum of the values of characters, each times its weight; a character counts by its distance from 0.</summary>
    public static int Sum(ReadOnlySpan<char> characters, ReadOnlySpan<int> weights)
    {
        int sum = 0;
        for (int i = 0; i < characters.Length; i++)
        {
            sum += (characters[i] - '0') * weights[i];
        }

        return sum;
    }

    /// <summary>The sum with weights 2, 3, 4, ... from the right, which begin anew after the greatest.</summary>
    public static int SumFromRight(ReadOnlySpan<char> digits, int greatest)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            sum += (digits[^(i + 1)] - '0') * (2 + (i % (greatest - 1)));
        }

        return sum;
    }

    /// <summary>What is missing to a multiple.</summary>
    public static int Missing(int sum, int modulus) => (modulus - (sum % modulus)) % modulus;

    /// <summary>A digit for what is missing to a multiple of 11, where 10 and 11 give a digit of their own.</summary>
    public static char Eleven(int sum, char forTen, char forEleven = '0') => Missing(sum, 11) switch
    {
        0 => forEleven,
        10 => forTen,
        int digit => Digit(digit),
    };

    public static char Digit(int value) => (char)('0' + value);

    /// <summary>The check digit after Luhn: each second digit from the right doubled, and its digits added.</summary>
    public static char Luhn(ReadOnlySpan<char> digits) => Digit(Missing(LuhnSum(digits), 10));

    /// <summary>The letter of a Spanish personal number.</summary>
    public static char Dni(ReadOnlySpan<char> digits)
    {
        int rest = 0;
        foreach (char digit in digits)
        {
            rest = ((rest * 10) + digit - '0') % LettersOfDni.Length;
        }

        return LettersOfDni[rest];
    }

    /// <summary>The control of a Spanish legal person: as a letter or as a digit.</summary>
    public static char Cif(ReadOnlySpan<char> digits, bool asLetter)
    {
        int control = Missing(LuhnSum(digits), 10);
        return asLetter ? LettersOfCif[control] : Digit(control);
    }

    /// <summary>The check character after ISO 7064, MOD 11-2.</summary>
    public static char ElevenTwo(ReadOnlySpan<char> digits)
    {
        int rest = 0;
        foreach (char digit in digits)
        {
            rest = (rest + digit - '0') * 2 % 11;
        }

        int check = (12 - rest) % 11;
        return check == 10 ? 'X' : Digit(check);
    }

    /// <summary>The two check digits after ISO 7064, MOD 97-10; letters count from A = 10.</summary>
    public static string NinetySeven(ReadOnlySpan<char> characters)
    {
        int rest = 0;
        foreach (char c in characters)
        {
            rest = char.IsAsciiDigit(c) ? ((rest * 10) + c - '0') % 97 : ((rest * 100) + c - 'A' + 10) % 97;
        }

        int check = 98 - (rest * 100 % 97);
        return $"{Digit(check / 10)}{Digit(check % 10)}";
    }

    private static int LuhnSum(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            int value = (digits[^(i + 1)] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += (value / 10) + (value % 10);
        }

        return sum;
    }
}
