using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Says in words what a matching holds and why somebody did not get what it would rather have had.</summary>
internal static class TwoSidedExplainer
{
    public static Explanation Explain(TwoSidedMatching matching) => new(
        MatchingTexts.Message(
            StableTexts.Summary,
            ("pairs", matching.Pairs.Length),
            ("left", matching.Unmatched(Side.Left).Length),
            ("right", matching.Unmatched(Side.Right).Length)),
        Audience.Coordinator,
        [
            .. matching.Closed.Select(entry => Lacking(StableTexts.Closed, entry)),
            .. matching.Shortfalls.Select(entry => Lacking(StableTexts.Short, entry)),
        ]);

    public static Explanation Explain(TwoSidedMatching matching, Side side, int who)
    {
        SideLists own = matching.Problem.Lists(side);
        Side other = side == Side.Left ? Side.Right : Side.Left;
        int[] got = matching.EntriesOf(side, who).ToArray();
        string name = matching.Problem.Choosers(side)[who].Id.ToString();
        int capacity = own.Capacity[who];
        int end = capacity == 0 ? own.Start[who] : got.Length < capacity ? own.Start[who + 1] : got[^1];
        IEnumerable<Explanation> reasons =
            from entry in Enumerable.Range(own.Start[who], Math.Max(end - own.Start[who], 0))
            where !got.Contains(entry)
            select Reason(matching, other, own.Partner[entry], own.Cross[entry]);
        Message message = got.Length == 0
            ? MatchingTexts.Message(StableTexts.Nobody, ("name", name), ("listed", own.Length(who)))
            : MatchingTexts.Message(
                StableTexts.Received,
                ("name", name),
                ("partners", Argument.List(matching.PartnersOf(side, matching.Problem.Choosers(side)[who].Id).Select(id => (Argument)id.ToString()))),
                ("ranks", Argument.List(got.Select(entry => (Argument)own.Rank(who, entry)))),
                ("listed", own.Length(who)));
        return new Explanation(message, Audience.Participant, reasons);
    }

    /// <summary>Where places are reserved, only the coordinator hears who they went to: it would tell the groups of others.</summary>
    private static Explanation Reason(TwoSidedMatching matching, Side side, int asked, int entry)
    {
        SideLists lists = matching.Problem.Lists(side);
        ReadOnlySpan<int> held = matching.EntriesOf(side, asked);
        Chooser chooser = matching.Problem.Choosers(side)[asked];
        return lists.Capacity[asked] == 0 ? Said(StableTexts.TakesNobody, Audience.Participant)
            : lists.Wants(asked, held, entry) ? Said(StableTexts.WouldTake, Audience.Participant)
            : chooser.Reserves.IsEmpty ? Said(StableTexts.PrefersOthers, Audience.Participant)
            : Said(
                StableTexts.Full,
                Audience.Participant,
                Said(held[^1] < entry ? StableTexts.PrefersOthers : StableTexts.Reserved, Audience.Coordinator));

        Explanation Said(string code, Audience audience, params Explanation[] because) =>
            new(MatchingTexts.Message(code, ("name", chooser.Id.ToString())), audience, because);
    }

    private static Explanation Lacking(string code, Shortfall entry) => new(
        MatchingTexts.Message(code, ("name", entry.Id.ToString()), ("received", entry.Received), ("minimum", entry.Minimum)),
        Audience.Coordinator);
}
