using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

public class FlowNetworkTests
{
    [Fact]
    public void Create_ValidArrays_KeepsThem()
    {
        FlowNetwork network = FlowNetwork.Create(
            [2, -2], [0, 0], [1, 1], [5, -6], [3, FlowNetwork.Unlimited], [-1, 0], SupplyForm.AtMost);

        Assert.Equal(2, network.NodeCount);
        Assert.Equal(2, network.ArcCount);
        Assert.Equal(SupplyForm.AtMost, network.SupplyForm);
        Assert.Equal([2L, -2L], network.Supplies);
        Assert.Equal([0, 0], network.Tails);
        Assert.Equal([1, 1], network.Heads);
        Assert.Equal([5L, -6L], network.Costs);
        Assert.Equal([3L, FlowNetwork.Unlimited], network.Upper);
        Assert.Equal([-1L, 0L], network.Lower);
    }

    [Fact]
    public void Create_WithoutBounds_IsUnlimitedFromZero()
    {
        FlowNetwork network = FlowNetwork.Create([0, 0], [0], [1], [5]);

        Assert.Equal([FlowNetwork.Unlimited], network.Upper);
        Assert.Equal([0L], network.Lower);
    }

    [Fact]
    public void Create_ArrayChangedAfterwards_DoesNotChange()
    {
        long[] supplies = [1, -1];
        FlowNetwork network = FlowNetwork.Create(supplies, [0], [1], [5]);

        supplies[0] = 7;

        Assert.Equal([1L, -1L], network.Supplies);
    }

    [Theory]
    [InlineData(2, 1, 1, 1, "heads")]
    [InlineData(1, 2, 1, 1, "costs")]
    [InlineData(1, 1, 2, 1, "upper")]
    [InlineData(1, 1, 1, 2, "lower")]
    public void Create_ArraysOfOtherLength_NamesTheOne(int heads, int costs, int upper, int lower, string parameter)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => FlowNetwork.Create(
            [0], [0], new int[heads], new long[costs], new long[upper], new long[lower]));

        Assert.Equal(parameter, error.ParamName);
    }

    [Theory]
    [InlineData(-1, 0, "tails")]
    [InlineData(2, 0, "tails")]
    [InlineData(0, -1, "heads")]
    [InlineData(0, int.MaxValue, "heads")]
    public void Create_NodeThatIsNotThere_NamesTheArray(int tail, int head, string parameter)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => FlowNetwork.Create([0, 0], [tail], [head], [0]));

        Assert.Equal(parameter, error.ParamName);
        Assert.Contains("0 to 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_LowerAboveUpper_NamesTheArc()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(
            () => FlowNetwork.Create([0], [0, 0], [0, 0], [0, 0], [3, 3], [3, 4]));

        Assert.Contains("Arc 1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FlowNetwork.MaxBound + 1, 0, "upper")]
    [InlineData(FlowNetwork.Unlimited - 1, 0, "upper")]
    [InlineData(long.MinValue, long.MinValue, "lower")]
    [InlineData(0, -FlowNetwork.MaxBound - 1, "lower")]
    [InlineData(FlowNetwork.Unlimited, FlowNetwork.MaxBound + 1, "lower")]
    public void Create_BoundOutOfRange_SaysTheRange(long upper, long lower, string parameter)
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(
            () => FlowNetwork.Create([0], [0], [0], [0], [upper], [lower]));

        Assert.Equal(parameter, error.ParamName);
        Assert.Contains("4611686018427387903", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_SuppliesTooLarge_SaysTheLimit()
    {
        long half = FlowNetwork.MaxTotalSupply / 2;
        _ = FlowNetwork.Create([half, -half], [0], [1], [0]);

        ArgumentException error = Assert.Throws<ArgumentException>(
            () => FlowNetwork.Create([half + 1, -half - 1], [0], [1], [0]));

        Assert.Equal("supplies", error.ParamName);
        Assert.Contains("4611686018427387903", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FlowNetwork.Create([long.MinValue], [], [], []));
    }

    [Fact]
    public void Create_LowerBoundsThatMakeSuppliesTooLarge_Throws()
    {
        long[] lower = [FlowNetwork.MaxBound, FlowNetwork.MaxBound];

        Assert.Throws<ArgumentException>(() => FlowNetwork.Create([0, 0], [0, 0], [1, 1], [0, 0], [], lower));
        _ = FlowNetwork.Create([0, 0], [0, 1], [1, 0], [0, 0], [], lower);
    }

    [Fact]
    public void Create_PathCostTooLarge_SaysTheLimit()
    {
        _ = FlowNetwork.Create([0, 0], [0], [1], [FlowNetwork.MaxPathCost]);

        ArgumentException error = Assert.Throws<ArgumentException>(
            () => FlowNetwork.Create([0, 0], [0], [1], [-FlowNetwork.MaxPathCost - 1]));

        Assert.Equal("costs", error.ParamName);
        Assert.Contains("1152921504606846976", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Create_CostsThatSumTooHigh_SaysTheLimit()
    {
        long[] costs = new long[40];
        Array.Fill(costs, FlowNetwork.MaxPathCost / 4);

        ArgumentException error = Assert.Throws<ArgumentException>(
            () => FlowNetwork.Create([0, 0], new int[40], new int[40], costs));

        Assert.Contains("9223372036854775807", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FlowNetwork.Create([0], [0], [0], [long.MinValue]));
    }

    [Fact]
    public void Create_UnknownSupplyForm_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FlowNetwork.Create([], [], [], [], supplyForm: (SupplyForm)3));

    [Fact]
    public void Build_FromNodesAndArcs_IsTheSameNetwork()
    {
        FlowNetworkBuilder builder = new(SupplyForm.AtLeast);
        int one = builder.AddNode(4);
        int other = builder.AddNode(-5);
        int limited = builder.AddArc(one, other, cost: 2, upper: 7, lower: 1);
        int free = builder.AddArc(other, one);

        FlowNetwork network = builder.Build();

        Assert.Equal((0, 1, 0, 1), (one, other, limited, free));
        Assert.Equal((2, 2), (builder.NodeCount, builder.ArcCount));
        Assert.Equal(SupplyForm.AtLeast, network.SupplyForm);
        Assert.Equal([4L, -5L], network.Supplies);
        Assert.Equal([7L, FlowNetwork.Unlimited], network.Upper);
        Assert.Equal([1L, 0L], network.Lower);
        Assert.Equal([2L, 0L], network.Costs);
    }

    [Fact]
    public void Build_ThenGoingOn_LeavesTheFirstNetworkAsItWas()
    {
        FlowNetworkBuilder builder = new();
        builder.AddNode();
        FlowNetwork network = builder.Build();

        builder.AddNode(3);

        Assert.Equal(1, network.NodeCount);
        Assert.Equal(2, builder.Build().NodeCount);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(1, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 1)]
    public void AddArc_NodeThatIsNotThere_Throws(int tail, int head)
    {
        FlowNetworkBuilder builder = new();
        builder.AddNode();

        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddArc(tail, head));
        Assert.Equal(0, builder.ArcCount);
    }

    [Fact]
    public void AddArc_LowerAboveUpper_Throws()
    {
        FlowNetworkBuilder builder = new();
        builder.AddNode();

        Assert.Throws<ArgumentException>(() => builder.AddArc(0, 0, upper: 1, lower: 2));
    }

    [Fact]
    public void FlowOptions_NegativeLimit_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new FlowOptions(-1));
        Assert.Equal(FlowOptions.DefaultMaxPivots, new FlowOptions().MaxPivots);
    }
}
