using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.RegisterQuality;

/// <summary>Prints what was found in a register, in one of the three languages.</summary>
internal sealed class QualityPage(Pages pages, LanguageTag language)
{
    private const int Examples = 2;
    private const int RowsOfATally = 6;
    private const int PairsShown = 10;

    public void Write(Quality quality, string? file)
    {
        pages.Say(file is null ? Say(QualityWords.OwnTable) : Say(QualityWords.Title, ("file", file)));
        Write(quality.Import);
        Write(quality.Statistics, quality.Coverage);
        Write(quality.Linkage, quality.Merged);
        pages.Chapter(Say(QualityWords.Times));
        foreach ((Text step, long milliseconds) in quality.Times)
        {
            pages.Point(Say(QualityWords.Time, ("step", step), ("time", milliseconds)));
        }
    }

    private void Write(ActorTableImport import)
    {
        pages.Chapter(Say(QualityWords.Rows));
        pages.Say(Say(
            QualityWords.RowCounts,
            ("layout", import.Layout.Name),
            ("read", import.RowsRead),
            ("kept", import.RowsKept),
            ("rejected", import.RowsRejected),
            ("reported", import.Report.Faults.Select(fault => fault.Row).OfType<int>().Distinct().Count()),
            ("faults", import.Report.Faults.Length)));
        foreach (InputFaultGroup group in import.Report.Summary(Examples))
        {
            pages.Say(group.In(language), 2);
        }
    }

    private void Write(RegistryStatistics figures, RegistryCoverage coverage)
    {
        pages.Chapter(Say(QualityWords.Figures));
        foreach (Tally tally in (Tally[])
            [figures.ByCountry, figures.ByArea, figures.ByLegalForm, figures.ByMembershipType, figures.ByActivity])
        {
            if (!tally.Rows.IsEmpty)
            {
                pages.Point(Line(tally));
            }
        }

        pages.Say(coverage.Explain().In(language), 2);
    }

    /// <summary>The most frequent rows, the others together, and what is unknown: they add up to the total.</summary>
    private string Line(Tally tally)
    {
        List<string> parts = [.. tally.Rows.Take(RowsOfATally).Select(row => $"{row.Label.In(language)} {Say(row.Count)}")];
        int others = tally.Rows.Skip(RowsOfATally).Sum(row => row.Count);
        if (others > 0)
        {
            parts.Add(Say(QualityWords.Others, ("rows", tally.Rows.Length - RowsOfATally), ("count", others)));
        }

        if (tally.Unknown > 0)
        {
            parts.Add(Say(QualityWords.Unknown, ("count", tally.Unknown)));
        }

        BrokenRunException.Unless(
            tally.Rows.Sum(row => row.Count) - tally.Overlap + tally.Unknown == tally.Total, "the rows of a tally add up");
        return $"{tally.Title.In(language)}: {string.Join(" + ", parts)} = {Say(tally.Total)}";
    }

    private void Write(LinkageResult linkage, int merged)
    {
        pages.Chapter(Say(QualityWords.Duplicates));
        pages.Say(linkage.Explain().In(language));
        pages.Say(Say(
            QualityWords.PairCounts, ("same", linkage.Same.Count()), ("ask", linkage.ToAsk.Count()), ("merged", merged)));
        LinkedPair[] shown = [.. linkage.Pairs.OrderByDescending(pair => pair.Score).Take(PairsShown)];
        foreach (LinkedPair pair in shown)
        {
            pages.Say(string.Empty);
            pages.Say($"{pair.One.Id} · {pair.Other.Id}");
            pages.Say(pair.Explain().In(language), 2);
        }
    }

    private string Say(Text pattern, params (string Name, Argument Value)[] arguments) =>
        new Message("register-quality.text", pattern, arguments).In(language);

    private string Say(Argument value) => value.In(language);
}
