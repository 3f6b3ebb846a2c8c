using FsCheck;
using FsCheck.Fluent;

namespace SolidarityEconomy.Tests;

public class InputReportSummaryTests
{
    private static readonly Gen<InputFault> Faults =
        from path in Gen.Elements("", "a", "b")
        from code in Gen.Elements("x.one", "x.two")
        from value in Gen.Elements("p", "q", "r")
        from severity in Gen.Elements(FaultSeverity.Error, FaultSeverity.Warning)
        from row in Gen.Elements<int?>(null, 1, 2, 1262)
        select new InputFault(path, Said(code, value), severity, row);

    [Fact]
    public void Summary_AnyReport_AddsUp() =>
        Prop.ForAll(Gen.ListOf(Faults).ToArbitrary(), faults =>
        {
            InputReport report = new(faults);
            foreach (int examples in new[] { 0, 1, 9 })
            {
                IReadOnlyList<InputFaultGroup> groups = report.Summary(examples);
                Assert.Equal(faults.Count, groups.Sum(group => group.Count));
                Assert.Equal(groups.Count, groups.Select(group => (group.Code, group.Path, group.Severity)).Distinct().Count());
                Assert.Equal(groups.OrderBy(group => group.Severity).ThenByDescending(group => group.Count), groups);
                foreach (InputFaultGroup group in groups)
                {
                    InputFault[] own = [.. faults.Where(fault => (fault.Code, fault.Path, fault.Severity) == (group.Code, group.Path, group.Severity))];
                    Assert.Equal(own.Length, group.Count);
                    Assert.Equal(own.Select(fault => fault.Row).OfType<int>().Distinct().Take(3), group.FirstRows);
                    Assert.Equal(own.Select(fault => fault.Message).Distinct().Count(), group.DifferentMessages);
                    Assert.Equal(Math.Min(examples, group.DifferentMessages), group.Examples.Length);
                    Assert.All(group.Examples, example => Assert.Equal(own.Count(fault => fault.Message.Equals(example.Message)), example.Count));
                    Assert.True(examples < 9 || group.Examples.Sum(example => example.Count) == group.Count);
                }
            }
        }).Holds();

    [Fact]
    public void In_ThreeLanguages_TellsCountsRowsAndExamples()
    {
        InputReport report = new(
            new InputFault("country", Said("x.one", "p"), FaultSeverity.Warning, 3),
            new InputFault("country", Said("x.one", "q"), FaultSeverity.Warning, 4),
            new InputFault("country", Said("x.one", "p"), FaultSeverity.Warning, 9),
            new InputFault("country", Said("x.one", "p"), FaultSeverity.Warning, 11),
            new InputFault(string.Empty, Said("x.two", "r")));
        Assert.Equal(2, report.Summary().Length);
        Assert.Equal("1 error (x.two).\n  1 time: r!", report.Summary()[0].ToString());
        InputFaultGroup group = report.Summary()[1];
        Assert.Equal(
            "country: 4 warnings (x.one). First in rows 3, 4 and 9.\n  3 times: p!\n  1 time: q!", group.In(LanguageTag.English));
        Assert.Equal(
            "country: 4 advertencias (x.one). Primero en las filas 3, 4 y 9.\n  3 veces: ¡p!\n  1 vez: ¡q!", group.In(LanguageTag.Parse("es-EC")));
        Assert.Equal(
            "country: 4 avisos (x.one). Primeiro nas linhas 3, 4 e 9.\n  3 vezes: p!\n  1 vez: q!", group.In(LanguageTag.Parse("pt-BR")));
        Assert.Equal((3, 3), (group.Examples[0].Count, group.Examples[0].FirstRow));
        Assert.Empty(report.Summary(0)[1].Examples);
        Assert.Empty(InputReport.Clean.Summary());
        Assert.Throws<ArgumentOutOfRangeException>(() => report.Summary(-1));
    }

    [Fact]
    public void Text_OfEachPart_IsThere()
    {
        _ = Expect.Message(Texts.ReportTexts.Errors(2, "x.one"), Texts.ReportTexts.ErrorsCode);
        _ = Expect.Message(Texts.ReportTexts.Warnings(1, "x.one"), Texts.ReportTexts.WarningsCode);
        _ = Expect.Message(Texts.ReportTexts.FirstRows([1, 2]), Texts.ReportTexts.FirstRowsCode);
        _ = Expect.Message(Texts.ReportTexts.Times(2, "x"), Texts.ReportTexts.TimesCode);
    }

    private static Message Said(string code, string value) => new(code, new Text("{value}!", "¡{value}!", "{value}!"), ("value", value));
}
