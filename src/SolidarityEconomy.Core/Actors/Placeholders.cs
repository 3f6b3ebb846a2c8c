using System.Collections.Frozen;

namespace SolidarityEconomy.Actors;

/// <summary>Knows what people write into a field or cell when they have nothing to write.</summary>
internal static class Placeholders
{
    private const int FewestEqualDigits = 4;

    // Folded, without blanks, in the languages of the tables and registers.
    private static readonly FrozenSet<string> Words = (
        "na nil nill no none nothing null tba tbc tbd unknown blank empty missing notavailable notapplicable notgiven notknown notprovided "
        + "desconocida desconocido ninguna ninguno noaplica noconsta nodisponible nohay notiene pendiente porconfirmar sincodigo sindato sindatos "
        + "sinnumero sinweb "
        + "desconhecida desconhecido naoaplicavel naoconsta naodisponivel naoinformada naoinformado naoseaplica naotem nenhum nenhuma pendente "
        + "semdados semnumero "
        + "aucun aucune kein keine nessuno")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Letters that mean nothing only with a mark between them, as in "s/d": SD and ND are states.
    private static readonly FrozenSet<string> Letters = new[] { "n a", "n d", "s d", "s n" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for dashes, dots, question marks and the like.</summary>
    public static bool HasNothingToRead(string cell) => !cell.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));

    /// <summary>True also for words such as "n/a", "none", "no tiene", and a row of x.</summary>
    public static bool Is(string cell) => HasNothingToRead(cell) || IsWord(Text.Fold(cell));

    /// <summary>True for nothing, the words for it, and zeros only.</summary>
    public static bool IsNothing(string folded) => folded.Length == 0 || IsWord(folded) || IsRowOf(folded, '0');

    /// <summary>True for four or more equal digits; false for a short number as 7.</summary>
    public static bool IsRowOfOneDigit(string folded) =>
        folded.Length > 0 && char.IsAsciiDigit(folded[0]) && IsRowOf(folded, folded[0]) && folded.Count(c => c != ' ') >= FewestEqualDigits;

    /// <summary>True for what <see cref="IsNothing"/> and <see cref="IsRowOfOneDigit"/> know.</summary>
    public static bool Contain(string folded) => IsNothing(folded) || IsRowOfOneDigit(folded);

    private static bool IsWord(string folded) =>
        Letters.Contains(folded) || IsRowOf(folded, 'x') || Words.Contains(folded.Replace(" ", string.Empty, StringComparison.Ordinal));

    private static bool IsRowOf(string folded, char sign) => folded.StartsWith(sign) && folded.AsSpan().IndexOfAnyExcept(sign, ' ') < 0;
}
