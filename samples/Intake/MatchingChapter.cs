using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(f) What may be used for matching today, and the first pairs: the month goes on.</summary>
internal static class MatchingChapter
{
    private const int Few = 4;
    private const int FewUnmet = 3;

    public static void Tell(Telling telling, Registry registry, LocalDate on)
    {
        telling.Chapter(Sentences.FirstPairs);
        Registry usable = registry.For(Purpose.Matching, on);
        telling.Say(
            Sentences.Usable,
            ("all", registry.Actors.Length),
            ("usable", usable.Actors.Length),
            ("needs", usable.Needs.Length),
            ("offers", usable.Offers.Length));
        MatchPolicy policy = Policy(on);
        MatchPlan plan = Matcher.Match(usable, policy);
        BrokenRunException.Unless(plan.Check(usable, policy).IsValid, "the plan keeps its rules");
        telling.Points([.. plan.Matches.Select(match => Line(telling, usable, plan, match))], Few);
        if (plan.Unmet.Length > 0)
        {
            telling.Blank();
            telling.Say(Sentences.Unmet, ("count", plan.Unmet.Length));
            telling.Points([.. plan.Unmet.Select(unmet => Line(telling, usable, plan, unmet))], FewUnmet);
        }
    }

    /// <summary>The same topic and a language in common; of those, who has waited longest.</summary>
    public static MatchPolicy Policy(LocalDate on) => new(
        [new(Criteria.Topic(), 3), new(Criteria.Waiting(on, 120), 2), new(Criteria.Languages(), 1)],
        [EligibilityRules.SameTopic(), EligibilityRules.CommonLanguage()]);

    private static string Line(Telling telling, Registry usable, MatchPlan plan, Match match)
    {
        Need need = usable.Find(match.Need);
        string pair = telling.In(
            Sentences.Pair,
            ("asking", usable.Find(need.By).Name),
            ("giving", usable.Find(usable.Find(match.Offer).By).Name),
            ("about", need.Title));
        return telling.All ? $"{pair}\n{plan.Explain(match).For(Audience.Participant)?.In(telling.Language)}" : pair;
    }

    private static string Line(Telling telling, Registry usable, MatchPlan plan, UnmetNeed unmet)
    {
        Need need = usable.Find(unmet.Need);
        string who = usable.Find(need.By).Name.In(telling.Language);
        return telling.All
            ? $"{who}\n{plan.Explain(unmet).In(telling.Language)}"
            : $"{who}: {Sentences.Quoted(need.Title.In(telling.Language), telling.Language)}";
    }
}
