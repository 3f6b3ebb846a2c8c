using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Languages as traits: variants of a language count as that language.</summary>
internal static class LanguageTraits
{
    /// <summary>The languages in which help can be taken, or else those of who asks: null when any will do, empty when unknown.</summary>
    public static TraitSet? Of(NeedSide need) => Asked(need) is { } languages ? Codes(languages) : null;

    /// <summary>The languages of the offer, or else those of who makes it; empty when unknown.</summary>
    public static TraitSet Of(OfferSide offer) => Codes(Offered(offer));

    /// <summary>The languages that a need says, or else those of actor and profile; null when any will do.</summary>
    public static IEnumerable<LanguageTag>? Asked(NeedSide need) => need.Need.Languages switch
    {
        { IsEmpty: true } => null,
        { } said => said,
        null => Spoken(need.Actor, need.Profile),
    };

    /// <summary>The languages that an offer says, or else those of actor and profile.</summary>
    public static IEnumerable<LanguageTag> Offered(OfferSide offer) =>
        offer.Offer.Languages is { } said ? said : Spoken(offer.Actor, offer.Profile);

    /// <summary>What a language is called; its code when our table does not have it.</summary>
    public static Argument Name(string language) => Languages.Name(LanguageTag.Parse(language));

    private static TraitSet Codes(IEnumerable<LanguageTag> languages) => new(languages.Select(tag => tag.Language));

    private static IEnumerable<LanguageTag> Spoken(Actor actor, Profile? profile) =>
        (profile?.Languages ?? []).Select(claim => claim.Language).Concat(actor.Languages);
}
