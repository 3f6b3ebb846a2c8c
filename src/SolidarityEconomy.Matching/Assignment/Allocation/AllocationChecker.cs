using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>Verifies a plan of bundles, and the prices of a best total by adding them up.</summary>
internal sealed class AllocationChecker(AllocationProblem problem, BundlePlan plan)
{
    private readonly List<AllocationViolation> _violations = [];
    private readonly int[] _given = new int[problem.Items.Length];

    public ImmutableArray<AllocationViolation> Check()
    {
        foreach (Bundle bundle in plan.Bundles)
        {
            Look(bundle);
        }

        for (int item = 0; item < _given.Length; item++)
        {
            Require(AllocationFault.ItemCapacity, string.Empty, problem.Items[item].Name, _given[item], problem.Items[item].Capacity);
        }

        decimal total = plan.Bundles.Sum(bundle => bundle.Value);
        if (plan.Total != total)
        {
            Add(AllocationFault.Value, string.Empty, string.Empty, plan.Total, total);
        }

        if (!plan.AgentPrices.IsEmpty || !plan.ItemPrices.IsEmpty)
        {
            LookAtPrices();
        }

        return [.. _violations];
    }

    private void Look(Bundle bundle)
    {
        if (!problem.TryFindAgent(bundle.Agent, out int agent))
        {
            Add(AllocationFault.NotAllowed, bundle.Agent, string.Empty, 0, 0);
            return;
        }

        List<int> items = [];
        foreach (string name in bundle.Items)
        {
            if (!problem.TryFindItem(name, out int item) || problem.Value(agent, item) <= 0 || items.Contains(item))
            {
                Add(AllocationFault.NotAllowed, bundle.Agent, name, 0, 0);
                continue;
            }

            if (items.Exists(other => problem.Excludes(item, other)))
            {
                Add(AllocationFault.Conflict, bundle.Agent, name, 0, 0);
            }

            items.Add(item);
            _given[item]++;
        }

        AllocationAgent rule = problem.Agents[agent];
        Require(AllocationFault.AgentCapacity, bundle.Agent, string.Empty, items.Count, rule.Capacity);
        if (rule.Enough is { } enough && items.Count > 0)
        {
            // The last item may go beyond what is enough; the others together must not have been enough.
            decimal[] weights = [.. items.Select(item => problem.Items[item].Weight)];
            if (weights.Sum() - weights.Max() >= enough)
            {
                Add(AllocationFault.AgentCapacity, bundle.Agent, string.Empty, weights.Sum(), enough);
            }
        }

        decimal value = items.Sum(item => problem.Value(agent, item));
        if (bundle.Value != value)
        {
            Add(AllocationFault.Value, bundle.Agent, string.Empty, bundle.Value, value);
        }
    }

    /// <summary>No plan is worth more than places times prices plus what each pair is worth beyond its two prices.</summary>
    private void LookAtPrices()
    {
        if (plan.AgentPrices.Length != problem.Agents.Length || plan.ItemPrices.Length != problem.Items.Length
            || plan.AgentPrices.Concat(plan.ItemPrices).Any(price => price < 0))
        {
            Add(AllocationFault.Gap, string.Empty, string.Empty, plan.AgentPrices.Length, problem.Agents.Length);
            return;
        }

        decimal bound = problem.Agents.Select((agent, a) => agent.Capacity * plan.AgentPrices[a]).Sum()
            + problem.Items.Select((item, i) => item.Capacity * plan.ItemPrices[i]).Sum();
        for (int a = 0; a < problem.Agents.Length; a++)
        {
            for (int i = 0; i < problem.Items.Length; i++)
            {
                bound += Math.Max(problem.Value(a, i) - plan.AgentPrices[a] - plan.ItemPrices[i], 0);
            }
        }

        if (plan.Total != bound)
        {
            Add(AllocationFault.Gap, string.Empty, string.Empty, plan.Total, bound);
        }
    }

    private void Require(AllocationFault fault, string agent, string item, int found, int most)
    {
        if (found > most)
        {
            Add(fault, agent, item, found, most);
        }
    }

    private void Add(AllocationFault fault, string agent, string item, decimal found, decimal required) =>
        _violations.Add(new AllocationViolation(fault, agent, item, found, required));
}
