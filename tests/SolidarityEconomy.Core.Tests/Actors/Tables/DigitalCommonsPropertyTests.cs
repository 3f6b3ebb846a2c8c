using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;

namespace SolidarityEconomy.Tests.Actors.Tables;

public class DigitalCommonsPropertyTests
{
    private static readonly string[] Columns =
    [
        "Identifier", "Name", "Organisational Structure", "Primary Activity", "Activities", "Street Address", "Country ID", "Website",
        "Geo Container Latitude", "Geo Container Longitude", "Sector", "Mystery",
    ];

    private static readonly Gen<string?> Cell = Gen.Elements(
        null, "", " ", "R1", "R2", "R3", "r 4", "Name", "OS10", "ICA10;ICA20", "ICA999", "GB", "EC", "XX", "http://a.coop", "a", "12.5",
        "-200", "0", "line\nline", "\uFFFD", "\u00A0x\u2028", "Ñandú", ";;", "https://dev.lod.coop/essglobal/2.1/standard/");

    private static readonly Gen<(string[] Header, string?[][] Rows)> Tables =
        from header in Gen.Shuffle(Columns)
        from rows in Gen.ListOf(Gen.Choose(0, Columns.Length + 2).SelectMany(length => Gen.ArrayOf(Cell, length)))
        select (header, rows.ToArray());

    [Fact]
    public void Import_AnyTable_CountsAddUpAndEveryRejectedRowIsReported() =>
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            ActorTableImport import = ActorTable.Import(ActorTableLayout.DigitalCommons, table.Header, table.Rows);

            Assert.Equal(table.Rows.Length, import.RowsRead);
            Assert.Equal(import.RowsRead, import.RowsKept + import.RowsRejected);
            Assert.Equal(import.Actors.Length, import.RowsKept);
            int[] rejected =
            [
                .. import.Report.Faults
                    .Where(fault => fault.Row is not null && (fault.Severity == FaultSeverity.Error || fault.Code == "table.row-empty"))
                    .Select(fault => fault.Row!.Value).Distinct(),
            ];
            Assert.Equal(import.RowsRejected, rejected.Length);
            Assert.Equal(import.RowsKept, import.Actors.Select(actor => actor.Id).Distinct().Count());
            Assert.Equal(import.Report.Faults.Select(fault => fault.Row ?? 0).Order(), import.Report.Faults.Select(fault => fault.Row ?? 0));
        }).Holds();

    [Fact]
    public void Import_ColumnsInAnotherOrder_GiveTheSameActors() =>
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            int[] order = [.. Enumerable.Range(0, table.Header.Length).OrderBy(i => table.Header[i], StringComparer.Ordinal)];
            string?[][] square = [.. table.Rows.Select(row => order.Select((_, i) => i < row.Length ? row[i] : null).ToArray())];
            ActorTableImport one = ActorTable.Import(ActorTableLayout.DigitalCommons, table.Header, square);
            ActorTableImport other = ActorTable.Import(ActorTableLayout.DigitalCommons, [.. order.Select(i => table.Header[i])], square.Select(row => order.Select(i => row[i]).ToArray()));

            Assert.Equal(one.Actors.Select(Shown), other.Actors.Select(Shown));
            Assert.Equal(one.RowsRejected, other.RowsRejected);
        }).Holds();

    private static string Shown(Actor actor) => string.Join(
        '|',
        actor,
        actor.Place,
        actor.OrganisationalStructure,
        string.Join(',', actor.Activities),
        actor.Website);
}
