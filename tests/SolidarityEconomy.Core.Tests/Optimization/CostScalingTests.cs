using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

public class CostScalingTests
{
    [Fact]
    public void Run_AnySmallProblem_AgreesWithThePlainSolverAndProvesItself()
    {
        int[] seen = new int[4];
        Prop.ForAll(FlowProblems.Any, problem =>
        {
            FlowNetwork network = problem.ToNetwork();
            (FlowStatus status, long? cost) = FlowOracle.Solve(problem);

            FlowResult result = Solve(network);

            seen[(int)result.Status]++;
            Assert.Equal(status, result.Status);
            Assert.Equal(cost, status == FlowStatus.Optimal ? (long?)result.Objective : null);
            result.AssertProved(network);
        }).Holds(6000);

        Assert.All(seen.Take(3), count => Assert.True(count > 100, $"Only {string.Join(", ", seen)} by status."));
    }

    private static FlowResult Solve(FlowNetwork network, FlowOptions? options = null)
    {
        Assert.True(CostScaling.Holds(network));
        return FlowSolver.Solve(network, new CostScaling(network), options ?? new FlowOptions(), null, TestContext.Current.CancellationToken);
    }
}
