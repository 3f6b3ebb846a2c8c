using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class SeniorityCriterion : ICriterion
{
    public SeniorityCriterion(int leastYears, int mostYears)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leastYears);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostYears, leastYears);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostYears, SkillClaim.MaxYears);
        LeastYears = leastYears;
        MostYears = mostYears;
    }

    public int LeastYears { get; }

    public int MostYears { get; }

    public string Code => CriterionCodes.Seniority;

    public Text Name => MatchingTexts.Text(ProfileCriterionTexts.SeniorityName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => Years(need.Profile);

    public object? OfferTrait(OfferSide offer) => Years(offer.Profile);

    public decimal? Evaluate(object? needTrait, object? offerTrait)
    {
        if (needTrait is not int asking || offerTrait is not int giving)
        {
            return null;
        }

        int gap = giving - asking;
        return gap < 0 ? 0
            : gap < LeastYears ? decimal.Round(gap / (decimal)LeastYears, Points.Decimals)
            : gap <= MostYears ? 1
            : decimal.Round(MostYears / (decimal)gap, Points.Decimals);
    }

    public Message Describe(object? needTrait, object? offerTrait)
    {
        int gap = (int)offerTrait! - (int)needTrait!;
        return gap > 0
            ? MatchingTexts.Message(ProfileCriterionTexts.SeniorityMore, ("years", gap))
            : MatchingTexts.Message(ProfileCriterionTexts.SeniorityNone);
    }

    private static int? Years(Profile? profile) => (profile?.Skills ?? []).Max(claim => claim.Years);
}
