using NodaTime;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Asks for offers whose actor has time in common with somebody in one real week, across time zones.</summary>
/// <remarks>Immutable. The time of an actor is that of its profile; it is unknown without windows or without a zone.</remarks>
public sealed class CommonTime
{
    /// <summary>The hours of a week, more than which nobody has in common: 168.</summary>
    public const decimal MaxHours = WeekTrait.MaxHours;

    private readonly IDateTimeZoneProvider _zones;
    private readonly WeekTrait _own;

    /// <summary>Says with whom, when and how much.</summary>
    /// <param name="availability">The time of the asking side, with windows and a zone that is known.</param>
    /// <param name="week">Any day of the week in question; summer time makes weeks differ.</param>
    /// <param name="zones">The time zones of the caller.</param>
    /// <param name="leastHours">The least hours in common, above 0 up to <see cref="MaxHours"/>.</param>
    /// <exception cref="ArgumentException">
    /// The time has no windows or no zone that the provider knows, so that nothing could be compared; or the day is not of the ISO
    /// calendar.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The hours lie outside their range.</exception>
    public CommonTime(Availability availability, LocalDate week, IDateTimeZoneProvider zones, decimal leastHours = 1)
    {
        ArgumentNullException.ThrowIfNull(availability);
        ArgumentNullException.ThrowIfNull(zones);
        _own = WeekTrait.Of(availability, week, zones)
            ?? throw new ArgumentException("The time has no windows, or no zone that the provider knows.", nameof(availability));
        Availability = availability;
        Week = week;
        LeastHours = leastHours is > 0 and <= MaxHours
            ? leastHours
            : throw new ArgumentOutOfRangeException(nameof(leastHours), leastHours, "The hours lie above 0, up to 168.");
        _zones = zones;
    }

    /// <summary>The time of the asking side.</summary>
    public Availability Availability { get; }

    /// <summary>A day of the week in question.</summary>
    public LocalDate Week { get; }

    /// <summary>The least hours in common, above 0.</summary>
    public decimal LeastHours { get; }

    /// <summary>Whether there is enough, without any rounding; null when that is not known.</summary>
    internal bool? IsMet(Availability? other) => WeekTrait.Of(other, Week, _zones) is { } times ? _own.CommonHours(times) >= LeastHours : null;
}
