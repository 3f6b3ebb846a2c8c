using System.Numerics;
using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

public class WeightedVotingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Power_OfRandomBodies_IsTheShapleyValueAndTheCountOfSwings()
    {
        Dice dice = new(14);
        for (int n = 0; n < 300; n++)
        {
            long[] weights = [.. Enumerable.Range(0, dice.Draw(1, 7)).Select(_ => (long)dice.Draw(0, 9))];
            weights[0]++;
            long quota = dice.Draw(1, (int)weights.Sum());
            WeightedVoting body = Body(quota, weights);
            CoalitionGame game = new(
                body.Weights.Select(weight => weight.Member),
                members => members.Sum(member => weights[int.Parse(member[1..], System.Globalization.CultureInfo.InvariantCulture)]) >= quota ? 1 : 0);

            VotingPower[] power = [.. body.Power(Token)];

            Assert.Equal(game.Shapley(cancellationToken: Token).Select(share => share.Share), power.Select(member => member.ShapleyShubik));
            Assert.Equal(weights.Select((_, i) => Swings(weights, quota, i)), power.Select(member => member.Swings));
            Assert.Equal(Ratio.One, power.Aggregate(Ratio.Zero, (sum, member) => sum + member.BanzhafShare));
            Assert.All(power, member => Assert.Equal(new Ratio(member.Swings, BigInteger.One << (weights.Length - 1)), member.Banzhaf));
        }
    }

    [Fact]
    public void Power_OfLargeWeights_IsThatOfTheSameBodyInSmallOnes()
    {
        long[] small = [4, 3, 2, 2, 1, 0];
        VotingPower[] expected = [.. Body(7, small).Power(Token)];

        // A common factor is divided out; without one, coalitions are looked at one by one.
        VotingPower[] multiple = [.. Body((7L << 40) - 5, [.. small.Select(weight => weight << 40)]).Power(Token)];
        VotingPower[] odd = [.. Body((7L << 40) + 2, [.. small.Select(weight => (weight << 40) + (weight == 0 ? 0 : 1))]).Power(Token)];

        Assert.Equal(expected.Select(member => member.ShapleyShubik), multiple.Select(member => member.ShapleyShubik));
        Assert.Equal(expected.Select(member => member.Swings), odd.Select(member => member.Swings));
    }

    [Fact]
    public void Power_OfFewWithLargeWeights_TakesLittleMemory()
    {
        WeightedVoting body = Body(12_000_000, [12_000_000, 11_999_999]);
        long before = GC.GetAllocatedBytesForCurrentThread();

        VotingPower[] power = [.. body.Power(Token)];

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.Equal([Ratio.One, Ratio.Zero], power.Select(member => member.ShapleyShubik));
    }

    [Fact]
    public void Power_OfABodyOfMany_SumsToOne()
    {
        VotingPower[] power = [.. Body(201, [.. Enumerable.Range(1, 60).Select(i => (long)(i % 14))]).Power(Token)];

        Assert.Equal(Ratio.One, power.Aggregate(Ratio.Zero, (sum, member) => sum + member.ShapleyShubik));
        Assert.All(power, member => Assert.Equal(member.Weight == 0, member.Swings.IsZero));
    }

    [Fact]
    public void Power_OfManyAlikeAndSomeWithoutVotes_IsExactBeyondSixtyFourBits()
    {
        VotingPower[] power = [.. Body(71, [.. Enumerable.Repeat(1L, 130), 0, 0, 0]).Power(Token)];
        BigInteger losing = 1;
        for (int i = 0; i < 70; i++)
        {
            losing = losing * (129 - i) / (i + 1);
        }

        // Whoever has a vote decides when seventy others are there, with or without the three who have none.
        Assert.All(power.Where(member => member.Weight == 1), member => Assert.Equal((new Ratio(1, 130), 8 * losing), (member.ShapleyShubik, member.Swings)));
        Assert.All(power.Where(member => member.Weight == 0), member => Assert.Equal((Ratio.Zero, BigInteger.Zero), (member.ShapleyShubik, member.Swings)));
    }

    [Fact]
    public void Constructor_WithWrongFigures_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Body(0, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Body(2, [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Body(1, [2, -1]));
        Assert.Throws<ArgumentException>(() => new WeightedVoting(1, [new("ana", 1), new("ana", 1)]));
        Assert.Throws<OverflowException>(() => Body(1, [long.MaxValue, 1]));
        Assert.Throws<InvalidOperationException>(() => Body(1L << 41, [.. Enumerable.Range(0, 21).Select(i => (1L << 40) + i)]).Power(Token));
    }

    private static WeightedVoting Body(long quota, long[] weights) =>
        new(quota, weights.Select((weight, i) => new VotingWeight($"m{i:D2}", weight)).Reverse());

    private static BigInteger Swings(long[] weights, long quota, int member) => Enumerable.Range(0, 1 << weights.Length)
        .Where(mask => (mask >> member & 1) == 0)
        .Select(mask => weights.Where((_, i) => (mask >> i & 1) == 1).Sum())
        .Count(sum => sum < quota && sum + weights[member] >= quota);
}
