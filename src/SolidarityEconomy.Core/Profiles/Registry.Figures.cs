using System.Collections.Immutable;

namespace SolidarityEconomy.Profiles;

/// <content>What sources report: kept side by side, also where they disagree.</content>
public sealed partial class Registry
{
    /// <summary>
    /// Figures that sources report, each with its matter and its source, in the order in which they were added; several on one matter need
    /// not agree. They are of what was published and of nobody alone, so that every part of the registry has them.
    /// </summary>
    public ImmutableArray<ReportedFigure> Figures { get; internal init; } = [];

    /// <summary>Names the figures on one matter that cannot both be right, or that do not count the same.</summary>
    /// <returns>
    /// The pairs, by matter in the order of its first figure, then in the order of the figures; empty when all agree. The work grows with
    /// the square of the figures on one matter.
    /// </returns>
    public ImmutableArray<Discrepancy> Discrepancies() =>
    [
        .. Figures.GroupBy(figure => figure.Matter, StringComparer.Ordinal).SelectMany(same => Discrepancy.All(same)),
    ];

    /// <summary>Copies the registry with other figures; the actors, all that is theirs, and the log stay as they are.</summary>
    /// <param name="figures">All figures from now on, those that stay among them.</param>
    /// <returns>The new registry; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">A figure names no matter, or one stands twice; the message is the whole report.</exception>
    public Registry WithFigures(params IEnumerable<ReportedFigure> figures)
    {
        ImmutableArray<ReportedFigure> all = [.. figures ?? throw new ArgumentNullException(nameof(figures))];
        InputReport report = new(FigureList.Faults(all));
        return report.IsValid ? Of(Actors, Profiles, Needs, Offers, Life, all) : throw new ArgumentException(report.ToString(), nameof(figures));
    }
}
