using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Tests.Profiles;

public class DiscrepancyTests
{
    private static readonly SourceReference Spanish = new("Webinar de colaboración entre emprendedores sociales", "Ashoka, OIM", 2021, "34");

    private static readonly SourceReference English = new("Brainstorming strategies for cooperation between social entrepreneurs", "Ashoka, IOM", 2021, "25");

    private static readonly Text Organisations = new("organisations", "organizaciones", "organizações");

    private static readonly Text WithCompaniesAndOffices = new(
        "organisations, companies and government offices",
        "organizaciones, empresas y oficinas gubernamentales",
        "organizações, empresas e órgãos públicos");

    private static readonly Gen<ReportedFigure> Figures =
        from value in Gen.Choose(120, 124)
        from qualifier in Gen.Elements(Enum.GetValues<FigureQualifier>())
        from counts in Gen.Elements(Organisations, WithCompaniesAndOffices, Text.Of(LanguageTag.Parse("ht"), "òganizasyon"))
        from day in Gen.Elements<LocalDate?>(null, new LocalDate(2021, 4, 1), new LocalDate(2021, 5, 1))
        select new ReportedFigure(counts, value, Spanish, qualifier, day);

    /// <summary>The two language versions of one webinar count the same number of different things.</summary>
    [Fact]
    public void Between_TheTwoVersionsOfTheWebinar_KeepsBoth123()
    {
        ReportedFigure spanish = new(Organisations, 123, Spanish);
        ReportedFigure english = new(WithCompaniesAndOffices, 123, English, FigureQualifier.Approximate);
        Discrepancy? found = spanish.CompareWith(english);
        Assert.NotNull(found);
        Assert.Same(spanish, found.First);
        Assert.Same(english, found.Second);
        Assert.Equal([FigureAspect.Counted, FigureAspect.Qualifier], found.Differs);

        Explanation said = Expect.Explained(found.Explain(), "figure.discrepancy");
        Expect.Explained(said, "figure.exact");
        Expect.Explained(said, "figure.approximate");
        Assert.Equal(
            """
            Dos fuentes difieren en lo que cuentan y en la precisión; se conservan ambas cifras.
              Ashoka, OIM, Webinar de colaboración entre emprendedores sociales, 2021, 34 cuenta 123: organizaciones.
              Ashoka, IOM, Brainstorming strategies for cooperation between social entrepreneurs, 2021, 25 habla de alrededor de 123: organizaciones, empresas y oficinas gubernamentales.
            """,
            said.In(LanguageTag.Spanish),
            ignoreLineEndingDifferences: true);
        Assert.Contains("no que contam e na precisão", said.In(LanguageTag.Portuguese), StringComparison.Ordinal);
    }

    [Fact]
    public void Between_MembersOfThePlatform_AgreeWhereBothSayMoreThan430()
    {
        ReportedFigure spanish = new(Text.Of(LanguageTag.Spanish, "Usuarios registrados"), 430, Spanish, FigureQualifier.AtLeast);
        ReportedFigure again = new(Text.Of(LanguageTag.Spanish, "usuarios registrados"), 430, English, FigureQualifier.AtLeast);
        Assert.Null(spanish.CompareWith(again));
        Assert.Null(Discrepancy.Between(spanish, again with { Value = 450 }));
    }

    [Theory]
    [InlineData(100, FigureQualifier.Exact, 101, FigureQualifier.Exact, true)]
    [InlineData(100, FigureQualifier.Approximate, 101, FigureQualifier.Approximate, true)]
    [InlineData(100, FigureQualifier.AtLeast, 101, FigureQualifier.Exact, false)]
    [InlineData(100, FigureQualifier.AtLeast, 99, FigureQualifier.Exact, true)]
    [InlineData(99, FigureQualifier.Approximate, 100, FigureQualifier.AtLeast, true)]
    [InlineData(101, FigureQualifier.Approximate, 100, FigureQualifier.AtLeast, false)]
    [InlineData(100, FigureQualifier.AtLeast, 900, FigureQualifier.AtLeast, false)]
    [InlineData(100, FigureQualifier.Exact, 100, FigureQualifier.AtLeast, false)]
    public void Between_Values_DifferWhenBothCannotBeRight(
        int first, FigureQualifier firstQualifier, int second, FigureQualifier secondQualifier, bool differs)
    {
        Discrepancy? found = Discrepancy.Between(
            new ReportedFigure(Organisations, first, Spanish, firstQualifier), new ReportedFigure(Organisations, second, Spanish, secondQualifier));
        Assert.Equal(differs, found?.Differs.Contains(FigureAspect.Value) ?? false);
    }

    [Fact]
    public void Explain_DatesAndLeast_AreSaid()
    {
        ReportedFigure then = new(Organisations, 100, Spanish, FigureQualifier.AtLeast, new LocalDate(2021, 5, 1));
        ReportedFigure later = new(Organisations, 90, Spanish, asOf: new LocalDate(2022, 5, 1));
        Explanation said = Discrepancy.Between(then, later)!.Explain();
        Expect.Explained(said, "figure.at-least");
        Expect.Explained(said, "figure.as-of");
        Assert.Contains("La cifra es del 1 de mayo de 2022.", said.In(LanguageTag.Spanish), StringComparison.Ordinal);
        Assert.Equal(said, said.For(Audience.Public));
    }

    [Fact]
    public void All_SeveralSources_NamesEachPairThatDisagrees()
    {
        ReportedFigure a = new(Organisations, 1, Spanish);
        ReportedFigure b = new(Organisations, 1, English);
        ReportedFigure c = new(Organisations, 2, English);
        ImmutableArray<Discrepancy> found = Discrepancy.All([a, b, c]);
        Assert.Equal([(a, c), (b, c)], found.Select(pair => (pair.First, pair.Second)));
        Assert.Empty(Discrepancy.All([]));
        Assert.Equal(found[0], Discrepancy.Between(a, c));
        Assert.Equal(found[0].GetHashCode(), Discrepancy.Between(a, c)!.GetHashCode());
        Assert.NotEqual(found[0], found[1]);
    }

    [Fact]
    public void Misuse_Throws()
    {
        ReportedFigure figure = new(Organisations, 1, Spanish);
        Assert.Throws<ArgumentNullException>(() => new ReportedFigure(null!, 1, Spanish));
        Assert.Throws<ArgumentNullException>(() => new ReportedFigure(Organisations, 1, null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => figure with { Qualifier = (FigureQualifier)3 });
        Assert.Throws<ArgumentNullException>(() => figure.CompareWith(null!));
        Assert.Throws<ArgumentNullException>(() => Discrepancy.All(null!));
        Assert.Throws<ArgumentException>(() => Discrepancy.All([figure, null!]));
    }

    [Fact]
    public void Between_AnyTwo_IsSymmetricInWhatDiffersAndNullForTheSame() =>
        Prop.ForAll((from one in Figures from other in Figures select (one, other)).ToArbitrary(), x =>
        {
            Assert.Null(Discrepancy.Between(x.one, x.one));
            Discrepancy? there = Discrepancy.Between(x.one, x.other);
            Discrepancy? back = Discrepancy.Between(x.other, x.one);
            Assert.Equal(there is null, back is null);
            if (there is not null)
            {
                Assert.Equal(there.Differs.AsEnumerable(), back!.Differs);
                Assert.NotEmpty(there.Differs);
            }
        }).Holds();
}
