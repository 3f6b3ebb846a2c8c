using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A promise of a document about inclusion.</summary>
/// <param name="Group">The notation of the group, such as <c>women</c>.</param>
/// <param name="Side">On which side the members stand: <c>Needs</c> or <c>Offers</c>.</param>
/// <param name="IsReserve">True for places at each offer or need; false for a share of all matches.</param>
/// <param name="Places">How many places at each, 1 or more; either this or a share, and only in a reserve.</param>
/// <param name="Share">The share of the places, or of all matches: above 0 to 1, at most 6 decimals.</param>
/// <param name="At">The ids of the offers, or for members who offer of the needs, at which places are reserved; every one when left out.</param>
/// <param name="PastOfGroup">How many matches the group had before; only for a share of all matches.</param>
/// <param name="PastInAll">How many matches there were before in all; only for a share of all matches.</param>
/// <param name="Price">What filling one place may cost in total score: 0 to 100, at most 6 decimals.</param>
/// <param name="Taxonomy">The scheme of the list that has the group.</param>
public sealed record InclusionRuleInput(
    string? Group = null,
    InclusionSide Side = InclusionSide.Needs,
    bool IsReserve = false,
    int? Places = null,
    decimal? Share = null,
    IReadOnlyList<string?>? At = null,
    long? PastOfGroup = null,
    long? PastInAll = null,
    decimal Price = 100,
    string Taxonomy = PopulationGroups.Scheme)
{
    internal static InclusionRuleInput Of(InclusionRule rule) => new(
        rule.Group.Notation,
        rule.Side,
        rule.IsReserve,
        rule.Places,
        rule.Share,
        rule.Offers.IsEmpty && rule.Needs.IsEmpty
            ? null
            : [.. rule.Offers.Select(id => id.ToString()), .. rule.Needs.Select(id => id.ToString())],
        rule.PastInAll == 0 ? null : rule.PastOfGroup,
        rule.PastInAll == 0 ? null : rule.PastInAll,
        rule.Price,
        rule.Group.Scheme);
}
