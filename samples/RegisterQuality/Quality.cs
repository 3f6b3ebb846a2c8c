using System.Diagnostics;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Linkage;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Shared;
using SolidarityEconomy.Taxonomies;

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
        Classes =
        [
            .. import.Actors.GroupBy(actor => (Words: actor.LegalForm ?? "–", Type: TypeOf(actor)))
                .Select(group => (group.Key.Words, group.Key.Type, Count: group.Count()))
                .OrderByDescending(row => row.Count)
                .ThenBy(row => row.Words, StringComparer.Ordinal),
        ];
        Merges = [.. linkage.Clusters.Where(cluster => !cluster.IsContradicted).Select(cluster => ActorMerge.Of(cluster.Actors))];
    }

    public ActorTableImport Import { get; }

    /// <summary>True when a column of the table tells the type of co-operative, in words of its own.</summary>
    public bool TellsTypes => ClassColumn(Import.Layout) is not null;

    /// <summary>What the table calls its co-operatives, the type of the ILO that this was read as, null when it leaves the type open, and how often.</summary>
    public IReadOnlyList<(string Words, Concept? Type, int Count)> Classes { get; }

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
        ActorTableLayout layout = WithClasses(LayoutOf(path, file.Header, layoutName));
        ActorTableImport import = Timed(QualityWords.Reading, () => ActorTable.Import(layout, file.Header, file.Rows));
        RefuseEmpty(path, import);
        Registry registry = new RegistryBuilder().Add(import.Actors).Build();
        (RegistryStatistics figures, RegistryCoverage coverage) =
            Timed(QualityWords.Counting, () => (registry.Statistics(), registry.Coverage()));
        LinkageResult linkage = Timed(QualityWords.Comparing, () => Linker.Find(import.Actors));
        Quality quality = new(import, figures, coverage, linkage) { Times = times };
        BrokenRunException.Unless(
            quality.Classes.Where(row => row.Type is null).Sum(row => row.Count) == figures.ByCooperativeType.Unknown
            && quality.Classes.Sum(row => row.Count) == import.RowsKept,
            "the classes of the table and the types count the same rows");
        return quality;
    }

    /// <summary>
    /// Writes the rows that were kept, each cell as the library reads it; entries of one actor stay apart. Where the table tells types of
    /// co-operatives, the last column is the type of the ILO by its notation, empty where it is open.
    /// </summary>
    public string ToCsv()
    {
        ActorTableExport export = ActorTable.Export(Import.Layout, Import.Actors);
        IEnumerable<IReadOnlyList<string?>> rows = export.Rows.Prepend(export.Header);
        return CsvText.Write(TellsTypes
            ? rows.Zip(Import.Actors.Select(actor => TypeOf(actor)?.Notation).Prepend("cooperative_type"), (row, type) => (string?[])[.. row, type])
            : rows);
    }

    private static Concept? TypeOf(Actor actor) => actor.Qualifiers.FirstOrDefault(concept => concept.Scheme == CooperativeTypes.Scheme);

    private static ActorColumn? ClassColumn(ActorTableLayout layout) =>
        layout.Columns.FirstOrDefault(column => column.Field == ActorField.CooperativeType);

    // What the table calls its co-operatives is kept as their legal form, so that it stands beside the type that was made of it.
    private static ActorTableLayout WithClasses(ActorTableLayout layout) =>
        ClassColumn(layout) is { } column && layout.Columns.All(other => other.Field != ActorField.LegalForm)
            ? layout.With(new ActorColumn(column.Header, ActorField.LegalForm))
            : layout;

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
