using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Optimization;

namespace SolidarityEconomy.Tests.Optimization;

public class FlowCheckerTests
{
    /// <summary>Two units from 0 to 2, one on the cheap way over 1 (limited to 1), one directly.</summary>
    private static readonly FlowNetwork Optimal =
        FlowNetwork.Create([2, 0, -2], [0, 1, 0], [1, 2, 2], [1, 1, 5], [1, 3, 3]);

    private static readonly FlowNetwork AtLeast =
        FlowNetwork.Create([1, -3], [0], [1], [4], [9], supplyForm: SupplyForm.AtLeast);

    private static readonly FlowNetwork Infeasible =
        FlowNetwork.Create([3, -3], [0, 1], [1, 0], [1, 1], [2, 5], [0, 1]);

    private static readonly FlowNetwork Unbounded =
        FlowNetwork.Create([0, 0, 0], [0, 1, 1], [1, 0, 2], [-3, 1, 0], [FlowNetwork.Unlimited, FlowNetwork.Unlimited, 4]);

    [Fact]
    public void Check_WhatWasSolved_FindsNothing()
    {
        foreach (FlowNetwork network in new[] { Optimal, AtLeast, Infeasible, Unbounded })
        {
            network.SolveNow().AssertProved(network);
        }
    }

    [Fact]
    public void Check_FlowBelowItsBound_SaysSo()
    {
        FlowResult good = Optimal.SolveNow();

        FlowCheck check = Tampered(good, flow: [-1, -1, 3]).Check(Optimal);

        AssertFound(check, FlowViolationKind.LowerBound, index: 0, found: -1, required: 0);
    }

    [Fact]
    public void Check_FlowAboveItsBound_SaysSo()
    {
        FlowCheck check = Tampered(Optimal.SolveNow(), flow: [2, 2, 0]).Check(Optimal);

        AssertFound(check, FlowViolationKind.UpperBound, index: 0, found: 2, required: 1);
    }

    [Fact]
    public void Check_FlowThatLosesAUnit_SaysAtWhichNodes()
    {
        FlowCheck check = Tampered(Optimal.SolveNow(), flow: [1, 0, 1]).Check(Optimal);

        AssertFound(check, FlowViolationKind.Balance, index: 1, found: -1, required: 0);
        AssertFound(check, FlowViolationKind.Balance, index: 2, found: -1, required: -2);
    }

    [Fact]
    public void Check_BalanceOnTheWrongSideOfTheForm_SaysSo()
    {
        FlowNetwork atMost = FlowNetwork.Create([1, -3], [0], [1], [4], supplyForm: SupplyForm.AtMost);
        FlowCheck tooLittle = Tampered(AtLeast.SolveNow(), flow: [0]).Check(AtLeast);
        FlowCheck tooMuch = Tampered(AtLeast.SolveNow(), flow: [2]).Check(atMost);

        AssertFound(tooLittle, FlowViolationKind.Balance, index: 0, found: 0, required: 1);
        AssertFound(tooMuch, FlowViolationKind.Balance, index: 0, found: 2, required: 1);
    }

    [Fact]
    public void Check_AnotherObjective_SaysTheRightOne()
    {
        FlowCheck check = Tampered(Optimal.SolveNow(), objective: 6).Check(Optimal);

        AssertFound(check, FlowViolationKind.Objective, index: null, found: 6, required: 7);
    }

    [Fact]
    public void Check_FeasibleFlowThatIsNotCheapest_SaysWhichArcs()
    {
        FlowCheck check = Tampered(Optimal.SolveNow(), flow: [0, 0, 2], objective: 10, lowerBound: 10).Check(Optimal);

        AssertFound(check, FlowViolationKind.CouldRise, index: 0);
        Assert.DoesNotContain(check.Violations, violation => violation.Kind == FlowViolationKind.Balance);
    }

    [Fact]
    public void Check_PotentialsThatForbidAUsedArc_SaysSo()
    {
        FlowCheck check = Tampered(Optimal.SolveNow(), potentials: [0, 0, 0]).Check(Optimal);

        AssertFound(check, FlowViolationKind.CouldFall, index: 2, found: 5, required: 0);
        AssertFound(check, FlowViolationKind.CostBound, index: null, found: 7, required: 0);
    }

    [Fact]
    public void Check_PotentialOfTheWrongSign_SaysSo()
    {
        FlowResult good = AtLeast.SolveNow();
        Assert.Equal([4L, 0L], good.Potentials);

        AssertFound(Tampered(good, potentials: [3, -1]).Check(AtLeast), FlowViolationKind.PotentialSign, 1, -1, 0);
        FlowNetwork atMost = FlowNetwork.Create([1, -1], [0], [1], [4], supplyForm: SupplyForm.AtMost);
        FlowResult other = atMost.SolveNow();
        AssertFound(Tampered(other, potentials: [4, 0]).Check(atMost), FlowViolationKind.PotentialSign, 0, 4, 0);
    }

    [Fact]
    public void Check_PotentialAtANodeWithSlack_SaysSo()
    {
        FlowCheck check = Tampered(AtLeast.SolveNow(), potentials: [5, 1]).Check(AtLeast);

        AssertFound(check, FlowViolationKind.NodeSlack, index: 1, found: -1, required: -3);
    }

