using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class TermsCriterion : ICriterion
{
    public string Code => CriterionCodes.Terms;

    public Text Name => MatchingTexts.Text(ProfileCriterionTexts.TermsName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => Trait(need.Need.Terms);

    public object? OfferTrait(OfferSide offer) => Trait(offer.Offer.Terms);

    public decimal? Evaluate(object? needTrait, object? offerTrait) =>
        needTrait is TraitList<int> asked && offerTrait is TraitList<int> offered
            ? asked.Items.AsSpan().ContainsAny(offered.Items.AsSpan()) ? 1 : 0
            : null;

    public Message Describe(object? needTrait, object? offerTrait)
    {
        Argument[] common = [.. Common(needTrait, offerTrait).Select(term => (Argument)MatchingTexts.Text((ExchangeTerm)term switch
        {
            ExchangeTerm.Gift => ProfileCriterionTexts.TermGift,
            ExchangeTerm.Paid => ProfileCriterionTexts.TermPaid,
            _ => ProfileCriterionTexts.TermReciprocal,
        }))];
        return common.Length == 0
            ? MatchingTexts.Message(ProfileCriterionTexts.TermsNone)
            : MatchingTexts.Message(ProfileCriterionTexts.TermsCommon, ("terms", Argument.List(common)));
    }

    private static ImmutableArray<int> Common(object? needTrait, object? offerTrait) =>
        [.. ((TraitList<int>)needTrait!).Items.Intersect(((TraitList<int>)offerTrait!).Items)];

    private static TraitList<int>? Trait(ImmutableArray<ExchangeTerm>? terms) =>
        terms is { } known ? new TraitList<int>([.. known.Select(term => (int)term)]) : null;
}
