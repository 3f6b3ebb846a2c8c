using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using Part = SolidarityEconomy.Profiles.RegistryInput;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryReportedFiguresTests
{
    private const string Participants = "webinar-2021/participants";

    private static readonly SourceReference Spanish = new("Webinar de colaboración entre emprendedores sociales", "Ashoka, OIM", 2021, "34");

    private static readonly SourceReference English =
        new("Brainstorming strategies for cooperation between social entrepreneurs", "Ashoka, IOM", 2021, "25", new Uri("https://example.org/w"), true);

    private static readonly ReportedFigure One =
        new(Text.Of(LanguageTag.Spanish, "organizaciones"), 123, Spanish) { Matter = Participants };

    private static readonly ReportedFigure Other = new(
        Text.Of(LanguageTag.English, "organisations, companies and government offices"), 123.50m, English, FigureQualifier.Approximate, new LocalDate(2021, 5, 1))
    {
        Matter = Participants,
    };

    private static readonly ReportedFigure Members = new(Text.Of(LanguageTag.English, "members"), 430, English, FigureQualifier.AtLeast) { Matter = "members" };

    private static readonly Registry Kept = new RegistryBuilder().Add(One, Members, Other).Build();

    [Fact]
    public void Discrepancies_TheTwoVersionsOfTheWebinar_KeepsBothAndNamesThem()
    {
        Assert.Equal([One, Members, Other], Kept.Figures);
        Discrepancy found = Assert.Single(Kept.Discrepancies());
        Assert.Equal((One, Other), (found.First, found.Second));
        Assert.Equal([FigureAspect.Value, FigureAspect.Counted, FigureAspect.Qualifier], found.Differs);
        Assert.Empty(Kept.WithFigures(One, Members).Discrepancies());
    }

    [Fact]
    public void Json_Figures_RoundTripWithTheRegistry()
    {
        string json = CoreJson.Write(Kept.ToInput());
        Assert.Contains(
            """
            "figures":[{"matter":"webinar-2021/participants","counts":{"es":"organizaciones"},"value":123,"source":{"title":"Webinar
            """.Trim(),
            json,
            StringComparison.Ordinal);
        Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(json), out Registry? read, out InputReport report), report.ToString());
        Assert.Equal(Kept.Figures.AsEnumerable(), read.Figures);
        Assert.Equal(json, CoreJson.Write(read.ToInput()));
        Assert.Null(new RegistryBuilder().Build().ToInput().Figures);
    }

    [Fact]
    public void TryCreate_FaultsOfFigures_AreAllReportedWithTheirPaths()
    {
        Part.SourcePart source = new("Report");
        Part.FigurePart good = new("m", Registries.In("en", "members"), 1, source);
        Part input = new(
            [],
            Figures:
            [
                good,
                new(null!, null!, 1, null!, "exactly", new LocalDate(2021, 1, 1, CalendarSystem.Julian)),
                null!,
                new(" m", Registries.In("x", "members"), 1, new(" ", "", 2021, " ")),
                good,
                good with { Source = source with { Title = null! } },
                good with { Value = 2 },
            ]);
        Assert.False(Registry.TryCreate(input, out _, out InputReport report));
        (string, string)[] expected =
        [
            ("figures[2]", "input.required"),
            ("figures[1].matter", "input.required"),
            ("figures[1].counts", "input.required"),
            ("figures[1].qualifier", "input.unknown"),
            ("figures[1].asOf", "input.malformed"),
            ("figures[1].source", "input.required"),
            ("figures[3].matter", "input.malformed"),
            ("figures[3].counts.x", "input.malformed"),
            ("figures[3].source.title", "input.required"),
            ("figures[3].source.author", "input.required"),
            ("figures[3].source.article", "input.required"),
            ("figures[5].source.title", "input.required"),
            ("figures[4]", "input.duplicate"),
        ];
        Assert.Equal(expected, report.Faults.Select(fault => (fault.Path, fault.Code)));
    }

    [Fact]
    public void Build_FigureWithoutMatterOrTwice_IsReported()
    {
        RegistryBuilder builder = new RegistryBuilder().Add(One, One with { Matter = null }, One);
        Assert.False(builder.TryBuild(out _, out InputReport report));
        Assert.Equal(
            [("figures[1].matter", "input.required"), ("figures[2]", "input.duplicate")],
            report.Faults.Select(fault => (fault.Path, fault.Code)));
        Assert.Throws<ArgumentException>(() => Kept.WithFigures(One, One));
        Assert.Throws<ArgumentException>(() => Kept.WithFigures(One with { Matter = null }));
        Assert.Throws<ArgumentNullException>(() => Kept.WithFigures(null!));
        Assert.Throws<ArgumentException>(() => One with { Matter = " " });
        Assert.Throws<ArgumentException>(() => One.CompareWith(Members));
    }

    [Fact]
    public void Apply_AnyChange_LeavesTheFigures()
    {
        Registry changed = Kept.After(Lives.Registering("a", "Rosa", 1)).OrThrow();
        Assert.Equal(Kept.Figures.AsEnumerable(), changed.Figures);
        Assert.Equal(Kept.Figures.AsEnumerable(), changed.For(Purpose.Statistics, Lives.Day).Figures);
        Registry more = changed.WithFigures(Members);
        Assert.Equal([Members], more.Figures);
        Assert.Equal(changed.LogHead, more.LogHead);
        Assert.Equal([Members], more.After(new RegistryChange.Withdraw(Lives.Id("a"))).OrThrow().Figures);
    }
}
