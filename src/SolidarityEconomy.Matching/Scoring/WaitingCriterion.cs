using NodaTime;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class WaitingCriterion : ICriterion
{
    public const int MaxDays = 36_500;

    public WaitingCriterion(LocalDate asOf, int fullAfterDays)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(fullAfterDays, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fullAfterDays, MaxDays);
        AsOf = asOf.WithCalendar(CalendarSystem.Iso);
        FullAfterDays = fullAfterDays;
    }

    public LocalDate AsOf { get; }

    public int FullAfterDays { get; }

    public string Code => CriterionCodes.Waiting;

    public Text Name => MatchingTexts.Text(CriterionTexts.WaitingName);

    public decimal? WhenMissing => 0;

    public object? NeedTrait(NeedSide need) => need.Need.WaitingSince;

    public object? OfferTrait(OfferSide offer) => null;

    public decimal? Evaluate(object? needTrait, object? offerTrait) => needTrait is LocalDate since
        ? decimal.Round(Math.Min(Days(since) / (decimal)FullAfterDays, 1), Points.Decimals)
        : null;

    public Message Describe(object? needTrait, object? offerTrait)
    {
        LocalDate since = (LocalDate)needTrait!;
        return MatchingTexts.Message(CriterionTexts.WaitingDays, ("since", since), ("days", Days(since)));
    }

    private int Days(LocalDate since) => Math.Max(Period.DaysBetween(since, AsOf), 0);
}
