using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>Lists patterns, chooses among them, and turns the choice into a plan with its bound.</summary>
internal static class ExchangeSolver
{
    public static ExchangePlan Solve(
        ExchangeProblem problem, ExchangeRules rules, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        GiftPatterns patterns = GiftPatterns.List(problem, rules, cancellationToken);
        PatternPacking packing = new(problem.Count, [.. patterns.Found], rules.MaxSteps, progress, cancellationToken);
        packing.Run();
        ImmutableArray<GiftCircle> circles =
        [
            .. packing.Best.Select(pattern => Circle(problem, pattern))
                .OrderBy(circle => circle.Gifts[0].Giver, StringComparer.Ordinal),
        ];
        decimal worth = circles.Sum(circle => circle.ExpectedWorth);
        decimal received = ReceivedBound(problem, rules);
        decimal bound = !patterns.IsComplete ? received
            : packing.IsComplete ? worth
            : Math.Min(packing.Bound / GiftPatterns.UnitsOfOne, received);
        ExchangeStop stop = worth == bound ? ExchangeStop.Optimal
            : patterns.IsComplete ? ExchangeStop.Steps
            : ExchangeStop.Patterns;
        return new ExchangePlan(circles, stop, bound);
    }

    /// <summary>Everybody receives at most once: at best the gift of the greatest worth, with the probability of one gift.</summary>
    private static decimal ReceivedBound(ExchangeProblem problem, ExchangeRules rules) => problem.Gifts
        .GroupBy(gift => gift.Receiver, StringComparer.Ordinal)
        .Sum(gifts => Math.Round((gifts.Max(gift => gift.Worth) * rules.Success) + 0.000_000_001m, 9, MidpointRounding.ToPositiveInfinity));

    private static GiftCircle Circle(ExchangeProblem problem, GiftPattern pattern)
    {
        int[] members = pattern.Members;
        int gifts = pattern.IsChain ? members.Length - 1 : members.Length;
        return new GiftCircle(
            [
                .. Enumerable.Range(0, gifts).Select(i => (Giver: members[i], Receiver: members[(i + 1) % members.Length]))
                    .Select(pair => new Gift(
                        problem.Name(pair.Giver), problem.Name(pair.Receiver), problem.Worth(pair.Giver, pair.Receiver))),
            ],
            pattern.IsChain,
            pattern.Value / GiftPatterns.UnitsOfOne);
    }
}
