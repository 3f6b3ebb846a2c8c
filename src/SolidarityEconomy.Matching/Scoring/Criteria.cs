using NodaTime;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>The criteria that come with the library. Each says what its values are and what a missing value means.</summary>
/// <remarks>
/// There is no criterion for how known or sought after somebody is, and none for groups, nationality or the status of a stay.
/// "Missing" says when a value is not known, and what then counts unless the policy says otherwise.
/// </remarks>
public static partial class Criteria
{
    /// <summary>How near the topics lie: code <c>topic</c>.</summary>
    /// <param name="taxonomy">
    /// The list of the topics. With it, a topic of the offer directly above or below the need's counts 0.75 and one that
    /// shares the entry above counts 0.5; without it only the same topic counts.
    /// </param>
    /// <returns>
    /// 1 for the same topic, else as said, else 0; the best of the offer's topics counts. Missing when the topic of the need or
    /// offer is unknown; it then counts 0.5, neither for nor against.
    /// </returns>
    public static ICriterion Topic(Taxonomy? taxonomy = null) => new TopicCriterion(taxonomy);

    /// <summary>How many of the need's languages the offer covers: code <c>languages</c>.</summary>
    /// <remarks>
    /// A need or offer whose languages are unknown has those of its actor. Variants of a language count as that language.
    /// </remarks>
    /// <returns>
    /// Common languages divided by those of the need; 1 when the need takes any. Missing when on one side nobody knows a
    /// language, of the need or offer or of its actor; it then counts 0.5, neither for nor against.
    /// </returns>
    public static ICriterion Languages() => new LanguageCriterion();

    /// <summary>How near the two actors are: code <c>territory-near</c>.</summary>
    /// <returns>
    /// 1 in the same area of a country, 0.8 in the same country, 0.5 in the same sub-region of M49, 0.25 in the same region, 0
    /// elsewhere. Missing when a country is unknown; it then counts 0.5, neither for nor against.
    /// </returns>
    public static ICriterion TerritoryNear() => new TerritoryCriterion(isNear: true);

    /// <summary>How far apart the two actors are, for exchange beyond the own region: code <c>territory-far</c>.</summary>
    /// <returns>One less what <see cref="TerritoryNear"/> gives; missing likewise, and then 0.5.</returns>
    public static ICriterion TerritoryFar() => new TerritoryCriterion(isNear: false);

    /// <summary>How urgent the need is: code <c>urgency</c>.</summary>
    /// <returns>1 high, 0.5 normal, 0 low. Missing when unknown; it then counts 0.5, as if normal.</returns>
    public static ICriterion Urgency() => new UrgencyCriterion();

    /// <summary>How long the need has been waiting, so that those left out last time come first: code <c>waiting</c>.</summary>
    /// <param name="asOf">The day on which the waiting is counted.</param>
    /// <param name="fullAfterDays">The days after which waiting counts fully; 1 to 36,500.</param>
    /// <returns>
    /// Days waited divided by those days, at most 1; 0 for a need from a later day. Missing when the start is unknown; it then
    /// counts 0, since nobody who did wait may fall behind for it.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="fullAfterDays"/> is outside its range.</exception>
    public static ICriterion Waiting(LocalDate asOf, int fullAfterDays = 180) => new WaitingCriterion(asOf, fullAfterDays);

    /// <summary>Whether both organisations have the same kind of members: code <c>membership-type</c>.</summary>
    /// <returns>1 or 0. Missing when one side is unknown; it then counts 0.5, neither for nor against.</returns>
    public static ICriterion MembershipType() =>
        new SameConceptCriterion(
            CriterionCodes.MembershipType,
            CriterionTexts.MembershipTypeName,
            need => need.Actor.MembershipType,
            offer => offer.Actor.MembershipType);

    /// <summary>Whether both organisations have the same organisational structure: code <c>structure</c>.</summary>
    /// <returns>1 or 0. Missing when one side is unknown; it then counts 0.5, neither for nor against.</returns>
    public static ICriterion Structure() =>
        new SameConceptCriterion(
            CriterionCodes.Structure,
            CriterionTexts.StructureName,
            need => need.Actor.OrganisationalStructure,
            offer => offer.Actor.OrganisationalStructure);
}
