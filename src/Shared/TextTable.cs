using System.Collections.Frozen;

namespace SolidarityEconomy.Texts;

/// <summary>The texts of one package: every code that it can say, in English, Spanish and Portuguese.</summary>
internal sealed class TextTable
{
    private readonly FrozenDictionary<string, Text> _patterns;

    public TextTable(params IEnumerable<(string Code, Text Pattern)> entries)
    {
        Entries = [.. entries];
        _patterns = Entries.ToFrozenDictionary(e => e.Code, e => e.Pattern, StringComparer.Ordinal);
    }

    public IReadOnlyList<(string Code, Text Pattern)> Entries { get; }

    public Message Message(string code, params IEnumerable<(string Name, Argument Value)> arguments) =>
        new(code, _patterns[code], arguments);
}
