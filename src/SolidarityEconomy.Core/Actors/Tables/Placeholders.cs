using System.Collections.Frozen;

namespace SolidarityEconomy.Actors.Tables;

/// <summary>Knows words that only fill a cell because a form wanted something.</summary>
internal static class Placeholders
{
    private static readonly FrozenSet<string> Words = new[]
    {
        "n a", "na", "nil", "no", "none", "not available", "not applicable", "null", "tba", "tbc", "tbd", "unknown", "x", "xx", "xxx",
        "desconocido", "ninguna", "ninguno", "no aplica", "no disponible", "no tiene", "s d", "sin datos", "sin web",
        "desconhecido", "nao disponivel", "nao se aplica", "nao tem", "nenhum", "nenhuma",
        "aucun", "aucune", "keine", "kein", "nessuno",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for dashes, dots, question marks and the like.</summary>
    public static bool HasNothingToRead(string cell) => !cell.Any(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c));

    /// <summary>True also for words such as "n/a", "none", "no tiene".</summary>
    public static bool Is(string cell) => HasNothingToRead(cell) || Words.Contains(Text.Fold(cell));
}
