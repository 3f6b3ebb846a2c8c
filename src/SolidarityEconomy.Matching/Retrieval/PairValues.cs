using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// What a match of a need and an offer is worth: its score when it is eligible, reaches the threshold and nobody keeps the
/// other away, else 0.
/// </summary>
internal sealed class PairValues(CompiledRules rules, PairScores scores, KeptApart? apart, int leastPoints)
{
    public int Value(int need, int offer)
    {
        // The score first: a look-up that most often costs less than the rules.
        int score = scores.Score(need, offer);
        return score >= leastPoints && IsPossible(need, offer) ? score : 0;
    }

    /// <summary>The same, but 0 also for a value that is not above a limit, which spares a look at the rules.</summary>
    public int Value(int need, int offer, int above)
    {
        int score = scores.Score(need, offer);
        return score > above && score >= leastPoints && IsPossible(need, offer) ? score : 0;
    }

    private bool IsPossible(int need, int offer) =>
        rules.Allows(need, offer) && (apart is null || !apart.Holds(need, offer));
}
