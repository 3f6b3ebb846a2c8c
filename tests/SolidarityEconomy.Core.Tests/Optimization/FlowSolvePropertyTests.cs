using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

public class FlowSolvePropertyTests
{
    [Fact]
    public void Solve_AnySmallProblem_AgreesWithThePlainSolverAndProvesItself()
    {
        int[] seen = new int[4];
        Prop.ForAll(FlowProblems.Any, problem =>
        {
            FlowNetwork network = problem.ToNetwork();
            (FlowStatus status, long? cost) = FlowOracle.Solve(problem);

            FlowResult result = network.SolveNow();

            seen[(int)result.Status]++;
            Assert.Equal(status, result.Status);
            Assert.Equal(cost, status == FlowStatus.Optimal ? (long?)result.Objective : null);
            result.AssertProved(network);
        }).Holds(6000);

        Assert.All(seen.Take(3), count => Assert.True(count > 100, $"Only {string.Join(", ", seen)} by status."));
    }

    [Fact]
    public void Solve_TinyProblem_FindsTheCheapestOfAllFlows() =>
        Prop.ForAll(FlowProblems.Tiny, problem =>
        {
            long? cheapest = CheapestOfAll(problem);

            FlowResult result = problem.ToNetwork().SolveNow();

            Assert.Equal(cheapest is null ? FlowStatus.Infeasible : FlowStatus.Optimal, result.Status);
            Assert.Equal(cheapest, (long?)result.Objective);
        }).Holds(1500);

    [Fact]
    public void Solve_WithNodesAndArcsInAnotherOrder_HasTheSameStatusAndObjective()
    {
        Gen<(FlowProblem Problem, int[] Nodes, int[] Arcs)> permuted =
            from problem in FlowProblems.Any.Generator
            from nodes in Gen.Shuffle(Enumerable.Range(0, problem.Supplies.Count))
            from arcs in Gen.Shuffle(Enumerable.Range(0, problem.Arcs.Count))
            select (problem, nodes, arcs);

        Prop.ForAll(permuted.ToArbitrary(), sample =>
        {
            FlowResult result = sample.Problem.ToNetwork().SolveNow();
            FlowResult other = sample.Problem.Permuted(sample.Nodes, sample.Arcs).ToNetwork().SolveNow();

            Assert.Equal(result.Status, other.Status);
            Assert.Equal(
                result.Status == FlowStatus.Optimal ? result.Objective : null,
                other.Status == FlowStatus.Optimal ? other.Objective : null);
        }).Holds(1000);
    }

    [Fact]
    public void Solve_Twice_GivesTheSameFlowPotentialsAndPivots() =>
        Prop.ForAll(FlowProblems.Any, problem =>
        {
            FlowResult result = problem.ToNetwork().SolveNow();
            FlowResult again = problem.ToNetwork().SolveNow();

            Assert.Equal(result.Flow, again.Flow);
            Assert.Equal(result.Potentials, again.Potentials);
            Assert.Equal(result.Pivots, again.Pivots);
        }).Holds();

    [Fact]
    public void Solve_StoppedAtAnyPivot_IsRightAboutWhatItKnows() =>
        Prop.ForAll(FlowProblems.Any, Gen.Choose(0, 12).ToArbitrary(), (problem, pivots) =>
        {
            FlowNetwork network = problem.ToNetwork();
            FlowResult whole = network.SolveNow();

            FlowResult result = network.SolveNow(new FlowOptions(pivots));

            result.AssertProved(network);
            Assert.InRange(result.Pivots, 0, pivots);
            Assert.Equal(whole.Pivots <= pivots, result.Status != FlowStatus.LimitReached);
            if (result.Status == FlowStatus.LimitReached && whole.Status == FlowStatus.Optimal)
            {
                Assert.True(result.Objective is null || result.Objective >= whole.Objective);
                Assert.True(result.LowerBound is null || result.LowerBound <= whole.Objective);
                Assert.True(result.Gap is null || result.Gap >= 0);
            }
        }).Holds(2000);

    [Fact]
    public void Solve_RaisingASupplyByOne_ChangesTheCostAtLeastByThePotential() =>
        Prop.ForAll(FlowProblems.Any, problem =>
        {
            FlowResult result = problem.ToNetwork().SolveNow();
            if (result.Status != FlowStatus.Optimal || problem.Form == SupplyForm.Equal)
            {
                return;
            }

            for (int node = 0; node < problem.Supplies.Count; node++)
            {
                FlowProblem raised = problem with { Supplies = [.. problem.Supplies.Select((s, at) => at == node ? s + 1 : s)] };
                FlowResult after = raised.ToNetwork().SolveNow();
                Assert.True(
                    after.Status == FlowStatus.Infeasible
                    || after.Objective >= result.Objective + result.Potentials[node]);
            }
        }).Holds(500);

    private static long? CheapestOfAll(FlowProblem problem)
    {
        long? cheapest = null;
        long[] flow = new long[problem.Arcs.Count];
        Try(0);
        return cheapest;

        void Try(int arc)
        {
            if (arc == flow.Length)
            {
                long cost = problem.Arcs.Select((a, at) => a.Cost * flow[at]).Sum();
                if (Fits() && (cheapest is null || cost < cheapest))
                {
                    cheapest = cost;
                }

                return;
            }

            for (flow[arc] = problem.Arcs[arc].Lower; flow[arc] <= problem.Arcs[arc].Upper; flow[arc]++)
            {
                Try(arc + 1);
            }
        }

        bool Fits() => Enumerable.Range(0, problem.Supplies.Count).All(node =>
        {
            long net = problem.Arcs.Select((a, at) => (a.Tail == node ? flow[at] : 0) - (a.Head == node ? flow[at] : 0)).Sum();
            return problem.Form switch
            {
                SupplyForm.AtLeast => net >= problem.Supplies[node],
                SupplyForm.AtMost => net <= problem.Supplies[node],
                _ => net == problem.Supplies[node],
            };
        });
    }
}
