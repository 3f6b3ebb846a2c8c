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
        Merges = [.. linkage.Clusters.Where(cluster => !cluster.IsContradicted).Select(cluster => ActorMerge.Of(cluster.Actors))];
    }

    public ActorTableImport Import { get; }

    public RegistryStatistics Statistics { get; }

    public RegistryCoverage Coverage { get; }

    public LinkageResult Linkage { get; }

    /// <summary>How long each step took, in milliseconds; the only figures that differ from run to run.</summary>
    public IReadOnlyList<(Text Step, long Milliseconds)> Times { get; private init; } = [];

    /// <summary>One actor of each group that is the same, with where its values came from; contradicted groups stay apart.</summary>
    public IReadOnlyList<ActorMerge> Merges { get; }

    /// <summary>How many entries the merges make fewer.</summary>
    public int Merged => Merges.Sum(merge => merge.Sources.Length - 1);

    /// <summary>Reads the file and works through it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="layoutName">The name of its layout; null to choose one by the columns.</param>
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
        ActorTableLayout layout = LayoutOf(path, file.Header, layoutName);
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

    private static ActorTableLayout LayoutOf(string path, IReadOnlyList<string> header, string? name)
    {
        string all = string.Join(", ", ActorTableLayout.All.Select(layout => layout.Name));
        return name is null
            ? ActorTableLayout.BestFor(header)
                ?? throw SampleException.Of(QualityWords.NoLayout, ("file", path), ("found", Shown(header)), ("layouts", all))
            : ActorTableLayout.All.FirstOrDefault(layout => layout.Name == name)
                ?? throw SampleException.Of(QualityWords.UnknownLayout, ("layout", name), ("layouts", all));
    }

    private static string Shown(IReadOnlyList<string> header)
    {
        string line = new([.. string.Join(", ", header).Select(c => char.IsControl(c) ? ' ' : c).Take(120)]);
        return line.Length < 120 ? line : line + "…";
    }

    private static void RefuseEmpty(string path, ActorTableImport import)
    {
        BrokenRunException.Unless(
            import.RowsRead == import.RowsKept + import.RowsRejected, "rows read are rows kept and rows rejected");
        if (import.RowsKept == 0)
        {
            InputFault first = import.Report.Faults.FirstOrDefault(fault => fault.Severity == FaultSeverity.Error)
                ?? import.Report.Faults.First(fault => fault.Row is not null); // nothing but empty rows
            throw SampleException.Of(FileWords.NothingKept, ("file", path), ("reason", Text.Of(
                first.Message.Pattern.Values.Keys.Select(language => (language, first.Message.In(language))))));
        }
    }
}
