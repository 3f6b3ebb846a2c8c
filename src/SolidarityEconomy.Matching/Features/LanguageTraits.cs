namespace SolidarityEconomy.Matching.Features;

/// <summary>Languages as traits: variants of a language count as that language.</summary>
internal static class LanguageTraits
{
    /// <summary>The languages in which help can be taken; empty when any will do.</summary>
    public static TraitSet Of(NeedSide need) => new(need.Need.Languages.Select(tag => tag.Language));

    /// <summary>The languages of the offer, or else of its actor; empty when unknown.</summary>
    public static TraitSet Of(OfferSide offer) =>
        new((offer.Offer.Languages.IsEmpty ? offer.Actor.Languages : offer.Offer.Languages).Select(tag => tag.Language));

    /// <summary>What a language is called; its code when our table does not have it.</summary>
    public static Argument Name(string language) => Languages.Name(LanguageTag.Parse(language));
}
