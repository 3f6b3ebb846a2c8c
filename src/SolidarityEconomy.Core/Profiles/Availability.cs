using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>How much time somebody has, and when in a week; each part may be unknown, but not all of them.</summary>
/// <remarks>Immutable; equal by its contents.</remarks>
public sealed record Availability
{
    /// <summary>The hours of a month of 31 days, more than which nobody has.</summary>
    public const decimal MaxHoursAMonth = 744;

    /// <summary>Makes an availability from what is known of it.</summary>
    /// <param name="hoursAMonth">How many hours in a usual month, 0 to <see cref="MaxHoursAMonth"/>; null when unknown.</param>
    /// <param name="windows">When in a week, each window once; empty when unknown.</param>
    /// <param name="zone">The time zone of the windows by its IANA name, for example <c>America/Guayaquil</c>; null when unknown.</param>
    /// <exception cref="ArgumentException">A window stands twice, the zone is blank or has white space at an end, or nothing at all is known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The hours lie outside their range.</exception>
    public Availability(decimal? hoursAMonth = null, IEnumerable<WeeklyWindow>? windows = null, string? zone = null)
    {
        HoursAMonth = hoursAMonth is null or (>= 0 and <= MaxHoursAMonth)
            ? hoursAMonth
            : throw new ArgumentOutOfRangeException(nameof(hoursAMonth), hoursAMonth, "Hours a month lie between 0 and 744.");
        Windows = InOrder(Contents.Distinct(Contents.ToArray(windows), nameof(windows)));
        Zone = Guard.WordOrNull(zone);
        if (HoursAMonth is null && Windows.IsEmpty && Zone is null)
        {
            throw new ArgumentException("Nothing is known of the time: an unknown availability is null.", nameof(hoursAMonth));
        }
    }

    /// <summary>How many hours in a usual month; null when unknown.</summary>
    public decimal? HoursAMonth { get; }

    /// <summary>When in a week, by day and beginning; empty when unknown.</summary>
    /// <remarks>Windows may overlap, as people tell them; the common time counts once.</remarks>
    public ImmutableArray<WeeklyWindow> Windows { get; }

    /// <summary>The time zone of the windows by its IANA name; null when unknown.</summary>
    public string? Zone { get; }

    /// <summary>Tells whether the zone is one that a provider knows.</summary>
    /// <param name="zones">The time zones of the caller, for example those of the tz database.</param>
    /// <returns>False also when no zone is told.</returns>
    public bool HasKnownZone(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return Zone is not null && zones.GetZoneOrNull(Zone) is not null;
    }

    /// <summary>Lays the windows out over one real week, from Monday 00:00 UTC for seven days.</summary>
    /// <remarks>
    /// Where clocks are put forward, the minutes that do not exist are left out; where they are put back, those that come twice are in
    /// twice when a window holds them whole.
    /// </remarks>
    /// <param name="week">Any day of the week in question; summer time makes weeks differ.</param>
    /// <param name="zones">The time zones of the caller.</param>
    /// <returns>The spans, in order and apart from each other; null when no windows are told, or no zone that the provider knows.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ImmutableArray<Interval>? TimesIn(LocalDate week, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return WeekTimes.Of(this, IsoDay.Of(week), zones);
    }

    /// <summary>Measures the time that two sides have in common in one week.</summary>
    /// <remarks>The week is that of <see cref="TimesIn"/>, so that the result is the same from both sides.</remarks>
    /// <param name="other">The other side.</param>
    /// <param name="week">Any day of the week in question; summer time makes weeks differ.</param>
    /// <param name="zones">The time zones of the caller.</param>
    /// <returns>Hours, rounded to two digits, half to even; null when a side has told no windows or no zone that the provider knows.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public decimal? CommonHours(Availability other, LocalDate week, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(other);
        return TimesIn(week, zones) is { } own && other.TimesIn(week, zones) is { } others
            ? WeekTimes.CommonHours(own, others)
            : null;
    }

    /// <summary>Compares hours, windows and zone.</summary>
    /// <param name="other">Another availability; null equals none.</param>
    /// <returns>True when all are equal.</returns>
    public bool Equals(Availability? other) =>
        other is not null
        && HoursAMonth == other.HoursAMonth
        && Contents.Same(Windows, other.Windows)
        && string.Equals(Zone, other.Zone, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HoursAMonth, Windows.Length, Zone);

    /// <summary>Tells only what it is, since it is personal.</summary>
    /// <returns>The same word for all.</returns>
    public override string ToString() => nameof(Availability);

    private static ImmutableArray<WeeklyWindow> InOrder(ImmutableArray<WeeklyWindow> windows) =>
        [.. windows.OrderBy(window => window.Day).ThenBy(window => window.From).ThenBy(window => window.Until == LocalTime.Midnight)
            .ThenBy(window => window.Until)];
}
