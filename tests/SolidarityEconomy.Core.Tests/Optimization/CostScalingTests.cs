using FsCheck.Fluent;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

public class CostScalingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

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
        }).Holds(4000);

        Assert.All(seen.Take(3), count => Assert.True(count > 100, $"Only {string.Join(", ", seen)} by status."));
    }

    [Fact]
    public void Run_WithCostsAndUnitsNearTheLimits_AgreesWithTheSimplex()
    {
        Prop.ForAll(FlowProblems.Any, Gen.Choose(0, 47).ToArbitrary(), (problem, digits) =>
        {
            // Of 7 nodes and a root, costs up to 9 times 2^48 fit just so.
            long factor = 1L << digits;
            FlowNetwork network = (problem with
            {
                Supplies = [.. problem.Supplies.Select(supply => supply * factor)],
                Arcs = [.. problem.Arcs.Select(arc => new FlowArc(arc.Tail, arc.Head, arc.Lower * factor, arc.Upper * factor, arc.Cost * factor))],
            }).ToNetwork();
            FlowResult simplex = FlowSolver.Solve(network, new NetworkSimplex(network, feasibilityOnly: false), new FlowOptions(), null, Token);

            FlowResult result = Solve(network);

            Assert.Equal(simplex.Status, result.Status);
            Assert.Equal(
                simplex.Status == FlowStatus.Optimal ? simplex.Objective : null,
                result.Status == FlowStatus.Optimal ? result.Objective : null);
            result.AssertProved(network);
        }).Holds(1000);
    }

    [Fact]
    public void Run_StoppedAtAnyStep_IsRightAboutWhatItKnows() =>
        Prop.ForAll(FlowProblems.Any, Gen.Choose(0, 30).ToArbitrary(), (problem, steps) =>
        {
            FlowNetwork network = problem.ToNetwork();
            FlowResult whole = Solve(network);

            FlowResult result = Solve(network, new FlowOptions(steps));

            result.AssertProved(network);
            Assert.InRange(result.Pivots, 0, steps);
            Assert.Equal(whole.Pivots <= steps, result.Status != FlowStatus.LimitReached);
            if (result.Status == FlowStatus.LimitReached && whole.Status == FlowStatus.Optimal)
            {
                Assert.True(result.Objective is null || result.Objective >= whole.Objective);
                Assert.True(result.LowerBound is null || result.LowerBound <= whole.Objective);
            }
        }).Holds(2000);

    [Theory]
    [InlineData(SupplyForm.Equal)]
    [InlineData(SupplyForm.AtLeast)]
    [InlineData(SupplyForm.AtMost)]
    public void Run_DenseTransport_HasTheCostOfTheSimplex(SupplyForm form)
    {
        FlowNetwork network = FlowTesting.Transport(60, form);

        FlowResult result = Solve(network);

        Assert.Equal(network.SolveNow().Objective, result.Objective);
        result.AssertProved(network);
    }

    [Fact]
    public void Run_LargerGrid_HasTheCostOfTheSimplex()
    {
        FlowNetwork network = FlowTesting.Grid(40);

        FlowResult result = Solve(network);

        Assert.Equal(network.SolveNow().Objective, result.Objective);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_OfALargeSparseNetwork_IsByCostScalingWithProgressAndCanBeStopped()
    {
        FlowNetwork network = FlowTesting.Grid(120);
        using CancellationTokenSource source = new();
        List<WorkProgress> reports = [];
        Relay progress = new(reports.Add);

        FlowResult result = network.Solve(null, progress, Token);

        Assert.Equal(Solve(network).Flow, result.Flow);
        result.AssertProved(network);
        Assert.True(reports.Count > 1);
        Assert.Equal(new WorkProgress("flow.solve", result.Pivots, 0), reports[^1]);
        Assert.Throws<OperationCanceledException>(
            () => network.Solve(progress: new Relay(_ => source.Cancel()), cancellationToken: source.Token));
    }

    [Fact]
    public void Holds_OfCostsOrUnitsThatDoNotFit_IsFalseAndTheSimplexSolves()
    {
        FlowNetwork costs = FlowNetwork.Create([1, -1], [0], [1], [FlowNetwork.MaxPathCost]);
        FlowNetwork units = FlowNetwork.Create([1, -1], [0, 0], [1, 1], [1, 1], [FlowNetwork.MaxBound, FlowNetwork.MaxBound]);

        Assert.False(CostScaling.Holds(costs));
        Assert.False(CostScaling.Holds(units));
        costs.SolveNow().AssertProved(costs);
        units.SolveNow().AssertProved(units);
    }

    private static FlowResult Solve(FlowNetwork network, FlowOptions? options = null)
    {
        Assert.True(CostScaling.Holds(network));
        return FlowSolver.Solve(network, new CostScaling(network), options ?? new FlowOptions(), null, Token);
    }

    private sealed class Relay(Action<WorkProgress> then) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => then(value);
    }
}
