using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

public class GroupReservesTests
{
    [Fact]
    public void MostSubsidies_OfRandomPolicies_AreNoLessThanAnyPairGets()
    {
        Dice dice = new(41);
        int reached = 0;
        for (int n = 0; n < 300; n++)
        {
            IncludedInstance instance = IncludedInstance.Random(dice, 6, 6, 3);
            Population population = new(instance.Registry);
            int[] needs = [.. Enumerable.Range(0, population.Needs.Length)];
            int[] offers = [.. Enumerable.Range(0, population.Offers.Length)];
            GroupReserves reserves = GroupReserves.Of(
                population,
                instance.Registry,
                instance.Policy,
                [.. instance.Policy.Rules.Select(_ => dice.Draw(1, 3))],
                null,
                Array.ConvertAll(needs, _ => 2),
                Array.ConvertAll(offers, _ => 2));
            long[] prices = [.. reserves.FullPrices().Select(price => price * dice.Draw(0, 4) / 4)];

            long[] most = reserves.MostSubsidies(needs, offers, prices);

            foreach (int need in needs)
            {
                Assert.All(offers, offer => Assert.InRange(reserves.Subsidy(need, offer, prices), 0, most[need]));
                reached += offers.Any(offer => most[need] > 0 && reserves.Subsidy(need, offer, prices) == most[need]) ? 1 : 0;
            }
        }

        Assert.InRange(reached, 100, 10_000);
    }
}
