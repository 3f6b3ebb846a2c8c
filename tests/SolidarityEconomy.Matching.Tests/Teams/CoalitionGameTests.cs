using SolidarityEconomy.Matching.Teams;

namespace SolidarityEconomy.Matching.Tests.Teams;

public class CoalitionGameTests
{
    private static readonly string[] Names = ["ana", "beto", "caro", "dino", "elsa", "fito"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Shapley_OfRandomGames_IsTheMeanOverAllOrders()
    {
        Dice dice = new(8);
        for (int n = 0; n < 200; n++)
        {
            int players = dice.Draw(0, 6);
            Ratio[] worths = [.. Enumerable.Range(0, 1 << players).Select(_ => new Ratio(dice.Draw(-9, 20), dice.Draw(1, 3)))];
            CoalitionGame game = Game(players, worths);

            PlayerShare[] shares = [.. game.Shapley(cancellationToken: Token)];

            Assert.Equal(Names[..players], shares.Select(share => share.Player));
            Assert.Equal(ByOrders(players, worths), shares.Select(share => share.Share));
            Assert.Equal(worths[^1] - worths[0], shares.Aggregate(Ratio.Zero, (sum, share) => sum + share.Share));
        }
    }

    [Fact, Trait("Runs", "once")]
    public void Shapley_OfTwentyPlayersWithOneRoleEach_IsExact()
    {
        // Each adds its own number, and all together a bonus of 20 that falls to everybody alike.
        string[] players = [.. Enumerable.Range(10, 20).Select(i => $"p{i}")];
        CoalitionGame game = new(players, members =>
            members.Sum(member => (10 * (member[1] - '0')) + (member[2] - '0')) + (members.Count == 20 ? 20 : 0));

        Assert.Equal(Enumerable.Range(11, 20).Select(i => Ratio.FromInt64(i)), game.Shapley(cancellationToken: Token).Select(share => share.Share));
    }

    [Fact]
    public void EstimateShapley_OfRandomGames_KeepsItsErrorAndTheTotal()
    {
        Dice dice = new(80);
        for (int n = 0; n < 20; n++)
        {
            int players = dice.Draw(1, 6);
            Ratio[] worths = [.. Enumerable.Range(0, 1 << players).Select(_ => Ratio.FromInt64(dice.Draw(0, 10)))];
            CoalitionGame game = Game(players, worths);

            EstimatedShare[] estimates = [.. game.EstimateShapley(new Lottery($"seed {n}"), 400, -10, 10, 0.99m, cancellationToken: Token)];
            EstimatedShare[] again = [.. game.EstimateShapley(new Lottery($"seed {n}"), 400, -10, 10, 0.99m, cancellationToken: Token)];

            Assert.Equal(worths[^1] - worths[0], estimates.Aggregate(Ratio.Zero, (sum, share) => sum + share.Share));
            Assert.Equal(estimates.Select(share => share.Share), again.Select(share => share.Share));
            Assert.All(estimates.Zip(game.Shapley(cancellationToken: Token)), pair =>
                Assert.True((pair.First.Share - pair.Second.Share).Abs() <= Ratio.FromDecimal(pair.First.Error)));
        }
    }

    [Fact]
    public void EstimateShapley_WithFourTimesTheSamples_HalvesTheError()
    {
        CoalitionGame game = new(Enumerable.Range(0, 40).Select(i => $"p{i}"), members => members.Count);

        EstimatedShare few = game.EstimateShapley(new Lottery("sol"), 5, 0, 2, cancellationToken: Token)[0];
        EstimatedShare more = game.EstimateShapley(new Lottery("sol"), 20, 0, 2, cancellationToken: Token)[0];

        Assert.Equal("p0", few.Player);
        Assert.Equal(Ratio.One, few.Share);

        // 2 √(ln(2 · 40 / 0.05) / 10)
        Assert.InRange(few.Error, 1.717_8m, 1.717_9m);
        Assert.InRange(more.Error, (few.Error / 2) - 0.000_002m, (few.Error / 2) + 0.000_002m);
    }

    [Fact]
    public void EstimateShapley_WithWrongFigures_Throws()
    {
        CoalitionGame game = new(["ana", "beto"], members => members.Count * 3);

        Assert.Throws<ArgumentException>(() => game.EstimateShapley(new Lottery("sol"), 5, 0, 2, cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => game.EstimateShapley(new Lottery("sol"), 5, 4, 5, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => game.EstimateShapley(new Lottery("sol"), 0, 0, 3, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => game.EstimateShapley(new Lottery("sol"), 1, 0, 3, 1, cancellationToken: Token));
        Assert.Empty(new CoalitionGame([], _ => 0).EstimateShapley(new Lottery("sol"), 1, 0, 3, cancellationToken: Token));
    }

    [Fact]
    public void Objections_OfTheGloveGame_NamesWhoWouldDoBetterAlone()
    {
        CoalitionGame game = new(["left1", "left2", "right"], members => members.Contains("right") && members.Count > 1 ? 1 : 0);

        CoalitionObjection[] objections = [.. game.Objections(game.Shapley(cancellationToken: Token), Token)];

        Assert.Equal(["left1 right", "left2 right"], objections.Select(objection => string.Join(' ', objection.Members)));
        Assert.All(objections, objection => Assert.Equal((Ratio.One, new Ratio(5, 6)), (objection.Worth, objection.Shares)));
        Assert.Empty(game.Objections([new("right", 1), new("left1", 0), new("left2", 0)], Token));
        Assert.Throws<ArgumentException>(() => game.Objections([new("right", 1)], Token));
    }

    [Fact]
    public void Shapley_OfTooManyPlayers_Throws()
    {
        CoalitionGame game = new(Enumerable.Range(0, 21).Select(i => $"p{i}"), members => members.Count);

        Assert.Throws<InvalidOperationException>(() => game.Shapley(cancellationToken: Token));
        Assert.Throws<InvalidOperationException>(() => game.Objections([], Token));
        Assert.Throws<ArgumentException>(() => CoalitionGame.FromTable(game.Players, []));
    }

    [Fact]
    public void FromTable_WithWrongRows_Throws()
    {
        CoalitionWorth ana = new(["ana"], 1);

        Assert.Equal(Ratio.One, CoalitionGame.FromTable(["ana"], [ana]).Shapley(cancellationToken: Token)[0].Share);
        Assert.Throws<ArgumentException>(() => CoalitionGame.FromTable(["ana"], []));
        Assert.Throws<ArgumentException>(() => CoalitionGame.FromTable(["ana"], [ana, ana]));
        Assert.Throws<ArgumentException>(() => CoalitionGame.FromTable(["ana"], [ana, new(["beto"], 1)]));
        Assert.Throws<ArgumentException>(() => CoalitionGame.FromTable(["ana"], [new(["ana", "ana"], 1)]));
        Assert.Throws<ArgumentException>(() => CoalitionGame.FromTable(["ana", "ana"], [ana]));
    }

    private static CoalitionGame Game(int players, Ratio[] worths) => CoalitionGame.FromTable(
        Names[..players].Reverse(),
        worths.Select((worth, mask) => new CoalitionWorth([.. Names[..players].Where((_, i) => (mask >> i & 1) == 1).Reverse()], worth)));

    private static Ratio[] ByOrders(int players, Ratio[] worths)
    {
        Ratio[] sums = new Ratio[players];
        int[] order = [.. Enumerable.Range(0, players)];
        int orders = Visit(0);
        return [.. sums.Select(sum => sum / orders)];

        int Visit(int place)
        {
            if (place == players)
            {
                int mask = 0;
                foreach (int player in order)
                {
                    sums[player] += worths[mask | 1 << player] - worths[mask];
                    mask |= 1 << player;
                }

                return 1;
            }

            int count = 0;
            for (int i = place; i < players; i++)
            {
                (order[place], order[i]) = (order[i], order[place]);
                count += Visit(place + 1);
                (order[place], order[i]) = (order[i], order[place]);
            }

            return count;
        }
    }
}
