using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>Verifies a pairing and its proof by adding up prices; uses nothing of the solver.</summary>
internal sealed class PairingChecker(PairingProblem problem, PairingResult result)
{
    private readonly List<PairingViolation> _violations = [];

    private int Sign => result.Objective == PairingObjective.MostPairsLeastTotal ? -1 : 1;

    public ImmutableArray<PairingViolation> Check()
    {
        LookAtPairs();
        LookAtBonus();
        if (HasShape())
        {
            LookAtPrices();
            LookAtGap();
        }

        return [.. _violations];
    }

    private void LookAtPairs()
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        HashSet<PossiblePair> possible = [.. problem.Pairs];
        foreach (PossiblePair pair in result.Pairs)
        {
            if (!possible.Contains(pair))
            {
                Add(PairingFault.UnknownPair, [pair.First, pair.Second], pair.Weight, 0);
            }

            foreach (string name in (string[])[pair.First, pair.Second])
            {
                if (!taken.Add(name))
                {
                    Add(PairingFault.InTwoPairs, [name], 2, 1);
                }
            }
        }

        decimal total = result.Pairs.Sum(pair => pair.Weight);
        if (total != result.Total)
        {
            Add(PairingFault.Total, [], result.Total, total);
        }
    }

    /// <summary>With most pairs first, n/2 times the span of the weights must not outweigh one pair more.</summary>
    private void LookAtBonus()
    {
        if (result.Objective == PairingObjective.GreatestTotal || problem.Pairs.IsEmpty)
        {
            if (result.PairBonus != 0)
            {
                Add(PairingFault.Bonus, [], result.PairBonus, 0);
            }

            return;
        }

        decimal least = problem.Pairs.Min(pair => Sign * pair.Weight);
        decimal greatest = problem.Pairs.Max(pair => Sign * pair.Weight);
        decimal needed = (((problem.Participants.Length / 2) - 1) * (greatest - least)) - least;
        if (result.PairBonus <= needed)
        {
            Add(PairingFault.Bonus, [], result.PairBonus, needed);
        }
    }

    private bool HasShape()
    {
        int before = _violations.Count;
        if (result.Prices.Length != problem.Participants.Length)
        {
            Add(PairingFault.Shape, [], result.Prices.Length, problem.Participants.Length);
            return false;
        }

        for (int i = 0; i < result.Prices.Length; i++)
        {
            if (result.Prices[i] < 0)
            {
                Add(PairingFault.Shape, [problem.Participants[i]], result.Prices[i], 0);
            }
        }

        foreach (PairingGroup group in result.Groups)
        {
            int known = group.Members.Distinct(StringComparer.Ordinal).Count(name => problem.TryFind(name, out _));
            if (group.Price < 0 || known != group.Members.Length || known < 3 || known % 2 == 0)
            {
                Add(PairingFault.Shape, group.Members, group.Price, 0);
            }
        }

        return _violations.Count == before;
    }

    private void LookAtPrices()
    {
        HashSet<int>[] groups = [.. result.Groups.Select(group => group.Members.Select(Number).ToHashSet())];
        foreach (PossiblePair pair in problem.Pairs)
        {
            int first = Number(pair.First);
            int second = Number(pair.Second);
            decimal prices = result.Prices[first] + result.Prices[second];
            for (int g = 0; g < groups.Length; g++)
            {
                prices += groups[g].Contains(first) && groups[g].Contains(second) ? result.Groups[g].Price : 0;
            }

            if (Counts(pair) > prices)
            {
                Add(PairingFault.PairAbovePrices, [pair.First, pair.Second], Counts(pair), prices);
            }
        }
    }

    private void LookAtGap()
    {
        decimal bound = result.Prices.Sum() + result.Groups.Sum(group => group.Price * (group.Members.Length / 2));
        decimal counted = result.Pairs.Sum(Counts);
        if (counted != bound)
        {
            Add(PairingFault.Gap, [], counted, bound);
        }
    }

    private decimal Counts(PossiblePair pair) => (Sign * pair.Weight) + result.PairBonus;

    private int Number(string name) => problem.TryFind(name, out int number) ? number : -1;

    private void Add(PairingFault fault, ImmutableArray<string> participants, decimal found, decimal required) =>
        _violations.Add(new PairingViolation(fault, participants, found, required));
}
