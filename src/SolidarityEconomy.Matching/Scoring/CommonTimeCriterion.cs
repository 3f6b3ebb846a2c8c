using NodaTime;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class CommonTimeCriterion : ICriterion
{
    private readonly IDateTimeZoneProvider _zones;

    public CommonTimeCriterion(LocalDate week, IDateTimeZoneProvider zones, decimal fullAfterHours)
    {
        ArgumentNullException.ThrowIfNull(zones);
        _zones = zones;
        Week = week.WithCalendar(CalendarSystem.Iso);
        FullAfterHours = fullAfterHours is > 0 and <= WeekTrait.MaxHours && Points.IsExact(fullAfterHours)
            ? fullAfterHours
            : throw new ArgumentOutOfRangeException(
                nameof(fullAfterHours), fullAfterHours, "The hours lie above 0, up to 168, with 6 decimals at most.");
    }

    public LocalDate Week { get; }

    public decimal FullAfterHours { get; }

    public string Code => CriterionCodes.CommonTime;

    public Text Name => MatchingTexts.Text(ProfileCriterionTexts.CommonTimeName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => Times(need.Profile);

    public object? OfferTrait(OfferSide offer) => Times(offer.Profile);

    public decimal? Evaluate(object? needTrait, object? offerTrait) =>
        needTrait is WeekTrait one && offerTrait is WeekTrait other
            ? decimal.Round(Math.Min(one.CommonHours(other) / FullAfterHours, 1), Points.Decimals)
            : null;

    public Message Describe(object? needTrait, object? offerTrait)
    {
        decimal hours = ((WeekTrait)needTrait!).CommonHours((WeekTrait)offerTrait!);
        return hours == 0
            ? MatchingTexts.Message(ProfileCriterionTexts.CommonTimeNone)
            : MatchingTexts.Message(ProfileCriterionTexts.CommonTimeHours, ("hours", Points.Trim(decimal.Round(hours, 2))));
    }

    private WeekTrait? Times(Profile? profile) => WeekTrait.Of(profile?.Availability, Week, _zones);
}
