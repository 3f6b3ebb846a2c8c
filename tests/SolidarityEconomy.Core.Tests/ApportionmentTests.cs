using FsCheck;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

public class ApportionmentTests
{
    private static readonly Arbitrary<long[]> Votes = (
        from count in Gen.Choose(1, 7)
        from votes in Gen.ArrayOf(Gen.Frequency((5, Gen.Choose(0, 40)), (1, Gen.Choose(0, 100_000))), count)
        select votes.Select(vote => (long)vote).ToArray()).ToArbitrary();

    private static readonly Arbitrary<int> Seats = Gen.Choose(0, 30).ToArbitrary();

    private static readonly Arbitrary<Func<int, long[], Apportionment>> Methods = Gen.Elements(
        Enum.GetValues<DivisorMethod>()
            .Select(method => (Func<int, long[], Apportionment>)((seats, votes) => Apportionment.ByDivisor(seats, votes, method)))
            .Concat(Enum.GetValues<SeatQuota>()
                .Select(quota => (Func<int, long[], Apportionment>)((seats, votes) => Apportionment.ByLargestRemainder(seats, votes, quota)))))
        .ToArbitrary();

    [Fact]
    public void AnyMethod_AnyVotes_GivesOutEverySeat() =>
        Prop.ForAll(Methods, Votes, Seats, (method, votes, seats) =>
        {
            Apportionment result = method(seats, votes);
            Assert.Equal(votes.All(vote => vote == 0) ? seats : 0, result.Unassigned);
            Assert.Equal(seats, result.Certain.Sum() + result.TiedSeats + result.Unassigned);
            Assert.All(result.Certain, count => Assert.True(count >= 0));
            Assert.Equal(result.IsTied, result.Tied.Length > result.TiedSeats);
            Assert.Equal(result.Tied.Order().Distinct(), result.Tied);
            Assert.All(votes.Zip(result.Certain), pair => Assert.True(pair.First > 0 || pair.Second == 0));
            Assert.All(result.Tied, party => Assert.True(votes[party] > 0));
        }).Holds(500);

    [Fact]
    public void AnyMethod_MoreVotes_NeverGetFewerSeats() =>
        Prop.ForAll(Methods, Votes, Seats, (method, votes, seats) =>
        {
            Apportionment result = method(seats, votes);
            int Most(int party) => result.Certain[party] + (result.Tied.Contains(party) ? 1 : 0);
            return Enumerable.Range(0, votes.Length).All(i => Enumerable.Range(0, votes.Length).All(j =>
                votes[i] < votes[j] || Most(i) >= result.Certain[j]));
        }).Holds(500);

    [Fact]
    public void AnyMethod_OtherOrderOrScale_GivesTheSame() =>
        Prop.ForAll(Methods, Votes, Seats, (method, votes, seats) =>
        {
            Apportionment result = method(seats, votes);
            Apportionment reversed = method(seats, [.. votes.Reverse()]);
            return result.Certain.Reverse().SequenceEqual(reversed.Certain)
                && result.TiedSeats == reversed.TiedSeats
                && result.Tied.Select(party => votes.Length - 1 - party).Order().SequenceEqual(reversed.Tied);
        }).Holds();

    [Fact]
    public void ByDivisor_AnyVotes_SatisfiesTheMinMaxInequality() =>
        Prop.ForAll(Gen.Elements(DivisorMethod.DHondt, DivisorMethod.SainteLague, DivisorMethod.Danish).ToArbitrary(), Votes, Seats, (method, votes, seats) =>
        {
            Apportionment result = Apportionment.ByDivisor(seats, votes, method);
            if (result.IsTied || seats == 0)
            {
                return true;
            }

            Ratio Divisor(int given) => method switch
            {
                DivisorMethod.DHondt => given + 1,
                DivisorMethod.SainteLague => (2 * given) + 1,
                _ => (3 * given) + 1,
            };
            Ratio[] lastWon = [.. votes.Select((vote, i) => result.Seats[i] == 0 ? new Ratio(long.MaxValue) : vote / Divisor(result.Seats[i] - 1))];
            Ratio[] nextLost = [.. votes.Select((vote, i) => vote / Divisor(result.Seats[i]))];
            return lastWon.Min() >= nextLost.Max();
        }).Holds();

    [Fact]
    public void ByLargestRemainder_Hare_StaysWithinTheQuota() =>
        Prop.ForAll(Votes, Seats, (votes, seats) =>
        {
            Apportionment result = Apportionment.ByLargestRemainder(seats, votes, SeatQuota.Hare);
            long total = votes.Sum();
            return total == 0 || votes.Zip(result.Certain).All(pair =>
            {
                Ratio quota = new((System.Numerics.BigInteger)seats * pair.First, total);
                return pair.Second >= quota.ToInteger(Rounding.Floor) && pair.Second <= quota.ToInteger(Rounding.Ceiling);
            });
        }).Holds();

