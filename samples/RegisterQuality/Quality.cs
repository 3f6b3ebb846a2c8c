using System.Diagnostics;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.RegisterQuality;

/// <summary>A register, looked through: what could be read, what it says, and who stands in it twice.</summary>
internal sealed class Quality
{
    private Quality(ActorTableImport import, RegistryStatistics statistics, RegistryCoverage coverage, LinkageResult linkage)
    {
        Import = import;
        Statistics = statistics;
        Coverage = coverage;
        Linkage = linkage;
    }

    public ActorTableImport Import { get; }

    public RegistryStatistics Statistics { get; }

    public RegistryCoverage Coverage { get; }

    public LinkageResult Linkage { get; }

    /// <summary>How long each step took, in milliseconds; the only figures that differ from run to run.</summary>
    public IReadOnlyList<(Text Step, long Milliseconds)> Times { get; private init; } = [];

    /// <summary>How many entries go when each group that is one actor becomes one entry; contradicted groups stay.</summary>
    public int Merged => Linkage.Clusters.Where(cluster => !cluster.IsContradicted).Sum(cluster => cluster.Actors.Length - 1);

    /// <summary>Reads the file and works through it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layoutName">The name of its layout; null to choose one by the header.</param>
    /// <exception cref="SampleException">It is no table, or no row could be read.</exception>
    public static Quality Of(string path, string? layoutName)
    {
        List<(Text Step, long Milliseconds)> times = [];
        T Timed<T>(Text step, Func<T> work)
        {
            Stopwatch watch = Stopwatch.StartNew();
            T result = work();
            times.Add((step, watch.ElapsedMilliseconds));
            return result;
        }

        CsvFile file = Timed(QualityWords.Opening, () => CsvFile.Read(path));
        ActorTableLayout layout = layoutName is null ? Layouts.Of(path, file.Header) : Layouts.Find(layoutName);
        ActorTableImport import = Timed(QualityWords.Reading, () => ActorTable.Import(layout, file.Header, file.Rows));
        RefuseEmpty(path, import);
        Registry registry = new RegistryBuilder().Add(import.Actors).Build();
        (RegistryStatistics figures, RegistryCoverage coverage) =
            Timed(QualityWords.Counting, () => (registry.Statistics(), registry.Coverage()));
        LinkageResult linkage = Timed(QualityWords.Comparing, () => Linker.Find(import.Actors));
        return new Quality(import, figures, coverage, linkage) { Times = times };
    }

    /// <summary>Writes the rows that were kept, each cell as the library reads it; entries of one actor stay apart.</summary>
    public string ToCsv()
    {
        ActorTableExport export = ActorTable.Export(Import.Layout, Import.Actors);
        return CsvText.Write(export.Rows.Prepend(export.Header));
    }

    private static void RefuseEmpty(string path, ActorTableImport import)
    {
        BrokenRunException.Unless(
            import.RowsRead == import.RowsKept + import.RowsRejected, "rows read are rows kept and rows rejected");
        if (import.RowsKept == 0)
        {
            InputFault first = import.Report.Faults.FirstOrDefault(fault => fault.Severity == FaultSeverity.Error)
                ?? import.Report.Faults.First(fault => fault.Row is not null); // nothing but empty rows
            throw SampleException.Of(QualityWords.NothingKept, ("file", path), ("reason", Text.Of(
                first.Message.Pattern.Values.Keys.Select(language => (language, first.Message.In(language))))));
        }
    }
}
