using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>What a match of a need and an offer is worth: its score when it is eligible and reaches the threshold, else 0.</summary>
internal sealed class PairValues(CompiledRules rules, PairScores scores, int leastPoints)
{
    public int Value(int need, int offer)
    {
        // The score first: a look-up that most often costs less than the rules.
        int score = scores.Score(need, offer);
        return score >= leastPoints && rules.Allows(need, offer) ? score : 0;
    }

    /// <summary>The values of one need with every offer of a block.</summary>
    public void FillRow(int need, int[] offers, Span<int> row)
    {
        for (int j = 0; j < offers.Length; j++)
        {
            row[j] = Value(need, offers[j]);
        }
    }
}
