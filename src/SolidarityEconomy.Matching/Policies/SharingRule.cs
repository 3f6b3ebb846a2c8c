using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Both sides must share a key, or must share none; the engine recognises this kind and makes blocks of it.</summary>
internal sealed class SharingRule(
    string code,
    Func<Text> reason,
    bool mustShare,
    Func<NeedSide, TraitSet> needKeys,
    Func<OfferSide, TraitSet> offerKeys,
    bool admitsUnknown) : IEligibilityRule
{
    public string Code { get; } = code;

    public Text Reason => reason();

    /// <summary>True when a key must be shared, false when none may be.</summary>
    public bool MustShare { get; } = mustShare;

    /// <summary>Whether a pair stays in when one side has no key.</summary>
    public bool AdmitsUnknown { get; } = admitsUnknown;

    public object? NeedTrait(NeedSide need) => needKeys(need);

    public object? OfferTrait(OfferSide offer) => offerKeys(offer);

    public bool Allows(object? needTrait, object? offerTrait)
    {
        TraitSet asked = (TraitSet)needTrait!;
        TraitSet offered = (TraitSet)offerTrait!;
        return asked.IsEmpty || offered.IsEmpty ? AdmitsUnknown : asked.Shares(offered) == MustShare;
    }
}
