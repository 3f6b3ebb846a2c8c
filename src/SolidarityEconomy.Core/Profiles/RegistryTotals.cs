using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>The figures of a registry on a day, from its log alone: what was there at the opening and what moved it.</summary>
/// <remarks>
/// Immutable. <see cref="Opening"/> and the changes of all <see cref="Movements"/> add up to <see cref="Closing"/>, which equals
/// the figures of the registry itself. Nobody's data are needed for it: it holds after every withdrawal.
/// </remarks>
public sealed class RegistryTotals
{
    /// <summary>Takes totals as they were stored; <see cref="Replay"/> makes them of a log.</summary>
    /// <param name="on">The day for which the figures hold.</param>
    /// <param name="opening">What was there when the log began.</param>
    /// <param name="movements">What moved the figures, a row for each kind, in the order of <see cref="RegistryEventKind"/>.</param>
    /// <param name="closing">What there is at the end of the day: the opening and all changes.</param>
    /// <exception cref="ArgumentException">
    /// The day is not of the ISO calendar, a kind stands twice or before one that comes first, a figure is negative, or they do not add up.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind of event, or one occurred less than once.</exception>
    /// <exception cref="OverflowException">A sum leaves 32 bits.</exception>
    [JsonConstructor]
    public RegistryTotals(LocalDate on, RegistryCounts opening, ImmutableArray<RegistryMovement> movements, RegistryCounts closing)
    {
        ArgumentNullException.ThrowIfNull(opening);
        ArgumentNullException.ThrowIfNull(closing);
        On = IsoDay.Of(on);
        Opening = opening;
        Movements = Contents.All(movements);
        Closing = closing;
        _ = Ordered.Once([.. Movements.Select(movement => movement.Kind)], nameof(movements));
        if (!opening.IsCount() || !closing.IsCount()
            || Movements.Aggregate(opening, (sum, movement) => sum + movement.Change) != closing)
        {
            throw new ArgumentException("Opening and movements do not make the closing.", nameof(closing));
        }
    }

    /// <summary>The day for which the figures hold: the one asked for, or that of the last event.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate On { get; }

    /// <summary>What was there when the log began.</summary>
    public RegistryCounts Opening { get; }

    /// <summary>What moved the figures, a row for each kind of event that occurred, in the order of <see cref="RegistryEventKind"/>.</summary>
    public ImmutableArray<RegistryMovement> Movements { get; }

    /// <summary>What there is at the end of the day.</summary>
    public RegistryCounts Closing { get; }

    /// <summary>Adds up a log.</summary>
    /// <param name="events">The whole log from its opening on.</param>
    /// <param name="asOf">The last day whose events count; null for all.</param>
    /// <returns>The figures; null when the log had not begun by then.</returns>
    /// <exception cref="ArgumentException">
    /// The log does not hold together, as <see cref="RegistryLog.Verify"/> tells, or the day is not of the ISO calendar.
    /// </exception>
    public static RegistryTotals? Replay(IEnumerable<RegistryEvent> events, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        asOf = IsoDay.OrNull(asOf);
        ImmutableArray<RegistryEvent> log = [.. events];
        if (RegistryLog.Verify(log) is { } broken)
        {
            throw new ArgumentException(broken.Message.ToString(), nameof(events));
        }

        ImmutableArray<RegistryEvent> past = [.. log.TakeWhile(link => !(link.EffectiveOn > asOf))];
        IEnumerable<RegistryMovement> movements =
            from link in past.Skip(1)
            group link by link.Kind into same
            orderby same.Key
            select new RegistryMovement(
                same.Key, same.Count(), same.Aggregate(RegistryCounts.Zero, (sum, link) => sum + (link.After - link.Before)));
        return past.IsEmpty ? null : new RegistryTotals(asOf ?? past[^1].EffectiveOn, past[0].After, [.. movements], past[^1].After);
    }

    /// <summary>Takes what events of one kind changed.</summary>
    /// <param name="kind">What happened.</param>
    /// <returns>The change of all figures; zero when it never happened.</returns>
    public RegistryCounts Change(RegistryEventKind kind) =>
        Movements.FirstOrDefault(movement => movement.Kind == kind)?.Change ?? RegistryCounts.Zero;

    /// <summary>Says in words how the number of actors came about; for everybody to read.</summary>
    /// <returns>One line, and one below it for each kind of event that changed the number of actors.</returns>
    public Explanation Explain() => new(
        RegistryLifeTexts.Totals(On, Closing.Actors, Opening.Actors),
        Audience.Public,
        from movement in Movements
        let code = Code(movement.Kind)
        where code is not null
        select new Explanation(RegistryLifeTexts.TotalsMoved(code, movement.Events), Audience.Public));

    // Null for the kinds that leave the number of actors as it is.
    private static string? Code(RegistryEventKind kind) => kind switch
    {
        RegistryEventKind.Registered => RegistryLifeTexts.TotalsRegisteredCode,
        RegistryEventKind.Merged => RegistryLifeTexts.TotalsMergedCode,
        RegistryEventKind.Unmerged => RegistryLifeTexts.TotalsUnmergedCode,
        RegistryEventKind.Withdrawn => RegistryLifeTexts.TotalsWithdrawnCode,
        _ => null,
    };
}
