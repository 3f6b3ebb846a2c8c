namespace SolidarityEconomy.Matching.Teams;

/// <summary>A count that a team must keep: of these candidates so many at least and at most, or none where that will do as well.</summary>
internal sealed record TeamRow(int[] Candidates, int Least, int Most = int.MaxValue, bool MayBeNone = false)
{
    /// <summary>True when another candidate of the row never does harm.</summary>
    public bool OnlyAsksForMore => Most == int.MaxValue && !MayBeNone;
}
