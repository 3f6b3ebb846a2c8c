using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors.Tables;

public class DigitalCommonsTests
{
    private static readonly string[] Short = ["Identifier", "Name", "Website"];

    private static readonly LanguageTag English = LanguageTag.English;

    [Fact]
    public void Import_FullRow_TakesEverythingIn()
    {
        ActorTableImport import = Import(
            [
                "\uFEFFidentifier ", "NAME", "Description", "Organisational Structure", "Primary Activity", "Activities", "Qualifiers",
                "Membership Type", "Street Address", "Locality", "Region", "Postcode", "Country ID", "Website",
                "Companies House Number", "Geo Container Latitude", "Geo Container Longitude", "Legal Form",
            ],
            [
                [
                    "R1", " Green Valley\tDairy ", "Milk\r\n\r\nand cheese", "OS115",
                    "http://purl.org/essglobal/standard/activities-ica/ICA20",
                    "ICA10; https://dev.lod.coop/essglobal/2.1/standard/activities-ica/ICA20 ;;Retail", "Organic;q02", "bmt20",
                    "Hill House\r\n 2 Lane \n", "Exeter", "Devon", "EX1 1AA",
                    "https://dev.lod.coop/essglobal/2.1/standard/countries-iso/GB", "http://www.green.coop", "01234567", "50.70", "-3.5",
                    "Society",
                ],
            ]);

        Assert.Empty(import.Report.Faults);
        Actor actor = Assert.Single(import.Actors);
        Assert.Equal("R1", actor.Id.ToString());
        Assert.Equal(ActorKind.Organisation, actor.Kind);
        Assert.Equal("Green Valley Dairy", actor.Name.In(English));
        Assert.Equal("Milk\nand cheese", actor.Description!.In(English));
        Assert.Equal("OS115", actor.OrganisationalStructure!.Notation);
        Assert.Equal(["ICA20", "ICA10", "ICA240"], actor.Activities.Select(concept => concept.Notation));
        Assert.Equal(["Organic", "q02"], actor.Qualifiers.Select(concept => concept.Notation));
        Assert.Equal("BMT20", actor.MembershipType!.Notation);
        Assert.Equal(
            new Place(World.Country("GB"), "Devon", "Exeter", "EX1 1AA", "Hill House\n2 Lane", 50.70m, -3.5m), actor.Place);
        Assert.Equal("http://www.green.coop/", actor.Website!.AbsoluteUri);
        Assert.Equal([new Identifier("GB-COH", "01234567")], actor.Identifiers);
        Assert.Equal("Society", actor.LegalForm);
    }

    [Fact]
    public void Import_ContactsDomainsAndAccounts_AreTakenIn()
    {
        ActorTableImport import = Import(
            ["Identifier", "Name", "Phone", "Email", "Twitter", "Facebook", "Domains"],
            [["1", "A", "0161 123 4567", "a@a.coop", "acoop", "a.coop", "a.coop;a.example.org"], ["2", "B", "ask", "b", "-", "", ";"]]);
        Assert.Equal(
            [new ContactPoint(ContactChannel.Email, "a@a.coop"), new ContactPoint(ContactChannel.Phone, "0161 123 4567")], import.Actors[0].Contacts);
        Assert.All(import.Actors[0].Contacts, contact => Assert.Equal(Audience.Coordinator, contact.VisibleTo));
        Assert.Equal(
            [
                new Identifier("domain", "a.coop"), new Identifier("domain", "a.example.org"), new Identifier("twitter", "acoop"),
                new Identifier("facebook", "a.coop"),
            ],
            import.Actors[0].Identifiers);
        _ = Expect.Fault(import.Report, "Phone", "input.malformed", 2);
        _ = Expect.Fault(import.Report, "Email", "input.malformed", 2);
        _ = Expect.Fault(import.Report, "Twitter", "table.placeholder", 2);
        _ = Expect.Fault(import.Report, "Domains", "table.placeholder", 2);
        Assert.Empty(import.Actors[1].Contacts);
        Assert.Empty(import.Actors[1].Identifiers);
    }

