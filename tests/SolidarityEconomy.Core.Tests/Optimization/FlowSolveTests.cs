using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

public class FlowSolveTests
{
    [Fact]
    public void Solve_EmptyNetwork_IsOptimalAtZero()
    {
        FlowNetwork network = FlowNetwork.Create([], [], [], []);

        FlowResult result = network.SolveNow();

        Assert.Equal(FlowStatus.Optimal, result.Status);
        Assert.Equal(Int128.Zero, result.Objective);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_NodesWithoutArcs_ServesWhatNeedsNothing()
    {
        Assert.Equal(FlowStatus.Optimal, FlowNetwork.Create([0, 0], [], [], []).SolveNow().Status);
        Assert.Equal(FlowStatus.Optimal, FlowNetwork.Create([-3], [], [], [], supplyForm: SupplyForm.AtLeast).SolveNow().Status);
        Assert.Equal(FlowStatus.Optimal, FlowNetwork.Create([3], [], [], [], supplyForm: SupplyForm.AtMost).SolveNow().Status);
        Assert.Equal(FlowStatus.Infeasible, FlowNetwork.Create([3], [], [], []).SolveNow().Status);
    }

    [Fact]
    public void Solve_SuppliesThatDoNotSumToZero_ProvesItByAllTheNodes()
    {
        FlowNetwork network = FlowNetwork.Create([5, -3], [0], [1], [1]);

        FlowResult result = network.SolveNow();

        Assert.Equal(FlowStatus.Infeasible, result.Status);
        FlowCut cut = result.Cut!;
        Assert.False(cut.IsDemand);
        Assert.Equal([0, 1], cut.Nodes);
        Assert.Equal((Int128)2, cut.Amount);
        Assert.Equal(Int128.Zero, cut.Capacity);
        Assert.Equal((Int128)2, cut.Shortage);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_UnboundedButInfeasible_SaysInfeasible()
    {
        // A free cycle between 0 and 1, and a demand at 2 that nothing reaches.
        FlowNetwork network = FlowNetwork.Create([1, 0, -1], [0, 1], [1, 0], [-1, 0]);

        FlowResult result = network.SolveNow();

        Assert.Equal(FlowStatus.Infeasible, result.Status);
        Assert.Equal([2], result.Cut!.Nodes);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_SelfLoops_FillsThoseThatPay()
    {
        FlowNetworkBuilder builder = new();
        int node = builder.AddNode();
        builder.AddArc(node, node, cost: -2, upper: 5);
        builder.AddArc(node, node, cost: 3, upper: 5, lower: 1);

        FlowResult result = builder.Build().SolveNow();

        Assert.Equal([5, 1], result.Flow);
        Assert.Equal((Int128)(-7), result.Objective);
    }

    [Fact]
    public void Solve_UnlimitedNegativeSelfLoop_IsUnbounded()
    {
        FlowNetwork network = FlowNetwork.Create([0], [0], [0], [-1]);

        FlowResult result = network.SolveNow();

        Assert.Equal(FlowStatus.Unbounded, result.Status);
        Assert.Equal([0], result.Cycle!.Arcs);
        Assert.Equal((Int128)(-1), result.Cycle.Cost);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_CapacitiesAndSuppliesAtTheirBounds_IsExact()
    {
        long much = FlowNetwork.MaxTotalSupply / 2;
        FlowNetwork network = FlowNetwork.Create(
            [much, -much], [0, 0], [1, 1], [3, 2], [FlowNetwork.MaxBound, much - 1]);

        FlowResult result = network.SolveNow();

        Assert.Equal([1, much - 1], result.Flow);
        Assert.Equal(3 + (2 * (Int128)(much - 1)), result.Objective);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_WidestBoundsAndCosts_StaysExact()
    {
        // A cycle that pays 2^59 a unit and takes all the room between the lowest and the highest bound.
        long cost = FlowNetwork.MaxPathCost / 2;
        FlowNetwork network = FlowNetwork.Create(
            [0, 0],
            [0, 1],
            [1, 0],
            [-cost, 0],
            [FlowNetwork.MaxBound, FlowNetwork.MaxBound],
            [-FlowNetwork.MaxBound, -FlowNetwork.MaxBound]);

        FlowResult result = network.SolveNow();

        Assert.Equal([FlowNetwork.MaxBound, FlowNetwork.MaxBound], result.Flow);
        Assert.Equal((Int128)(-cost) * FlowNetwork.MaxBound, result.Objective);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_UnlimitedArcBeyond64Bits_SaysSo()
    {
        // Five cycles, each worth 2^62 - 1 units, share the unlimited arc from 0 to 1.
        FlowNetworkBuilder builder = new();
        int first = builder.AddNode();
        int second = builder.AddNode();
        builder.AddArc(first, second, cost: -1);
        for (int i = 0; i < 5; i++)
        {
            builder.AddArc(second, first, upper: FlowNetwork.MaxBound);
        }

        FlowNetwork network = builder.Build();

        FlowResult result = network.SolveNow();

        Assert.Equal(FlowStatus.LimitReached, result.Status);
        Assert.Equal(FlowLimit.FlowRange, result.Limit);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_DegenerateAssignment_EndsWithoutCycling()
    {
        // Every vertex of an assignment problem is degenerate; equal costs make every pivot a tie.
        const int Size = 60;
        FlowNetworkBuilder builder = new();
        for (int i = 0; i < 2 * Size; i++)
        {
            builder.AddNode(i < Size ? 1 : -1);
        }

        for (int i = 0; i < Size * Size; i++)
        {
            builder.AddArc(i / Size, Size + (i % Size), cost: i % 3, upper: 1);
        }

        FlowNetwork network = builder.Build();

        FlowResult result = network.SolveNow(new FlowOptions(100_000));

        Assert.Equal((Int128)Size, result.Objective);
        result.AssertProved(network);
    }

    [Theory]
    [InlineData(SupplyForm.Equal)]
    [InlineData(SupplyForm.AtLeast)]
    [InlineData(SupplyForm.AtMost)]
    public void Solve_DenseTransport_ProvesItself(SupplyForm form)
    {
        FlowNetwork network = FlowTesting.Transport(120, form);

        FlowResult result = network.SolveNow();

        Assert.Equal(FlowStatus.Optimal, result.Status);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_LargerGrid_ProvesItself()
    {
        FlowNetwork network = FlowTesting.Grid(40);

        FlowResult result = network.SolveNow();

        Assert.Equal(FlowStatus.Optimal, result.Status);
        result.AssertProved(network);
    }

    [Fact]
    public void Solve_WithoutPivots_StopsAtTheLimit()
    {
        FlowResult result = FlowNetwork.Create([1, -1], [0], [1], [1]).SolveNow(new FlowOptions(0));

        Assert.Equal(FlowStatus.LimitReached, result.Status);
        Assert.Equal(FlowLimit.Pivots, result.Limit);
        Assert.Null(result.Objective);
        Assert.Empty(result.Flow);
    }

    [Fact]
    public void Solve_Cancelled_Throws()
    {
        FlowNetwork network = FlowTesting.Grid(20);

        Assert.Throws<OperationCanceledException>(() => network.Solve(cancellationToken: new CancellationToken(true)));
    }

    [Fact]
    public void Solve_CancelledUnderWay_StopsSoon()
    {
        using CancellationTokenSource source = new();
        Relay progress = new(_ => source.Cancel());

        Assert.Throws<OperationCanceledException>(() => FlowTesting.Grid(60).Solve(progress: progress, cancellationToken: source.Token));
        Assert.Single(progress.Reports);
    }

    [Fact]
    public void Solve_WithProgress_TellsThePivots()
    {
        Relay progress = new(_ => { });

        FlowResult result = FlowTesting.Grid(60).Solve(null, progress, TestContext.Current.CancellationToken);

        Assert.True(progress.Reports.Count > 1);
        Assert.Equal(new WorkProgress("flow.solve", result.Pivots, 0), progress.Reports[^1]);
        Assert.Equal(progress.Reports.Select(report => report.Done).Order(), progress.Reports.Select(report => report.Done));
    }

    private sealed class Relay(Action<WorkProgress> then) : IProgress<WorkProgress>
    {
        public List<WorkProgress> Reports { get; } = [];

        public void Report(WorkProgress value)
        {
            Reports.Add(value);
            then(value);
        }
    }
}
