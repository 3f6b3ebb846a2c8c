using SolidarityEconomy.Matching.Assignment.Pairing;

namespace SolidarityEconomy.Matching.Tests.Assignment.Pairing;

/// <summary>Random groups with possible pairs, and the best pairing by trying all of them.</summary>
internal static class PairingProblems
{
    public static string Name(int i) => FormattableString.Invariant($"p{i:D4}");

    public static IEnumerable<string> Names(int count) => Enumerable.Range(0, count).Select(Name);

    public static List<PossiblePair> Pairs(Dice dice, int participants, int percent, int least, int most)
    {
        List<PossiblePair> pairs = [];
        for (int i = 0; i < participants; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (dice.Draw(1, 100) <= percent)
                {
                    pairs.Add(new PossiblePair(Name(i), Name(j), dice.Draw(least, most) / 4m));
                }
            }
        }

        return pairs;
    }

    /// <summary>The pairs and total of the best pairing, over all sets of participants that are left.</summary>
    public static (int Pairs, decimal Total) Best(int participants, IReadOnlyList<PossiblePair> pairs, PairingObjective objective)
    {
        Dictionary<(int, int), decimal> weights = [];
        foreach (PossiblePair pair in pairs)
        {
            int first = int.Parse(pair.First[1..], System.Globalization.CultureInfo.InvariantCulture);
            int second = int.Parse(pair.Second[1..], System.Globalization.CultureInfo.InvariantCulture);
            weights[(Math.Min(first, second), Math.Max(first, second))] = pair.Weight;
        }

        (int Pairs, decimal Total)[] best = new (int, decimal)[1 << participants];
        for (int left = 1; left < best.Length; left++)
        {
            int first = int.TrailingZeroCount(left);
            best[left] = best[left & (left - 1)];
            for (int second = first + 1; second < participants; second++)
            {
                if ((left >> second & 1) == 1 && weights.TryGetValue((first, second), out decimal weight))
                {
                    (int pairsLeft, decimal total) = best[left & ~(1 << first) & ~(1 << second)];
                    (int, decimal) found = (pairsLeft + 1, total + weight);
                    best[left] = IsBetter(found, best[left], objective) ? found : best[left];
                }
            }
        }

        return best[^1];
    }

    private static bool IsBetter((int Pairs, decimal Total) one, (int Pairs, decimal Total) other, PairingObjective objective) =>
        objective == PairingObjective.GreatestTotal ? one.Total > other.Total
        : one.Pairs != other.Pairs ? one.Pairs > other.Pairs
        : objective == PairingObjective.MostPairsGreatestTotal ? one.Total > other.Total : one.Total < other.Total;
}
