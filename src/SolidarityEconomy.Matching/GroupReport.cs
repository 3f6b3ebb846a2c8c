using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching;

/// <summary>The outcome and the exposure of a group in a plan, as far as it may be shown; shares lie in 0 to 1, with 6 decimals.</summary>
/// <param name="Taxonomy">The scheme of the list that has the group.</param>
/// <param name="Group">The notation of the group.</param>
/// <param name="Name">What people call the group.</param>
/// <param name="Side">On which side the members stand: then their needs, or their offers, are counted.</param>
/// <param name="Members">How many needs or offers of members take part; null, as any below, when it is not shown.</param>
/// <param name="Served">How many of them have at least one match.</param>
/// <param name="Matches">How many matches they have.</param>
/// <param name="ShareOfRequests">Their part of all needs or offers that take part.</param>
/// <param name="ShareOfMatches">Their part of all matches; 0 when there is none.</param>
/// <param name="ShareOfWaiting">Their part of the needs that wait, or of the offers with places left; 0 when there is none.</param>
public sealed record GroupReport(
    string Taxonomy,
    string Group,
    Text Name,
    InclusionSide Side,
    int? Members = null,
    int? Served = null,
    int? Matches = null,
    decimal? ShareOfRequests = null,
    decimal? ShareOfMatches = null,
    decimal? ShareOfWaiting = null);
