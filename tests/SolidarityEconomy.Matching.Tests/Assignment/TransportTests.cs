using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Matching.Tests.Assignment;

public class TransportTests
{
    [Fact]
    public void Solve_OfRandomPairs_MeetsTheBoundOfItsPrices()
    {
        Dice dice = new(6);
        for (int n = 0; n < 500; n++)
        {
            int[] quantities = [.. Enumerable.Range(0, dice.Draw(0, 8)).Select(_ => dice.Draw(1, 3))];
            int[] capacities = [.. Enumerable.Range(0, dice.Draw(0, 8)).Select(_ => dice.Draw(0, 3))];
            PairList pairs = new();
            for (int i = 0; i < quantities.Length; i++)
            {
                for (int j = 0; j < capacities.Length; j++)
                {
                    if (dice.Draw(0, 2) > 0)
                    {
                        pairs.Add(i, j, dice.Draw(1, 20));
                    }
                }
            }

            TransportResult result = Transport.Solve(
                quantities, capacities, pairs, new FlowOptions(), TestContext.Current.CancellationToken);

            Int128 bound = PriceBound.OfPrices(quantities, result.NeedPrices) + PriceBound.OfPrices(capacities, result.OfferPrices);
            for (int p = 0; p < pairs.Count; p++)
            {
                bound += PriceBound.OfPair(pairs.Values[p], result.NeedPrices[pairs.Needs[p]], result.OfferPrices[pairs.Offers[p]]);
            }

            int[] values = pairs.Values.ToArray();
            Assert.True(result.IsOptimal);
            Assert.Equal(bound, result.Chosen.Sum(p => values[p]));
            Assert.DoesNotContain(result.NeedPrices.Concat(result.OfferPrices), price => price < 0);
        }
    }
}
