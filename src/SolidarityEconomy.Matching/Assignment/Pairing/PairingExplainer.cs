using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>Says in words what a pairing reached and why somebody is left out.</summary>
internal static class PairingExplainer
{
    public static Explanation Explain(PairingResult result, PairingProblem problem) => AssignmentExplainer.Say(
        AssignmentTexts.Pairing,
        [("pairs", result.Pairs.Length), ("total", result.Total), ("alone", problem.Participants.Length - (2 * result.Pairs.Length))],
        AssignmentExplainer.Say(AssignmentTexts.Optimal, []));

    public static Explanation Explain(PairingResult result, PairingProblem problem, string name)
    {
        if (PartnerOf(result, name) is { } own)
        {
            return AssignmentExplainer.Say(AssignmentTexts.Partners, [("name", name), ("partners", AssignmentExplainer.Names([own]))]);
        }

        int sign = PairingSolver.Sign(result.Objective);
        PossiblePair[] possible =
        [
            .. problem.Pairs.Where(pair => pair.First == name || pair.Second == name)
                .OrderByDescending(pair => sign * pair.Weight).Take(AssignmentExplainer.MostReasons),
        ];
        return AssignmentExplainer.Say(
            AssignmentTexts.LeftOut,
            [("name", name)],
            possible.Length == 0
                ? [AssignmentExplainer.Say(AssignmentTexts.NoPair, [("name", name)])]
                : possible.Select(pair => Reason(result, pair.First == name ? pair.Second : pair.First)));
    }

    private static Explanation Reason(PairingResult result, string partner) => PartnerOf(result, partner) is { } other
        ? AssignmentExplainer.Say(AssignmentTexts.IsWith, [("name", partner), ("partners", AssignmentExplainer.Names([other]))])
        : AssignmentExplainer.Say(AssignmentTexts.NoGain, [("name", partner)]);

    private static string? PartnerOf(PairingResult result, string name) => result.Pairs
        .Where(pair => pair.First == name || pair.Second == name)
        .Select(pair => pair.First == name ? pair.Second : pair.First)
        .FirstOrDefault();
}
