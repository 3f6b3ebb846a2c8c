using System.Collections.Concurrent;

namespace SolidarityEconomy.Testing;

/// <summary>Collects the codes of refusals, faults and explanations that the library returned during this run.</summary>
internal static class CodeLog
{
    private static readonly ConcurrentDictionary<string, byte> Seen = new(StringComparer.Ordinal);

    /// <summary>Gets the codes recorded so far, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes => [.. Seen.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Records a code that the library returned.</summary>
    public static void Record(string code) => Seen.TryAdd(code, 0);
}
