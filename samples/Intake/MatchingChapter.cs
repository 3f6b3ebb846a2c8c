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
    public static void Tell(Pages pages, Registry registry, LocalDate on)
    {
        pages.Chapter("Primeras parejas");
        Registry usable = registry.For(Purpose.Matching, on);
        pages.Say($"De {registry.Actors.Length} fichas, hoy se pueden usar {usable.Actors.Length} para buscar apoyos:"
            + $" {usable.Needs.Length} necesidades y {usable.Offers.Length} ofertas.");
        MatchPolicy policy = Policy(on);
        MatchPlan plan = Matcher.Match(usable, policy);
        Checks.That(plan.Check(usable, policy).IsValid, "el plan de parejas respeta sus reglas");
        foreach (Match match in plan.Matches)
        {
            Actor asking = usable.Find(usable.Find(match.Need).By);
            Actor giving = usable.Find(usable.Find(match.Offer).By);
            pages.Say(string.Empty);
            pages.Say($"{asking.Name.In(IntakeRun.Language)} con {giving.Name.In(IntakeRun.Language)}");
            pages.Say(plan.Explain(match).For(Audience.Participant)?.In(IntakeRun.Language) ?? string.Empty, 2);
        }

        pages.Say(string.Empty);
        pages.Say($"Sin pareja todavía ({plan.Unmet.Length}):");
        foreach (UnmetNeed unmet in plan.Unmet)
        {
            Need need = usable.Find(unmet.Need);
            pages.Point(usable.Find(need.By).Name.In(IntakeRun.Language));
            pages.Say(plan.Explain(unmet).For(Audience.Coordinator)!.In(IntakeRun.Language), 4);
        }
    }

    /// <summary>The same topic and a language in common; of those, who has waited longest.</summary>
    public static MatchPolicy Policy(LocalDate on) => new(
        [new(Criteria.Topic(), 3), new(Criteria.Waiting(on, 120), 2), new(Criteria.Languages(), 1)],
        [EligibilityRules.SameTopic(), EligibilityRules.CommonLanguage()]);
}
