using NodaTime;

namespace SolidarityEconomy.Profiles;

/// <summary>A part of a day in which somebody has time every week, by the clock on the wall.</summary>
/// <remarks>Immutable; equal by value. What goes past midnight is told as two windows.</remarks>
public sealed record WeeklyWindow
{
    /// <summary>Makes a window.</summary>
    /// <param name="day">Monday to Sunday.</param>
    /// <param name="from">The first minute.</param>
    /// <param name="until">The minute in which it is over; midnight is the end of the day.</param>
    /// <exception cref="ArgumentException">It ends before it begins or lasts no time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or a time has seconds.</exception>
    public WeeklyWindow(IsoDayOfWeek day, LocalTime from, LocalTime until)
    {
        Day = day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? day
            : throw new ArgumentOutOfRangeException(nameof(day), day, "A week has the days from Monday to Sunday.");
        From = WholeMinute(from, nameof(from));
        Until = WholeMinute(until, nameof(until));
        if (until <= from && until != LocalTime.Midnight)
        {
            throw new ArgumentException("A window ends after it begins, at midnight at the latest.", nameof(until));
        }
    }

    /// <summary>Monday to Sunday.</summary>
    public IsoDayOfWeek Day { get; }

    /// <summary>The first minute.</summary>
    public LocalTime From { get; }

    /// <summary>The minute in which it is over; midnight is the end of the day.</summary>
    public LocalTime Until { get; }

    /// <summary>Tells only what it is, since it is personal.</summary>
    /// <returns>The same words for every window.</returns>
    public override string ToString() => "Weekly window";

    private static LocalTime WholeMinute(LocalTime time, string name) => time.Second == 0 && time.NanosecondOfSecond == 0
        ? time
        : throw new ArgumentOutOfRangeException(name, time, "A window is told in whole minutes.");
}
