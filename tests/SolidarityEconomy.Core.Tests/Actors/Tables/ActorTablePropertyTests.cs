using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SolidarityEconomy.Actors.Tables;

namespace SolidarityEconomy.Tests.Actors.Tables;

/// <summary>What holds of every layout, whatever stands in the cells.</summary>
public class ActorTablePropertyTests
{
    private static readonly ActorTableLayout[] Layouts =
    [
        ActorTableLayout.DigitalCommons, ActorTableLayout.IcaYouthCooperatives, ActorTableLayout.CastillaYLeonRegister, ActorTableLayout.Susy,
    ];

    private static readonly Gen<string?> Cells = Gen.Elements(
        null, "", " ", "1", "2", "a/b", "a-b", "CYL - 26", "Ñandú, S. Coop.", "England", "Österreich", "SR", "Frace", "GB", "Trabajo",
        "Segundo grado", "SCOP", "yes", "limited", "ICA10;ICA20;ICA10", "garden, kitchen;Garden", "OS10", "BMT30", "5.8", "-55.2", "48", "NaN",
        "1e400", "-90.5", "999999999999999999999999999999999", "www.a.org", "http://a.org/x y", "n/a", "-", "de: Garten", "de: ", ": x", "line\r\n\r\nline",
        "\uFFFD", "\uFEFFx", "קואופרטיב", "\uD83D", "\0", "=1+1", "\"", ";;;", "tab\there", "+593 2 123", "ana@red.ec", new string('x', 300));

    private static readonly Gen<(ActorTableLayout Layout, string[] Header, string?[][] Rows)> Tables =
        from layout in Gen.Elements(Layouts)
        from header in Gen.Shuffle(layout.Columns.Select(column => column.Header).Append("Mystery").Distinct())
        from rows in Gen.ListOf(Gen.Choose(0, header.Length + 1).SelectMany(length => Gen.ArrayOf(Cells, Math.Max(length, header.Length - 1))))
        select (layout, header, rows.ToArray());

    [Fact]
    public void Import_AnyTable_CountsAddUpAndWhatIsKeptComesBack() =>
        Prop.ForAll(Tables.ToArbitrary(), table =>
        {
            ActorTableImport import = TableSamples.Import(table.Layout, table.Header, table.Rows);
            Assert.Equal(table.Rows.Length, import.RowsRead);
            Assert.Equal(import.RowsRead, import.RowsKept + import.RowsRejected);
            Assert.Equal(
                import.RowsRejected,
                import.Report.Faults.Where(fault => fault.Row is not null && (fault.Severity == FaultSeverity.Error || fault.Code == "table.row-empty"))
                    .Select(fault => fault.Row).Distinct().Count());
            Assert.Equal(import.Report.Faults.Length, import.Report.Summary().Sum(group => group.Count));
            if (table.Layout.Columns.Any(column => column.Field == ActorField.Id))
            {
                TableSamples.ComesBack(import);
            }
        }).Holds();

    [Fact]
    public void Import_UnderAnotherCulture_IsTheSame()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] header = ["id", "name", "country_raw", "lat", "lon", "keywords", "website"];
        string[] row = ["1", "IĞDIR ISI", "ITALIA", "41.5", "12.5", "BITKI;bıtkı", "WWW.INTI.ORG"];
        ActorTableImport one = TableSamples.Import(ActorTableLayout.Susy, header, row);
        CultureInfo turkish = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        turkish.NumberFormat.NumberDecimalSeparator = ",";
        turkish.NumberFormat.NegativeSign = "minus";
        try
        {
            CultureInfo.CurrentCulture = turkish;
            ActorTableImport other = TableSamples.Import(ActorTableLayout.Susy, header, row);
            Assert.Equal(one.Actors, other.Actors);
            Assert.Equal(one.Report.In(LanguageTag.Spanish), other.Report.In(LanguageTag.Spanish));
            Assert.Equal("IT", other.Actors[0].Alpha2());
            Assert.Equal(["bitki", "bıtkı"], other.Actors[0].Qualifiers.Select(concept => concept.Notation));
            TableSamples.ComesBack(other);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
