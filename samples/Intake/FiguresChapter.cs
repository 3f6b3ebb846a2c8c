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
        foreach (Tally tally in (Tally[])
            [figures.ByKind, figures.ByCountry, figures.ByRegion, figures.ByLanguage, figures.NeedsByTopic, figures.OffersByTopic])
        {
            if (telling.All)
            {
                telling.Say(tally.Explain().In(telling.Language), 2);
            }
            else if (tally.Rows.Length > 0)
            {
                telling.Points([Short(tally, telling.Language)], 1);
            }
        }

        telling.Blank();
        telling.Say(registry.Coverage(on).Explain().In(telling.Language));
        telling.Say(Sentences.ToPublish, ("count", registry.For(Actors.Purpose.Statistics, on).Actors.Length));
    }

    // The most frequent ones; that there are more is said by the dots.
    private static string Short(Tally tally, LanguageTag language)
    {
        string rows = string.Join(", ", tally.Rows.Take(Few).Select(row => $"{row.Label.In(language)} {row.Count}"));
        return $"{tally.Title.In(language)}: {rows}{(tally.Rows.Length > Few ? " …" : ".")}";
    }
}
