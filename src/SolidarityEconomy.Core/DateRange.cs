using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy;

/// <summary>From a day until a day, both included; either end may be open.</summary>
/// <remarks>Immutable. The default is open at both ends: it holds always.</remarks>
[JsonConverter(typeof(DateRangeConverter))]
public readonly record struct DateRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="from">The first day; null when it has held ever since, or when nobody knows from when.</param>
    /// <param name="until">The last day; null when no end is known.</param>
    /// <exception cref="ArgumentException">The last day lies before the first, or a day is not of the ISO calendar.</exception>
    public DateRange(LocalDate? from, LocalDate? until)
    {
        _ = IsoDay.OrNull(from);
        _ = IsoDay.OrNull(until);
        if (until < from)
        {
            throw new ArgumentException($"{Day(until)} lies before {Day(from)}.", nameof(until));
        }

        From = from;
        Until = until;
    }

    /// <summary>The range without ends, which is also the default.</summary>
    public static DateRange Always => default;

    /// <summary>The first day; null when the beginning is open.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, which still belongs to it; null when the end is open.</summary>
    public LocalDate? Until { get; }

    /// <summary>Makes a range that ends on no known day.</summary>
    /// <param name="day">The first day.</param>
    /// <returns>The range.</returns>
    public static DateRange Since(LocalDate day) => new(day, null);

    /// <summary>Tells whether a day belongs to the range.</summary>
    /// <param name="day">Any day of the ISO calendar.</param>
    /// <returns>True also for its first and last day; an open end excludes nothing.</returns>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public bool Contains(LocalDate day) => !(IsoDay.Of(day) < From) && !(day > Until);

    /// <summary>Tells whether two ranges share a day.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True also when the last day of one is the first of the other.</returns>
    public bool Overlaps(DateRange other) => !(Until < other.From) && !(other.Until < From);

    /// <summary>Takes the days that two ranges share.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The common days; null when there are none.</returns>
    public DateRange? Intersect(DateRange other) => Overlaps(other)
        ? new DateRange(
            From is { } first && other.From is { } second ? LocalDate.Max(first, second) : From ?? other.From,
            Until is { } last && other.Until is { } end ? LocalDate.Min(last, end) : Until ?? other.Until)
        : null;

    /// <summary>Writes the two days in ISO form with a slash, an open end as two points: <c>2020-03-01/..</c>.</summary>
    /// <returns>The form of ISO 8601-2.</returns>
    public override string ToString() => $"{Day(From)}/{Day(Until)}";

    private static string Day(LocalDate? day) => day is { } known ? NodaTime.Text.LocalDatePattern.Iso.Format(known) : "..";
}
