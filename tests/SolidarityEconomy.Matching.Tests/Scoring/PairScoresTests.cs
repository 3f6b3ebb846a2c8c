using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests.Scoring;

public class PairScoresTests
{
    [Fact]
    public void Score_OfRandomValuesWithMissingOnes_IsTheMeanByWeightInDecimals()
    {
        Dice dice = new(12);
        for (int n = 0; n < 300; n++)
        {
            MatchPolicy policy = new(Enumerable.Range(0, dice.Draw(1, 5)).Select(c => Weighted(dice, c)).Append(
                new WeightedCriterion(new TableCriterion((_, _) => null, "last"), 0.000001m, null)));
            Registry registry = Sample.Registry(
                [Sample.Need("n1"), Sample.Need("n2")], [Sample.Offer("o1"), Sample.Offer("o2"), Sample.Offer("o3")]);
            Population population = new(registry);
            PairScores scores = new(population, policy.Criteria);
            decimal weights = policy.Criteria.Sum(criterion => criterion.Weight);
            for (int i = 0; i < 2; i++)
            {
                for (int j = 0; j < 3; j++)
                {
                    decimal expected = new PairSides(policy, population.Needs[i], population.Offers[j]).Score(weights);
                    Assert.Equal(expected, Points.ToDecimal(scores.Score(i, j)));
                    Assert.Equal(scores.Score(i, j), scores.Score(i, j));
                }
            }
        }
    }

    [Fact]
    public void Score_OfAPairOfWhichNothingIsKnown_IsOneHalf()
    {
        MatchPolicy policy = new([new(new TableCriterion((_, _) => null), 1)]);
        PairScores scores = new(new Population(Sample.Registry([Sample.Need("n1")], [Sample.Offer("o1")])), policy.Criteria);

        Assert.Equal(Points.One / 2, scores.Score(0, 0));
        Assert.Equal(Points.Missing, scores.Value(0, 0, 0));
    }

    [Theory]
    [InlineData(5, 2, 2)]
    [InlineData(3, 2, 2)]
    [InlineData(7, 2, 4)]
    [InlineData(7, 3, 2)]
    [InlineData(8, 3, 3)]
    [InlineData(0, 3, 0)]
    public void Divide_OfTwoSums_RoundsHalfToEven(long numerator, long denominator, long quotient) =>
        Assert.Equal(quotient, Points.Divide(numerator, denominator));

    private static WeightedCriterion Weighted(Dice dice, int number)
    {
        int salt = dice.Draw(1, 10_000);
        bool isLeftOut = dice.Draw(0, 1) == 0;
        return new WeightedCriterion(
            new TableCriterion(
                (need, offer) => ((salt * (need[^1] + (3 * offer[^1]))) % 7) is 0 ? null : salt * need[^1] * offer[^1] % 1_000_001 / 1_000_000m,
                "c" + (char)('a' + number)),
            dice.Draw(0, 1_000) / 100m,
            isLeftOut ? null : 0.5m);
    }
}
