using System.Collections.Frozen;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Knows the words that people write into a field when they have nothing to write.</summary>
internal static class Placeholders
{
    private const int FewestEqualDigits = 4;

    // Folded, without blanks, in the languages of the registers.
    private static readonly FrozenSet<string> Words = (
        "na nd sn sd none no nil null nill nothing unknown notknown notavailable notapplicable notprovided notgiven tbc tbd missing blank empty "
        + "ninguno ninguna nohay notiene noaplica noconsta sindato sindatos sinnumero sincodigo desconocido desconocida nodisponible porconfirmar "
        + "nenhum nenhuma naotem naoaplicavel naoinformado naoinformada naoconsta semnumero semdados desconhecido desconhecida pendente pendiente")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for nothing, the usual words for it, a row of x, zeros only, and four or more equal digits; false for a short number as 7.</summary>
    /// <param name="folded">Folded text, with or without blanks.</param>
    public static bool Contain(string folded)
    {
        string joined = folded.Replace(" ", string.Empty, StringComparison.Ordinal);
        return IsNothing(joined) || IsRowOfOneDigit(joined);
    }

    /// <summary>True for nothing, the usual words for it, a row of x and zeros only.</summary>
    /// <param name="joined">Folded text without blanks.</param>
    public static bool IsNothing(string joined) =>
        joined.Length == 0 || Words.Contains(joined) || (joined[0] is '0' or 'x' && IsOneCharacter(joined));

    /// <summary>True for four or more equal digits.</summary>
    /// <param name="joined">Folded text without blanks.</param>
    public static bool IsRowOfOneDigit(string joined) =>
        joined.Length >= FewestEqualDigits && char.IsAsciiDigit(joined[0]) && IsOneCharacter(joined);

    private static bool IsOneCharacter(string joined) => joined.AsSpan().IndexOfAnyExcept(joined[0]) < 0;
}
