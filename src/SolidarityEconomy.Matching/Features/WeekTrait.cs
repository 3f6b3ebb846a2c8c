using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>When in one real week there is time; equal for all who have the same, in whatever zone they told it.</summary>
internal sealed record WeekTrait
{
    /// <summary>The hours of a week, more than which nobody has in common.</summary>
    public const decimal MaxHours = 168;

    private const decimal TicksAnHour = NodaConstants.TicksPerHour;

    private readonly TraitList<Interval> _spans;

    private WeekTrait(ImmutableArray<Interval> spans) => _spans = new TraitList<Interval>(spans);

    /// <summary>Null without windows, or without a zone that the provider knows.</summary>
    public static WeekTrait? Of(Availability? availability, LocalDate week, IDateTimeZoneProvider zones) =>
        availability?.TimesIn(week, zones) is { } spans ? new WeekTrait(spans) : null;

    /// <summary>Hours that both have, exact.</summary>
    public decimal CommonHours(WeekTrait other)
    {
        long ticks = 0;
        int i = 0;
        int j = 0;
        while (i < _spans.Items.Length && j < other._spans.Items.Length)
        {
            Interval one = _spans.Items[i];
            Interval another = other._spans.Items[j];
            Duration common = Instant.Min(one.End, another.End) - Instant.Max(one.Start, another.Start);
            ticks += Math.Max(common.BclCompatibleTicks, 0);
            _ = one.End <= another.End ? i++ : j++;
        }

        return ticks / TicksAnHour;
    }
}
