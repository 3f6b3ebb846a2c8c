using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;

namespace SolidarityEconomy.Tests.Actors.Tables;

/// <summary>The real register of co-operatives of Castilla y León.</summary>
public class CastillaYLeonTests
{
    private static readonly Lazy<ActorTableImport> Register =
        new(() => TableSamples.Real(ActorTableLayout.CastillaYLeonRegister, "es-cyl-cooperatives.csv"));

    [Fact]
    public void Import_RealRegister_LeavesOutRepeatedAndMissingNumbersOnly()
    {
        ActorTableImport import = Register.Value;
        Assert.Equal((1330, 1327, 3), (import.RowsRead, import.RowsKept, import.RowsRejected));
        _ = Expect.Fault(import.Report, "numero", "table.row-duplicate", 816);
        _ = Expect.Fault(import.Report, "numero", "table.row-duplicate", 1270);
        _ = Expect.Fault(import.Report, "numero", "input.required", 1203);
        Assert.Equal(333, import.Count("table.type-open", "clase"));
        Assert.Equal(336, import.Report.Faults.Length);
    }

    [Fact]
    public void Import_RealRegister_KeepsNumberNameAndClassOfEveryRow()
    {
        ActorTableImport import = Register.Value;
        Dictionary<string, string>[] rows =
        [
            .. ReferenceData.Records("organisations", "es-cyl-cooperatives.csv").Where((_, i) => i + 1 is not (816 or 1203 or 1270)),
        ];
        foreach ((Dictionary<string, string> row, Actor actor) in rows.Zip(import.Actors))
        {
            Assert.Equal([new Identifier("ES-CYL-COOP", row["numero"])], actor.Identifiers);
            Assert.Equal(row["denominacion"], actor.Name.Values[LanguageTag.Spanish]);
            Assert.Equal(row["clase"], actor.LegalForm);
            Assert.Equal(row["provincia"], actor.Place!.Area);
            Assert.Equal(row["localidad"], actor.Place.Locality ?? string.Empty);
            Assert.Equal("ES", actor.Alpha2());
        }

        Assert.Equal(import.Actors.Length, rows.Length);
        Assert.Contains(import.Actors, actor => actor.Id.ToString() == "CYL-26");
        Assert.Contains(import.Actors, actor => actor.Id.ToString() == "49-ZA-00113");
    }

    [Theory]
    [InlineData("Trabajo", "worker", 442)]
    [InlineData("Agroalimentaria", "producer", 276)]
    [InlineData("Industriales o de profesionales", "producer", 16)]
    [InlineData("Transportistas", "producer", 8)]
    [InlineData("Viviendas", "consumer-user", 227)]
    [InlineData("Consumidores y usuarios", "consumer-user", 26)]
    [InlineData("Explot. com. de la tierra y/o del ganado", null, 313)]
    [InlineData("Segundo grado", null, 15)]
    [InlineData("Enseñanza", null, 3)]
    [InlineData("Integrales", null, 2)]
    public void Import_Class_GivesTheTypeOnlyWhereItDecidesIt(string form, string? type, int count)
    {
        Actor[] actors = [.. Register.Value.Actors.Where(actor => actor.LegalForm == form)];
        Assert.InRange(actors.Length, count - 1, count); // two of three rows that were left out are of work
        Assert.All(actors, actor =>
        {
            Assert.Equal(type, actor.Qualifiers.SingleOrDefault()?.Notation);
            Assert.Null(actor.MembershipType);
        });
    }

    [Fact]
    public void Export_RealRegister_ComesBackWhole() => TableSamples.ComesBack(Register.Value);

    [Theory]
    [InlineData("49/ZA/00113", "49-ZA-00113")]
    [InlineData("CYL - 26", "CYL-26")]
    [InlineData("CyL- 170", "CyL-170")]
    [InlineData("*47/VA/2", "47-VA-2")]
    [InlineData("1.747 SMT", "1.747-SMT")]
    [InlineData("número 5", "n-mero-5")]
    public void Import_NumberThatIsNoId_IsFitted(string number, string id) => Assert.Equal(
        id,
        TableSamples.Import(
            ActorTableLayout.CastillaYLeonRegister, ["numero", "denominacion"], [[number, "A"]]).Actors.Single().Id.ToString());

    [Theory]
    [InlineData("***", "input.malformed")]
    [InlineData("", "input.required")]
    public void Import_NumberThatFitsNoId_LeavesTheRowOut(string number, string code) => Expect.Fault(
        TableSamples.Import(ActorTableLayout.CastillaYLeonRegister, ["numero", "denominacion"], [[number, "A"]]).Report, "numero", code, 1);

    [Fact]
    public void Import_NumbersThatBecomeOneId_AreTold()
    {
        ActorTableImport import = TableSamples.Import(
            ActorTableLayout.CastillaYLeonRegister, ["numero", "denominacion"], [["CYL-1", "A"], ["CYL/1", "B"]]);
        _ = Expect.Fault(import.Report, "numero", "table.row-duplicate", 2);
        Assert.Single(import.Actors);
    }
}
