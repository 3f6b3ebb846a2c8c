using System.Collections.Immutable;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Benchmarks.Measuring;

/// <summary>A round from the registry to the last reason: index, candidates for each need, plan, explanation of every match, stage by stage.</summary>
internal static class EndToEnd
{
    private const int CandidatesPerNeed = 20;

    public static void Run(MeasureOptions options)
    {
        int needs = options.Number("needs", 5_000);
        int offers = options.Number("offers", 20_000);
        int threads = options.Number("threads", 1);
        MatchOptions limits = new(maxPairs: Math.Max((long)needs * offers, 1), threads: threads);
        Stages stages = new();
        Village village = stages.Run("instance", () => Village.Draw(needs, offers, options.Seed), counts: false);
        string asked = options.Words("stages", "all")[0];
        ImmutableArray<CandidateList> lists = [];
        if (asked != "plan")
        {
            CandidateIndex index = stages.Run("index", () => new CandidateIndex(village.Registry, village.Policy));
            lists = stages.Run("candidates", () => index.FindAll(village.Registry, CandidatesPerNeed, threads: threads));
        }

        long candidates = lists.Sum(list => (long)list.Candidates.Length);
        if (asked == "candidates")
        {
            Line.Print(
                [("family", "end-to-end"), ("needs", needs), ("offers", offers), ("threads", threads), .. stages.Figures, ("candidates", candidates)]);
            return;
        }

        MatchPlan plan = stages.Run("plan", () => Matcher.Match(village.Registry, village.Policy, limits));
        long words = stages.Run("explanations", () => Explain(plan, threads));
        Line.Print(
        [
            ("family", "end-to-end"),
            ("impl", "ours"),
            ("needs", needs),
            ("offers", offers),
            ("seed", options.Seed),
            ("objective", plan.Total),
            ("total_s", Math.Round(stages.Seconds, 3)),
            ("threads", threads),
            .. stages.Figures,
            ("matches", plan.Matches.Length),
            ("unmet", plan.Unmet.Length),
            ("gap", plan.Gap),
            ("status", plan.Status.ToString()),
            ("candidates", candidates),
            ("words", words),
        ]);
    }

    /// <summary>Writes the explanation of every match in Spanish; the letters of all of them.</summary>
    private static long Explain(MatchPlan plan, int threads)
    {
        long letters = 0;
        Parallel.ForEach(
            plan.Matches,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            match => Interlocked.Add(ref letters, plan.Explain(match).For(Audience.Participant)!.In(LanguageTag.Spanish).Length));
        return letters;
    }
}
