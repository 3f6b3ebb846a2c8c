using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Finds the best offers of many needs among many offers, the same ones as a <see cref="CandidateQuery"/>: what is worked out of all pairs
/// at once pays when there are many.
/// </summary>
internal static class CandidateLists
{
    /// <summary>From so many pairs on.</summary>
    public const long LeastPairs = 1 << 20;

    /// <summary>Finds them.</summary>
    /// <param name="needs">The needs, by id; all take part.</param>
    /// <param name="table">The offers.</param>
    /// <param name="rows">Those that can be found, in the order of their ids.</param>
    /// <param name="policy">Who may be matched and what is preferred.</param>
    /// <param name="count">How many for each need.</param>
    /// <param name="threads">How many threads look.</param>
    /// <param name="tell">Told on the caller's thread how many needs are done.</param>
    /// <param name="cancellationToken">Looked at for each need.</param>
    public static CandidateList[] Find(
        NeedSide[] needs,
        OfferTable table,
        int[] rows,
        MatchPolicy policy,
        int count,
        int threads,
        Action<int>? tell,
        CancellationToken cancellationToken)
    {
        Population population = new(needs, rows.Select(row => table[row]));
        PairScores scores = new(population, policy.Criteria, c => table.Criterion(c).Of(rows));
        CompiledRules rules = new(population, policy.Rules, r => table.Rule(r).Of(rows));
        PairValues values = new(rules, scores, KeptApart.Of(population), policy.LeastPoints);
        Likeness asking = Likeness.Of(values, [.. Enumerable.Range(0, needs.Length)], areNeeds: true);
        Likeness giving = Likeness.Of(values, [.. Enumerable.Range(0, population.Offers.Length)], areNeeds: false);
        Block block = new(asking.Members, giving.Members);
        PairBounds bounds = new(values, giving, rowsAsk: false);
        CandidateList[] found = new CandidateList[needs.Length];
        Lanes.Run(
            threads,
            needs.Length,
            () =>
            {
                // Offers of the population have the order of their ids.
                TopList best = new((one, other) => block.Offers[one].CompareTo(block.Offers[other]));
                PairScan scan = new(block, values, bounds);
                return i =>
                {
                    scan.FindBest(i, best, Math.Clamp(count, 1, Math.Max(block.Offers.Length, 1)), cancellationToken);
                    int need = block.Needs[i];
                    found[need] = CandidateList.Of(needs[need], count, best, other => population.Offers[block.Offers[other]]);
                };
            },
            tell,
            cancellationToken);
        return found;
    }
}
