using NodaTime;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class CorridorCriterion(LocalDate asOf) : ICriterion
{
    public LocalDate AsOf { get; } = asOf.WithCalendar(CalendarSystem.Iso);

    public string Code => CriterionCodes.Corridor;

    public Text Name => MatchingTexts.Text(ProfileCriterionTexts.CorridorName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => CorridorTrait.Of(need.Registered, AsOf);

    public object? OfferTrait(OfferSide offer) => CorridorTrait.Of(offer.Registered, AsOf);

    public decimal? Evaluate(object? needTrait, object? offerTrait) =>
        needTrait is CorridorTrait asked && offerTrait is CorridorTrait offered
            ? Fact(asked, offered) switch
            {
                ProfileCriterionTexts.CorridorHome or ProfileCriterionTexts.CorridorSame => 1,
                ProfileCriterionTexts.CorridorOrigin => 0.5m,
                _ => 0,
            }
            : null;

    /// <summary>Names no country: the consent is to be matched by ties, not to have them told.</summary>
    public Message Describe(object? needTrait, object? offerTrait) =>
        MatchingTexts.Message(Fact((CorridorTrait)needTrait!, (CorridorTrait)offerTrait!));

    private static string Fact(CorridorTrait asked, CorridorTrait offered) =>
        asked.Left.Shares(offered.Homes) || offered.Left.Shares(asked.Homes) ? ProfileCriterionTexts.CorridorHome
        : !asked.Left.Shares(offered.Left) ? ProfileCriterionTexts.CorridorNone
        : asked.Homes.Shares(offered.Homes) ? ProfileCriterionTexts.CorridorSame
        : ProfileCriterionTexts.CorridorOrigin;
}
