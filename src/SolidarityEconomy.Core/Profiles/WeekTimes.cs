using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;

namespace SolidarityEconomy.Profiles;

/// <summary>Weekly windows as spans of one real week.</summary>
internal static class WeekTimes
{
    private const decimal TicksAnHour = NodaConstants.TicksPerHour;

    // A skipped time becomes the end of the gap; a time that comes twice is taken so that the window is the widest.
    private static readonly ZoneLocalMappingResolver Begin =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private static readonly ZoneLocalMappingResolver End =
        Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>The spans in which there is time, in order and apart from each other; null when unknown.</summary>
    public static ImmutableArray<Interval>? Of(Availability availability, LocalDate week, IDateTimeZoneProvider zones)
    {
        if (availability.Windows.IsEmpty
            || availability.Zone is null
            || zones.GetZoneOrNull(availability.Zone) is not { } zone)
        {
            return null;
        }

        LocalDate monday = week.PlusDays(1 - (int)week.DayOfWeek);
        Instant start = monday.AtMidnight().InUtc().ToInstant();
        Instant end = start + Duration.FromDays(7);
        List<Interval> spans = [];

        // The local week may begin a day earlier or later than the week in UTC.
        for (int week7 = -7; week7 <= 7; week7 += 7)
        {
            foreach (WeeklyWindow window in availability.Windows)
            {
                LocalDate day = monday.PlusDays(week7 + (int)window.Day - 1);
                Instant from = Instant.Max(start, At(zone, day + window.From, Begin));
                LocalDateTime close = window.Until == LocalTime.Midnight ? day.PlusDays(1).AtMidnight() : day + window.Until;
                Instant until = Instant.Min(end, At(zone, close, End));
                if (from < until)
                {
                    spans.Add(new Interval(from, until));
                }
            }
        }

        return Union(spans);
    }

    public static decimal CommonHours(ImmutableArray<Interval> one, ImmutableArray<Interval> other)
    {
        long ticks = 0;
        int i = 0;
        int j = 0;
        while (i < one.Length && j < other.Length)
        {
            Instant from = Instant.Max(one[i].Start, other[j].Start);
            Instant until = Instant.Min(one[i].End, other[j].End);
            if (from < until)
            {
                ticks += (until - from).BclCompatibleTicks;
            }

            _ = one[i].End <= other[j].End ? i++ : j++;
        }

        return Math.Round(ticks / TicksAnHour, 2, MidpointRounding.ToEven);
    }

    private static Instant At(DateTimeZone zone, LocalDateTime time, ZoneLocalMappingResolver resolver) =>
        zone.ResolveLocal(time, resolver).ToInstant();

    private static ImmutableArray<Interval> Union(List<Interval> spans)
    {
        List<Interval> union = [];
        foreach (Interval span in spans.OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (union.Count > 0 && span.Start <= union[^1].End)
            {
                union[^1] = new Interval(union[^1].Start, Instant.Max(union[^1].End, span.End));
            }
            else
            {
                union.Add(span);
            }
        }

        return [.. union];
    }
}
