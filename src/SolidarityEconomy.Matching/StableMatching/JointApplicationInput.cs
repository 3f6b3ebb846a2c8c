namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>An application of several as a part of a document, of any content.</summary>
/// <param name="Members">Who applies; at least one.</param>
/// <param name="Options">For each option, the best first, a place for each member; null for none.</param>
public sealed record JointApplicationInput(
    IReadOnlyList<string?>? Members = null, IReadOnlyList<IReadOnlyList<string?>?>? Options = null);