    [Fact]
    public void Check_BoundOfUnlimitedArcs_IsNotProved()
    {
        FlowNetwork network = FlowNetwork.Create([0, 0], [0], [1], [1]);

        FlowCheck check = Tampered(network.SolveNow(), potentials: [2, 0]).Check(network);

        AssertFound(check, FlowViolationKind.CostBound, index: 0, found: -1, required: 0);
    }

    [Fact]
    public void Check_PartsThatDoNotFitTheStatus_SaysSo()
    {
        FlowResult optimal = Optimal.SolveNow();
        FlowResult infeasible = Infeasible.SolveNow();
        FlowResult unbounded = Unbounded.SolveNow();

        Assert.All(
            new[]
            {
                Tampered(optimal, flow: [1, 1]).Check(Optimal),
                Tampered(optimal, flow: default(ImmutableArray<long>)).Check(Optimal),
                Tampered(optimal, potentials: [1, 1]).Check(Optimal),
                Tampered(optimal, status: FlowStatus.Infeasible).Check(Optimal),
                Tampered(optimal, status: FlowStatus.Unbounded).Check(Optimal),
                Tampered(optimal, status: FlowStatus.LimitReached).Check(Optimal),
                Tampered(infeasible, status: FlowStatus.Optimal).Check(Infeasible),
                Tampered(unbounded, status: FlowStatus.Optimal).Check(Unbounded),
                optimal.Check(AtLeast),
            },
            check => AssertFound(check, FlowViolationKind.Shape, index: null));
    }

    [Fact]
    public void Check_CutOfImpossibleNodes_SaysSo()
    {
        AssertCut(new FlowCut([], true, 3, 1), FlowViolationKind.CutNodes);
        AssertCut(new FlowCut([-1], true, 3, 1), FlowViolationKind.CutNodes);
        AssertCut(new FlowCut([2], true, 3, 1), FlowViolationKind.CutNodes);
        AssertCut(new FlowCut([1, 1], true, 3, 1), FlowViolationKind.CutNodes);
    }

    [Fact]
    public void Check_CutWithOtherFigures_SaysTheRightOnes()
    {
        FlowCut good = Infeasible.SolveNow().Cut!;
        Assert.Equal([1], good.Nodes);
        Assert.Equal((true, (Int128)3, (Int128)1), (good.IsDemand, good.Amount, good.Capacity));

        AssertCut(new FlowCut([1], true, 4, 1), FlowViolationKind.CutAmount, found: 4, required: 3);
        AssertCut(new FlowCut([1], true, 3, 0), FlowViolationKind.CutCapacity, found: 0, required: 1);
        AssertCut(new FlowCut([0, 1], true, 0, 0), FlowViolationKind.CutProof, found: 0, required: 0);
    }

    [Fact]
    public void Check_CutThatTheSupplyFormExcuses_ProvesNothing()
    {
        FlowNetwork atLeast = FlowNetwork.Create([3, -3], [0, 1], [1, 0], [1, 1], [2, 5], [0, 1], SupplyForm.AtLeast);
        FlowResult claimed = new(FlowStatus.Infeasible) { Cut = new FlowCut([1], true, 3, 1) };

        AssertFound(claimed.Check(atLeast), FlowViolationKind.CutProof, index: null, found: 3, required: 1);
    }

    [Fact]
    public void Check_CutWithAnUnlimitedBorder_ProvesNothing()
    {
        FlowNetwork network = FlowNetwork.Create([3, -3], [0], [1], [1]);
        FlowResult claimed = new(FlowStatus.Infeasible) { Cut = new FlowCut([1], true, 3, 1) };

        AssertFound(claimed.Check(network), FlowViolationKind.CutCapacity, index: 0);
    }

    [Fact]
    public void Check_CycleThatIsNone_SaysSo()
    {
        FlowResult good = Unbounded.SolveNow();
        FlowCheck With(params int[] arcs) => Tampered(good, cycle: new FlowCycle([.. arcs], -2)).Check(Unbounded);

        Assert.True(With(0, 1).IsValid);
        Assert.True(With(1, 0).IsValid);
        AssertFound(With(), FlowViolationKind.CycleArcs, index: null);
        AssertFound(With(0), FlowViolationKind.CycleArcs, index: 0);
        AssertFound(With(0, 3), FlowViolationKind.CycleArcs, index: 3);
        AssertFound(With(0, -1), FlowViolationKind.CycleArcs, index: -1);
        AssertFound(With(0, 2), FlowViolationKind.CycleArcs, index: 2);
    }

    [Fact]
    public void Check_CycleWithALimit_ProvesNothing()
    {
        FlowNetwork limited = FlowNetwork.Create([0, 0], [0, 1], [1, 0], [-3, 1], [4, FlowNetwork.Unlimited]);
        FlowResult claimed = new(FlowStatus.Unbounded)
        {
            Flow = [0, 0],
            Objective = 0,
            Cycle = new FlowCycle([0, 1], -2),
        };

        AssertFound(claimed.Check(limited), FlowViolationKind.CycleArcs, index: 0);
    }

