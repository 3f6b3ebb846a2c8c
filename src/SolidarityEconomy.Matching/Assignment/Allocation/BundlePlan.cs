using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>Which agent is given which items, step by step, and who would rather have another's bundle.</summary>
public sealed class BundlePlan
{
    internal BundlePlan(ImmutableArray<Bundle> bundles, ImmutableArray<GivenItem> steps, decimal total)
    {
        Bundles = bundles;
        Steps = steps;
        Total = total;
    }

    /// <summary>One bundle for each agent, in ordinal order of the names; it may be empty.</summary>
    public ImmutableArray<Bundle> Bundles { get; }

    /// <summary>Every item given, in the order in which it was given.</summary>
    public ImmutableArray<GivenItem> Steps { get; }

    /// <summary>The sum of the values of all bundles.</summary>
    public decimal Total { get; }

    /// <summary>What one more place of each agent would be worth, in the order of the agents; only for a plan of the best total.</summary>
    public ImmutableArray<decimal> AgentPrices { get; internal init; } = [];

    /// <summary>What one more of each item would be worth, in the order of the items; only for a plan of the best total.</summary>
    public ImmutableArray<decimal> ItemPrices { get; internal init; } = [];

    /// <summary>Says how much was given, who has nothing, and who envies whom; for the coordinator.</summary>
    /// <param name="problem">The problem of which this is a plan.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">The plan names an agent or item that the problem does not have.</exception>
    public Explanation Explain(AllocationProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return AllocationExplainer.Explain(this, problem);
    }

    /// <summary>Says what an agent has and, of each of the five things most wanted beside, why it has not got them.</summary>
    /// <param name="problem">The problem of which this is a plan.</param>
    /// <param name="agent">The name of an agent.</param>
    /// <returns>The explanation, for the coordinator, since it names others.</returns>
    /// <exception cref="ArgumentException">The agent is not one of the problem and of the plan.</exception>
    public Explanation Explain(AllocationProblem problem, string agent)
    {
        ArgumentNullException.ThrowIfNull(problem);
        int number = problem.FindAgent(agent, nameof(agent));
        Bundle own = Bundles.FirstOrDefault(bundle => bundle.Agent == agent)
            ?? throw new ArgumentException($"The plan does not name '{agent}'.", nameof(agent));
        return AllocationExplainer.Explain(this, problem, number, own);
    }

    /// <summary>Verifies the plan against the problem, and the proof of a best total, without the code that made them.</summary>
    /// <param name="problem">The problem of which this is a plan.</param>
    /// <returns>Everything that is wrong; empty when the plan keeps all rules, and no total is greater where prices are given.</returns>
    public ImmutableArray<AllocationViolation> Check(AllocationProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new AllocationChecker(problem, this).Check();
    }

    /// <summary>Finds who would rather have the bundle of another. O(a^2 i) for a agents and i items in a bundle.</summary>
    /// <param name="problem">The problem of which this is a plan.</param>
    /// <returns>Every such case, by agent and then by the other; empty when nobody envies anybody.</returns>
    /// <exception cref="ArgumentException">The plan names an agent or item that the problem does not have.</exception>
    public ImmutableArray<Envy> FindEnvy(AllocationProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        List<Envy> found = [];
        foreach (Bundle own in Bundles)
        {
            int agent = problem.FindAgent(own.Agent, nameof(problem));
            foreach (Bundle other in Bundles.Where(other => other != own))
            {
                decimal[] values =
                [
                    .. other.Items
                        .Select(item => problem.TryFindItem(item, out int number) ? problem.Value(agent, number) : 0)
                        .Where(value => value > 0)
                        .OrderDescending()
                        .Take(problem.Agents[agent].Capacity),
                ];
                if (values.Sum() > own.Value)
                {
                    found.Add(new Envy(own.Agent, other.Agent, own.Value, values.Sum(), values.Skip(1).Sum()));
                }
            }
        }

        return [.. found];
    }

    internal static BundlePlan Of(AllocationProblem problem, IReadOnlyList<List<int>> bundles, IEnumerable<GivenItem> steps)
    {
        ImmutableArray<Bundle> made =
        [
            .. problem.Agents.Select((agent, a) => new Bundle(
                agent.Name,
                [.. bundles[a].Order().Select(item => problem.Items[item].Name)],
                bundles[a].Sum(item => problem.Value(a, item)))),
        ];
        return new BundlePlan(made, [.. steps], made.Sum(bundle => bundle.Value));
    }
}
