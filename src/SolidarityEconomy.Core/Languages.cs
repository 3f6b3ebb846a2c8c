using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy;

/// <summary>What languages are called: the one table for reading them from forms and writing them in texts.</summary>
/// <remarks>
/// Names in English, Spanish, Portuguese and French, of about ninety languages of the Americas, their diasporas and those who come
/// there; codes of ISO 639. The codes and English names of those with two letters were compared with the IATI code list
/// "Language"; the other names are in common use and unverified.
/// </remarks>
public static class Languages
{
    /// <summary>Gives what a language is called.</summary>
    /// <param name="language">The language; its country or region does not count.</param>
    /// <returns>The name in four languages; the code as English words where the table does not have the language.</returns>
    public static Text Name(LanguageTag language) =>
        LanguageTexts.Names.GetValueOrDefault(language.Language) ?? Text.Of(LanguageTag.English, language.Language);

    /// <summary>Finds a language by what people call it, in any of the four languages or in its own.</summary>
    /// <param name="name">
    /// Words such as <c>castellano</c>, <c>Inglês</c> or <c>quechua (Cusco)</c>, whatever the accents, case and punctuation; brackets
    /// are left out when the whole is not known. A code is no name; null and blank words name no language.
    /// </param>
    /// <param name="language">The language, with a country where the name says so: <c>qu-EC</c> for kichwa; else the default value.</param>
    /// <returns>True when a language is called so; a misspelt name is none.</returns>
    public static bool TryFindByName([NotNullWhen(true)] string? name, out LanguageTag language)
    {
        language = default;
        if (name is null)
        {
            return false;
        }

        int bracket = name.IndexOf('(', StringComparison.Ordinal);
        return LanguageTexts.Tags.TryGetValue(Text.Fold(name), out language)
            || (bracket > 0 && LanguageTexts.Tags.TryGetValue(Text.Fold(name[..bracket]), out language));
    }
}
