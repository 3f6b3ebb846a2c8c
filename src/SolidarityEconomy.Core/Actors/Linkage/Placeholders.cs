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
        if (joined.Length == 0 || Words.Contains(joined))
        {
            return true;
        }

        bool isOneCharacter = joined.AsSpan().IndexOfAnyExcept(joined[0]) < 0;
        return isOneCharacter && (joined[0] is '0' or 'x' || (char.IsAsciiDigit(joined[0]) && joined.Length >= FewestEqualDigits));
    }
}
