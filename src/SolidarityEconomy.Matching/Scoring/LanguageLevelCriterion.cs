using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class LanguageLevelCriterion : ICriterion
{
    public string Code => CriterionCodes.LanguageLevel;

    public Text Name => MatchingTexts.Text(ProfileCriterionTexts.LanguageLevelName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => LanguageSkills.Of(need);

    public object? OfferTrait(OfferSide offer) => LanguageSkills.Of(offer);

    public decimal? Evaluate(object? needTrait, object? offerTrait)
    {
        LanguageSkills offered = (LanguageSkills)offerTrait!;
        return needTrait is not LanguageSkills asked ? 1
            : asked.IsEmpty || offered.IsEmpty ? null
            : asked.Best(offered)?.Level switch
            {
                null => 0,
                LanguageLevel.Basic => 0.25m,
                LanguageLevel.Conversational => 0.75m,
                _ => 1,
            };
    }

    public Message Describe(object? needTrait, object? offerTrait) =>
        needTrait is not LanguageSkills asked ? MatchingTexts.Message(CriterionTexts.LanguagesAny)
        : asked.Best((LanguageSkills)offerTrait!) is not var (language, level) ? MatchingTexts.Message(CriterionTexts.LanguagesNone)
        : MatchingTexts.Message(
            level switch
            {
                LanguageLevel.Basic => ProfileCriterionTexts.LanguageBasic,
                LanguageLevel.Conversational => ProfileCriterionTexts.LanguageConversational,
                _ => ProfileCriterionTexts.LanguageFluent,
            },
            ("language", LanguageTraits.Name(language)));
}
