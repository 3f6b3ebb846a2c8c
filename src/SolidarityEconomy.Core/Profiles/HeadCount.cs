using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>How many different people dated records name in a period; holds numbers only, and nobody's id.</summary>
/// <remarks>
/// Immutable; equal by value. Whoever comes in March and in April is one person in the two months together, so head counts do not add
/// up: the count of a longer period is made anew from the records.
/// </remarks>
public sealed record HeadCount
{
    /// <summary>Takes a count as it was stored.</summary>
    /// <param name="period">The days that were counted.</param>
    /// <param name="persons">Different people; 0 or more.</param>
    /// <param name="records">Different records of a person on a day; as many as people or more, and none without people.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative, there are fewer records than people, or records of nobody.</exception>
    [JsonConstructor]
    public HeadCount(DateRange period, int persons, int records)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(persons);
        ArgumentOutOfRangeException.ThrowIfLessThan(records, persons);
        if (persons == 0)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(records, 0);
        }

        Period = period;
        Persons = persons;
        Records = records;
    }

    /// <summary>The days that were counted.</summary>
    public DateRange Period { get; }

    /// <summary>Different people, each once.</summary>
    public int Persons { get; }

    /// <summary>Different records of a person on a day; at least as many as people.</summary>
    public int Records { get; }

    /// <summary>Counts the people of a period.</summary>
    /// <param name="records">Who was there and when, in any order; the same person on the same day counts as one record.</param>
    /// <param name="period">The days that count.</param>
    /// <param name="registry">Who was merged with whom, so that such a person counts once; null when every id is a person of its own.</param>
    /// <returns>The count; zero when no record lies in the period. The work grows with the records, and with the mergers for each.</returns>
    /// <exception cref="ArgumentException">An id is empty, or a day is not of the ISO calendar.</exception>
    public static HeadCount Of(IEnumerable<(Id<Actor> Who, LocalDate On)> records, DateRange period, Registry? registry = null)
    {
        HashSet<(Id<Actor> Who, LocalDate On)> within = [.. Checked(records, registry).Where(record => period.Contains(record.On))];
        return new HeadCount(period, within.Select(record => record.Who).Distinct().Count(), within.Count);
    }

    /// <summary>Counts the people of each calendar month from the first record to the last.</summary>
    /// <param name="records">Who was there and when, in any order.</param>
    /// <param name="registry">Who was merged with whom, so that such a person counts once; null when every id is a person of its own.</param>
    /// <returns>A count for each month in order, those without records included; empty when there are no records.</returns>
    /// <exception cref="ArgumentException">An id is empty, or a day is not of the ISO calendar.</exception>
    public static ImmutableArray<HeadCount> ByMonth(IEnumerable<(Id<Actor> Who, LocalDate On)> records, Registry? registry = null)
    {
        ILookup<YearMonth, (Id<Actor> Who, LocalDate On)> months = Checked(records, registry).ToLookup(record => record.On.ToYearMonth());
        if (months.Count == 0)
        {
            return [];
        }

        YearMonth last = months.Max(month => month.Key);
        ImmutableArray<HeadCount>.Builder counts = ImmutableArray.CreateBuilder<HeadCount>();
        YearMonth month = months.Min(other => other.Key);
        counts.Add(OfMonth(month));
        while (month < last)
        {
            // Not beyond the last month, behind which the calendar may have none.
            month = month.PlusMonths(1);
            counts.Add(OfMonth(month));
        }

        return counts.ToImmutable();

        HeadCount OfMonth(YearMonth one)
        {
            DateInterval days = one.ToDateInterval();
            return Of(months[one], new DateRange(days.Start, days.End));
        }
    }

    /// <summary>Adds the count of another period, which can be done only when one of them is zero.</summary>
    /// <remarks>
    /// Refusals in order: <c>figure.head-counts-do-not-add</c>, when both have people in them; <c>figure.head-counts-apart</c>, when
    /// days lie between the two periods.
    /// </remarks>
    /// <param name="other">The count of another period.</param>
    /// <param name="sum">The people of both periods together; null when refused.</param>
    /// <param name="refusal">Why not; null when added.</param>
    /// <returns>False when somebody could be counted twice or not at all.</returns>
    public bool TryAdd(HeadCount other, [NotNullWhen(true)] out HeadCount? sum, [NotNullWhen(false)] out Refusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(other);
        refusal = Persons > 0 && other.Persons > 0 ? new Refusal(FigureTexts.HeadCountsDoNotAdd(Persons, other.Persons))
            : Period.Overlaps(other.Period) || Follows(Period, other.Period) || Follows(other.Period, Period) ? null
            : new Refusal(FigureTexts.HeadCountsApart());
        sum = refusal is null
            ? new HeadCount(Join(Period, other.Period), Persons + other.Persons, Records + other.Records)
            : null;
        return refusal is null;
    }

    /// <summary>Says how many different people there were, in how many records.</summary>
    /// <returns>A message that anybody may read.</returns>
    public Message Describe() => FigureTexts.HeadCount(Persons, Records);

    private static IEnumerable<(Id<Actor> Who, LocalDate On)> Checked(
        IEnumerable<(Id<Actor> Who, LocalDate On)> records, Registry? registry)
    {
        ArgumentNullException.ThrowIfNull(records);
        return records.Select(record => (Current(Guard.Id(record.Who, nameof(records)), registry), IsoDay.Of(record.On, nameof(records))));
    }

    private static Id<Actor> Current(Id<Actor> who, Registry? registry) =>
        registry is not null && registry.TryFindMerged(who, out Id<Actor> into) ? into : who;

    private static bool Follows(DateRange first, DateRange second) =>
        first.Until is { } last && second.From is { } next && NodaTime.Period.DaysBetween(last, next) == 1;

    private static DateRange Join(DateRange one, DateRange other) => new(
        one.From is { } from && other.From is { } otherFrom ? LocalDate.Min(from, otherFrom) : null,
        one.Until is { } until && other.Until is { } otherUntil ? LocalDate.Max(until, otherUntil) : null);
}