    [Fact]
    public void Check_CycleOfAnotherCost_SaysTheRightOne()
    {
        FlowResult good = Unbounded.SolveNow();

        FlowCheck check = Tampered(good, cycle: new FlowCycle([0, 1], -4)).Check(Unbounded);

        AssertFound(check, FlowViolationKind.CycleCost, index: null, found: -4, required: -2);
    }

    [Fact]
    public void Check_CycleThatPays_IsNoProof()
    {
        FlowNetwork costly = FlowNetwork.Create([0, 0], [0, 1], [1, 0], [3, 1]);
        FlowResult claimed = new(FlowStatus.Unbounded)
        {
            Flow = [0, 0],
            Objective = 0,
            Cycle = new FlowCycle([0, 1], 4),
        };

        AssertFound(claimed.Check(costly), FlowViolationKind.CycleCost, index: null, found: 4, required: 4);
    }

    [Fact]
    public void Check_FiguresOfAnySize_AreCompared()
    {
        FlowResult monstrous = Tampered(
            Optimal.SolveNow(),
            flow: [long.MaxValue, long.MinValue, long.MaxValue],
            potentials: [long.MinValue, long.MaxValue, long.MinValue],
            objective: Int128.MaxValue,
            lowerBound: Int128.MinValue);

        FlowCheck check = monstrous.Check(Optimal);

        Assert.False(check.IsValid);
        Assert.All(check.Violations, violation => Assert.NotEmpty(violation.Message.In(LanguageTag.Portuguese)));
        Assert.NotNull(monstrous.Explain());
        Assert.Null(monstrous.Gap);
    }

    [Fact]
    public void Check_AnyFlowOrPotentialChanged_IsNeverValidWithTheOldObjective()
    {
        Gen<(FlowProblem Problem, int At, int Change)> changes =
            from problem in FlowProblems.Any.Generator
            from at in Gen.Choose(0, 1000)
            from change in Gen.Elements(-2, -1, 1, 2)
            select (problem, at, change);

        Prop.ForAll(changes.ToArbitrary(), sample =>
        {
            FlowNetwork network = sample.Problem.ToNetwork();
            FlowResult good = network.SolveNow();
            int arc = network.ArcCount == 0 ? 0 : sample.At % network.ArcCount;
            if (good.Status != FlowStatus.Optimal || network.ArcCount == 0 || network.Costs[arc] == 0)
            {
                return;
            }

            FlowResult changed = Tampered(good, flow: good.Flow.SetItem(arc, good.Flow[arc] + sample.Change));

            Assert.Contains(changed.Check(network).Violations, violation => violation.Kind == FlowViolationKind.Objective);
        }).Holds(500);
    }

    [Fact]
    public void Check_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => FlowChecker.Check(null!, Optimal.SolveNow()));
        Assert.Throws<ArgumentNullException>(() => FlowChecker.Check(Optimal, null!));
    }

    private static void AssertCut(FlowCut cut, FlowViolationKind kind, long? found = null, long? required = null)
    {
        FlowCheck check = Tampered(Infeasible.SolveNow(), cut: cut).Check(Infeasible);
        FlowViolation violation = Assert.Single(check.Violations, violation => violation.Kind == kind);
        CodeLog.Record(violation.Message);
        Assert.Equal(found ?? (long)violation.Found, (long)violation.Found);
        Assert.Equal(required ?? (long)violation.Required, (long)violation.Required);
    }

    private static void AssertFound(FlowCheck check, FlowViolationKind kind, int? index)
    {
        Assert.False(check.IsValid);
        FlowViolation violation = check.Violations.First(
            violation => violation.Kind == kind && (kind == FlowViolationKind.Shape || violation.Index == index));
        CodeLog.Record(violation.Message);
        Assert.Contains(
            violation.Found.ToString(System.Globalization.CultureInfo.InvariantCulture),
            violation.Message.ToString().Replace(",", string.Empty, StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    private static void AssertFound(FlowCheck check, FlowViolationKind kind, int? index, long found, long required)
    {
        Assert.False(check.IsValid);
        FlowViolation violation = Assert.Single(
            check.Violations, violation => violation.Kind == kind && violation.Index == index);
        CodeLog.Record(violation.Message);
        Assert.Equal((found, required), ((long)violation.Found, (long)violation.Required));
    }

    private static FlowResult Tampered(
        FlowResult result,
        FlowStatus? status = null,
        ImmutableArray<long>? flow = null,
        ImmutableArray<long>? potentials = null,
        Int128? objective = null,
        Int128? lowerBound = null,
        FlowCut? cut = null,
        FlowCycle? cycle = null) => new(status ?? result.Status)
        {
            Limit = result.Limit,
            Flow = flow ?? result.Flow,
            Potentials = potentials ?? result.Potentials,
            Objective = objective ?? result.Objective,
            LowerBound = lowerBound ?? result.LowerBound,
            Cut = cut ?? result.Cut,
            Cycle = cycle ?? result.Cycle,
            Pivots = result.Pivots,
        };
}
