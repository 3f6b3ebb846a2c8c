using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>Ways to give several items to several agents, from the greatest total to the fairest turns.</summary>
/// <remarks>
/// The greatest total may leave somebody with nothing. Taking turns is fair up to one item when everybody may take as many and all
/// items; matching round by round gives each round to those who gain most from it. Turns are easy to explain and to check by hand.
/// </remarks>
public static class Allocator
{
    /// <summary>Gives items so that the total value is as great as it can be, with prices that prove it.</summary>
    /// <remarks>
    /// A minimum-cost flow; exact. Which of several best plans is found depends on the names only. Beside the result it takes 256 bytes
    /// for each agent, item and value.
    /// </remarks>
    /// <param name="problem">Agents, items and values, without conflicts and without an agent that has enough at a weight.</param>
    /// <param name="cancellationToken">Looked at while the flow is solved.</param>
    /// <returns>The plan with the prices of agents and items.</returns>
    /// <exception cref="ArgumentException">There are conflicts, or agents that have enough at a weight; the other methods take these.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BundlePlan BestTotal(AllocationProblem problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (problem.HasConflicts || problem.Agents.Any(agent => agent.Enough is not null))
        {
            throw new ArgumentException("Conflicts and agents with enough at a weight have no best total here.", nameof(problem));
        }

        BundleFlow flow = new(
            problem, agent => problem.Agents[agent].Capacity, item => problem.Items[item].Capacity, (_, _) => true, cancellationToken);
        Giving giving = new(problem);
        foreach ((int agent, int item) in flow.Chosen())
        {
            giving.Give(1, agent, item);
        }

        BundlePlan plan = giving.ToPlan();
        return new BundlePlan(plan.Bundles, plan.Steps, plan.Total)
        {
            AgentPrices = [.. Enumerable.Range(0, problem.Agents.Length).Select(flow.AgentPrice)],
            ItemPrices = [.. Enumerable.Range(0, problem.Items.Length).Select(flow.ItemPrice)],
        };
    }

    /// <summary>Lets agents take their best open item in a given order, which begins anew until nobody takes any more.</summary>
    /// <remarks>
    /// Each agent once is a round robin; there and back again a fairer one. O(turns · items). Beside the result it takes 128 bytes for
    /// each agent and item, and for each that is given.
    /// </remarks>
    /// <param name="problem">Agents, items and values.</param>
    /// <param name="order">Whose turn it is; an agent may stand several times, one who stands nowhere gets nothing.</param>
    /// <param name="cancellationToken">Looked at before each round.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">A name in the order is unknown.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BundlePlan TakeTurns(
        AllocationProblem problem, IEnumerable<string> order, CancellationToken cancellationToken = default)
    {
        ImmutableArray<int> turns = Turns(problem, order);
        Giving giving = new(problem);
        bool isGiven = true;
        for (int round = 1; isGiven; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            isGiven = false;
            foreach (int agent in turns)
            {
                isGiven |= giving.GiveBest(round, agent);
            }
        }

        return giving.ToPlan();
    }

    /// <summary>Lets each agent in turn take all that it may take, best items first: serial dictatorship.</summary>
    /// <remarks>
    /// Nobody gains by hiding what an item is worth to it. O(agents · items · capacity). Beside the result it takes 128 bytes for each
    /// agent and item, and for each that is given.
    /// </remarks>
    /// <param name="problem">Agents, items and values.</param>
    /// <param name="order">Who takes first; an agent who stands nowhere gets nothing.</param>
    /// <param name="cancellationToken">Looked at before each agent.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">A name in the order is unknown.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BundlePlan OneAfterAnother(
        AllocationProblem problem, IEnumerable<string> order, CancellationToken cancellationToken = default)
    {
        ImmutableArray<int> turns = Turns(problem, order);
        Giving giving = new(problem);
        for (int turn = 0; turn < turns.Length; turn++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            while (giving.GiveBest(turn + 1, turns[turn]))
            {
            }
        }

        return giving.ToPlan();
    }

    /// <summary>Gives each agent at most one item a round, each round with the greatest total, until a round gives nothing.</summary>
    /// <remarks>
    /// Iterated maximum matching (Brustle, Dippel, Narayan, Suzuki and Vetta, EC 2020, algorithm 1). One flow a round, and with each of
    /// them 256 bytes for each agent, item and value.
    /// </remarks>
    /// <param name="problem">Agents, items and values.</param>
    /// <param name="cancellationToken">Looked at while the flows are solved.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static BundlePlan RoundByRound(AllocationProblem problem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Giving giving = new(problem);
        bool isGiven = true;
        for (int round = 1; isGiven; round++)
        {
            BundleFlow flow = new(
                problem, agent => giving.MayTake(agent) ? 1 : 0, giving.Left, giving.IsOpen, cancellationToken);
            isGiven = false;
            foreach ((int agent, int item) in flow.Chosen())
            {
                giving.Give(round, agent, item);
                isGiven = true;
            }
        }

        return giving.ToPlan();
    }

    private static ImmutableArray<int> Turns(AllocationProblem problem, IEnumerable<string> order)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(order);
        return [.. order.Select(name => problem.FindAgent(name, nameof(order)))];
    }
}
