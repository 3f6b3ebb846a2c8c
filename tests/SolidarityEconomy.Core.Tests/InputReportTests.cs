using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Tests;

public class InputReportTests
{
    private static readonly Message Missing = new("input.required", new Text("Required.", "Obligatorio.", "Obrigatório."));

    [Fact]
    public void In_RowsPathsAndWholes_SayWhere()
    {
        InputReport report = new(
            new InputFault("Country ID", Missing, FaultSeverity.Error, 12),
            new InputFault(string.Empty, Missing, FaultSeverity.Warning, 13),
            new InputFault("offers[3].capacity", Missing),
            new InputFault(string.Empty, Missing));
        Assert.Equal(
            "Fila 12, Country ID: Obligatorio.\nFila 13: Obligatorio.\noffers[3].capacity: Obligatorio.\nObligatorio.",
            report.In(LanguageTag.Parse("es-CO")));
        Assert.StartsWith("Linha 12, Country ID: Obrigatório.", report.In(LanguageTag.Portuguese), StringComparison.Ordinal);
    }

    [Fact]
    public void Place_OfAFault_HasItsText()
    {
        _ = Expect.Message(KernelTexts.Row(12), KernelTexts.RowCode);
        _ = Expect.Message(KernelTexts.RowAndColumn(12, "Name"), KernelTexts.RowAndColumnCode);
    }

    [Fact]
    public void IsValid_WarningsOnly_IsTrue()
    {
        Assert.True(InputReport.Clean.IsValid);
        Assert.True(new InputReport(new InputFault("a", Missing, FaultSeverity.Warning)).IsValid);
        Assert.False(new InputReport(new InputFault("a", Missing)).IsValid);
        Assert.Equal(string.Empty, InputReport.Clean.ToString());
    }

    [Fact]
    public void InputFault_BadParts_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => new InputFault(null!, Missing));
        Assert.Throws<ArgumentNullException>(() => new InputFault("a", null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InputFault("a", Missing, (FaultSeverity)7));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InputFault("a", Missing, FaultSeverity.Error, 0));
        Assert.Equal(new InputFault("a", Missing, FaultSeverity.Error, 3), new InputFault("a", Missing, row: 3));
        Assert.All(typeof(InputFault).GetProperties(), property => Assert.False(property.CanWrite, property.Name));
    }
}