    [Fact]
    public void Import_ColumnsThatAreNotRead_AreReportedOnceEach()
    {
        ActorTableImport import = Import(
            ["Identifier", "Name", "SIC Code", "Colour", "", "name"], [["1", "A", "47110", "red", "x", "B"], ["2", "B", "1", "blue", "", ""]]);
        Expect.Fault(import.Report, "SIC Code", "table.column-not-taken");
        Expect.Fault(import.Report, "Colour", "table.column-unknown");
        Expect.Fault(import.Report, "#5", "table.column-unknown");
        Expect.Fault(import.Report, "name", "input.duplicate");
        Assert.Equal(4, import.Report.Faults.Length);
        Assert.True(import.Report.IsValid);
        Assert.Equal(["A", "B"], import.Actors.Select(actor => actor.Name.In(English)));
    }

    [Fact]
    public void Import_NeededColumnIsMissing_ReadsNoRow()
    {
        ActorTableImport import = Import(["Title", "Country ID"], Unread());
        Expect.Fault(import.Report, "Identifier", "table.column-missing");
        Expect.Fault(import.Report, "Name", "table.column-missing");
        Assert.False(import.Report.IsValid);
        Assert.Equal((0, 0, 0), (import.RowsRead, import.RowsKept, import.RowsRejected));
        Assert.False(Import([]).Report.IsValid);

        static IEnumerable<string[]> Unread()
        {
            Assert.Fail("The rows are not to be read.");
            yield break;
        }
    }

    [Fact]
    public void Import_BadRows_AreLeftOutWithNumberAndReason()
    {
        ActorTableImport import = Import(
            Short,
            [
                ["1", "A", ""],
                ["", "B", ""],
                ["2 2", "C", ""],
                ["3", " ", ""],
                ["1", "D", ""],
                ["4", "E", "", "shifted"],
                [" ", null, ""],
                [],
                ["5"],
                ["6", "F"],
                ["7", "G", null, " "],
            ]);

        Expect.Fault(import.Report, "Identifier", "input.required", 2);
        Expect.Fault(import.Report, "Identifier", "input.malformed", 3);
        Expect.Fault(import.Report, "Name", "input.required", 4);
        InputFault second = Expect.Fault(import.Report, "Identifier", "table.row-duplicate", 5);
        Assert.Equal("'1' already stands in row 1.", second.Message.In(English));
        Expect.Fault(import.Report, string.Empty, "table.row-long", 6);
        Expect.Fault(import.Report, string.Empty, "table.row-empty", 7);
        Expect.Fault(import.Report, string.Empty, "table.row-empty", 8);
        Expect.Fault(import.Report, string.Empty, "table.row-short", 9);
        Expect.Fault(import.Report, "Name", "input.required", 9);
        Expect.Fault(import.Report, string.Empty, "table.row-short", 10);
        Assert.Equal(["1", "6", "7"], import.Actors.Select(actor => actor.Id.ToString()));
        Assert.Equal((11, 3, 8), (import.RowsRead, import.RowsKept, import.RowsRejected));
    }

    [Fact]
    public void Import_RowWithSeveralFaults_ReportsAllAndDoesNotTakeItsIdentifier()
    {
        ActorTableImport import = Import(Short, [["", "", "nonsense"], ["1", "", ""], ["1", "A", ""], ["1", "B", ""], ["1", "", ""]]);
        Expect.Fault(import.Report, "Identifier", "input.required", 1);
        Expect.Fault(import.Report, "Name", "input.required", 1);
        Expect.Fault(import.Report, "Name", "input.required", 2);
        InputFault again = Expect.Fault(import.Report, "Identifier", "table.row-duplicate", 4);
        Assert.Equal("'1' already stands in row 3.", again.Message.In(English));
        Expect.Fault(import.Report, "Identifier", "table.row-duplicate", 5);
        Expect.Fault(import.Report, "Name", "input.required", 5);
        Assert.Equal(6, import.Report.Faults.Length);
        Assert.Equal("A", Assert.Single(import.Actors).Name.In(English));
    }

