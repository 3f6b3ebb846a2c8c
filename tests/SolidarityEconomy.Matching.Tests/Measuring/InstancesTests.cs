using SolidarityEconomy.Benchmarks.Measuring;
using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Measuring;

/// <summary>The instances that are measured are those that other languages draw: their known answers.</summary>
public class InstancesTests
{
    [Theory, Trait("Runs", "once")]
    [InlineData("int100", 500, 506)]
    [InlineData("int100", 1_000, 1_000)]
    [InlineData("int1e6", 1_000, 1_596_472)]
    [InlineData("skill", 1_000, -8_845)]
    public void Dense_OfAKnownSize_HasTheKnownOptimum(string kind, int n, long optimum)
    {
        double[] costs = Instances.Dense(kind, n, 1);

        AssignmentResult result = AssignmentProblem.Dense(n, n, costs, new AssignmentTerms { MayRound = true })
            .Solve(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(optimum, result.Pairs.Sum(pair => costs[(pair.Row * n) + pair.Column]));
    }

    [Fact, Trait("Runs", "once")]
    public void OneToOneAndManyToOne_OfAKnownSize_HaveTheKnownOptimum()
    {
        SparseInstance one = Instances.OneToOne(20_000, 50, 100, 1);
        SparseInstance many = Instances.ManyToOne(20_000, 2_000, 50, 10_000, 1);
        AssignmentTerms terms = new() { ColumnMost = [.. Enumerable.Repeat(many.Capacity, many.Right)] };

        Assert.Equal(74_723, Optimum(one, new AssignmentTerms()));
        Assert.Equal(4_119_424, Optimum(many, terms));
    }

    [Theory, Trait("Runs", "once")]
    [InlineData(20_000, 133_808, 42_754)]
    [InlineData(100_000, 154_116, 74_813)]
    public void Retrieval_OfAKnownSize_HasTheKnownSums(int profiles, long sum, long filteredSum)
    {
        RetrievalInstance given = new(profiles, concepts: 2_000, skills: 20, query: 8, seed: 1);
        ProfileSearch search = new(given);

        Assert.Equal(sum, given.Asked.Sum(asked => search.Answer(asked, isFiltered: false, 10)));
        Assert.Equal(filteredSum, given.Asked.Sum(asked => search.Answer(asked, isFiltered: true, 10)));
    }

    [Fact, Trait("Runs", "once")]
    public void Answer_OfQueriesInARow_AllocatesNothing()
    {
        RetrievalInstance given = new(10_000, concepts: 500, skills: 10, query: 8, seed: 2);
        ProfileSearch search = new(given);
        _ = given.Asked.Sum(asked => search.Answer(asked, isFiltered: true, 10));

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (RetrievalInstance.Query asked in given.Asked)
        {
            _ = search.Answer(asked, isFiltered: true, 10);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static long Optimum(SparseInstance given, AssignmentTerms terms) =>
        AssignmentProblem.Sparse(given.Left, given.Right, given.Rows(), given.Columns, given.Costs, terms)
            .Solve(cancellationToken: TestContext.Current.CancellationToken).TotalUnits;
}
