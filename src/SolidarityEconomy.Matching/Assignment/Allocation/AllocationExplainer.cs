using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Assignment.Allocation;

/// <summary>Says in words what agents were given and why they have not got what else they want.</summary>
internal static class AllocationExplainer
{
    public static Explanation Explain(BundlePlan plan, AllocationProblem problem) => AssignmentExplainer.Say(
        AssignmentTexts.Bundles,
        [
            ("items", plan.Bundles.Sum(bundle => bundle.Items.Length)),
            ("total", plan.Total),
            ("without", plan.Bundles.Count(bundle => bundle.Items.IsEmpty)),
        ],
        [
            .. plan.ItemPrices.IsEmpty ? [] : new[] { AssignmentExplainer.Say(AssignmentTexts.Optimal, []) },
            .. plan.FindEnvy(problem).Select(envy => AssignmentExplainer.Say(
                AssignmentTexts.Envies, [("name", envy.Agent), ("other", envy.Other), ("value", envy.OtherValue)])),
        ]);

    public static Explanation Explain(BundlePlan plan, AllocationProblem problem, int agent, Bundle own)
    {
        int[] wanted =
        [
            .. Enumerable.Range(0, problem.Items.Length)
                .Where(item => problem.Value(agent, item) > 0 && problem.Items[item].Capacity > 0 && !own.Items.Contains(problem.Items[item].Name))
                .OrderByDescending(item => problem.Value(agent, item)).Take(AssignmentExplainer.MostReasons),
        ];
        (string, Argument) name = ("name", own.Agent);
        IEnumerable<Explanation> reasons =
            HasEnough(problem, agent, own) ? []
            : wanted.Length == 0 && own.Items.IsEmpty ? [AssignmentExplainer.Say(AssignmentTexts.WantsNothing, [name])]
            : wanted.Select(item => Reason(plan, problem, own, item));
        return own.Items.IsEmpty
            ? AssignmentExplainer.Say(AssignmentTexts.GivenNothing, [name], reasons)
            : AssignmentExplainer.Say(
                AssignmentTexts.Given, [name, ("items", AssignmentExplainer.Names(own.Items)), ("value", own.Value)], reasons);
    }

    private static Explanation Reason(BundlePlan plan, AllocationProblem problem, Bundle own, int item)
    {
        string name = problem.Items[item].Name;
        string[] holders = [.. plan.Bundles.Where(bundle => bundle.Items.Contains(name)).Select(bundle => bundle.Agent)];
        return own.Items.Any(held => problem.TryFindItem(held, out int number) && problem.Excludes(number, item))
                ? AssignmentExplainer.Say(AssignmentTexts.Unfit, [("item", name), ("name", own.Agent)])
            : holders.Length > 0 && holders.Length >= problem.Items[item].Capacity
                ? AssignmentExplainer.Say(AssignmentTexts.GivenToOthers, [("item", name), ("others", AssignmentExplainer.Names(holders))])
            : AssignmentExplainer.Say(AssignmentTexts.LeftOver, [("item", name), ("name", own.Agent)]);
    }

    private static bool HasEnough(AllocationProblem problem, int agent, Bundle own) =>
        own.Items.Length >= problem.Agents[agent].Capacity
        || (problem.Agents[agent].Enough is { } enough
            && own.Items.Sum(item => problem.TryFindItem(item, out int number) ? problem.Items[number].Weight : 0) >= enough);
}
