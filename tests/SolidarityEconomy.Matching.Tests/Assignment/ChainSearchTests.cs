using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class ChainSearchTests
{
    [Fact]
    public void Solve_OfPairsThatComeInSeveralCalls_FindsEachTimeWhatTheFlowFinds()
    {
        Dice dice = new(16);
        for (int n = 0; n < 500; n++)
        {
            int[] quantities = [.. Enumerable.Range(0, dice.Draw(1, 9)).Select(_ => dice.Draw(0, 3))];
            int[] capacities = [.. Enumerable.Range(0, dice.Draw(1, 9)).Select(_ => dice.Draw(0, 3))];
            int greatest = n % 2 == 0 ? 3 : 50;
            ChainSearch chains = Search(quantities, capacities);
            CandidateSet known = new(quantities.Length);
            for (int call = 0; call < 4; call++)
            {
                chains.Solve(Draw(dice, quantities.Length, capacities.Length, greatest, known));

                PairList pairs = known.ToList();
                Assert.True(chains.IsOptimal);
                Assert.Equal(Flow(quantities, capacities, pairs), chains.Pairs().Sum(pair => (long)pair.Value));
                AssertProved(chains, quantities, capacities, pairs);
            }
        }
    }

    [Fact]
    public void Solve_WithTooFewSteps_KeepsToPlacesAndSaysThatItStopped()
    {
        Dice dice = new(17);
        int[] many = [.. Enumerable.Repeat(1, 40)];
        int[] few = [.. Enumerable.Repeat(2, 10)];
        ChainSearch chains = new(many, few, 3, TestContext.Current.CancellationToken);

        chains.Solve(Draw(dice, many.Length, few.Length, 9, new CandidateSet(many.Length)));

        BlockPair[] pairs = chains.Pairs();
        Assert.False(chains.IsOptimal);
        Assert.All(pairs.CountBy(pair => pair.Need), entry => Assert.Equal(1, entry.Value));
        Assert.All(pairs.CountBy(pair => pair.Offer), entry => Assert.InRange(entry.Value, 1, 2));
    }

    [Fact]
    public void Solve_WhenCancelled_Throws()
    {
        Dice dice = new(18);
        int[] many = [.. Enumerable.Repeat(1, 400)];
        int[] few = [.. Enumerable.Repeat(2, 40)];
        ChainSearch chains = new(many, few, long.MaxValue, new CancellationToken(canceled: true));
        BlockPair[] pairs = Draw(dice, many.Length, few.Length, 1_000, new CandidateSet(many.Length));

        Assert.Throws<OperationCanceledException>(() => chains.Solve(pairs));
    }

    private static ChainSearch Search(int[] quantities, int[] capacities) =>
        new(quantities, capacities, long.MaxValue, TestContext.Current.CancellationToken);

    private static BlockPair[] Draw(Dice dice, int needs, int offers, int greatest, CandidateSet known)
    {
        List<BlockPair> pairs = [];
        for (int i = 0; i < needs; i++)
        {
            for (int j = 0; j < offers; j++)
            {
                int value = dice.Draw(1, greatest);
                if (dice.Draw(0, 2) == 0 && known.Add(i, j, value))
                {
                    pairs.Add(new BlockPair(i, j, value));
                }
            }
        }

        return [.. pairs];
    }

    private static long Flow(int[] quantities, int[] capacities, PairList pairs)
    {
        int[] values = pairs.Values.ToArray();
        return Transport.Solve(quantities, capacities, pairs, new FlowOptions(), TestContext.Current.CancellationToken)
            .Chosen.Sum(p => (long)values[p]);
    }

    private static void AssertProved(ChainSearch chains, int[] quantities, int[] capacities, PairList pairs)
    {
        Int128 bound = PriceBound.OfPrices(quantities, chains.NeedPrices) + PriceBound.OfPrices(capacities, chains.OfferPrices);
        for (int p = 0; p < pairs.Count; p++)
        {
            bound += PriceBound.OfPair(pairs.Values[p], chains.NeedPrices[pairs.Needs[p]], chains.OfferPrices[pairs.Offers[p]]);
        }

        Assert.Equal(bound, chains.Pairs().Sum(pair => (long)pair.Value));
        Assert.DoesNotContain(chains.NeedPrices.Concat(chains.OfferPrices), price => price < 0);
        Assert.All(chains.Pairs().CountBy(pair => pair.Need), entry => Assert.InRange(entry.Value, 1, quantities[entry.Key]));
        Assert.All(chains.Pairs().CountBy(pair => pair.Offer), entry => Assert.InRange(entry.Value, 1, capacities[entry.Key]));
        Assert.Equal(chains.Pairs().Length, chains.Pairs().DistinctBy(pair => (pair.Need, pair.Offer)).Count());
    }
}
