using SolidarityEconomy.Matching.Assignment.Allocation;

namespace SolidarityEconomy.Matching.Tests.Assignment.Allocation;

public class AllocatorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void BestTotal_OfSmallRandomProblems_IsTheBestOfAllPlans()
    {
        Dice dice = new(61);
        for (int n = 0; n < 2_000; n++)
        {
            AllocationProblem problem = Problem(dice, dice.Draw(0, 4), dice.Draw(0, 4), withRules: false);

            BundlePlan plan = Allocator.BestTotal(problem, Token);

            Assert.Equal(BestByTrying(problem), plan.Total);
            Assert.Empty(plan.Check(problem));
        }
    }

    [Fact]
    public void BestTotal_OfALargeProblem_IsProvedByItsPrices()
    {
        AllocationProblem problem = Problem(new Dice(62), 120, 80, withRules: false);
        Assert.Empty(Allocator.BestTotal(problem, Token).Check(problem));
    }

    [Fact]
    public void EachMethod_OfRandomProblems_KeepsTheRulesAndLeavesNothingThatCouldBeGiven()
    {
        Dice dice = new(63);
        for (int n = 0; n < 1_000; n++)
        {
            AllocationProblem problem = Problem(dice, dice.Draw(0, 5), dice.Draw(0, 6), withRules: true);
            string[] order = [.. problem.Agents.Select(agent => agent.Name)];
            BundlePlan[] plans =
            [
                Allocator.TakeTurns(problem, order, Token),
                Allocator.TakeTurns(problem, order.Concat(order.Reverse()), Token),
                Allocator.OneAfterAnother(problem, order, Token),
                Allocator.RoundByRound(problem, Token),
            ];

            Assert.All(plans, plan => Assert.Empty(plan.Check(problem)));
            Assert.All(plans, plan => Assert.Equal(plan.Total, plan.Steps.Sum(step => step.Value)));
            Assert.All(plans, plan => Assert.False(CouldGiveMore(problem, plan)));
        }
    }

    [Fact]
    public void EachMethod_OfPermutedInput_GivesTheSamePlan()
    {
        Dice dice = new(64);
        for (int n = 0; n < 200; n++)
        {
            AllocationProblem problem = Problem(dice, 4, 5, withRules: false);
            AllocationProblem turned = new(
                problem.Agents.Reverse(),
                problem.Items.Reverse(),
                from agent in problem.Agents.Reverse()
                from item in problem.Items.Reverse()
                select new ItemValue(agent.Name, item.Name, Value(problem, agent, item)));
            string[] order = [.. problem.Agents.Select(agent => agent.Name)];

            Assert.Equal(Told(Allocator.BestTotal(problem, Token)), Told(Allocator.BestTotal(turned, Token)));
            Assert.Equal(Told(Allocator.RoundByRound(problem, Token)), Told(Allocator.RoundByRound(turned, Token)));
            Assert.Equal(Told(Allocator.TakeTurns(problem, order, Token)), Told(Allocator.TakeTurns(turned, order, Token)));
        }
    }

    [Fact]
    public void TakeTurns_WithEqualCapacitiesAndNoRules_IsFairUpToOneItem()
    {
        Dice dice = new(65);
        for (int n = 0; n < 500; n++)
        {
            int items = dice.Draw(1, 8);
            AllocationAgent[] agents = [.. Enumerable.Range(0, dice.Draw(1, 4)).Select(i => new AllocationAgent($"a{i}", items))];
            AllocationProblem problem = new(
                agents,
                Enumerable.Range(0, items).Select(i => new AllocationItem($"i{i}")),
                from agent in agents from i in Enumerable.Range(0, items) select new ItemValue(agent.Name, $"i{i}", dice.Draw(1, 20)));

            BundlePlan plan = Allocator.TakeTurns(problem, agents.Select(agent => agent.Name), Token);

            Assert.All(plan.FindEnvy(problem), envy => Assert.True(envy.IsUpToOneItem));
        }
    }

    [Fact]
    public void FindEnvy_OfAPlan_SaysWhoWouldRatherHaveWhat()
    {
        AllocationProblem problem = new(
            [new("ana", 2), new("beto", 2)],
            [new("loom"), new("oven")],
            [new("ana", "loom", 5), new("ana", "oven", 4), new("beto", "loom", 3)]);

        BundlePlan first = Allocator.OneAfterAnother(problem, ["ana", "beto"], Token);
        BundlePlan turns = Allocator.TakeTurns(problem, ["beto", "ana"], Token);

        Envy envy = Assert.Single(first.FindEnvy(problem));
        Assert.Equal(("beto", "ana", 0m, 3m), (envy.Agent, envy.Other, envy.OwnValue, envy.OtherValue));
        Assert.True(envy.IsUpToOneItem);
        Assert.Equal(["ana: oven", "beto: loom"], Told(turns));
        Assert.Equal([(1, "beto", "loom"), (1, "ana", "oven")], turns.Steps.Select(step => (step.Round, step.Agent, step.Item)));
    }

    [Fact]
    public void Check_OfAnotherPlan_NamesEachFault()
    {
        AllocationProblem problem = new(
            [new("ana", 2, 2), new("beto", 1)],
            [new("loom"), new("oven", 2), new("press", 2, 2)],
            [new("ana", "loom", 5), new("ana", "oven", 4), new("ana", "press", 4), new("beto", "loom", 3), new("beto", "oven", 1)],
            [new("loom", "oven")]);

        Assert.Empty(Faults(("ana", "oven", 4), ("beto", "loom", 3)));
        Assert.Equal([AllocationFault.NotAllowed], Faults(("beto", "press", 0)));
        Assert.Equal([AllocationFault.NotAllowed], Faults(("caro", "loom", 0)));
        Assert.Equal(
            [AllocationFault.NotAllowed, AllocationFault.AgentCapacity, AllocationFault.ItemCapacity, AllocationFault.Conflict],
            Faults(("ana", "loom", 5), ("beto", "loom oven oven", 4)).Order());
        Assert.Contains(AllocationFault.Conflict, Faults(("ana", "loom oven", 9)));
        Assert.Equal([AllocationFault.Value], Faults(("ana", "loom", 6)));
        Assert.Empty(Faults(("ana", "loom press", 9)));
        Assert.Equal(
            [AllocationFault.Gap],
            new BundlePlan([new("beto", ["oven"], 1)], [], 1) { AgentPrices = [0, 0], ItemPrices = [0, 0, 0] }.Check(problem).Select(fault => fault.Fault));

        AllocationFault[] Faults(params (string Agent, string Items, decimal Value)[] bundles) =>
            [.. new BundlePlan(
                [.. bundles.Select(bundle => new Bundle(bundle.Agent, [.. bundle.Items.Split(' ')], bundle.Value))],
                [],
                bundles.Sum(bundle => bundle.Value)).Check(problem).Select(violation => violation.Fault)];
    }

    [Fact]
    public void Constructor_WithWrongParts_Throws()
    {
        AllocationAgent ana = new("ana", 1);
        AllocationItem loom = new("loom");

        Assert.Throws<ArgumentException>(() => new AllocationProblem([ana, ana], [loom], []));
        Assert.Throws<ArgumentException>(() => new AllocationProblem([null!], [loom], []));
        Assert.Throws<ArgumentException>(() => new AllocationProblem([ana], [loom], [new("ana", "oven", 1)]));
        Assert.Throws<ArgumentException>(() => new AllocationProblem([ana], [loom], [new("ana", "loom", 1), new("ana", "loom", 2)]));
        Assert.Throws<ArgumentException>(() => new AllocationProblem([ana], [loom], [], [new("loom", "loom")]));
        Assert.Throws<ArgumentException>(() => new AllocationProblem([ana], [loom], [new("ana", "loom", 1L << 41)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AllocationProblem([ana with { Capacity = -1 }], [loom], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AllocationProblem([ana with { Enough = 0 }], [loom], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AllocationProblem([ana], [loom with { Capacity = -1 }], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AllocationProblem([ana], [loom with { Weight = -1 }], []));
        Assert.Throws<ArgumentException>(() => Allocator.TakeTurns(new AllocationProblem([ana], [loom], []), ["beto"], Token));
        Assert.Throws<ArgumentException>(() => Allocator.BestTotal(new AllocationProblem([ana with { Enough = 1 }], [loom], []), Token));
    }

    private static string[] Told(BundlePlan plan) => [.. plan.Bundles.Select(bundle => $"{bundle.Agent}: {string.Join(' ', bundle.Items)}")];

    private static AllocationProblem Problem(Dice dice, int agents, int items, bool withRules) => new(
        [.. Enumerable.Range(0, agents).Select(i => new AllocationAgent(
            $"a{i:D3}", dice.Draw(0, 3), withRules && dice.Draw(0, 2) == 0 ? dice.Draw(1, 4) : null))],
        [.. Enumerable.Range(0, items).Select(i => new AllocationItem($"i{i:D3}", dice.Draw(0, 2), dice.Draw(0, 2)))],
        [.. from a in Enumerable.Range(0, agents)
            from i in Enumerable.Range(0, items)
            where dice.Draw(0, 3) > 0
            select new ItemValue($"a{a:D3}", $"i{i:D3}", dice.Draw(-1, 6) / 2m)],
        [.. from i in Enumerable.Range(1, Math.Max(items - 1, 0)) where withRules && dice.Draw(0, 3) == 0 select new ItemConflict($"i{i:D3}", $"i{i - 1:D3}")]);

    private static decimal Value(AllocationProblem problem, AllocationAgent agent, AllocationItem item) =>
        problem.Value(problem.Agents.IndexOf(agent), problem.Items.IndexOf(item));

    private static bool CouldGiveMore(AllocationProblem problem, BundlePlan plan)
    {
        Giving giving = new(problem);
        for (int a = 0; a < problem.Agents.Length; a++)
        {
            foreach (string name in plan.Bundles[a].Items)
            {
                _ = problem.TryFindItem(name, out int item);
                giving.Give(1, a, item);
            }
        }

        return Enumerable.Range(0, problem.Agents.Length).Any(a => giving.GiveBest(1, a));
    }

    /// <summary>The best total over all bundles of all agents, over all states of what is left.</summary>
    private static decimal BestByTrying(AllocationProblem problem)
    {
        int[] places = [.. problem.Items.Select(item => item.Capacity)];
        return From(0);

        decimal From(int agent)
        {
            if (agent == problem.Agents.Length)
            {
                return 0;
            }

            decimal best = 0;
            for (int bundle = 0; bundle < 1 << places.Length; bundle++)
            {
                int[] items = [.. Enumerable.Range(0, places.Length).Where(i => (bundle >> i & 1) == 1)];
                if (items.Length > problem.Agents[agent].Capacity || items.Any(i => places[i] == 0 || problem.Value(agent, i) <= 0))
                {
                    continue;
                }

                Array.ForEach(items, i => places[i]--);
                best = Math.Max(best, items.Sum(i => problem.Value(agent, i)) + From(agent + 1));
                Array.ForEach(items, i => places[i]++);
            }

            return best;
        }
    }
}
