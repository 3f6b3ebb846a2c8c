using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>How far an assignment goes.</summary>
internal sealed record AssignmentLimits(
    int ExactSize, int CandidatesPerSide, int PricingRounds, long MaxPairs, FlowOptions Flow)
{
    public int NewCandidatesPerRound => CandidatesPerSide;
}
