using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Assignment.Exchange;

/// <summary>Says in words who helps whom and why somebody is in no cycle and no chain.</summary>
internal static class ExchangeExplainer
{
    public static Explanation Explain(ExchangePlan plan, ExchangeProblem problem)
    {
        int members = plan.Circles.Sum(circle => Names(circle).Count());
        return AssignmentExplainer.Say(
            AssignmentTexts.Exchange,
            [("circles", plan.Circles.Length), ("members", members), ("worth", plan.ExpectedWorth), ("alone", problem.Count - members)],
            [
                .. plan.Circles.Select(Circle),
                plan.Gap == 0
                    ? AssignmentExplainer.Say(AssignmentTexts.ExchangeOptimal, [])
                    : AssignmentExplainer.Say(AssignmentTexts.ExchangeBound, [("bound", plan.UpperBound)]),
            ]);
    }

    public static Explanation Explain(ExchangePlan plan, ExchangeProblem problem, int member)
    {
        string name = problem.Name(member);
        if (plan.Circles.FirstOrDefault(circle => Names(circle).Contains(name)) is { } own)
        {
            return Circle(own);
        }

        bool receives = problem.Receivers.Any(receivers => receivers.Contains(member));
        List<string> reasons = [];
        if (!receives && !problem.IsStarter[member])
        {
            reasons.Add(AssignmentTexts.NobodyGives);
        }

        if (problem.Receivers[member].IsEmpty)
        {
            reasons.Add(AssignmentTexts.GivesNobody);
        }

        return AssignmentExplainer.Say(
            AssignmentTexts.NoPart,
            [("name", name)],
            reasons.DefaultIfEmpty(AssignmentTexts.OthersInstead).Select(code => AssignmentExplainer.Say(code, [("name", name)])));
    }

    private static Explanation Circle(GiftCircle circle) => AssignmentExplainer.Say(
        circle.IsChain ? AssignmentTexts.Chain : AssignmentTexts.Cycle,
        [("names", AssignmentExplainer.Names(Names(circle))), ("worth", circle.ExpectedWorth)]);

    private static IEnumerable<string> Names(GiftCircle circle) => circle.IsChain
        ? circle.Gifts.Select(gift => gift.Receiver).Prepend(circle.Gifts[0].Giver)
        : circle.Gifts.Select(gift => gift.Giver);
}