    [Theory]
    [InlineData("Country ID", "XX", "input.unknown")]
    [InlineData("Country ID", "Avalon", "input.unknown")]
    [InlineData("Country Name", "San Martín", "input.unknown")]
    [InlineData("Country Name", "Utopia", "input.unknown")]
    [InlineData("Country Name", "Europe", "input.unknown")]
    [InlineData("Website", "update6", "input.malformed")]
    [InlineData("Website", "http://", "input.malformed")]
    [InlineData("Website", "none", "table.placeholder")]
    [InlineData("Website", "ftp://example.org", "input.malformed")]
    [InlineData("Membership Type", "BMT99", "input.unknown")]
    [InlineData("Organisational Structure", "https://example.org/OS10", "input.unknown")]
    [InlineData("Primary Activity", "https://dev.lod.coop/essglobal/2.1/standard/activities-modified/AM10", "input.unknown")]
    [InlineData("Qualifiers", "x", "input.unknown")]
    public void Import_DoubtfulCell_IsUnknownWithAWarning(string column, string cell, string code)
    {
        ActorTableImport import = Import(["Identifier", "Name", column], [["1", "A", cell]]);
        InputFault fault = Expect.Fault(import.Report, column, code, 1);
        Assert.Equal(FaultSeverity.Warning, fault.Severity);
        Actor actor = Assert.Single(import.Actors);
        Assert.Null(actor.Place);
        Assert.Null(actor.Website);
        Assert.Null(actor.MembershipType);
        Assert.Null(actor.OrganisationalStructure);
        Assert.Empty(actor.Activities);
        Assert.Empty(actor.Qualifiers);
    }

    [Fact]
    public void Import_OneDoubtfulActivityOfSeveral_KeepsTheOthers()
    {
        ActorTableImport import = Import(
            ["Name", "Activities", "Identifier"], [["A", "ICA10;AM10;ICA20;ICA10", "1"]]);
        Expect.Fault(import.Report, "Activities", "input.unknown", 1);
        Assert.Equal(["ICA10", "ICA20"], import.Actors[0].Activities.Select(concept => concept.Notation));
    }

    [Theory]
    [InlineData("51.5", "-0.1", null, null)]
    [InlineData("", "", null, null)]
    [InlineData("51,5", "-0.1", "Geo Container Latitude", "input.malformed")]
    [InlineData("51.5", "", "Geo Container Longitude", "input.required")]
    [InlineData("", "0.1", "Geo Container Latitude", "input.required")]
    [InlineData("91", "0.1", "Geo Container Latitude", "input.out-of-range")]
    [InlineData("51.5", "-180.5", "Geo Container Longitude", "input.out-of-range")]
    [InlineData("0", "0.000", "Geo Container Latitude", "table.coordinates-zero")]
    [InlineData("1e1", "1", "Geo Container Latitude", "input.malformed")]
    public void Import_Coordinates_ComeTogetherOrNotAtAll(string latitude, string longitude, string? path, string? code)
    {
        ActorTableImport import = Import(
            ["Identifier", "Name", "Locality", "Geo Container Latitude", "Geo Container Longitude"],
            [["1", "A", "Quito", latitude, longitude]]);
        Place place = import.Actors[0].Place!;
        bool known = latitude == "51.5" && longitude == "-0.1";
        Assert.Equal(known ? 51.5m : null, place.Latitude);
        Assert.Equal(known ? -0.1m : null, place.Longitude);
        if (path is null)
        {
            Assert.Empty(import.Report.Faults);
        }
        else
        {
            Expect.Fault(import.Report, path, code!, 1);
        }
    }

    [Fact]
    public void Import_OwnCoordinates_GoBeforeThoseOfTheContainer()
    {
        ActorTableImport import = Import(
            ["Identifier", "Name", "Geo Container Latitude", "Geo Container Longitude", "Latitude", "Longitude"],
            [["1", "A", "1", "2", "3", "4"], ["2", "B", "1", "2", "", ""]]);
        Assert.Equal([3m, 1m], import.Actors.Select(actor => actor.Place!.Latitude!.Value));
    }

    [Theory]
    [InlineData("", "Ecuador", "EC", 0)]
    [InlineData("PE", "Ecuador", "PE", 0)]
    [InlineData("PE", "Utopia", "PE", 0)]
    [InlineData("XX", "Ecuador", "EC", 1)]
    [InlineData("UK-1", "United Kingdom", "GB", 1)]
    [InlineData("United Kingdom", "", "GB", 0)]
    [InlineData("XX", "Utopia", null, 2)]
    public void Import_CountryIdAndName_GiveTheFirstThatCanBeRead(string id, string name, string? alpha2, int warnings)
    {
        ActorTableImport import = Import(["Identifier", "Name", "Country ID", "Country Name"], [["1", "A", id, name]]);
        Assert.Equal(alpha2, import.Actors[0].Place is { Country: { } country } ? World.Alpha2(country) : null);
        Assert.Equal(warnings, import.Report.Faults.Length);
        Assert.All(import.Report.Faults, fault => Assert.Equal(FaultSeverity.Warning, fault.Severity));
        if (warnings > 0)
        {
            Expect.Fault(import.Report, "Country ID", "input.unknown", 1);
        }
    }

