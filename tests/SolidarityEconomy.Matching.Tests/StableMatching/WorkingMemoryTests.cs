using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

/// <summary>Solvers allocate their result and the memory that their remarks state, at two sizes.</summary>
public class WorkingMemoryTests
{
    /// <summary>A pair of ids, and where it stands: on a list of pairs, and on both sides.</summary>
    private const int Pair = 48;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(100)]
    [InlineData(800)]
    public void TwoSidedProblem_OfAnySize_TakesWhatItsRemarksSay(int count)
    {
        const int List = 8;
        const int Room = 5;
        TwoSidedProblem problem = Market(count, List, Room, places: 0);
        TwoSidedProblem reserving = Market(count, List, Room, places: 2);
        TwoSidedProblem needing = Market(count, List, Room, places: 0, minimum: 4);
        int choosers = count + (count / Room);
        int entries = count * List;

        // Everybody on the left gets a place at most, and there are as many places.
        long result = Pair * count;
        Allocated.AssertWithin("left", result + (24 * (choosers + count)), () => problem.Propose(Side.Left, Token));
        Allocated.AssertWithin("right", result + (24 * (choosers + count)), () => problem.Propose(Side.Right, Token));
        Allocated.AssertWithin("left, reserves", result + (24 * (choosers + count)) + (2 * entries), () => reserving.Propose(Side.Left, Token));
        Allocated.AssertWithin("right, reserves", result + (24 * (choosers + count)) + (2 * entries), () => reserving.Propose(Side.Right, Token));
        Allocated.AssertWithin("minimums", result + (64 * (choosers + count)), () => needing.ProposeWithMinimums(Side.Left, Token));
        Allocated.AssertWithin("at once", result + (48 * (choosers + count)), () => problem.ImmediateAcceptance(Token));
        Allocated.AssertWithin("rings", result + (48 * (choosers + count)), () => problem.TopTradingCycles(Token));
        Allocated.AssertWithin(
            "in turn", result + (48 * (choosers + count)), () => problem.SerialDictatorship(problem.Left.Select(chooser => chooser.Id), Token));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    public void TwoSidedProblem_WithManyRotations_TakesWhatItsRemarksSay(int count)
    {
        Dice dice = new(7);
        string[] names = [.. Enumerable.Range(0, count).Select(i => $"r{i}")];
        Chooser[] left = [.. Enumerable.Range(0, count).Select(i => Chooser.InOrder(new($"l{i}"), Lists.Ids(Lists.Shuffled(dice, names))))];
        TwoSidedProblem problem = new(left, Lists.Opposed(dice, "r", count, [.. left], 1));
        long result = Pair * count;
        long shared = 160 * 2 * count;
        long entries = count * count;

        Allocated.AssertWithin("all", (20 * (result + (16 * 2 * count))) + shared + (200 * entries), () => problem.FindAll(20, cancellationToken: Token));
        Allocated.AssertWithin("least sum", result + shared + (500 * entries), () => problem.Egalitarian(Token));
        Allocated.AssertWithin("least regret", result + shared + (200 * entries), () => problem.MinimumRegret(Token));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(240)]
    public void RoommatesProblem_OfAnySize_TakesWhatItsRemarksSay(int count)
    {
        Dice dice = new(3);
        string[] names = [.. Enumerable.Range(0, count).Select(i => $"p{i}")];
        RoommatesProblem problem = new(names.Select(name => Chooser.InOrder(
            new(name), Lists.Ids(Lists.Shuffled(dice, names).Where(other => other != name)))));
        RoommatesResult result = problem.Solve(Token);
        long bytes = (40 * result.Pairs.Length) + (8 * result.Alone.Length) + result.Rings.Sum(ring => 100 + (16 * ring.Length));

        Allocated.AssertWithin("solve", bytes + (26 * count) + (24 * result.Alone.Length), () => problem.Solve(Token));
        Allocated.AssertWithin("all", (4 * count * count) + (100 * count), () => problem.FindAll(1, cancellationToken: Token));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(600)]
    public void JointProblem_OfAnySize_TakesWhatItsRemarksSay(int count)
    {
        Dice dice = new(5);
        string[] places = [.. Enumerable.Range(0, count / 4).Select(i => $"h{i}")];
        string[] people = [.. Enumerable.Range(0, count).Select(i => $"s{i}")];
        JointProblem problem = new(
            people[2..].Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, places).Take(6)))),
            [new JointApplication(Lists.Ids(people[0], people[1]), [Lists.Ids(places[0], places[1]), Lists.Ids(places[2], places[3])])],
            places.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, people)), 4)));
        long result = 40 * count;

        Assert.Equal(JointStatus.Stable, problem.Solve(cancellationToken: Token).Status);
        Allocated.AssertWithin("joint", result + (4 * 6 * count) + (64 * (count + places.Length)), () => problem.Solve(cancellationToken: Token));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(600)]
    public void ProjectProblem_OfAnySize_TakesWhatItsRemarksSay(int count)
    {
        Dice dice = new(6);
        string[] students = [.. Enumerable.Range(0, count).Select(i => $"s{i}")];
        string[] projects = [.. Enumerable.Range(0, count / 2).Select(i => $"p{i}")];
        ProjectProblem problem = new(
            students.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, projects).Take(6)))),
            projects.Select((id, at) => new Project(new(id), new($"v{at % (count / 5)}"), 3)),
            Enumerable.Range(0, count / 5).Select(i => Chooser.InOrder(new($"v{i}"), Lists.Ids(Lists.Shuffled(dice, students)), 6)));
        long result = 40 * count;
        long working = (48 * (count + (count / 2) + (count / 5))) + (16 * ((3 * count / 2) + (6 * count / 5)));

        Allocated.AssertWithin("students", result + working, () => problem.Propose(Side.Left, Token));
        Allocated.AssertWithin("supervisors", result + working, () => problem.Propose(Side.Right, Token));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(5_000)]
    public void PlacementMarket_IntoMemoryOfTheCaller_TakesWhatItsRemarksSay(int count)
    {
        (int[] starts, int[] wishes, long[] priorities) = Benchmarks.Measuring.Instances.Residents(count, count / 10, 10, 1);
        PlacementMarket market = new(starts, wishes, priorities, [.. Enumerable.Repeat(10, count / 10)]);
        int[] placeOf = new int[count];

        Allocated.AssertWithin("place", (4 * (count + (count / 10))) + (16 * count), () => market.Place(placeOf, Token));
    }

    private static TwoSidedProblem Market(int count, int list, int room, int places, int minimum = 0)
    {
        Dice dice = new(2);
        string[] left = [.. Enumerable.Range(0, count).Select(i => $"l{i}")];
        string[] right = [.. Enumerable.Range(0, count / room).Select(i => $"r{i}")];
        Chooser[] seekers = [.. left.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, right).Take(list))))];
        return new TwoSidedProblem(seekers, right.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, left)), room, minimum)
            .Reserving(places == 0 ? [] : [new ReservedSeats(places, Lists.Ids(left.Take(count / 3)))])));
    }
}
