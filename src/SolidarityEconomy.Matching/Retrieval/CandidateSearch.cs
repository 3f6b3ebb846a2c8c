using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Looks for the pairs of a block that a plan can be made of.</summary>
internal static class CandidateSearch
{
    private const int RowsBetweenLooks = 64;

    /// <summary>Every pair that is worth something.</summary>
    public static PairList All(Block block, PairValues values, CancellationToken cancellationToken)
    {
        PairList pairs = new();
        int firstNeed = 0;
        int firstOffer = 0;
        foreach (Block part in block.Parts)
        {
            for (int i = 0; i < part.Needs.Length; i++)
            {
                Look(i, cancellationToken);
                for (int j = 0; j < part.Offers.Length; j++)
                {
                    int value = values.Value(part.Needs[i], part.Offers[j]);
                    if (value > 0)
                    {
                        pairs.Add(firstNeed + i, firstOffer + j, value);
                    }
                }
            }

            firstNeed += part.Needs.Length;
            firstOffer += part.Offers.Length;
        }

        return pairs;
    }

    /// <summary>
    /// The best few offers of each need; where they have too few places for what is asked, also the best few needs of each offer. Among
    /// equals each starts to look at another place and goes round, so that not everybody gets the same ones. Where places are
    /// reserved, also the best few members of each group.
    /// </summary>
    /// <param name="block">The needs and offers.</param>
    /// <param name="values">What each pair is worth.</param>
    /// <param name="bounds">What pairs can score, with offers as rows.</param>
    /// <param name="likeness">The needs in the order of the block.</param>
    /// <param name="reserves">The reserved places; null for none.</param>
    /// <param name="quantities">How many pairs each need may have.</param>
    /// <param name="capacities">How many pairs each offer may have.</param>
    /// <param name="amounts">How many candidates a need or offer of some quantity or capacity has.</param>
    /// <param name="threads">How many threads look.</param>
    /// <param name="row">Told before some of the rows: the pass, the row, its length. Null for nobody.</param>
    /// <param name="cancellationToken">Looked at every few rows.</param>
    public static CandidateSet Best(
        Block block,
        PairValues values,
        PairBounds bounds,
        Likeness likeness,
        GroupReserves? reserves,
        int[] quantities,
        int[] capacities,
        Func<int, int> amounts,
        int threads,
        Action<int, int, int>? row,
        CancellationToken cancellationToken)
    {
        (int needs, int offers) = (block.Needs.Length, block.Offers.Length);
        CandidateSet set = new(needs);
        Lanes.Run(
            threads,
            needs,
            () =>
            {
                TopList top = new();
                PairScan scan = new(block, values, bounds);
                return i =>
                {
                    scan.FindBest(i, top, Math.Min(amounts(quantities[i]), offers), cancellationToken);
                    for (int k = 0; k < top.Count; k++)
                    {
                        set.Add(i, top.Positions[k], top.Values[k]);
                    }
                };
            },
            i => row?.Invoke(0, i, offers),
            cancellationToken);
        if (reserves is not null || !HavePlaces(set, quantities, capacities))
        {
            foreach ((int i, int j, int value) in OfOffers(block, values, likeness, reserves, capacities, amounts, threads, row, cancellationToken))
            {
                set.Add(i, j, value);
            }
        }

        return set;
    }

    /// <summary>Whether the candidates have as many places, each for those that look at it, as needs ask for.</summary>
    private static bool HavePlaces(CandidateSet set, int[] quantities, int[] capacities)
    {
        int[] places = new int[capacities.Length];
        for (int i = 0; i < quantities.Length; i++)
        {
            foreach (int j in set.Offers(i))
            {
                places[j] += places[j] < capacities[j] ? 1 : 0;
            }
        }

        return places.Sum(count => (long)count) >= quantities.Sum(quantity => (long)quantity);
    }

    private static IEnumerable<(int Need, int Offer, int Value)> OfOffers(
        Block block,
        PairValues values,
        Likeness likeness,
        GroupReserves? reserves,
        int[] capacities,
        Func<int, int> amounts,
        int threads,
        Action<int, int, int>? row,
        CancellationToken cancellationToken)
    {
        (int needs, int offers) = (block.Needs.Length, block.Offers.Length);
        List<(int Need, int Value)>[] found = new List<(int, int)>[offers];
        PairBounds turned = new(values, likeness, rowsAsk: true);
        Lanes.Run(
            threads,
            offers,
            () =>
            {
                TopList top = new();
                PairScan scan = new(block, values, turned, isTurned: true);
                return j =>
                {
                    found[j] = [];
                    scan.FindBest(j, top, Math.Min(amounts(capacities[j]), needs), cancellationToken);
                    Keep(top, found[j]);
                    int offer = block.Offers[j];
                    foreach (int reserve in reserves is null ? [] : reserves.AtOffer(offer))
                    {
                        scan.FindBest(
                            j, top, top.Capacity, cancellationToken, i => reserves!.AtOffer(block.Needs[i], offer) == reserve);
                        Keep(top, found[j]);
                    }
                };
            },
            j => row?.Invoke(1, j, needs),
            cancellationToken);
        return found.SelectMany((list, j) => list.Select(entry => (entry.Need, j, entry.Value)));
    }

    private static void Keep(TopList top, List<(int Position, int Value)> found)
    {
        for (int k = 0; k < top.Count; k++)
        {
            found.Add((top.Positions[k], top.Values[k]));
        }
    }

    public static void Look(int row, CancellationToken cancellationToken)
    {
        if (row % RowsBetweenLooks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