    [Fact]
    public void Import_LostCharacter_IsKeptAndTold()
    {
        ActorTableImport import = Import(
            [["Identifier", "Name", "Country Name"], ["1", "Caf\uFFFD", "Perú"]], LanguageTag.Parse("es-PE"));
        Expect.Fault(import.Report, "Name", "table.character-lost", 1);
        Assert.Equal("Caf\uFFFD", import.Actors[0].Name.Values[LanguageTag.Parse("es-PE")]);
        Assert.Equal(World.Country("PE"), import.Actors[0].Place!.Country);
    }

    [Fact]
    public void Import_Report_IsWrittenInThreeLanguages()
    {
        InputReport report = Import(Short, [["1", "A", ""], ["1", "B", ""]]).Report;
        Assert.Equal("Row 2, Identifier: '1' already stands in row 1.", report.In(LanguageTag.English));
        Assert.Equal("Fila 2, Identifier: '1' ya aparece en la fila 1.", report.In(LanguageTag.Parse("es-EC")));
        Assert.Equal("Linha 2, Identifier: '1' já aparece na linha 1.", report.In(LanguageTag.Parse("pt-BR")));
    }

    [Fact]
    public void Import_Cancelled_StopsBetweenRows()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            ActorTable.Import(ActorTableLayout.DigitalCommons, Short, Enumerable.Repeat<string[]>([], 5000), cancellationToken: source.Token));
        Assert.Throws<ArgumentException>(() => Import(Short, [null!]));
    }

    [Fact]
    public void Import_CancelledWithinATable_ReadsNoFurtherRow()
    {
        using CancellationTokenSource source = new();
        int made = 0;
        Assert.Throws<OperationCanceledException>(() => ActorTable.Import(ActorTableLayout.DigitalCommons, Short, Rows(), cancellationToken: source.Token));
        Assert.Equal(3, made);

        IEnumerable<string[]> Rows()
        {
            for (int i = 1; i <= 10; i++)
            {
                made++;
                if (i == 3)
                {
                    source.Cancel();
                }

                yield return [$"R{i}", "A", ""];
            }
        }
    }

    [Fact]
    public void Import_NeededColumnIsMissing_IsToldInPortuguese() => Assert.Equal(
        "Falta a coluna 'Name' na tabela, e ela é necessária.",
        Import(["Identifier"], []).Report.Faults[^1].Message.In(LanguageTag.Portuguese));

    [Fact]
    public void Import_ManyLazyRows_AreReadOnceWithProgress()
    {
        Count progress = new();
        int made = 0;
        ActorTableImport import = ActorTable.Import(ActorTableLayout.DigitalCommons, Short, Rows(), progress: progress, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(100_000, made);
        Assert.Equal((100_000, 100_000), (import.RowsRead, import.RowsKept));
        Assert.Equal(100_000, progress.Last.Done);

        IEnumerable<string[]> Rows()
        {
            for (int i = 0; i < 100_000; i++)
            {
                made++;
                yield return [$"R{i}", $"Cooperative {i}", "https://example.org"];
            }
        }
    }

    private static ActorTableImport Import(IReadOnlyList<string?> header, IEnumerable<IReadOnlyList<string?>> rows) =>
        ActorTable.Import(ActorTableLayout.DigitalCommons, header, rows, cancellationToken: TestContext.Current.CancellationToken);

    private static ActorTableImport Import(IEnumerable<IReadOnlyList<string?>> table, LanguageTag? language = null) =>
        ActorTable.Import(ActorTableLayout.DigitalCommons, table, language, cancellationToken: TestContext.Current.CancellationToken);

    private sealed class Count : IProgress<WorkProgress>
    {
        public WorkProgress Last { get; private set; }

        public void Report(WorkProgress value) => Last = value;
    }
}
