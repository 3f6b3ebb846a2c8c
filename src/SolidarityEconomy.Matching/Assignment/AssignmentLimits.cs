using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>How far an assignment goes.</summary>
internal sealed record AssignmentLimits(
    int ExactSize, int CandidatesPerSide, int PricingRounds, long MaxPairs, FlowOptions Flow, int Threads)
{
    private const int MostByAmount = 256;

    /// <summary>How many candidates a need or offer of some quantity or capacity brings in at first.</summary>
    public int Candidates(int amount) => Math.Max(CandidatesPerSide, (int)Math.Min(2L * amount, MostByAmount));
}
