using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Actors.Tables;

/// <summary>The real table of co-operatives in the United Kingdom, second quarter of 2022.</summary>
public class UkCooperativesTests
{
    private static readonly Lazy<IReadOnlyList<string[]>> Table = new(() => ReferenceData.Table("organisations", "uk-coops-2022Q2.csv"));

    [Fact]
    public void Import_RealTable_KeepsEveryRow()
    {
        ActorTableImport import = Import();

        Assert.Equal((7272, 7272, 0), (import.RowsRead, import.RowsKept, import.RowsRejected));
        Assert.True(import.Report.IsValid);
        Assert.Equal(
            ["Geo Container", "Sector", "SIC Section", "SIC Code", "Ownership Classification"],
            import.Report.Faults.Where(fault => fault.Row is null).Select(fault => fault.Path));
        Assert.Equal(11, import.Report.Faults.Count(fault => fault.Row is not null));
        Assert.All(import.Report.Faults.Where(fault => fault.Row is not null), fault => Assert.Equal("table.character-lost", fault.Code));

        Actor first = import.Actors[0];
        Assert.Equal("The Co-operative Group", first.Name.In(LanguageTag.English));
        Assert.Equal("ICA260", first.Activities.Single().Notation);
        Assert.Equal((53.488061m, -2.237449m), (first.Place!.Latitude, first.Place.Longitude));
        Assert.Equal("Central House\nHermes Road", import.Actors[1].Place!.Address);
    }

    [Fact]
    public void Statistics_RealTable_AddUp()
    {
        Registry registry = new RegistryBuilder().Add(Import().Actors).Build();
        RegistryStatistics statistics = registry.Statistics();

        Assert.All(
            new[]
            {
                statistics.ByKind, statistics.ByCountry, statistics.ByRegion, statistics.ByArea, statistics.ByActivity,
                statistics.ByMembershipType, statistics.ByOrganisationalStructure, statistics.ByLegalForm,
            },
            tally => Assert.Equal(7272, tally.Total));
        Assert.Equal(3497, statistics.ByActivity["ICA280"]);
        Assert.Equal(19, statistics.ByActivity.Unknown);
        Assert.Equal(386, statistics.ByMembershipType.Unknown);
        Assert.Equal(5948, statistics.ByOrganisationalStructure["OS130"]);
        Assert.Equal(181, statistics.ByArea["Devon"]);
        Assert.Equal(46, statistics.ByLegalForm.Unknown);
        Assert.Equal(7272, statistics.ByRegion["150"]);
        Assert.Equal(7272, registry.Coverage().Regions.Single(row => row.Place.Notation == "150").Actors);
    }

    [Fact]
    public void Import_RealTable_KeepsEveryCellItTakesIn()
    {
        string[] header = Table.Value[0];
        ActorTableImport import = Import();
        foreach ((string[] row, Actor actor) in Table.Value.Skip(1).Zip(import.Actors))
        {
            Assert.Equal(Cell(row, "Identifier"), actor.Id.ToString());
            Assert.Equal(Cell(row, "Name"), actor.Name.In(LanguageTag.English));
            Assert.Equal(Cell(row, "Website"), actor.Website?.OriginalString ?? string.Empty);
            Assert.Equal(Cell(row, "Region"), actor.Place?.Area ?? string.Empty);
            Assert.Equal(Cell(row, "Postcode"), actor.Place?.Postcode ?? string.Empty);
            Assert.Equal(Cell(row, "Legal Form"), actor.LegalForm ?? string.Empty);
            Assert.Equal(Cell(row, "Companies House Number"), actor.Identifiers.SingleOrDefault()?.Value ?? string.Empty);
            Assert.Equal(Cell(row, "Country ID"), World.Alpha2(actor.Place!.Country!));
            Assert.EndsWith(actor.MembershipType?.Notation ?? string.Empty, Cell(row, "Membership Type"), StringComparison.Ordinal);
            Assert.Equal(Cell(row, "Membership Type").Length == 0, actor.MembershipType is null);
        }

        string Cell(string[] row, string column) => row[Array.IndexOf(header, column)];
    }

    private static ActorTableImport Import() =>
        ActorTable.Import(ActorTableLayout.DigitalCommons, Table.Value, cancellationToken: TestContext.Current.CancellationToken);
}