    [Theory]
    [InlineData(DivisorMethod.DHondt, 4, 2, 1, 0)]
    [InlineData(DivisorMethod.SainteLague, 3, 2, 1, 1)]
    [InlineData(DivisorMethod.ModifiedSainteLague, 3, 2, 2, 0)]
    [InlineData(DivisorMethod.Adams, 3, 2, 1, 1)]
    [InlineData(DivisorMethod.HuntingtonHill, 3, 2, 1, 1)]
    [InlineData(DivisorMethod.Dean, 3, 2, 1, 1)]
    [InlineData(DivisorMethod.Danish, 3, 2, 1, 1)]
    [InlineData(DivisorMethod.Imperiali, 5, 1, 1, 0)]
    public void ByDivisor_SevenSeats_FollowsItsRow(DivisorMethod method, int first, int second, int third, int fourth) =>
        Assert.Equal([first, second, third, fourth], Apportionment.ByDivisor(7, [53L, 24, 23, 8], method).Certain);

    [Theory]
    [InlineData(SeatQuota.Hare, 4, 2, 1, 1)]
    [InlineData(SeatQuota.Droop, 4, 3, 1, 0)]
    [InlineData(SeatQuota.HagenbachBischoff, 5, 2, 1, 0)]
    [InlineData(SeatQuota.Imperiali, 5, 3, 0, 0)]
    public void ByLargestRemainder_EightSeats_FollowsItsQuota(SeatQuota quota, int first, int second, int third, int fourth) =>
        Assert.Equal([first, second, third, fourth], Apportionment.ByLargestRemainder(8, [64L, 37, 12, 8], quota).Seats);

    [Fact]
    public void ByLargestRemainder_QuotaGivesTooMuch_TakesBackFromTheSmallestRemainder()
    {
        Apportionment result = Apportionment.ByLargestRemainder(1, [100L, 1], SeatQuota.Imperiali);
        Apportionment tied = Apportionment.ByLargestRemainder(1, [1L, 1], SeatQuota.HagenbachBischoff);

        Assert.Equal([1, 0], result.Seats);
        Assert.Equal([0, 0], tied.Certain);
        Assert.Equal([0, 1], tied.Tied);
        Assert.Equal(1, tied.TiedSeats);
    }

    [Fact]
    public void ByLargestRemainder_MoreSeatsThanVotes_GoesRound() =>
        Assert.Equal([10], Apportionment.ByLargestRemainder(10, [3L], SeatQuota.Droop).Seats);

    [Fact]
    public void ByDivisor_EqualClaims_AreATieForTheCaller()
    {
        Apportionment result = Apportionment.ByDivisor(4, [11L, 11, 11], DivisorMethod.HuntingtonHill);

        Assert.True(result.IsTied);
        Assert.Equal([1, 1, 1], result.Certain);
        Assert.Equal([0, 1, 2], result.Tied);
        Assert.Equal(1, result.TiedSeats);
        Assert.Throws<InvalidOperationException>(() => result.Seats);
        Assert.Equal([1, 2, 1], result.Decide([1]).Seats);
        Assert.Throws<ArgumentException>(() => result.Decide([]));
        Assert.Throws<ArgumentException>(() => result.Decide([0, 1]));
        Assert.Throws<ArgumentException>(() => result.Decide([3]));
        Assert.Throws<ArgumentNullException>(() => result.Decide(null!));
    }

    [Fact]
    public void Decide_TwoOfThree_TakesEachOnce()
    {
        Apportionment result = Apportionment.ByLargestRemainder(5, [11L, 11, 11], SeatQuota.Hare);

        Assert.Equal([2, 1, 2], result.Decide([2, 0]).Seats);
        Assert.Throws<ArgumentException>(() => result.Decide([2, 2]));
        Assert.Throws<ArgumentException>(() => result.Decide([0, 1, 2]));
    }

    [Fact]
    public void ByDivisor_HuntingtonHill_ComparesExactly()
    {
        // The quotients 3 / sqrt(2) and 1 / 0: everybody has a seat before anybody has two.
        Apportionment result = Apportionment.ByDivisor(3, [3L, 1], DivisorMethod.HuntingtonHill);

        Assert.Equal([2, 1], result.Seats);
        Assert.True(Apportionment.ByDivisor(4, [2_000_000_000_000L, 2_000_000_000_000L, 1], DivisorMethod.HuntingtonHill).IsTied);
    }

