using NodaTime;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(e) Figures that add up, and where in the world nobody is known yet.</summary>
internal static class FiguresChapter
{
    private const int Few = 4;

    public static void Tell(Telling telling, Registry registry, LocalDate on)
    {
        telling.Chapter(Sentences.Figures);
        RegistryStatistics figures = registry.Statistics(on);
        telling.Say(
            Sentences.Counted, ("day", on), ("actors", figures.Actors), ("needs", figures.Needs), ("offers", figures.Offers));
        if (telling.All)
        {
            foreach (Tally tally in (Tally[])
                [figures.ByKind, figures.ByCountry, figures.ByRegion, figures.ByLanguage, figures.NeedsByTopic, figures.OffersByTopic])
            {
                telling.Say(tally.Explain().In(telling.Language), 2);
            }
        }
        else
        {
            Tally[] tallies = [.. ((Tally[])[figures.ByKind, figures.ByCountry, figures.ByLanguage, figures.NeedsByTopic]).Where(tally => !tally.Rows.IsEmpty)];
            telling.Points([.. tallies.Select(tally => Short(tally, telling.Language))], tallies.Length);
        }

        telling.Blank();
        telling.Say(registry.Coverage(on).Explain().In(telling.Language));
        telling.Say(Sentences.ToPublish, ("count", registry.For(Actors.Purpose.Statistics, on).Actors.Length));
    }

    // The most frequent ones, and the dots say that there are more; the whole tally adds up.
    private static string Short(Tally tally, LanguageTag language)
    {
        string rows = string.Join(", ", tally.Rows.Take(Few).Select(row => $"{row.Label.In(language)} {row.Count}"));
        return $"{tally.Title.In(language)}: {rows}{(tally.Rows.Length > Few ? " …" : ".")}";
    }
}
