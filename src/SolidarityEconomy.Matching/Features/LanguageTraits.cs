using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Languages as traits: variants of a language count as that language.</summary>
internal static class LanguageTraits
{
    /// <summary>The languages in which help can be taken, or else of the actor who asks: null when any will do, empty when unknown.</summary>
    public static TraitSet? Of(NeedSide need) =>
        need.Need.Languages is { IsEmpty: true } ? null : Codes(need.Need.Languages ?? need.Actor.Languages);

    /// <summary>The languages of the offer, or else of its actor; empty when unknown.</summary>
    public static TraitSet Of(OfferSide offer) => Codes(offer.Offer.Languages ?? offer.Actor.Languages);

    /// <summary>What a language is called; its code when our table does not have it.</summary>
    public static Argument Name(string language) => Languages.Name(LanguageTag.Parse(language));

    private static TraitSet Codes(ImmutableArray<LanguageTag> languages) => new(languages.Select(tag => tag.Language));
}
