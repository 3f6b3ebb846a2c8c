using System.Globalization;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>What must hold for the figures of a registry: each names its matter, and none stands twice.</summary>
internal static class FigureList
{
    public static IEnumerable<InputFault> Faults(IEnumerable<ReportedFigure> figures)
    {
        HashSet<ReportedFigure> seen = [];
        int index = -1;
        foreach (ReportedFigure figure in figures)
        {
            index++;
            ArgumentNullException.ThrowIfNull(figure, nameof(figures));
            if (figure.Matter is not { } matter)
            {
                yield return new InputFault(Path(index) + ".matter", InputTexts.Required());
            }
            else if (!seen.Add(figure))
            {
                yield return new InputFault(Path(index), InputTexts.Duplicate(matter));
            }
        }
    }

    private static string Path(int index) => string.Create(CultureInfo.InvariantCulture, $"figures[{index}]");
}
