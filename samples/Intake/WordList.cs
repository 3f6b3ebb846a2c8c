using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>The words that a column of the sheet knows, and what each of them means.</summary>
internal sealed class WordList<T>(params (string Words, T Meaning)[] words)
{
    private readonly Dictionary<string, T> _meanings = words
        .DistinctBy(pair => Text.Fold(pair.Words))
        .ToDictionary(pair => Text.Fold(pair.Words), pair => pair.Meaning, StringComparer.Ordinal);

    /// <summary>The words as they are shown to whoever fills in the sheet.</summary>
    public IReadOnlyList<string> Known { get; } = [.. words.Select(pair => pair.Words)];

    /// <summary>Looks words up as people write them: accents, case and punctuation do not matter.</summary>
    public bool TryFind(string cell, [MaybeNullWhen(false)] out T meaning) => _meanings.TryGetValue(Text.Fold(cell), out meaning);
}
