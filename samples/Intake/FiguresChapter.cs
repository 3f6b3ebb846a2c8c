using NodaTime;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Intake;

/// <summary>(e) Figures that add up, and where in the world nobody is known yet.</summary>
internal static class FiguresChapter
{
    public static void Tell(Pages pages, Registry registry, LocalDate on)
    {
        pages.Chapter("Cifras que cuadran");
        RegistryStatistics figures = registry.Statistics(on);
        pages.Say($"Al {RegistryChapter.Day(on)}: {figures.Actors} fichas, {figures.Needs} necesidades, {figures.Offers} ofertas.");
        foreach (Tally tally in (Tally[])
            [figures.ByKind, figures.ByCountry, figures.ByRegion, figures.ByLanguage, figures.NeedsByTopic, figures.OffersByTopic])
        {
            Tell(pages, tally);
        }

        pages.Say(string.Empty);
        pages.Say(registry.Coverage(on).Explain().In(IntakeRun.Language));
        Registry published = registry.For(Actors.Purpose.Statistics, on);
        pages.Say($"Estas cifras son para la coordinación. Para publicarlas cuentan solo quienes lo aceptaron y las"
            + $" organizaciones: {published.Actors.Length}.");
    }

    private static void Tell(Pages pages, Tally tally)
    {
        List<string> parts = [.. tally.Rows.Select(row => $"{row.Label.In(IntakeRun.Language)} {row.Count}")];
        if (tally.Unknown > 0)
        {
            parts.Add($"sin dato {tally.Unknown}");
        }

        string overlap = tally.Overlap > 0 ? $" − {tally.Overlap} en varias" : string.Empty;
        Checks.That(
            tally.Rows.Sum(row => row.Count) - tally.Overlap + tally.Unknown == tally.Total, "las filas suman el total");
        pages.Point($"{tally.Title.In(IntakeRun.Language)}: {string.Join(" + ", parts)}{overlap} = {tally.Total}");
    }
}
