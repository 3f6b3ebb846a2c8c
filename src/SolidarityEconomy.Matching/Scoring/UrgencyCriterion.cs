using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class UrgencyCriterion : ICriterion
{
    public string Code => CriterionCodes.Urgency;

    public Text Name => MatchingTexts.Text(CriterionTexts.UrgencyName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => need.Need.Urgency;

    public object? OfferTrait(OfferSide offer) => null;

    public decimal? Evaluate(object? needTrait, object? offerTrait) => needTrait switch
    {
        Urgency.High => 1,
        Urgency.Normal => 0.5m,
        Urgency.Low => 0,
        _ => null,
    };

    public Message Describe(object? needTrait, object? offerTrait) => MatchingTexts.Message(needTrait switch
    {
        Urgency.High => CriterionTexts.UrgencyHigh,
        Urgency.Normal => CriterionTexts.UrgencyNormal,
        _ => CriterionTexts.UrgencyLow,
    });
}
