using NodaTime;

namespace SolidarityEconomy.Finance.Loans;

/// <summary>Months as running numbers, in the ISO calendar of the years 1 to 9999.</summary>
internal static class Calendar
{
    public static int MonthOf(LocalDate day) => (day.Year * 12) + day.Month - 1;

    /// <summary>Gives a day of a month, or its last day where the month is shorter.</summary>
    public static LocalDate InMonth(int month, int day)
    {
        (int year, int index) = Math.DivRem(month, 12);
        return new LocalDate(year, index + 1, day <= 28 ? day : Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, index + 1)));
    }
}
