using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors.Tables;

/// <summary>Small tables and questions about them that several tests share.</summary>
internal static class TableSamples
{
    public static ActorTableImport Import(
        ActorTableLayout layout, IReadOnlyList<string?> header, params IEnumerable<IReadOnlyList<string?>> rows) =>
        ActorTable.Import(layout, header, rows, cancellationToken: TestContext.Current.CancellationToken);

    public static ActorTableImport Real(ActorTableLayout layout, string file) => ActorTable.Import(
        layout, ReferenceData.Table("organisations", file), cancellationToken: TestContext.Current.CancellationToken);

    public static int Count(this ActorTableImport import, string code, string column) =>
        import.Report.Faults.Count(fault => fault.Code == code && fault.Path == column);

    public static string? Alpha2(this Actor actor) => actor.Place?.Country is { } country ? World.Alpha2(country) : null;

    /// <summary>Asserts that nothing is lost on the way out and in again.</summary>
    public static void ComesBack(ActorTableImport import)
    {
        ActorTableExport export = ActorTable.Export(import.Layout, import.Actors, audience: Audience.Coordinator);
        Assert.Empty(export.FindLosses(TestContext.Current.CancellationToken).Faults);
        ActorTableImport again = Import(import.Layout, export.Header, export.Rows);
        Assert.Equal(import.Actors, again.Actors);
    }
}
