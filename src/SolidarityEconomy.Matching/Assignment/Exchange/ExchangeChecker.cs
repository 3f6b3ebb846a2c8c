using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>Verifies that a plan can be carried out and that its figures are right.</summary>
internal sealed class ExchangeChecker(ExchangeProblem problem, ExchangeRules rules, ExchangePlan plan)
{
    private readonly List<ExchangeViolation> _violations = [];
    private readonly HashSet<string> _givers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _receivers = new(StringComparer.Ordinal);

    public ImmutableArray<ExchangeViolation> Check()
    {
        foreach (GiftCircle circle in plan.Circles)
        {
            Look(circle);
        }

        decimal worth = plan.Circles.Sum(circle => circle.ExpectedWorth);
        if (worth != plan.ExpectedWorth)
        {
            Add(ExchangeFault.Worth, string.Empty, plan.ExpectedWorth, worth);
        }

        if (plan.UpperBound < worth || (plan.Stop == ExchangeStop.Optimal && plan.UpperBound != worth))
        {
            Add(ExchangeFault.Bound, string.Empty, worth, plan.UpperBound);
        }

        return [.. _violations];
    }

    private void Look(GiftCircle circle)
    {
        string first = circle.Gifts[0].Giver;
        for (int i = 0; i < circle.Gifts.Length; i++)
        {
            Gift gift = circle.Gifts[i];
            if (!problem.TryFind(gift, out int giver, out _))
            {
                Add(ExchangeFault.UnknownGift, gift.Giver, gift.Worth, 0);
            }
            else if (problem.IsStarter[giver] != (circle.IsChain && i == 0))
            {
                Add(ExchangeFault.Order, gift.Giver, 0, 0);
            }

            string? next = i + 1 < circle.Gifts.Length ? circle.Gifts[i + 1].Giver : circle.IsChain ? null : first;
            if (next is not null && !string.Equals(next, gift.Receiver, StringComparison.Ordinal))
            {
                Add(ExchangeFault.Order, gift.Receiver, 0, 0);
            }

            if (!_givers.Add(gift.Giver))
            {
                Add(ExchangeFault.TakenTwice, gift.Giver, 2, 1);
            }

            if (!_receivers.Add(gift.Receiver))
            {
                Add(ExchangeFault.TakenTwice, gift.Receiver, 2, 1);
            }
        }

        int most = circle.IsChain ? rules.MaxChain : rules.MaxCycle;
        if (circle.Gifts.Length > most)
        {
            Add(ExchangeFault.Length, first, circle.Gifts.Length, most);
        }

        decimal worth = GiftPatterns.ExpectedWorth(circle.Gifts.Select(gift => gift.Worth), circle.IsChain, rules.Success);
        if (worth != circle.ExpectedWorth)
        {
            Add(ExchangeFault.Worth, first, circle.ExpectedWorth, worth);
        }
    }

    private void Add(ExchangeFault fault, string participant, decimal found, decimal required) =>
        _violations.Add(new ExchangeViolation(fault, participant, found, required));
}
