using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A need that takes any language takes every offer; otherwise one has to be in common.</summary>
internal sealed class LanguageRule(bool admitsUnknown) : IEligibilityRule
{
    public string Code => EligibilityRules.CommonLanguageCode;

    public Text Reason => RuleTexts.Reason(Code);

    public bool AdmitsUnknown => admitsUnknown;

    public object? NeedTrait(NeedSide need) => LanguageTraits.Of(need);

    public object? OfferTrait(OfferSide offer) => LanguageTraits.Of(offer);

    public bool Allows(object? needTrait, object? offerTrait)
    {
        TraitSet offered = (TraitSet)offerTrait!;
        return needTrait is not TraitSet asked || (asked.IsEmpty || offered.IsEmpty ? admitsUnknown : asked.Shares(offered));
    }
}
