using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

/// <summary>Generators of small flow problems: most are feasible, some infeasible, some unbounded.</summary>
internal static class FlowProblems
{
    public static Arbitrary<FlowProblem> Any { get; } = Arb.From(Problems(nodesMax: 7, arcsMax: 14, unlimited: true), Shrink);

    /// <summary>So small and bounded that all flows can be listed.</summary>
    public static Arbitrary<FlowProblem> Tiny { get; } = Arb.From(Problems(nodesMax: 4, arcsMax: 5, unlimited: false), Shrink);

    private static Gen<FlowProblem> Problems(int nodesMax, int arcsMax, bool unlimited) =>
        from form in Gen.Elements(SupplyForm.Equal, SupplyForm.AtLeast, SupplyForm.AtMost)
        from nodes in Gen.Choose(0, nodesMax)
        from arcCount in Gen.Choose(0, nodes == 0 ? 0 : arcsMax)
        from leastCost in Gen.Elements(-6, -1, 0)
        from arcs in Gen.ListOf(Arcs(nodes, leastCost, unlimited), arcCount)
        from wishes in Gen.ListOf(Gen.Choose(0, 5), arcCount)
        from slack in Gen.ListOf(Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 3))), nodes)
        from noise in Gen.ListOf(Gen.Choose(-2, 2), nodes)
        from noisy in Gen.Choose(0, 3)
        select new FlowProblem(form, Supplies(form, [.. arcs], wishes, slack, noisy == 0 ? noise : []), [.. arcs]);

    private static Gen<FlowArc> Arcs(int nodes, int leastCost, bool unlimited) =>
        from tail in Gen.Choose(0, nodes - 1)
        from head in Gen.Choose(0, nodes - 1)
        from lower in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(-3, 3)))
        from room in Gen.Frequency((1, Gen.Constant(0)), (5, Gen.Choose(1, 3)), (unlimited ? 2 : 0, Gen.Constant(-1)))
        from cost in Gen.Choose(leastCost, 9)
        select new FlowArc(tail, head, lower, room < 0 ? null : lower + room, cost);

    /// <summary>The supplies that some flow within the bounds has, with some slack of the form and perhaps noise.</summary>
    private static long[] Supplies(
        SupplyForm form, FlowArc[] arcs, List<int> wishes, List<int> slack, List<int> noise)
    {
        long[] supplies = new long[slack.Count];
        for (int i = 0; i < arcs.Length; i++)
        {
            long flow = Math.Min(arcs[i].Lower + wishes[i], arcs[i].Upper ?? long.MaxValue);
            supplies[arcs[i].Tail] += flow;
            supplies[arcs[i].Head] -= flow;
        }

        for (int node = 0; node < supplies.Length; node++)
        {
            supplies[node] += noise.Count == 0 ? 0 : noise[node];
            supplies[node] += form switch
            {
                SupplyForm.AtLeast => -slack[node],
                SupplyForm.AtMost => slack[node],
                _ => 0,
            };
        }

        return supplies;
    }

    private static IEnumerable<FlowProblem> Shrink(FlowProblem problem)
    {
        for (int i = 0; i < problem.Arcs.Count; i++)
        {
            yield return problem with { Arcs = [.. problem.Arcs.Where((_, at) => at != i)] };
        }

        for (int i = 0; i < problem.Supplies.Count; i++)
        {
            if (problem.Supplies[i] != 0)
            {
                yield return problem with { Supplies = [.. problem.Supplies.Select((s, at) => at == i ? 0 : s)] };
            }
        }
    }
}
