namespace SolidarityEconomy.Profiles;

/// <content>Figures that sources report.</content>
internal static partial class PartWriter
{
    public static RegistryInput.FigurePart ToPart(ReportedFigure figure) => new(
        figure.Matter!,
        Words(figure.Counts),
        figure.Value,
        ToPart(figure.Source),
        figure.Qualifier == FigureQualifier.Exact ? null : EnumWords<FigureQualifier>.Of(figure.Qualifier),
        figure.AsOf);

    private static RegistryInput.SourcePart ToPart(SourceReference source) =>
        new(source.Title, source.Author, source.Year, source.Article, source.Url, source.IsVerified);
}
