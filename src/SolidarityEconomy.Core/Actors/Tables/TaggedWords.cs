namespace SolidarityEconomy.Actors.Tables;

/// <summary>Words that begin with their language and a colon: <c>de: Ein Garten</c>.</summary>
internal static class TaggedWords
{
    /// <summary>The language and the words after it; without a language, the words as they are.</summary>
    public static (LanguageTag? Language, string Words) Read(string cell)
    {
        int colon = cell.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0
            && LanguageTag.TryParse(cell[..colon], out LanguageTag language)
            && cell.StartsWith(language.ToString(), StringComparison.Ordinal)
            && cell[(colon + 2)..].Trim() is { Length: > 0 } words
            ? (language, words)
            : (null, cell);
    }

    public static string Write(LanguageTag language, string words) => $"{language}: {words}";
}
