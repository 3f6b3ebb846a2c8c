using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Who may be matched (rules, hard), whom it suits best (weighted criteria), and the least score that is worth it.</summary>
/// <remarks>
/// The score of a pair is the mean of the criteria's values by weight, rounded half to even to 6 decimals; a missing value
/// counts as its criterion says or is left out; a pair of which nothing at all is known scores 0.5. Immutable.
/// </remarks>
public sealed class MatchPolicy
{
    /// <summary>The greatest number of criteria and of rules: 64 each.</summary>
    public const int MaxParts = 64;

    /// <summary>Makes a policy.</summary>
    /// <param name="criteria">The preferences: each code once, at least one with a weight above 0.</param>
    /// <param name="rules">The conditions, each code once, in the order in which they are named to those who stay out.</param>
    /// <param name="threshold">
    /// The least score of a match, 0 to 1, at most 6 decimals. With 0, too, a pair that scores 0 is never matched.
    /// </param>
    /// <exception cref="ArgumentException">
    /// A code is not well formed or stands twice, nothing has a weight above 0, or there are too many parts.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is outside its range or has more decimals.</exception>
    public MatchPolicy(
        IEnumerable<WeightedCriterion> criteria, IEnumerable<IEligibilityRule>? rules = null, decimal threshold = 0)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        Criteria = [.. criteria];
        IEligibilityRule[] given = [.. rules ?? []];
        Rules = given.Any(rule => rule?.Code == EligibilityRules.DifferentActorCode)
            ? [.. given]
            : [EligibilityRules.DifferentActor(), .. given];
        Require(Criteria.All(part => part is not null) && Rules.All(part => part is not null), "A part is null.", nameof(criteria));
        Require(Criteria.Length <= MaxParts && Rules.Length <= MaxParts, "There are more than 64 parts.", nameof(criteria));
        Require(Criteria.Any(part => part.Weight > 0), "No criterion has a weight above 0.", nameof(criteria));
        Require(AreDistinct(Criteria.Select(part => part.Criterion.Code)), "The code of a criterion stands twice.", nameof(criteria));
        Require(AreDistinct(Rules.Select(rule => rule.Code)), "The code of a rule stands twice.", nameof(rules));
        Require(Rules.All(rule => Codes.IsWellFormed(rule.Code)), "The code of a rule is not well formed.", nameof(rules));
        if (threshold is < 0 or > 1 || !Points.IsExact(threshold))
        {
            throw new ArgumentOutOfRangeException(
                nameof(threshold), threshold, "A threshold lies in 0 to 1, with 6 decimals at most.");
        }

        Threshold = threshold;
    }

    /// <summary>The preferences with their weights, in the order given.</summary>
    public ImmutableArray<WeightedCriterion> Criteria { get; }

    /// <summary>The conditions, in the order given; the one that keeps everybody from itself comes first when it was not named.</summary>
    public ImmutableArray<IEligibilityRule> Rules { get; }

    /// <summary>The least score of a match, 0 to 1; a score of 0 is never enough.</summary>
    public decimal Threshold { get; }

    /// <summary>The least score of a match in points, never 0.</summary>
    internal int LeastPoints => Math.Max(Points.Of(Threshold), 1);

    /// <summary>Takes a policy document in.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="policy">The policy, or null.</param>
    /// <param name="report">Every fault at once.</param>
    /// <param name="ownCriteria">Criteria of your own that the document may name by code; they go before the built-in ones.</param>
    /// <param name="ownRules">Rules of your own that the document may name by code; they go before the built-in ones.</param>
    /// <param name="taxonomies">
    /// Lists that the document may name by scheme, before those that come with the library: support topics, ISIC, SDG, activities,
    /// themes and qualifiers of ESSGlobal, and stages of an enterprise.
    /// </param>
    /// <param name="zones">The time zones for the criterion <c>common-time</c>; a document that names it without them has a fault.</param>
    /// <returns>True when the document is a policy.</returns>
    public static bool TryCreate(
        MatchPolicyInput? input,
        [NotNullWhen(true)] out MatchPolicy? policy,
        out InputReport report,
        IEnumerable<ICriterion>? ownCriteria = null,
        IEnumerable<IEligibilityRule>? ownRules = null,
        IEnumerable<Taxonomy>? taxonomies = null,
        IDateTimeZoneProvider? zones = null)
    {
        PolicyCatalogue catalogue = new(ownCriteria ?? [], ownRules ?? [], new BuiltInCriteria(taxonomies ?? [], zones));
        report = MatchPolicyValidator.Report(input, catalogue);
        policy = input is not null && report.IsValid ? catalogue.Create(input) : null;
        return policy is not null;
    }

    /// <summary>Writes the policy as a document; of own criteria and rules only the codes, and of lists the schemes, so they have to be given again.</summary>
    /// <returns>The document.</returns>
    public MatchPolicyInput ToInput() => new(
        [.. Criteria.Select(BuiltInCriteria.ToInput)], [.. Rules.Select(PolicyCatalogue.ToInput)], Threshold);

    private static void Require(bool holds, string fault, string parameter)
    {
        if (!holds)
        {
            throw new ArgumentException(fault, parameter);
        }
    }

    private static bool AreDistinct(IEnumerable<string> codes)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        return codes.All(seen.Add);
    }
}
