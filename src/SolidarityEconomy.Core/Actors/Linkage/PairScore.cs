namespace SolidarityEconomy.Actors.Linkage;

/// <summary>What came out for a pair.</summary>
internal readonly record struct PairScore(int Score, LinkageVerdict Verdict, VerdictReason Reason)
{
    /// <summary>True when numbers of one register, the kind or the country differ, whatever the score is.</summary>
    public bool IsObjected { get; init; }

    /// <summary>True for two people of one full name, which are listed whatever the score is.</summary>
    public bool AreNamesakes { get; init; }

    /// <summary>True when the pair stands among the results.</summary>
    public bool IsListed(LinkagePolicy policy) => Verdict switch
    {
        LinkageVerdict.Different => false,
        LinkageVerdict.Same => true,
        _ => AreNamesakes || Score >= policy.ListFrom,
    };
}
