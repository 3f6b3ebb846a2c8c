using NodaTime;

namespace SolidarityEconomy.Matching.Engagements;

/// <summary>Days of engagements are days of the ISO calendar, since days of two calendars cannot be compared.</summary>
internal static class EngagementDay
{
    public static LocalDate Of(LocalDate day, string name) =>
        day.Calendar == CalendarSystem.Iso ? day : throw new ArgumentException("The day is not one of the ISO calendar.", name);
}
