using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(d) One question for each: the one whose answer would help most, the most helpful calls first.</summary>
internal static class QuestionsChapter
{
    public static void Tell(Pages pages, Registry registry, LocalDate day)
    {
        pages.Chapter("A quién llamar primero, y qué preguntar");
        IEnumerable<(Actor Actor, ProfileCompleteness Known, ProfileQuestion Next)> calls =
            from actor in registry.Actors
            let known = Assess(registry, actor, day)
            from next in known.Questions.Take(1)
            orderby next.Weight descending, known.Share, actor.Id
            select (actor, known, next);
        foreach ((Actor actor, ProfileCompleteness known, ProfileQuestion next) in calls)
        {
            string share = Argument.Percent(known.Share).In(IntakeRun.Language);
            pages.Point($"{actor.Name.In(IntakeRun.Language)} ({actor.Id}): {next.Message.In(IntakeRun.Language)}");
            pages.Say($"ayuda {next.Weight} de 100; ya se sabe {share}", 4);
        }
    }

    public static ProfileCompleteness Assess(Registry registry, Actor actor, LocalDate day) => ProfileCompleteness.Assess(
        actor,
        registry.TryFindProfile(actor.Id, out Profile? profile) ? profile : null,
        registry.NeedsOf(actor.Id),
        registry.OffersOf(actor.Id),
        day);
}
