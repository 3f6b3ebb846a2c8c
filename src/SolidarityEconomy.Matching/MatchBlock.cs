using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>A part of a plan that was planned apart, since nobody in it is eligible for anybody outside.</summary>
/// <param name="FirstNeed">The need with the lowest id, by which the block is known.</param>
/// <param name="Needs">How many needs it has.</param>
/// <param name="Offers">How many offers it has; may be 0.</param>
/// <param name="Matches">How many matches were made.</param>
/// <param name="Total">The sum of their scores, with bonuses and what filled reserves are worth.</param>
/// <param name="UpperBound">No plan of the block has a greater total.</param>
/// <param name="Status">What is proved about it.</param>
public sealed record MatchBlock(
    Id<Need> FirstNeed, int Needs, int Offers, int Matches, decimal Total, decimal UpperBound, MatchStatus Status)
{
    /// <summary>By how much the best plan of the block may be better, at most.</summary>
    public decimal Gap => Points.Trim(UpperBound - Total);
}
