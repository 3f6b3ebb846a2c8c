namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>An application of one or several.</summary>
/// <param name="Members">The applicants by number.</param>
/// <param name="Options">What they would take, the best first: an entry of each member's list, -1 for no place.</param>
internal sealed record JointUnit(int[] Members, int[][] Options);
