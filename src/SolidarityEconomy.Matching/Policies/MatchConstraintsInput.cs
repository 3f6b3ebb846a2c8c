namespace SolidarityEconomy.Matching.Policies;

/// <summary>What one call has to respect as a document, of any content; <see cref="MatchConstraints.TryCreate"/> says whether it can be.</summary>
/// <param name="Pinned">Pairs that are made before all others.</param>
/// <param name="Forbidden">Pairs that are not made.</param>
/// <param name="Suggested">Pairs that somebody wishes for.</param>
/// <param name="Kept">Pairs of an earlier plan that give way only for a gain above the price.</param>
/// <param name="KeepPrice">The price of giving up a kept pair, 0 to 100, with 6 decimals at most.</param>
/// <param name="Held">Pairs that are at work already.</param>
/// <param name="Asked">Pairs that have been asked and not answered.</param>
/// <param name="Busy">Offers with places taken for other causes.</param>
/// <param name="Shortlist">How many names to choose from; left out for a plan.</param>
/// <param name="Schema">The name of the schema: <c>solidarity-economy/match-constraints</c>.</param>
/// <param name="Version">The version of the schema: <c>1.0</c>.</param>
public sealed record MatchConstraintsInput(
    IReadOnlyList<MatchPairInput?>? Pinned = null,
    IReadOnlyList<MatchPairInput?>? Forbidden = null,
    IReadOnlyList<SuggestedPairInput?>? Suggested = null,
    IReadOnlyList<MatchPairInput?>? Kept = null,
    decimal KeepPrice = 0,
    IReadOnlyList<MatchPairInput?>? Held = null,
    IReadOnlyList<MatchPairInput?>? Asked = null,
    IReadOnlyList<BusyOfferInput?>? Busy = null,
    ShortlistInput? Shortlist = null,
    string Schema = MatchConstraintsInput.SchemaName,
    string Version = "1.0")
{
    internal const string SchemaName = "solidarity-economy/match-constraints";
}
