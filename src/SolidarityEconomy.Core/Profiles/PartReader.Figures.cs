using NodaTime;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <content>Figures that sources report.</content>
internal sealed partial class PartReader
{
    public ReportedFigure? Figure(RegistryInput.FigurePart part)
    {
        int before = _faults.Count;
        string matter = Word(part.Matter, "matter");
        Text? counts = Words(part.Counts, "counts");
        FigureQualifier? qualifier = OneOrNull<FigureQualifier>(part.Qualifier, "qualifier");
        LocalDate? asOf = Day(part.AsOf, "asOf");
        SourceReference? source = Source(part.Source, "source");
        return Sound(before, () => new ReportedFigure(counts!, part.Value, source!, qualifier ?? default, asOf) { Matter = matter });
    }

    private SourceReference? Source(RegistryInput.SourcePart? part, string path)
    {
        int before = _faults.Count;
        if (part is null)
        {
            Fault(path, InputTexts.Required());
            return null;
        }

        NotBlank(part.Title ?? string.Empty, path + ".title");
        NotBlank(part.Author, path + ".author");
        NotBlank(part.Article, path + ".article");
        return Sound(before, () => new SourceReference(part.Title!, part.Author, part.Year, part.Article, part.Url, part.IsVerified));
    }

    private void NotBlank(string? words, string path) => Faulty(path, InputRules.NotBlank(words));
}
