using System.Globalization;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Says in words what a plan reached, who competes for too few, and why somebody is left out.</summary>
internal static class AssignmentExplainer
{
    /// <summary>So many possible partners are named to somebody who has none.</summary>
    public const int MostReasons = 5;

    private const double Readable = 1e15;

    public static Explanation Explain(AssignmentResult result, AssignmentProblem problem)
    {
        string proof = result.Status switch
        {
            AssignmentStatus.Optimal => AssignmentTexts.Optimal,
            AssignmentStatus.LimitReached => AssignmentTexts.LimitReached,
            _ => result.Shortage is { IsOfLeastLoads: true } ? AssignmentTexts.LeastLoads : AssignmentTexts.NotAll,
        };
        return Say(
            AssignmentTexts.Result,
            [
                ("pairs", result.Pairs.Length),
                ("total", Score(result.Total)),
                ("rows", problem.Rows - result.Pairs.Select(pair => pair.Row).Distinct().Count()),
                ("columns", problem.Columns - result.Pairs.Select(pair => pair.Column).Distinct().Count()),
            ],
            [Say(proof, []), .. result.Shortage is { } shortage ? [Explain(shortage, problem)] : Array.Empty<Explanation>()]);
    }

    public static Explanation Explain(AssignmentShortage shortage, AssignmentProblem problem) => OfShortage(
        [.. shortage.Members.Select(member => problem.Name(shortage.Side, member))],
        [.. shortage.Partners.Select(partner => problem.Name(Other(shortage.Side), partner))],
        shortage.Wanted,
        shortage.Available);

    /// <summary>Who competes for whom, and how many are missing.</summary>
    public static Explanation OfShortage(IReadOnlyList<string> members, IReadOnlyList<string> partners, long wanted, long available) => Say(
        partners.Count > 0 ? AssignmentTexts.Shortage : AssignmentTexts.ShortageAlone,
        [
            ("members", Names(members)),
            .. partners.Count > 0 ? [("partners", Names(partners))] : Array.Empty<(string, Argument)>(),
            ("wanted", wanted),
            ("available", available),
            ("missing", wanted - available),
        ]);

    public static Explanation Explain(AssignmentResult result, AssignmentProblem problem, AssignmentSide side, int member)
    {
        string name = problem.Name(side, member);
        int[] partners = PartnersOf(result, side, member);
        return partners.Length > 0
            ? Say(AssignmentTexts.Partners, [("name", name), ("partners", Names(partners.Select(partner => problem.Name(Other(side), partner))))])
            : Say(AssignmentTexts.LeftOut, [("name", name)], Reasons(result, problem, side, member));
    }

    /// <summary>A list of names as people read it.</summary>
    public static Argument Names(IEnumerable<string> names) => Argument.List(names.Select(name => (Argument)name));

    /// <summary>One line for the coordinator.</summary>
    public static Explanation Say(
        string code, IEnumerable<(string Name, Argument Value)> arguments, params IEnumerable<Explanation> because) =>
        new(MatchingTexts.Message(code, arguments), Audience.Coordinator, because);

    private static IEnumerable<Explanation> Reasons(AssignmentResult result, AssignmentProblem problem, AssignmentSide side, int member)
    {
        (PairIndex index, int[] own, int[] theirs) = side == AssignmentSide.Rows
            ? (problem.ByRow, problem.RowMost, problem.ColumnMost)
            : (problem.ByColumn, problem.ColumnMost, problem.RowMost);
        string name = problem.Name(side, member);
        int first = index.Starts[member];
        int count = index.Starts[member + 1] - first;
        if (own[member] == 0 || count == 0)
        {
            return [Say(own[member] == 0 ? AssignmentTexts.TakesNobody : AssignmentTexts.NoPair, [("name", name)])];
        }

        long[] costs = problem.Costs();
        return Enumerable.Range(first, count).OrderBy(place => costs[index.PairAt(place)]).Take(MostReasons)
            .Select(place => Reason(result, problem, Other(side), index.Others[place], theirs[index.Others[place]]));
    }

    private static Explanation Reason(AssignmentResult result, AssignmentProblem problem, AssignmentSide side, int partner, int most)
    {
        int[] has = PartnersOf(result, side, partner);
        (string, Argument) name = ("name", problem.Name(side, partner));
        return most == 0 ? Say(AssignmentTexts.TakesNobody, [name])
            : has.Length >= most ? Say(AssignmentTexts.IsWith, [name, ("partners", Names(has.Select(other => problem.Name(Other(side), other))))])
            : Say(result.Status == AssignmentStatus.LimitReached ? AssignmentTexts.Undecided : AssignmentTexts.NoGain, [name]);
    }

    private static int[] PartnersOf(AssignmentResult result, AssignmentSide side, int member) => side == AssignmentSide.Rows
        ? [.. result.Pairs.Where(pair => pair.Row == member).Select(pair => pair.Column)]
        : [.. result.Pairs.Where(pair => pair.Column == member).Select(pair => pair.Row)];

    private static AssignmentSide Other(AssignmentSide side) =>
        side == AssignmentSide.Rows ? AssignmentSide.Columns : AssignmentSide.Rows;

    private static Argument Score(double score) =>
        Math.Abs(score) < Readable ? (decimal)score : score.ToString("R", CultureInfo.InvariantCulture);
}
