using System.Runtime.CompilerServices;
using NodaTime;

namespace SolidarityEconomy;

/// <summary>The guard for days: documents hold days of the ISO calendar only, and days of two calendars cannot be compared.</summary>
internal static class IsoDay
{
    /// <summary>Takes a day of the ISO calendar.</summary>
    public static LocalDate Of(LocalDate day, [CallerArgumentExpression(nameof(day))] string? name = null) =>
        day.Calendar == CalendarSystem.Iso ? day : throw new ArgumentException("The day is not one of the ISO calendar.", name);

    /// <summary>Takes a day that may be unknown; null means unknown.</summary>
    public static LocalDate? OrNull(LocalDate? day, [CallerArgumentExpression(nameof(day))] string? name = null) =>
        day is { } known ? Of(known, name) : null;
}
