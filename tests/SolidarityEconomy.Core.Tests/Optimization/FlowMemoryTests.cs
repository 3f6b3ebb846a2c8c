using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

/// <summary>A solve allocates its result and the memory that its remarks state, at several sizes.</summary>
public class FlowMemoryTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(100, 4, SupplyForm.Equal)]
    [InlineData(100, 30, SupplyForm.Equal)]
    [InlineData(1_000, 8, SupplyForm.Equal)]
    [InlineData(500, 8, SupplyForm.AtMost)]
    public void Solve_OfAnySize_TakesWhatItsRemarksSay(int side, int degree, SupplyForm form)
    {
        FlowNetwork network = Transport(side, degree, form, room: 1);
        long figures = network.NodeCount + network.ArcCount;

        Assert.Equal(FlowStatus.Optimal, network.Solve(cancellationToken: Token).Status);
        Allocated.AssertWithin("flow", (8 * figures) + Documented(network), () => network.Solve(cancellationToken: Token));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    public void Solve_WithoutAFlow_TakesTwiceAsMuchAtMost(int side)
    {
        FlowNetwork network = Transport(side, 8, SupplyForm.Equal, room: 0);

        Assert.Equal(FlowStatus.Infeasible, network.Solve(cancellationToken: Token).Status);
        Allocated.AssertWithin("no flow", 2 * Documented(network), () => network.Solve(cancellationToken: Token));
    }

    private static long Documented(FlowNetwork network) => (64L * network.ArcCount) + (128L * network.NodeCount);

    /// <summary>As many who give one unit as take one, each with arcs to the next ones on the other side.</summary>
    private static FlowNetwork Transport(int side, int degree, SupplyForm form, long room)
    {
        int[] arcs = [.. Enumerable.Range(0, side * degree)];
        return FlowNetwork.Create(
            [.. Enumerable.Range(0, 2 * side).Select(node => node < side ? 1L : -1L)],
            [.. arcs.Select(arc => arc / degree)],
            [.. arcs.Select(arc => side + (((arc / degree) + (arc % degree * 7)) % side))],
            [.. arcs.Select(arc => arc * 7919L % 1_009)],
            upper: [.. arcs.Select(_ => room)],
            supplyForm: form);
    }
}
