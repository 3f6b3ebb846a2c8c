using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>Turns an objective into weights to make great, and what the blossom method found into a result.</summary>
internal static class PairingSolver
{
    public static PairingResult Solve(PairingProblem problem, PairingObjective objective, CancellationToken cancellationToken)
    {
        int sign = Sign(objective);
        long bonus = Bonus(problem, objective);
        BlossomMatching matching = new(
            problem.Participants.Length, problem.Firsts, problem.Seconds, [.. problem.Units.Select(units => (sign * units) + bonus)]);
        matching.Run(cancellationToken);

        ImmutableArray<PossiblePair> pairs = [.. matching.Chosen().Select(k => problem.Pairs[k])];
        ImmutableArray<decimal> prices = [.. matching.DoubledPrices.Select(price => problem.Scale.FromHalves(price))];
        ImmutableArray<PairingGroup> groups =
        [
            .. matching.Groups().Select(group => new PairingGroup(
                [.. group.Members.Select(i => problem.Participants[i])], problem.Scale.FromUnits(group.Price))),
        ];
        return new PairingResult(objective)
        {
            Pairs = pairs,
            Total = pairs.Sum(pair => pair.Weight),
            PairBonus = problem.Scale.FromUnits(bonus),
            Prices = prices,
            Groups = groups,
        };
    }

    public static int Sign(PairingObjective objective) => objective == PairingObjective.MostPairsLeastTotal ? -1 : 1;

    /// <summary>
    /// What each pair counts beside its weight so that one pair more is always worth more than any difference of totals; 0 when
    /// only the total counts.
    /// </summary>
    private static long Bonus(PairingProblem problem, PairingObjective objective)
    {
        if (objective == PairingObjective.GreatestTotal || problem.Units.IsEmpty)
        {
            return 0;
        }

        // The weights lie within a range r that holds 0. With a bonus b, k + 1 pairs count at least (k + 1)(b + least), and k
        // pairs at most k (b + greatest); the first is more as soon as b is above k r - least, and 2k is less than n.
        long least = problem.Units.Min(units => Sign(objective) * units);
        long greatest = problem.Units.Max(units => Sign(objective) * units);
        return (problem.Participants.Length / 2 * (Math.Max(greatest, 0) - Math.Min(least, 0))) + 1 - Math.Min(least, 0);
    }
}
