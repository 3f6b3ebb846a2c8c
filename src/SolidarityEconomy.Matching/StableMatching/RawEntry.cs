namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>One name on a list: whose list, who is named, in which tier, and where in it.</summary>
internal readonly record struct RawEntry(int Owner, int Partner, int Tier, int Place);
