using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class LanguageCriterion : ICriterion
{
    public string Code => CriterionCodes.Languages;

    public Text Name => MatchingTexts.Text(CriterionTexts.LanguagesName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => LanguageTraits.Of(need);

    public object? OfferTrait(OfferSide offer) => LanguageTraits.Of(offer);

    public decimal? Evaluate(object? needTrait, object? offerTrait)
    {
        TraitSet offered = (TraitSet)offerTrait!;
        return needTrait is not TraitSet asked ? 1
            : asked.IsEmpty || offered.IsEmpty ? null
            : decimal.Round(asked.CountShared(offered) / (decimal)asked.Keys.Count, Points.Decimals);
    }

    public Message Describe(object? needTrait, object? offerTrait)
    {
        if (needTrait is not TraitSet asked)
        {
            return MatchingTexts.Message(CriterionTexts.LanguagesAny);
        }

        Argument[] common = [.. asked.Keys.Intersect(((TraitSet)offerTrait!).Keys).Select(LanguageTraits.Name)];
        return common.Length == 0
            ? MatchingTexts.Message(CriterionTexts.LanguagesNone)
            : MatchingTexts.Message(CriterionTexts.LanguagesCommon, ("languages", Argument.List(common)), ("count", common.Length));
    }
}
