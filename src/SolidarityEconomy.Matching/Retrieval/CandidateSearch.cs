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
    /// The best few offers of each need and the best few needs of each offer. Among equals each starts to look at another
    /// place and goes round, so that not everybody gets the same ones. Where places are reserved, also the best few members of
    /// each group. Told before each row: the pass, the row, its length.
    /// </summary>
    public static CandidateSet Best(
        Block block,
        PairValues values,
        GroupReserves? reserves,
        int[] perNeed,
        int[] perOffer,
        Action<int, int, int>? row,
        CancellationToken cancellationToken)
    {
        int needs = block.Needs.Length;
        int offers = block.Offers.Length;
        CandidateSet set = new(needs, offers);
        TopList top = new();
        for (int i = 0; i < needs; i++)
        {
            Look(i, cancellationToken);
            row?.Invoke(0, i, offers);
            top.Clear(Math.Min(perNeed[i], offers));
            int start = (int)((long)i * offers / needs);
            for (int step = 0; step < offers; step++)
            {
                int j = start + step < offers ? start + step : start + step - offers;
                top.Offer(values.Value(block.Needs[i], block.Offers[j], top.Least), j);
            }

            foreach (int j in top.Positions)
            {
                set.Add(i, j);
            }
        }

        for (int j = 0; j < offers; j++)
        {
            Look(j, cancellationToken);
            row?.Invoke(1, j, needs);
            top.Clear(Math.Min(perOffer[j], needs));
            int start = (int)((long)j * needs / offers);
            for (int step = 0; step < needs; step++)
            {
                int i = start + step < needs ? start + step : start + step - needs;
                top.Offer(values.Value(block.Needs[i], block.Offers[j], top.Least), i);
            }

            foreach (int i in top.Positions)
            {
                set.Add(i, j);
            }

            foreach (int reserve in reserves is null ? [] : reserves.AtOffer(block.Offers[j]))
            {
                top.Clear(Math.Min(perOffer[j], needs));
                for (int i = 0; i < needs; i++)
                {
                    int need = block.Needs[i];
                    top.Offer(reserves!.AtOffer(need, block.Offers[j]) == reserve ? values.Value(need, block.Offers[j], top.Least) : 0, i);
                }

                foreach (int i in top.Positions)
                {
                    set.Add(i, j);
                }
            }
        }

        return set;
    }

    /// <summary>The pairs of a set, with their values.</summary>
    public static PairList Listed(Block block, PairValues values, CandidateSet set)
    {
        PairList pairs = new();
        for (int i = 0; i < block.Needs.Length; i++)
        {
            for (int j = set.Next(i, 0); j >= 0; j = set.Next(i, j + 1))
            {
                pairs.Add(i, j, values.Value(block.Needs[i], block.Offers[j]));
            }
        }

        return pairs;
    }

    public static void Look(int row, CancellationToken cancellationToken)
    {
        if (row % RowsBetweenLooks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
