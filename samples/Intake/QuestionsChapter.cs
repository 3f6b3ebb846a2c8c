using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(d) One question for each: the one whose answer would help most, the most helpful calls first.</summary>
internal static class QuestionsChapter
{
    private const int Few = 3;

    public static void Tell(Telling telling, Registry registry, LocalDate day)
    {
        telling.Chapter(Sentences.WhomToCall);
        IEnumerable<string> calls =
            from actor in registry.Actors
            let known = registry.Completeness(actor.Id, day)
            from next in known.Questions.Take(1)
            orderby next.Weight descending, known.Share, actor.Id
            select Line(telling, actor, known, next);
        telling.Points([.. calls], Few);
    }

    private static string Line(Telling telling, Actor actor, ProfileCompleteness known, ProfileQuestion next)
    {
        string line = $"{actor.Name.In(telling.Language)} ({actor.Id}): {next.Message.In(telling.Language)}";
        return telling.All
            ? $"{line}\n  {telling.In(Sentences.Helps, ("weight", next.Weight), ("share", Argument.Percent(known.Share)))}"
            : line;
    }
}
