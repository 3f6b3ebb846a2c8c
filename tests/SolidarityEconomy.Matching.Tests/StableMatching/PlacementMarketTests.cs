using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

public class PlacementMarketTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Place_OfRandomMarkets_IsWhatTheProblemWithIdsGives()
    {
        Dice dice = new(3);
        for (int n = 0; n < 2_000; n++)
        {
            int applicants = dice.Draw(0, 8);
            int places = dice.Draw(1, 4);
            List<int> starts = [0];
            List<int> wishes = [];
            List<long> priorities = [];
            for (int i = 0; i < applicants; i++)
            {
                List<int> left = [.. Enumerable.Range(0, places)];
                for (int k = dice.Draw(0, places); k > 0; k--)
                {
                    int at = dice.Draw(0, left.Count - 1);
                    wishes.Add(left[at]);
                    priorities.Add(dice.Draw(0, 5));
                    left.RemoveAt(at);
                }

                starts.Add(wishes.Count);
            }

            int[] capacities = [.. Enumerable.Range(0, places).Select(_ => dice.Draw(0, 3))];
            PlacementMarket market = new(starts.ToArray(), wishes.ToArray(), priorities.ToArray(), capacities);
            int[] placeOf = new int[applicants];

            int placed = market.Place(placeOf, Token);

            TwoSidedProblem problem = new(
                Enumerable.Range(0, applicants).Select(i => Chooser.InOrder(
                    Applicant(i), wishes[starts[i]..starts[i + 1]].Select(Seat))),
                Enumerable.Range(0, places).Select(j => Chooser.InOrder(
                    Seat(j),
                    Enumerable.Range(0, applicants)
                        .SelectMany(i => Enumerable.Range(starts[i], starts[i + 1] - starts[i]).Where(k => wishes[k] == j).Select(k => (i, priorities[k])))
                        .OrderByDescending(wish => wish.Item2).ThenBy(wish => wish.i).Select(wish => Applicant(wish.i)),
                    capacities[j])));
            Assert.Equal(
                problem.Propose(Side.Left, Token).Pairs.Select(pair => (pair.Left, pair.Right)),
                Enumerable.Range(0, applicants).Where(i => placeOf[i] >= 0).Select(i => (Applicant(i), Seat(placeOf[i]))));
            Assert.Equal(placeOf.Count(place => place >= 0), placed);
        }
    }

    [Theory]
    [InlineData(new[] { 0, 2 }, new[] { 0 }, new[] { 1L }, new[] { 1 }, "starts")]
    [InlineData(new int[] { }, new int[] { }, new long[] { }, new[] { 1 }, "starts")]
    [InlineData(new[] { 0, 2, 1, 2 }, new[] { 0, 1 }, new[] { 1L, 1 }, new[] { 1, 1 }, "starts")]
    [InlineData(new[] { 0, 1 }, new[] { 0 }, new long[] { }, new[] { 1 }, "priorities")]
    [InlineData(new[] { 0, 1 }, new[] { 1 }, new[] { 1L }, new[] { 1 }, "wishes")]
    [InlineData(new[] { 0, 1 }, new[] { -1 }, new[] { 1L }, new[] { 1 }, "wishes")]
    [InlineData(new[] { 0, 2 }, new[] { 0, 0 }, new[] { 1L, 1 }, new[] { 1 }, "wishes")]
    [InlineData(new[] { 0, 1 }, new[] { 0 }, new[] { 1L }, new[] { -1 }, "capacities")]
    [InlineData(new[] { 0, 1 }, new[] { 0 }, new[] { 1L }, new[] { int.MaxValue, 1 }, "capacities")]
    public void New_OfListsThatDoNotFit_IsRefused(int[] starts, int[] wishes, long[] priorities, int[] capacities, string parameter) =>
        Assert.Throws<ArgumentException>(parameter, () => new PlacementMarket(starts, wishes, priorities, capacities));

    [Fact]
    public void Place_IntoMemoryOfAnotherSize_IsRefused()
    {
        PlacementMarket market = new(new[] { 0, 1 }, new[] { 0 }, new[] { 1L }, [1]);

        Assert.Throws<ArgumentException>("placeOf", () => market.Place(new int[2], Token));
    }

    private static Id<Chooser> Applicant(int number) => new($"a{number}");

    private static Id<Chooser> Seat(int number) => new($"p{number}");
}
