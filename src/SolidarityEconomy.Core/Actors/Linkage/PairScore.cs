namespace SolidarityEconomy.Actors.Linkage;

/// <summary>What came out for a pair.</summary>
internal readonly record struct PairScore(int Score, LinkageVerdict Verdict, VerdictReason Reason);
