using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>Turns the words of a registry document into values; null when they cannot be read.</summary>
internal static class Parsing
{
    public static bool IsWord([NotNullWhen(true)] string? value) => value is not null && Guard.IsWord(value);

    public static Concept? ToPlace(string? code) =>
        World.TryFindCountry(code, out Concept? country) ? country
        : World.Taxonomy.TryFind(code, out Concept? region) ? region
        : null;

    public static Uri? ToWebsite(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out Uri? website) && Actor.IsWebsite(website) ? website : null;

    public static Text? ToText(IReadOnlyDictionary<string, string>? words)
    {
        List<(LanguageTag, string)> values = [];
        HashSet<LanguageTag> seen = [];
        foreach ((string tag, string? value) in words ?? new Dictionary<string, string>())
        {
            if (!LanguageTag.TryParse(tag, out LanguageTag language) || !seen.Add(language)
                || string.IsNullOrWhiteSpace(value) || !Surrogates.ArePaired(value))
            {
                return null;
            }

            values.Add((language, value));
        }

        return values.Count == 0 ? null : Text.Of(values);
    }

    public static Concept? ToConcept(RegistryInput.ConceptPart part) =>
        IsWord(part.Scheme) && IsWord(part.Notation) && ToText(part.Label) is { } label
        && (part.Uri is null || InputRules.IsAddress(part.Uri))
            ? new Concept(part.Scheme, part.Notation, label, part.Uri)
            : null;
}
