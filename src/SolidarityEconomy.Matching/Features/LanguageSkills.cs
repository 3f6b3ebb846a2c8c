using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Languages of one side with the level of each; variants of a language count as that language, at the best level claimed.</summary>
internal sealed class LanguageSkills : IEquatable<LanguageSkills>
{
    private readonly (string Language, LanguageLevel Level)[] _levels;

    private LanguageSkills(IEnumerable<LanguageTag> languages, Profile? profile)
    {
        Dictionary<string, LanguageLevel> claimed = new(StringComparer.Ordinal);
        foreach (LanguageClaim claim in profile?.Languages ?? [])
        {
            string language = claim.Language.Language;
            LanguageLevel level = claim.PlainLevel ?? WhenUnknown;
            claimed[language] = claimed.TryGetValue(language, out LanguageLevel known) && known > level ? known : level;
        }

        _levels =
        [
            .. languages.Select(tag => tag.Language).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(language => (language, claimed.TryGetValue(language, out LanguageLevel level) ? level : WhenUnknown)),
        ];
    }

    /// <summary>What a language counts that somebody names without a level: enough for a talk, since help in it is asked or offered.</summary>
    public static LanguageLevel WhenUnknown => LanguageLevel.Conversational;

    public bool IsEmpty => _levels.Length == 0;

    /// <summary>The languages in which help can be taken, or else those of who asks: null when any will do, empty when unknown.</summary>
    public static LanguageSkills? Of(NeedSide need) =>
        need.Need.Languages is { IsEmpty: true } ? null : new(need.Need.Languages ?? Spoken(need.Actor, need.Profile), need.Profile);

    /// <summary>The languages of the offer, or else those of who makes it; empty when unknown.</summary>
    public static LanguageSkills Of(OfferSide offer) =>
        new(offer.Offer.Languages ?? Spoken(offer.Actor, offer.Profile), offer.Profile);

    /// <summary>The language in which both do best, and the weaker level of the two; among equals the first by code. Null when none is common.</summary>
    public (string Language, LanguageLevel Level)? Best(LanguageSkills other)
    {
        (string Language, LanguageLevel Level)? best = null;
        foreach ((string language, LanguageLevel level) in _levels)
        {
            int at = Array.FindIndex(other._levels, pair => string.Equals(pair.Language, language, StringComparison.Ordinal));
            if (at >= 0)
            {
                LanguageLevel weaker = level < other._levels[at].Level ? level : other._levels[at].Level;
                best = best is { } found && found.Level >= weaker ? best : (language, weaker);
            }
        }

        return best;
    }

    public bool Equals(LanguageSkills? other) => other is not null && _levels.AsSpan().SequenceEqual(other._levels);

    public override bool Equals(object? obj) => Equals(obj as LanguageSkills);

    public override int GetHashCode() => _levels.Aggregate(
        _levels.Length,
        (hash, pair) => HashCode.Combine(hash, string.GetHashCode(pair.Language, StringComparison.Ordinal), pair.Level));

    private static IEnumerable<LanguageTag> Spoken(Actor actor, Profile? profile) =>
        (profile?.Languages ?? []).Select(claim => claim.Language).Concat(actor.Languages);
}
