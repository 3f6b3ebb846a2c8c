using SolidarityEconomy.Benchmarks.Measuring;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Assignment.Allocation;
using SolidarityEconomy.Matching.Assignment.Exchange;
using SolidarityEconomy.Matching.Assignment.Pairing;

namespace SolidarityEconomy.Matching.Tests.Assignment;

/// <summary>Solvers allocate their result and the memory that their remarks state, at two sizes.</summary>
public class WorkingMemoryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(200, 5)]
    [InlineData(200, 20)]
    [InlineData(2_000, 10)]
    public void Solve_ListsOfPairs_TakesWhatItsRemarksSay(int count, int degree)
    {
        AssignmentProblem problem = OneToOne(count, degree);
        int[] columnOf = new int[count];
        long[] rowPrices = new long[count];
        long[] columnPrices = new long[count];
        long members = 2 * count;

        Allocated.AssertWithin("into memory", 96 * members, () => problem.Solve(columnOf, rowPrices, columnPrices, cancellationToken: Token));
        Allocated.AssertWithin(
            "best total", 96 * members, () => problem.Solve(columnOf, [], [], AssignmentCoverage.BestTotal, Token));
        Allocated.AssertWithin("with a result", (96 + 40) * members, () => problem.Solve(cancellationToken: Token));
    }

    [Theory]
    [InlineData(200, 5, 1, 10)]
    [InlineData(200, 20, 1, 10)]
    [InlineData(2_000, 10, 1, 10)]
    [InlineData(200, 20, 3, 30)]
    [InlineData(500, 20, 3, 40)]
    [InlineData(2_000, 10, 3, 30)]
    public void Solve_ByBids_TakesWhatItsRemarksSay(int count, int degree, int each, int room)
    {
        AssignmentProblem problem = ManyToOne(count, degree, 1_000, each, room);
        long members = count + (count / 10);
        long places = (each * count) + (room * count / 10);

        Assert.True(SeatSearch.Suits(problem, AssignmentCoverage.SmallerSide));
        Allocated.AssertWithin(
            "with a result",
            (24 * each * count) + (8 * members) + (160 * (members + places)) + (4 * count * degree),
            () => problem.Solve(cancellationToken: Token));
    }

    [Theory]
    [InlineData(400, 20, 3, 1)]
    [InlineData(400, 20, 3, 2)]
    [InlineData(2_000, 20, 3, 1)]
    [InlineData(2_000, 40, 1, 1)]
    [InlineData(2_000, 40, 1, 3)]
    public void Solve_ByBidsForWhatAllLikeAlike_TakesWhatItsRemarksSay(int count, int degree, int each, uint values)
    {
        AssignmentProblem problem = ManyToOne(count, degree, values, each, 10 * each);
        long members = count + (count / 10);

        Allocated.AssertWithin(
            "with a result",
            (24 * each * count) + (8 * members) + (160 * (members + (2 * each * count))) + (68 * count * degree),
            () => problem.Solve(cancellationToken: Token));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(2_000)]
    public void FindMostPairs_TakesWhatItsRemarksSay(int count)
    {
        Dice dice = new((ulong)count);
        string[] names = [.. Enumerable.Range(0, count).Select(i => $"p{i:D4}")];
        TwoSidedGraph graph = new(
            names, names, Enumerable.Range(0, 3 * count).Select(k => new SideLink(names[k / 3], names[dice.Draw(0, count - 1)])));

        // The result has a record for each pair, and names in covers and shortages.
        Allocated.AssertWithin("pairs", ((192 * 2) + 40 + 32) * count, () => graph.FindMostPairs(Token));
    }

    [Theory]
    [InlineData("unif", 100)]
    [InlineData("unif", 400)]
    [InlineData("int100", 400)]
    [InlineData("machol", 400)]
    public void Solve_FullTables_TakesWhatItsRemarksSay(string kind, int count)
    {
        double[] costs = Instances.Dense(kind, count, 1);
        AssignmentProblem problem = AssignmentProblem.Dense(count, count, costs.AsMemory(), new AssignmentTerms { MayRound = true });
        int[] columnOf = new int[count];

        Allocated.AssertWithin(
            kind, (512 * 2 * count) + (8 * count * count), () => problem.Solve(columnOf, [], [], cancellationToken: Token));
    }

    [Theory]
    [InlineData(50)]
    [InlineData(200)]
    public void Solve_PairsAndCircles_TakesWhatItsRemarksSay(int count)
    {
        Dice dice = new(4);
        string[] names = [.. Enumerable.Range(0, count).Select(i => $"p{i:D3}")];
        PossiblePair[] pairs =
        [
            .. from one in names
               from other in names
               where string.CompareOrdinal(one, other) < 0 && dice.Draw(0, count) < 6
               select new PossiblePair(one, other, dice.Draw(1, 100)),
        ];
        PairingProblem pairing = new(names, pairs);
        ExchangeProblem exchange = new(names, pairs.Select(pair => new Gift(pair.First, pair.Second, pair.Weight))
            .Concat(pairs.Select(pair => new Gift(pair.Second, pair.First, pair.Weight))));
        int cycles = pairs.Length + (2 * Triangles(pairs));

        Allocated.AssertWithin("pairing", (32 * count) + (200 * (count + pairs.Length)), () => pairing.Solve(cancellationToken: Token));
        Allocated.AssertWithin(
            "exchange", (500 * count) + (128 * (count + (2 * pairs.Length))) + (496 * cycles), () => exchange.Solve(cancellationToken: Token));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    public void Allocator_OfAnySize_TakesWhatItsRemarksSay(int count)
    {
        Dice dice = new(5);
        string[] agents = [.. Enumerable.Range(0, count).Select(i => $"a{i:D3}")];
        string[] items = [.. Enumerable.Range(0, count).Select(i => $"i{i:D3}")];
        AllocationProblem problem = new(
            agents.Select(name => new AllocationAgent(name, 3)),
            items.Select(name => new AllocationItem(name, 2)),
            from agent in agents from item in items select new ItemValue(agent, item, dice.Draw(1, 9)));
        long members = 2 * count;
        long given = 2 * count;
        long result = 160 * given;
        long flow = 256 * (members + (count * count));

        Allocated.AssertWithin("total", result + flow, () => Allocator.BestTotal(problem, Token));
        Allocated.AssertWithin("rounds", result + (4 * flow), () => Allocator.RoundByRound(problem, Token));
        Allocated.AssertWithin("turns", result + (128 * (members + given)), () => Allocator.TakeTurns(problem, agents, Token));
        Allocated.AssertWithin("in turn", result + (128 * (members + given)), () => Allocator.OneAfterAnother(problem, agents, Token));
    }

    [Theory]
    [InlineData(60, 5, 4)]
    [InlineData(60, 20, 8)]
    [InlineData(200, 6, 4)]
    public void ListBest_OneToOne_TakesWhatItsRemarksSay(int count, int degree, int most)
    {
        AssignmentProblem problem = OneToOne(count, degree);
        long members = 2 * count;
        long result = most * 24 * count;

        Assert.Equal(most, problem.ListBest(most, cancellationToken: Token).Plans.Length);
        Allocated.AssertWithin(
            "list",
            result + (8 * count * degree) + (160 * members) + (most * 100 * members),
            () => problem.ListBest(most, cancellationToken: Token));
    }

    [Theory]
    [InlineData(100, 5)]
    [InlineData(100, 20)]
    [InlineData(1_000, 10)]
    public void SolveAgain_OneToOne_TakesWhatItsRemarksSay(int count, int degree)
    {
        SparseInstance given = Instances.OneToOne(count, degree, 1_000, 1);
        AssignmentProblem problem = AssignmentProblem.Sparse(count, count, given.Rows(), given.Columns, given.Costs, new AssignmentTerms());
        AssignmentResult earlier = problem.Solve(cancellationToken: Token);
        AssignmentProblem changed = problem.WithScores([new ScoreChange(0, given.Columns[0], 999), new ScoreChange(1, given.Columns[degree], 1)]);
        long members = 2 * count;

        Allocated.AssertWithin("again", (96 + 40) * members, () => changed.SolveAgain(earlier, cancellationToken: Token));
    }

    [Theory]
    [InlineData(40, 4)]
    [InlineData(40, 10)]
    [InlineData(300, 8)]
    public void Solve_LoadsOnBothSides_TakesWhatItsRemarksSay(int count, int degree)
    {
        AssignmentProblem problem = WithLoads(count, degree);
        long members = count + (count / 2);
        long result = 24 * 2 * count;

        Allocated.AssertWithin("loads", result + Kept(problem) + (2 * Flow(problem)), () => problem.Solve(cancellationToken: Token));
        Allocated.AssertWithin(
            "shortage",
            result + (160 * problem.PairCount) + (400 * members),
            () => problem.FindShortage(AssignmentSide.Columns, Token));
        AssignmentProblem impossible = WithLoads(count, degree, least: 5);
        Assert.Equal(AssignmentStatus.Infeasible, impossible.Solve(cancellationToken: Token).Status);
        Allocated.AssertWithin(
            "no plan", result + Kept(impossible) + (4 * Flow(impossible)), () => impossible.Solve(cancellationToken: Token));
    }

    [Theory]
    [InlineData(12, 4, 3)]
    [InlineData(30, 8, 2)]
    public void ListBest_WithLoads_TakesWhatItsRemarksSay(int count, int degree, int most)
    {
        AssignmentProblem problem = WithLoads(count, degree);
        int pairs = problem.Solve(cancellationToken: Token).Pairs.Length;
        long members = count + (count / 2);
        long result = most * 24 * pairs;
        long plans = most * ((4 * problem.PairCount) + (16 * members));

        // One flow for the number of pairs, one for each plan, and one for each of its pairs.
        Allocated.AssertWithin(
            "list",
            result + Kept(problem) + plans + ((1 + (most * (1 + pairs))) * Flow(problem)),
            () => problem.ListBest(most, cancellationToken: Token));
    }

    [Theory]
    [InlineData(20, 4)]
    [InlineData(60, 8)]
    public void SolveFairly_OfAnySize_TakesWhatItsRemarksSay(int count, int degree)
    {
        AssignmentProblem problem = WithLoads(count, degree);
        int halvings = 1 + (int)Math.Log2(problem.PairCount);
        int levels = problem.SolveFairly(AssignmentFairness.WorstFirst, cancellationToken: Token).Levels.Length;

        Allocated.AssertWithin(
            "worst pair",
            Kept(problem) + ((halvings + 3) * Flow(problem)),
            () => problem.SolveFairly(AssignmentFairness.BestWorstPair, cancellationToken: Token));
        Allocated.AssertWithin(
            "worst first",
            Kept(problem) + (((levels * (halvings + 1)) + 2) * Flow(problem)),
            () => problem.SolveFairly(AssignmentFairness.WorstFirst, cancellationToken: Token));
    }

    private static long Kept(AssignmentProblem problem) => (40L * problem.PairCount) + (64 * (problem.Rows + problem.Columns));

    private static long Flow(AssignmentProblem problem) => (112L * problem.PairCount) + (320 * (problem.Rows + problem.Columns));

    /// <summary>Rows that take up to two of as many columns as half of them, which take up to five.</summary>
    private static AssignmentProblem OneToOne(int count, int degree)
    {
        SparseInstance given = Instances.OneToOne(count, degree, 1_000, 1);
        return AssignmentProblem.Sparse(count, count, given.Rows(), given.Columns, given.Costs, new AssignmentTerms());
    }

    /// <summary>Ten rows to a column, with costs up to a range; so many places each, and so much room in a column.</summary>
    private static AssignmentProblem ManyToOne(int count, int degree, long range, int each, int room)
    {
        SparseInstance given = Instances.ManyToOne(count, count / 10, degree, range, 1);
        AssignmentTerms terms = new()
        {
            RowMost = [.. Enumerable.Repeat(each, count)],
            ColumnMost = [.. Enumerable.Repeat(room, given.Right)],
        };
        return AssignmentProblem.Sparse(count, count / 10, given.Rows(), given.Columns, given.Costs, terms);
    }

    private static AssignmentProblem WithLoads(int count, int degree, int least = 0)
    {
        SparseInstance given = Instances.ManyToOne(count, count / 2, degree, 1_000, 1);
        AssignmentTerms terms = new()
        {
            RowMost = [.. Enumerable.Repeat(2, count)],
            ColumnLeast = [.. Enumerable.Repeat(least, count / 2)],
            ColumnMost = [.. Enumerable.Repeat(5, count / 2)],
        };
        return AssignmentProblem.Sparse(count, count / 2, given.Rows(), given.Columns, given.Costs, terms);
    }

    private static int Triangles(PossiblePair[] pairs)
    {
        HashSet<(string, string)> known = [.. pairs.Select(pair => (pair.First, pair.Second))];
        return pairs.Sum(one => pairs.Count(two => two.First == one.Second && known.Contains((one.First, two.Second))));
    }
}
