namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Somebody who has fewer partners than it needs.</summary>
/// <param name="Side">On which side it stands.</param>
/// <param name="Id">Who lacks partners.</param>
/// <param name="Received">How many it has.</param>
/// <param name="Minimum">How many it needs.</param>
public sealed record Shortfall(Side Side, Id<Chooser> Id, int Received, int Minimum)
{
    /// <summary>How many it lacks, above zero.</summary>
    public int Missing => Minimum - Received;
}
