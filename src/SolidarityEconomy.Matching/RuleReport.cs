using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching;

/// <summary>What became of one rule of a policy of inclusion, as far as it may be shown.</summary>
/// <param name="Taxonomy">The scheme of the list that has the group.</param>
/// <param name="Group">The notation of the group.</param>
/// <param name="Name">What people call the group.</param>
/// <param name="Side">On which side the members stand.</param>
/// <param name="IsReserve">True for places at each offer or need; false for a share of all matches.</param>
/// <param name="Asked">How many places the rule asked for; null, as all below, when it is not shown.</param>
/// <param name="Filled">How many of them members got.</param>
/// <param name="Able">How many needs or offers of members suit at least one of the places, whether they got it or not.</param>
public sealed record RuleReport(
    string Taxonomy, string Group, Text Name, InclusionSide Side, bool IsReserve, int? Asked = null, int? Filled = null, int? Able = null);
