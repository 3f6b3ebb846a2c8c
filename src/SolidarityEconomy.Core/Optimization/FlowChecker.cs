using System.Numerics;

namespace SolidarityEconomy.Optimization;

/// <summary>Verifies a flow result from the network alone, without any code of the solver.</summary>
/// <remarks>
/// Linear in nodes and arcs; figures of a tampered result may have any size. An optimal result is verified by
/// complementary slackness, an infeasible one by its cut, an unbounded one by its feasible flow and its cycle, one
/// stopped by a limit by its flow and by the bound that its potentials prove.
/// </remarks>
public static class FlowChecker
{
    /// <summary>Verifies the result.</summary>
    /// <param name="network">The network that was solved.</param>
    /// <param name="result">What a solve of that network returned.</param>
    /// <returns>All violations found; none when the result is right.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FlowCheck Check(FlowNetwork network, FlowResult result)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(result);
        List<FlowViolation> violations = [];
        CheckShape(network, result, violations);
        if (violations.Count == 0)
        {
            CheckContent(network, result, violations);
        }

        return new FlowCheck([.. violations.OrderBy(static violation => violation.Kind)]);
    }

    private static void CheckShape(FlowNetwork network, FlowResult result, List<FlowViolation> violations)
    {
        bool limited = result.Status == FlowStatus.LimitReached;
        bool optimal = result.Status == FlowStatus.Optimal;
        bool hasFlow = optimal
            || result.Status == FlowStatus.Unbounded
            || (limited && result.Objective.HasValue);
        int flows = result.Flow.IsDefault ? -1 : result.Flow.Length;
        int potentials = result.Potentials.IsDefault ? -1 : result.Potentials.Length;
        RequireEqual(flows, hasFlow ? network.ArcCount : 0, FlowViolationKind.Shape, violations);
        RequireEqual(
            potentials, optimal || limited ? network.NodeCount : 0, FlowViolationKind.Shape, violations);
        RequireEqual(Bit(result.Objective.HasValue), Bit(hasFlow), FlowViolationKind.Shape, violations);
        RequireEqual(
            Bit(result.Limit != FlowLimit.None), Bit(limited), FlowViolationKind.Shape, violations);
        RequireEqual(
            Bit(result.Cut is not null),
            Bit(result.Status == FlowStatus.Infeasible),
            FlowViolationKind.Shape,
            violations);
        RequireEqual(
            Bit(result.Cycle is not null),
            Bit(result.Status == FlowStatus.Unbounded),
            FlowViolationKind.Shape,
            violations);
        if (!limited)
        {
            RequireEqual(Bit(result.LowerBound.HasValue), Bit(optimal), FlowViolationKind.Shape, violations);
        }
    }

    private static void CheckContent(FlowNetwork network, FlowResult result, List<FlowViolation> violations)
    {
        if (result.Objective is Int128 objective)
        {
            Int128[] outflow = NetOutflow(network, result);
            CheckFlow(network, result, outflow, violations);
            RequireEqual(objective, Cost(network, result), FlowViolationKind.Objective, violations);
            if (result.Status == FlowStatus.Optimal)
            {
                CheckArcDuals(network, result, violations);
                CheckNodeDuals(network, result, outflow, violations);
            }
        }

        if (result.LowerBound is Int128 bound)
        {
            CheckCostBound(network, result, bound, violations);
        }

        if (result.Cut is FlowCut cut)
        {
            FlowProofChecker.CheckCut(network, cut, violations);
        }

        if (result.Cycle is FlowCycle cycle)
        {
            FlowProofChecker.CheckCycle(network, cycle, violations);
        }
    }

    private static Int128[] NetOutflow(FlowNetwork network, FlowResult result)
    {
        Int128[] outflow = new Int128[network.NodeCount];
        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            outflow[network.Tails[arc]] += result.Flow[arc];
            outflow[network.Heads[arc]] -= result.Flow[arc];
        }

        return outflow;
    }

    private static void CheckFlow(
        FlowNetwork network, FlowResult result, Int128[] outflow, List<FlowViolation> violations)
    {
        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            long flow = result.Flow[arc];
            if (flow < network.Lower[arc])
            {
                violations.Add(new FlowViolation(FlowViolationKind.LowerBound, arc, flow, network.Lower[arc]));
            }

            // The marker of an unlimited arc is the greatest number there is, so no flow is above it.
            if (flow > network.Upper[arc])
            {
                violations.Add(new FlowViolation(FlowViolationKind.UpperBound, arc, flow, network.Upper[arc]));
            }
        }

        for (int node = 0; node < network.NodeCount; node++)
        {
            Int128 excess = outflow[node] - network.Supplies[node];
            bool fits = network.SupplyForm switch
            {
                SupplyForm.AtLeast => excess >= 0,
                SupplyForm.AtMost => excess <= 0,
                _ => excess == 0,
            };
            if (!fits)
            {
                violations.Add(
                    new FlowViolation(FlowViolationKind.Balance, node, outflow[node], network.Supplies[node]));
            }
        }
    }

    private static BigInteger Cost(FlowNetwork network, FlowResult result)
    {
        BigInteger cost = BigInteger.Zero;
        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            cost += (Int128)network.Costs[arc] * result.Flow[arc];
        }

        return cost;
    }

    private static Int128 ReducedCost(FlowNetwork network, FlowResult result, int arc) =>
        (Int128)network.Costs[arc]
        - result.Potentials[network.Tails[arc]]
        + result.Potentials[network.Heads[arc]];

    private static void CheckArcDuals(FlowNetwork network, FlowResult result, List<FlowViolation> violations)
    {
        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            Int128 reduced = ReducedCost(network, result, arc);
            bool canRise = network.Upper[arc] == FlowNetwork.Unlimited || result.Flow[arc] < network.Upper[arc];
            if (reduced < 0 && canRise)
            {
                violations.Add(new FlowViolation(FlowViolationKind.CouldRise, arc, reduced, 0));
            }

            if (reduced > 0 && result.Flow[arc] > network.Lower[arc])
            {
                violations.Add(new FlowViolation(FlowViolationKind.CouldFall, arc, reduced, 0));
            }
        }
    }

    private static void CheckNodeDuals(
        FlowNetwork network, FlowResult result, Int128[] outflow, List<FlowViolation> violations)
    {
        CheckSigns(network, result, violations);
        for (int node = 0; node < network.NodeCount; node++)
        {
            if (network.SupplyForm != SupplyForm.Equal
                && result.Potentials[node] != 0
                && outflow[node] != network.Supplies[node])
            {
                violations.Add(
                    new FlowViolation(FlowViolationKind.NodeSlack, node, outflow[node], network.Supplies[node]));
            }
        }
    }

    private static void CheckSigns(FlowNetwork network, FlowResult result, List<FlowViolation> violations)
    {
        for (int node = 0; node < network.NodeCount; node++)
        {
            long potential = result.Potentials[node];
            bool wrong = network.SupplyForm switch
            {
                SupplyForm.AtLeast => potential < 0,
                SupplyForm.AtMost => potential > 0,
                _ => false,
            };
            if (wrong)
            {
                violations.Add(new FlowViolation(FlowViolationKind.PotentialSign, node, potential, 0));
            }
        }
    }

    private static void CheckCostBound(
        FlowNetwork network, FlowResult result, Int128 claimed, List<FlowViolation> violations)
    {
        if (result.Status == FlowStatus.LimitReached)
        {
            CheckSigns(network, result, violations);
        }

        BigInteger proved = BigInteger.Zero;
        for (int node = 0; node < network.NodeCount; node++)
        {
            proved += (Int128)network.Supplies[node] * result.Potentials[node];
        }

        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            Int128 reduced = ReducedCost(network, result, arc);
            if (reduced < 0 && network.Upper[arc] == FlowNetwork.Unlimited)
            {
                violations.Add(new FlowViolation(FlowViolationKind.CostBound, arc, reduced, 0));
                return;
            }

            proved += (BigInteger)reduced * (reduced < 0 ? network.Upper[arc] : network.Lower[arc]);
        }

        RequireEqual(claimed, proved, FlowViolationKind.CostBound, violations);
    }

    private static int Bit(bool condition) => condition ? 1 : 0;

    private static void RequireEqual(
        BigInteger found, BigInteger required, FlowViolationKind kind, List<FlowViolation> violations)
    {
        if (found != required)
        {
            violations.Add(new FlowViolation(kind, null, found, required));
        }
    }
}
