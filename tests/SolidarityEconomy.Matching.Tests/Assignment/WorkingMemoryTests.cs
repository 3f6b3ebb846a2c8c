using SolidarityEconomy.Benchmarks.Measuring;
using SolidarityEconomy.Matching.Assignment;
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
        SparseInstance given = Instances.OneToOne(count, degree, 1_000, 1);
        AssignmentProblem problem = AssignmentProblem.Sparse(count, count, given.Rows(), given.Columns, given.Costs, new AssignmentTerms());
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
    [InlineData(200, 5)]
    [InlineData(200, 20)]
    [InlineData(2_000, 10)]
    public void Solve_ManyToOne_TakesWhatItsRemarksSay(int count, int degree)
    {
        SparseInstance given = Instances.ManyToOne(count, count / 10, degree, 1_000, 1);
        AssignmentTerms terms = new() { ColumnMost = [.. Enumerable.Repeat(given.Capacity, given.Right)] };
        AssignmentProblem problem = AssignmentProblem.Sparse(count, count / 10, given.Rows(), given.Columns, given.Costs, terms);
        long members = count + (count / 10);

        Allocated.AssertWithin(
            "with a result", (40 * members) + (160 * (members + count)) + (4 * count * degree), () => problem.Solve(cancellationToken: Token));
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
            "exchange", (500 * count) + (96 * (count + (2 * pairs.Length))) + (496 * cycles), () => exchange.Solve(cancellationToken: Token));
    }

    private static int Triangles(PossiblePair[] pairs)
    {
        HashSet<(string, string)> known = [.. pairs.Select(pair => (pair.First, pair.Second))];
        return pairs.Sum(one => pairs.Count(two => two.First == one.Second && known.Contains((one.First, two.Second))));
    }
}
