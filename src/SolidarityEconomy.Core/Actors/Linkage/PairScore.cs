namespace SolidarityEconomy.Actors.Linkage;

/// <summary>What came out for a pair.</summary>
internal readonly record struct PairScore(int Score, LinkageVerdict Verdict, VerdictReason Reason)
{
    /// <summary>True when numbers of one register, the kind or the country differ, whatever the score is.</summary>
    public bool IsObjected { get; init; }
}
