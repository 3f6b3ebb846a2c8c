using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Each side lies where the other wants or serves; the trait is the wanted places and the own country.</summary>
internal sealed class PlaceRule(bool admitsUnknown) : IEligibilityRule
{
    public string Code => EligibilityRules.PlaceCode;

    public Text Reason => RuleTexts.Reason(Code);

    public bool AdmitsUnknown => admitsUnknown;

    public object? NeedTrait(NeedSide need) => (ConceptList.Of(need.Need.Places), need.Actor.Place?.Country);

    public object? OfferTrait(OfferSide offer) => (ConceptList.Of(offer.Offer.Places), offer.Actor.Place?.Country);

    public bool Allows(object? needTrait, object? offerTrait)
    {
        (ConceptList? wanted, Concept? asking) = ((ConceptList?, Concept?))needTrait!;
        (ConceptList? served, Concept? giving) = ((ConceptList?, Concept?))offerTrait!;
        return Lies(giving, wanted) && Lies(asking, served);
    }

    private bool Lies(Concept? country, ConceptList? places) =>
        places is null ? admitsUnknown
        : places.Concepts.IsEmpty
            || (country is null ? admitsUnknown : places.Concepts.Any(place => World.IsWithin(country, place)));
}
