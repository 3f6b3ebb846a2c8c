namespace SolidarityEconomy.Optimization;

/// <summary>Verifies the proofs of infeasible and unbounded results.</summary>
internal static class FlowProofChecker
{
    public static void CheckCut(FlowNetwork network, FlowCut cut, List<FlowViolation> violations)
    {
        bool[] inside = new bool[network.NodeCount];
        int before = -1;
        Int128 supply = 0;
        foreach (int node in cut.Nodes)
        {
            if (node <= before || node >= network.NodeCount)
            {
                violations.Add(new FlowViolation(FlowViolationKind.CutNodes, node, node, before + 1));
                return;
            }

            inside[node] = true;
            supply += network.Supplies[node];
            before = node;
        }

        if (before < 0)
        {
            violations.Add(new FlowViolation(FlowViolationKind.CutNodes, null, 0, 1));
            return;
        }

        Int128 amount = cut.IsDemand ? -supply : supply;
        if (amount != cut.Amount)
        {
            violations.Add(new FlowViolation(FlowViolationKind.CutAmount, null, cut.Amount, amount));
        }

        CheckBorder(network, cut, inside, violations);
        SupplyForm excused = cut.IsDemand ? SupplyForm.AtLeast : SupplyForm.AtMost;
        if (cut.Amount <= cut.Capacity || network.SupplyForm == excused)
        {
            violations.Add(new FlowViolation(FlowViolationKind.CutProof, null, cut.Amount, cut.Capacity));
        }
    }

    public static void CheckCycle(FlowNetwork network, FlowCycle cycle, List<FlowViolation> violations)
    {
        if (cycle.Arcs.IsEmpty)
        {
            violations.Add(new FlowViolation(FlowViolationKind.CycleArcs, null, 0, 1));
            return;
        }

        foreach (int arc in cycle.Arcs)
        {
            if (arc < 0 || arc >= network.ArcCount)
            {
                violations.Add(new FlowViolation(FlowViolationKind.CycleArcs, arc, arc, network.ArcCount));
                return;
            }
        }

        int before = network.Heads[cycle.Arcs[^1]];
        Int128 cost = 0;
        foreach (int arc in cycle.Arcs)
        {
            if (network.Tails[arc] != before || network.Upper[arc] != FlowNetwork.Unlimited)
            {
                violations.Add(new FlowViolation(FlowViolationKind.CycleArcs, arc, network.Tails[arc], before));
            }

            before = network.Heads[arc];
            cost += network.Costs[arc];
        }

        if (cost != cycle.Cost || cost >= 0)
        {
            violations.Add(new FlowViolation(FlowViolationKind.CycleCost, null, cycle.Cost, cost));
        }
    }

    private static void CheckBorder(FlowNetwork network, FlowCut cut, bool[] inside, List<FlowViolation> violations)
    {
        Int128 capacity = 0;
        for (int arc = 0; arc < network.ArcCount; arc++)
        {
            bool fromInside = inside[network.Tails[arc]];
            bool toInside = inside[network.Heads[arc]];
            if (fromInside == toInside)
            {
                continue;
            }

            bool helps = cut.IsDemand ? toInside : fromInside;
            if (helps && network.Upper[arc] == FlowNetwork.Unlimited)
            {
                violations.Add(new FlowViolation(FlowViolationKind.CutCapacity, arc, cut.Capacity, long.MaxValue));
                return;
            }

            capacity += helps ? network.Upper[arc] : -(Int128)network.Lower[arc];
        }

        if (capacity != cut.Capacity)
        {
            violations.Add(new FlowViolation(FlowViolationKind.CutCapacity, null, cut.Capacity, capacity));
        }
    }
}