    [Fact]
    public void ByDivisor_Maximum_PassesSeatsOnOrLeavesThem()
    {
        Assert.Equal([1, 3, 2], Apportionment.ByDivisor(6, [900L, 300, 160], DivisorMethod.DHondt, [1, 5, 5]).Seats);
        Apportionment full = Apportionment.ByDivisor(6, [900L, 300, 160], DivisorMethod.DHondt, [1, 1, 0]);
        Assert.Equal([1, 1, 0], full.Seats);
        Assert.Equal(4, full.Unassigned);
    }

    [Fact]
    public void Distribute_WeightedVotes_AreExact() =>
        Assert.Equal([1, 1], Apportionment.ByDivisor(2, [new Ratio(1, 3), new Ratio(1, 4)], DivisorMethod.SainteLague).Seats);

    [Fact]
    public void Distribute_BadArguments_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.ByDivisor(-1, [1L], DivisorMethod.DHondt));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.ByDivisor(1_000_001, [1L], DivisorMethod.DHondt));
        Assert.Throws<ArgumentException>(() => Apportionment.ByDivisor(1, Array.Empty<long>(), DivisorMethod.DHondt));
        Assert.Throws<ArgumentException>(() => Apportionment.ByDivisor(1, [1L, -1], DivisorMethod.DHondt));
        Assert.Throws<ArgumentException>(() => Apportionment.ByDivisor(1, Enumerable.Repeat(1L, 1_000_001), DivisorMethod.DHondt));
        Assert.Throws<ArgumentNullException>(() => Apportionment.ByDivisor(1, (IEnumerable<long>)null!, DivisorMethod.DHondt));
        Assert.Throws<ArgumentNullException>(() => Apportionment.ByLargestRemainder(1, (IEnumerable<Ratio>)null!, SeatQuota.Hare));
        Assert.Throws<ArgumentException>(() => Apportionment.ByDivisor(1, [1L], DivisorMethod.DHondt, [1, 1]));
        Assert.Throws<ArgumentException>(() => Apportionment.ByDivisor(1, [1L], DivisorMethod.DHondt, [-1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.ByDivisor(1, [0L], (DivisorMethod)8));
        Assert.Throws<ArgumentOutOfRangeException>(() => Apportionment.ByLargestRemainder(0, [0L], (SeatQuota)4));
        Assert.Throws<ArgumentException>(() => Apportionment.ByLargestRemainder(1, Array.Empty<Ratio>(), SeatQuota.Hare));
    }

    [Fact]
    public void Distribute_FractionsWithoutSmallCommonDenominator_Throw()
    {
        Ratio[] votes = [.. Generators.Primes(500).Select(prime => new Ratio(1, prime))];

        Assert.Contains(
            "4,096 bits",
            Assert.Throws<ArgumentException>("votes", () => Apportionment.ByLargestRemainder(9, votes, SeatQuota.Hare)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("votes", () => Apportionment.ByDivisor(9, votes, DivisorMethod.DHondt));
        Assert.Equal(9, Apportionment.ByLargestRemainder(9, votes[..300], SeatQuota.Hare).Seats.Sum());
        Assert.Equal([1, 1], Apportionment.ByLargestRemainder(2, [new Ratio(1, Power(4095)), new Ratio(1, Power(4095))], SeatQuota.Hare).Seats);
        Assert.Throws<ArgumentException>("votes", () => Apportionment.ByLargestRemainder(2, [new Ratio(1, Power(4096))], SeatQuota.Hare));

        static System.Numerics.BigInteger Power(int exponent) => System.Numerics.BigInteger.One << exponent;
    }

    [Fact]
    public void ByLargestRemainder_ManyMoreSeatsThanVotes_IsQuick()
    {
        long[] votes = new long[100_000];
        votes[7] = 1;

        Apportionment result = Apportionment.ByLargestRemainder(1_000_000, votes, SeatQuota.Droop);

        Assert.Equal(1_000_000, result.Seats[7]);
        Assert.Equal(1_000_000, result.Seats.Sum());
    }

    [Fact]
    public void ByLargestRemainder_WholeTurnsAndARest_TieForTheRestOnly()
    {
        Apportionment result = Apportionment.ByLargestRemainder(10, [1L, 0, 1, 1], SeatQuota.Droop);

        Assert.Equal([3, 0, 3, 3], result.Certain);
        Assert.Equal([0, 2, 3], result.Tied);
        Assert.Equal(1, result.TiedSeats);
        Assert.Equal([3, 0, 3, 3], Apportionment.ByLargestRemainder(9, [1L, 0, 1, 1], SeatQuota.Droop).Seats);
    }
}
