using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Each side lies where the other wants or serves; the trait is the wanted places and the own country.</summary>
internal sealed class PlaceRule(bool admitsUnknown) : IEligibilityRule
{
    public string Code => EligibilityRules.PlaceCode;

    public Text Reason => RuleTexts.Reason(Code);

    public bool AdmitsUnknown => admitsUnknown;

    public object? NeedTrait(NeedSide need) => (TraitList<Concept>.Of(need.Need.Places), need.Actor.Place?.Country);

    public object? OfferTrait(OfferSide offer) => (TraitList<Concept>.Of(offer.Offer.Places), offer.Actor.Place?.Country);

    public bool Allows(object? needTrait, object? offerTrait)
    {
        (TraitList<Concept>? wanted, Concept? asking) = ((TraitList<Concept>?, Concept?))needTrait!;
        (TraitList<Concept>? served, Concept? giving) = ((TraitList<Concept>?, Concept?))offerTrait!;
        return Lies(giving, wanted) && Lies(asking, served);
    }

    private bool Lies(Concept? country, TraitList<Concept>? places) =>
        places is null ? admitsUnknown
        : places.Items.IsEmpty
            || (country is null ? admitsUnknown : IsWithin(country, places));

    private static bool IsWithin(Concept country, TraitList<Concept> places)
    {
        foreach (Concept place in places.Items)
        {
            if (World.IsWithin(country, place))
            {
                return true;
            }
        }

        return false;
    }
}
