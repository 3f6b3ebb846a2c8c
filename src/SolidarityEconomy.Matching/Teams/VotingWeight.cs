namespace SolidarityEconomy.Matching.Teams;

/// <summary>A member of a body and how many votes it casts together, always as one.</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="Weight">Its votes, 0 or more.</param>
public sealed record VotingWeight(string Member, long Weight);
