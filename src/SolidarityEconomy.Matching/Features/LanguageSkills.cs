using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Languages of one side with the level of each; variants of a language count as that language, at the best level claimed.</summary>
internal sealed record LanguageSkills
{
    private readonly TraitList<(string Language, LanguageLevel Level)> _levels;

    private LanguageSkills(IEnumerable<LanguageTag> languages, Profile? profile)
    {
        Dictionary<string, LanguageLevel> claimed = new(StringComparer.Ordinal);
        foreach (LanguageClaim claim in profile?.Languages ?? [])
        {
            string language = claim.Language.Language;
            LanguageLevel level = claim.PlainLevel ?? WhenUnknown;
            claimed[language] = claimed.TryGetValue(language, out LanguageLevel known) && known > level ? known : level;
        }

        _levels = new(
        [
            .. languages.Select(tag => tag.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(language => (language, claimed.TryGetValue(language, out LanguageLevel level) ? level : WhenUnknown)),
        ]);
    }

    /// <summary>What a language counts that somebody names without a level: enough for a talk, since help in it is asked or offered.</summary>
    public static LanguageLevel WhenUnknown => LanguageLevel.Conversational;

    public bool IsEmpty => _levels.Items.IsEmpty;

    /// <summary>The languages in which help can be taken, or else those of who asks: null when any will do, empty when unknown.</summary>
    public static LanguageSkills? Of(NeedSide need) =>
        LanguageTraits.Asked(need) is { } languages ? new(languages, need.Profile) : null;

    /// <summary>The languages of the offer, or else those of who makes it; empty when unknown.</summary>
    public static LanguageSkills Of(OfferSide offer) => new(LanguageTraits.Offered(offer), offer.Profile);

    /// <summary>The language in which both do best, and the weaker level of the two; among equals the first by code. Null when none is common.</summary>
    public (string Language, LanguageLevel Level)? Best(LanguageSkills other)
    {
        (string Language, LanguageLevel Level)? best = null;
        foreach ((string language, LanguageLevel level) in _levels.Items)
        {
            foreach ((string spoken, LanguageLevel theirs) in other._levels.Items)
            {
                LanguageLevel weaker = level < theirs ? level : theirs;
                if (string.Equals(spoken, language, StringComparison.Ordinal) && !(best?.Level >= weaker))
                {
                    best = (language, weaker);
                }
            }
        }

        return best;
    }
}
