using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Shared;

namespace SolidarityEconomy.Samples.Quickstart.Organisations;

/// <summary>From a file of organisations to the page about it and the plan as CSV.</summary>
internal sealed class OrganisationsRun
{
    private OrganisationsRun(Page page, string plan)
    {
        Page = page;
        Plan = plan;
    }

    public Page Page { get; }

    /// <summary>The plan of peers as CSV.</summary>
    public string Plan { get; }

    /// <summary>Reads, counts and plans.</summary>
    /// <exception cref="SampleException">The file is not a table of organisations.</exception>
    /// <exception cref="BrokenRunException">A result contradicts itself.</exception>
    public static OrganisationsRun Make(Speaker speaker, string file, IProgress<WorkProgress>? progress)
    {
        CsvFile table = CsvFile.Read(file);
        ActorTableImport import = ActorTable.Import(ActorTableLayout.DigitalCommons, table.Header, table.Rows, progress: progress);
        Check(file, table, import, speaker.Language);
        PeerExchange exchange = PeerExchange.Of(import.Actors, progress);
        return new OrganisationsRun(new OrganisationsPage(speaker, file, import, exchange).Make(), PlanTable.Write(exchange));
    }

    private static void Check(string file, CsvFile table, ActorTableImport import, LanguageTag language)
    {
        InputFault[] errors = [.. import.Report.Faults.Where(fault => fault.Severity == FaultSeverity.Error)];
        InputFault[] missing = [.. errors.Where(fault => fault.Row is null)];
        if (missing.Length > 0)
        {
            throw SampleException.Of(
                ErrorWords.UnknownColumns,
                ("file", file),
                ("missing", Argument.List(missing.Select(fault => (Argument)fault.Path))),
                ("found", Argument.List(table.Header.Select(name => (Argument)Shown(name)))));
        }

        if (import.RowsKept == 0)
        {
            InputFault first = errors.FirstOrDefault() ?? import.Report.Faults.First(fault => fault.Row is not null);
            throw SampleException.Of(FileWords.NothingKept, ("file", file), ("reason", first.Message.In(language)));
        }

        BrokenRunException.Unless(
            table.Rows.Count == import.RowsRead && import.RowsRead == import.RowsKept + import.RowsRejected,
            "rows read are rows kept and rows rejected");
    }

    /// <summary>A column name of a file that may be anything: short, and on one line.</summary>
    private static string Shown(string name)
    {
        string line = new([.. name.Select(c => char.IsControl(c) ? ' ' : c).Take(40)]);
        return line.Length < name.Length ? line + "…" : line;
    }
}
