using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.RegisterQuality;

/// <summary>Prints what was found in a register, in one of the three languages.</summary>
internal sealed class QualityPage(Pages pages, LanguageTag language)
{
    private const int Examples = 2;
    private const int SharesShown = 40; // a row of less than a fortieth of all stands with the others
    private const int PairsShown = 8;
    private const int MergesShown = 1;

    public void Write(Quality quality, string? file)
    {
        pages.Say(file is null ? Say(QualityWords.OwnTable) : Say(QualityWords.Title, ("file", file)));
        Write(quality.Import);
        Write(quality.Statistics, quality.Coverage, quality.TellsTypes);
        WriteTypes(quality);
        Write(quality.Linkage, quality.Merges, quality.Merged);
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

    private void Write(RegistryStatistics figures, RegistryCoverage coverage, bool tellsTypes)
    {
        pages.Chapter(Say(QualityWords.Figures));
        foreach (Tally tally in (Tally[])
            [figures.ByCountry, figures.ByArea, figures.ByLegalForm, figures.ByMembershipType, figures.ByActivity])
        {
            bool isToldBelow = tellsTypes && tally == figures.ByLegalForm; // beside the types that were made of the words
            if (!tally.Rows.IsEmpty && !isToldBelow)
            {
                pages.Say(tally.Explain(Math.Max(2, tally.Total / SharesShown)).In(language), 2);
            }
        }

        pages.Say(coverage.Explain().In(language), 2);
    }

    private void WriteTypes(Quality quality)
    {
        if (!quality.TellsTypes)
        {
            return;
        }

        pages.Say(quality.Statistics.ByCooperativeType.Explain().In(language), 2);
        pages.Say(Say(QualityWords.Classes), 2);
        foreach ((string words, Concept? type, int count) in quality.Classes)
        {
            pages.Point(Say(QualityWords.Class, ("words", words), ("type", type?.Label ?? QualityWords.Open), ("count", count)), 4);
        }
    }

    private void Write(LinkageResult linkage, IReadOnlyList<ActorMerge> merges, int merged)
    {
        pages.Chapter(Say(QualityWords.Duplicates));
        pages.Say(linkage.Explain().In(language));
        foreach (LinkedPair pair in linkage.Pairs.OrderByDescending(pair => pair.Score).Take(PairsShown))
        {
            pages.Say(string.Empty);
            pages.Say($"{pair.One.Id} · {pair.Other.Id}");
            pages.Say(pair.Explain().In(language), 2);
        }

        pages.Say(string.Empty);
        pages.Say(Say(QualityWords.Merged, ("merged", merged), ("contradicted", linkage.Clusters.Count(cluster => cluster.IsContradicted))));
        foreach (ActorMerge merge in merges.Take(MergesShown))
        {
            pages.Say(merge.Explain().In(language), 2);
        }
    }

    private string Say(Text pattern, params (string Name, Argument Value)[] arguments) =>
        new Message("register-quality.text", pattern, arguments).In(language);
}
