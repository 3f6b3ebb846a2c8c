using SolidarityEconomy.Actors;
using SolidarityEconomy.Actors.Tables;

namespace SolidarityEconomy.Tests.Actors.Tables;

/// <summary>The real survey of youth-led co-operatives in the Americas.</summary>
public class IcaYouthTests
{
    private static readonly Lazy<ActorTableImport> Survey =
        new(() => TableSamples.Real(ActorTableLayout.IcaYouthCooperatives, "ica-youth-coops-americas.csv"));

    [Fact]
    public void Import_RealSurvey_KeepsEveryRowAndTellsWhatItCompletedOrCouldNotRead()
    {
        ActorTableImport import = Survey.Value;
        Assert.Equal((29, 29, 0), (import.RowsRead, import.RowsKept, import.RowsRejected));
        Assert.Equal(14, import.Count("table.website-completed", "website"));
        Assert.Equal(3, import.Count("table.placeholder", "website"));
        Assert.Equal(1, import.Count("input.malformed", "website"));
        Assert.Equal(21, import.Report.Faults.Length);
        Assert.Equal("'n/a' only fills the cell; the value counts as unknown.", Expect.Fault(import.Report, "website", "table.placeholder", 20).Message.ToString());
    }

    [Fact]
    public void Import_RealSurvey_MapsEveryTypeAndEveryCountry()
    {
        ActorTableImport import = Survey.Value;
        Assert.Equal(
            [("consumer-user", 4), ("multi-stakeholder", 13), ("producer", 6), ("worker", 6)],
            import.Actors.GroupBy(actor => actor.Qualifiers.Single().Notation, (type, all) => (type, all.Count()))
                .OrderBy(pair => pair.type, StringComparer.Ordinal));
        Assert.All(import.Actors, actor => Assert.Null(actor.MembershipType));
        Assert.DoesNotContain(import.Actors, actor => actor.Alpha2() is null || actor.Place!.Latitude is null);
        Assert.Equal(
            ["AR", "BR", "CA", "CO", "CR", "DO", "HN", "PR", "US", "UY", "VE"],
            import.Actors.Select(actor => actor.Alpha2()!).Distinct().Order(StringComparer.Ordinal));
        Actor first = import.Actors[0];
        Assert.Equal("ica-youth:1", first.Id.ToString());
        Assert.Equal("ica-youth/sector/agriculture", first.Activities.Single().ToString());
        Assert.Equal("Agriculture", first.Activities[0].Label.ToString());
        Assert.Equal([LanguageTag.Parse("und")], first.Description!.Values.Keys);
        Assert.Contains('\n', first.Description.ToString());
    }

    [Fact]
    public void Export_RealSurvey_ComesBackWhole() => TableSamples.ComesBack(Survey.Value);

    [Theory]
    [InlineData("Worker co-operative", "worker")]
    [InlineData("WORKER COOPERATIVE", "worker")]
    [InlineData("Cooperativa de trabajo asociado", "worker")]
    [InlineData("SCOP", "worker")]
    [InlineData("Cooperativa di produzione e lavoro", "worker")]
    [InlineData("Cooperativa de trabalho", "worker")]
    [InlineData("Housing Co-operative", "consumer-user")]
    [InlineData("cooperativa de ahorro y crédito", "consumer-user")]
    [InlineData("Coopérative d’habitation", "consumer-user")]
    [InlineData("Cooperativa di consumo", "consumer-user")]
    [InlineData("Cooperativa habitacional", "consumer-user")]
    [InlineData("Cooperativa agropecuaria", "producer")]
    [InlineData("Coopérative de producteurs", "producer")]
    [InlineData("Cooperativa de produtores", "producer")]
    [InlineData("Coopérative de solidarité", "multi-stakeholder")]
    [InlineData("Cooperativa de producción", null, "table.type-open")]
    [InlineData("Cooperativa sociale", null, "table.type-open")]
    [InlineData("Cooperativa agricola", null, "table.type-open")]
    [InlineData("Agricultural co-operative", null, "table.type-open")]
    [InlineData("Fishing cooperative", null, "table.type-open")]
    [InlineData("Cooperativa pesquera", null, "table.type-open")]
    [InlineData("Co-operative", null, "table.type-open")]
    [InlineData("worker", null, "input.unknown")]
    [InlineData("A worker cooperative of bakers", null, "input.unknown")]
    [InlineData("Cooperativa", null, "table.type-open")]
    [InlineData("Sociedad anónima", null, "input.unknown")]
    public void Import_FreeWords_AreOneOfFourTypesOrUnknown(string words, string? type, string? code = null)
    {
        ActorTableLayout layout = new("own", [new("Name", ActorField.Name), new("Kind", ActorField.CooperativeType)]);
        ActorTableImport import = TableSamples.Import(layout, ["Name", "Kind"], [["A", words]]);
        Actor actor = import.Actors.Single();
        Assert.Equal(type, actor.Qualifiers.SingleOrDefault()?.Notation);
        Assert.Null(actor.MembershipType);
        Assert.Null(actor.LegalForm);
        if (code is not null)
        {
            Assert.Equal(FaultSeverity.Warning, Expect.Fault(import.Report, "Kind", code, 1).Severity);
        }
        else
        {
            Assert.Empty(import.Report.Faults);
            TableSamples.ComesBack(import);
        }
    }

    [Fact]
    public void Import_MembershipTypeOfItsOwn_IsNotReplacedByTheTypesOne()
    {
        ActorTableLayout layout = ActorTableLayout.DigitalCommons.With(new ActorColumn("Kind", ActorField.CooperativeType));
        ActorTableImport import = TableSamples.Import(
            layout, ["Identifier", "Name", "Membership Type", "Kind"], [["1", "A", "BMT50", "Housing cooperative"]]);
        Assert.Equal("BMT50", import.Actors[0].MembershipType!.Notation);
        Assert.Equal("consumer-user", import.Actors[0].Qualifiers.Single().Notation);
    }
}
