using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Evaluation;

/// <summary>What an evaluation looks at beyond the plan: the day, the groups, and how small a group may be.</summary>
/// <remarks>Immutable.</remarks>
public sealed class EvaluationTerms
{
    /// <summary>The least that <see cref="SmallestGroup"/> may be: with fewer, a row would tell of one person.</summary>
    public const int LeastGroup = 2;

    /// <summary>Says what to look at.</summary>
    /// <param name="on">The day of looking: for waiting times and for the consents of groups; null leaves both out.</param>
    /// <param name="groups">
    /// Population groups to look at apart, the first ones first. Only those count to a group who declared it themselves, with a consent to
    /// <see cref="Purpose.Statistics"/> that is in force on the day, and whose personal file the registry still has.
    /// </param>
    /// <param name="smallestGroup">
    /// A group with fewer people on a side, or with fewer others beside it, is not shown on that side, nor one whose difference from
    /// groups before it or from territories would tell of fewer; 2 or more.
    /// </param>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, a group is null or stands twice, or there are groups and no day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The smallest group is below 2.</exception>
    public EvaluationTerms(LocalDate? on = null, IEnumerable<Concept>? groups = null, int smallestGroup = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(smallestGroup, LeastGroup);
        Groups = [.. groups ?? []];
        if (Groups.Any(group => group is null) || Groups.Distinct().Count() < Groups.Length)
        {
            throw new ArgumentException("A group is null or stands twice.", nameof(groups));
        }

        On = on is { } day && day.Calendar != CalendarSystem.Iso
            ? throw new ArgumentException("The day is not of the ISO calendar.", nameof(on))
            : on;
        if (On is null && Groups.Length > 0)
        {
            throw new ArgumentException("Without a day nobody knows which consents to a group hold.", nameof(on));
        }

        SmallestGroup = smallestGroup;
    }

    /// <summary>The day of looking; null when neither waiting nor groups are looked at.</summary>
    public LocalDate? On { get; }

    /// <summary>The groups to look at apart, in the order given.</summary>
    public ImmutableArray<Concept> Groups { get; }

    /// <summary>How many people a group needs on a side, and how many others beside it, to be shown.</summary>
    /// <value>The default value is 5.</value>
    public int SmallestGroup { get; }
}
