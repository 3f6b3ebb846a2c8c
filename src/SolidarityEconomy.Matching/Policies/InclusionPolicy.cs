using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>What a plan owes to groups that stay at the margins otherwise, and to those who wait: stated, priced and provable.</summary>
/// <remarks>
/// <para>
/// Scores never look at groups; only the rules of a policy do, and only at what people declared of themselves with a consent to
/// <see cref="Purpose.Inclusion"/> in force on the day of the policy. The same policy serves a plan of the greatest total
/// (<see cref="Matcher"/>) and stable lists.
/// </para>
/// <para>
/// Groups go in the order in which the rules first name them. Somebody of several groups counts at an offer or need for the first
/// group that has a reserve there, and among all matches for the first group that has a share, and never for two at once. Of two
/// rules of one group in one place the prices add up, not the places: a match of a member fills a place of both. Immutable.
/// </para>
/// </remarks>
public sealed class InclusionPolicy
{
    /// <summary>The greatest number of rules.</summary>
    public const int MaxRules = 64;

    /// <summary>Makes a policy.</summary>
    /// <param name="on">The day on which declarations and consents count, and to which waiting is counted.</param>
    /// <param name="rules">The promises, the first groups first; may be empty, at most 64.</param>
    /// <param name="waiting">What waiting gains; null for nothing.</param>
    /// <param name="leastShown">The least number of people whose figures a report shows, 1 or more: of fewer, each could be told.</param>
    /// <exception cref="ArgumentException">A rule is null, or there are too many.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The least number is below 1.</exception>
    public InclusionPolicy(LocalDate on, IEnumerable<InclusionRule> rules, WaitingPriority? waiting = null, int leastShown = 5)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentOutOfRangeException.ThrowIfLessThan(leastShown, 1);
        On = on.WithCalendar(CalendarSystem.Iso);
        Rules = [.. rules];
        Waiting = waiting;
        LeastShown = leastShown;
        if (Rules.Length > MaxRules || Rules.Any(rule => rule is null))
        {
            throw new ArgumentException("A rule is null, or there are more than 64.", nameof(rules));
        }
    }

    /// <summary>The day on which declarations and consents count, and to which waiting is counted.</summary>
    public LocalDate On { get; }

    /// <summary>The promises, in the order given.</summary>
    public ImmutableArray<InclusionRule> Rules { get; }

    /// <summary>What waiting gains; null for nothing.</summary>
    public WaitingPriority? Waiting { get; }

    /// <summary>The least number of people whose figures a report shows.</summary>
    public int LeastShown { get; }

    /// <summary>Takes a policy document in.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="policy">The policy, or null.</param>
    /// <param name="report">Every fault at once.</param>
    /// <param name="taxonomies">Lists of groups that the document may name by scheme, before <see cref="PopulationGroups"/>, <see cref="MobilitySituations"/> and <see cref="World"/>.</param>
    /// <returns>True when the document is a policy.</returns>
    public static bool TryCreate(
        InclusionPolicyInput? input,
        [NotNullWhen(true)] out InclusionPolicy? policy,
        out InputReport report,
        IEnumerable<Taxonomy>? taxonomies = null)
    {
        InputReader reader = new();
        policy = new InclusionPolicyReader(reader, taxonomies ?? [], takesStrangers: false).Read(input);
        report = reader.Report;
        return policy is not null;
    }

    /// <summary>Writes the policy as a document; of groups only scheme and notation, so own lists have to be given again.</summary>
    /// <returns>The document.</returns>
    public InclusionPolicyInput ToInput() => new(
        On, [.. Rules.Select(InclusionRuleInput.Of)], Waiting?.PerDay, Waiting?.Most, LeastShown);

    /// <summary>What of somebody acts here: declared groups, situations and diasporas whose own consent is to inclusion.</summary>
    internal HashSet<Concept> GroupsOf(Actor actor) => actor.Personal is not { } file
        ? []
        :
        [
            .. file.GroupsOn(On, Purpose.Inclusion),
            .. file.SituationsOn(On, Purpose.Inclusion),
            .. file.DiasporasOn(On, Purpose.Inclusion),
        ];

    /// <summary>What each need gains by waiting, in points; null when waiting gains nothing.</summary>
    internal int[]? WaitingPoints(NeedSide[] needs) => Waiting is { } priority
        ? Array.ConvertAll(needs, side => (int)(priority.Of(side.Need, On) * Points.One))
        : null;

    /// <summary>The groups of one side, in the order in which rules of either side first name them.</summary>
    internal Concept[] GroupsOn(InclusionSide side) =>
        [.. Rules.Select(rule => rule.Group).Distinct().Where(group => FirstRule(side, group) >= 0)];

    /// <summary>The place of the first rule that names a group on a side.</summary>
    internal int FirstRule(InclusionSide side, Concept group)
    {
        for (int k = 0; k < Rules.Length; k++)
        {
            if (Rules[k].Side == side && Rules[k].Group.Equals(group))
            {
                return k;
            }
        }

        return -1;
    }
}
