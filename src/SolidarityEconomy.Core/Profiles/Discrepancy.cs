using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>Two sources that disagree on one matter: both figures are kept, and it is said in what they differ.</summary>
/// <remarks>Immutable; equal by its contents. The library takes no side.</remarks>
public sealed record Discrepancy
{
    /// <summary>Takes a discrepancy as it was stored; <see cref="Between"/> finds one.</summary>
    /// <param name="first">What one source says.</param>
    /// <param name="second">What the other source says.</param>
    /// <param name="differs">In what they differ, at least one, each once, in the order of the enumeration.</param>
    /// <exception cref="ArgumentException">
    /// The figures name two matters, nothing differs, or an aspect stands twice or before one that comes first.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such aspect.</exception>
    [JsonConstructor]
    public Discrepancy(ReportedFigure first, ReportedFigure second, ImmutableArray<FigureAspect> differs)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ThrowIfApart(first, second);
        First = first;
        Second = second;
        Differs = Ordered.Once(differs);
        if (Differs.IsEmpty)
        {
            throw new ArgumentException("Nothing differs.", nameof(differs));
        }
    }

    /// <summary>What one source says.</summary>
    public ReportedFigure First { get; }

    /// <summary>What the other source says.</summary>
    public ReportedFigure Second { get; }

    /// <summary>In what they differ, at least one, in the order of the enumeration.</summary>
    public ImmutableArray<FigureAspect> Differs { get; }

    /// <summary>Compares two figures on the same matter.</summary>
    /// <remarks>
    /// The numbers differ when both cannot be right: two counted or approximate ones that are unequal, or one that lies below what the
    /// other gives as the least. What is counted differs when the words do, after folding, in a language that both have, or when they
    /// have none in common. Dates differ when both are known and unequal.
    /// </remarks>
    /// <param name="first">What one source says.</param>
    /// <param name="second">What the other says; where one names no matter, that both are on the same is for the caller to know.</param>
    /// <returns>Both with what differs; null when they agree.</returns>
    /// <exception cref="ArgumentException">Both name a matter, and not the same.</exception>
    public static Discrepancy? Between(ReportedFigure first, ReportedFigure second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ThrowIfApart(first, second);
        ImmutableArray<FigureAspect>.Builder differs = ImmutableArray.CreateBuilder<FigureAspect>();
        AddIf(DifferInValue(first, second), FigureAspect.Value);
        AddIf(!CountTheSame(first.Counts, second.Counts), FigureAspect.Counted);
        AddIf(first.Qualifier != second.Qualifier, FigureAspect.Qualifier);
        AddIf(first.AsOf is not null && second.AsOf is not null && first.AsOf != second.AsOf, FigureAspect.Date);
        return differs.Count == 0 ? null : new Discrepancy(first, second, differs.ToImmutable());

        void AddIf(bool holds, FigureAspect aspect)
        {
            if (holds)
            {
                differs.Add(aspect);
            }
        }
    }

    /// <summary>Compares each figure on a matter with each later one.</summary>
    /// <param name="figures">What the sources say, all on the same matter.</param>
    /// <returns>The pairs that disagree, in the order given; empty when all agree. The work grows with the square of their number.</returns>
    public static ImmutableArray<Discrepancy> All(IEnumerable<ReportedFigure> figures)
    {
        ImmutableArray<ReportedFigure> list = Contents.All<ReportedFigure>([.. figures ?? throw new ArgumentNullException(nameof(figures))]);
        return
        [
            .. list.SelectMany((first, index) => list.Skip(index + 1).Select(second => Between(first, second))).OfType<Discrepancy>(),
        ];
    }

    /// <summary>Says what differs, and below it what each source says.</summary>
    /// <returns>An explanation that anybody may read.</returns>
    public Explanation Explain() => new(
        FigureTexts.Discrepancy(Differs.Select(aspect => aspect switch
        {
            FigureAspect.Value => FigureTexts.InValue,
            FigureAspect.Counted => FigureTexts.InCounted,
            FigureAspect.Qualifier => FigureTexts.InQualifier,
            _ => FigureTexts.InDate,
        })),
        Audience.Public,
        Says(First),
        Says(Second));

    /// <summary>Compares the two figures and what differs.</summary>
    /// <param name="other">Another discrepancy; null equals none.</param>
    /// <returns>True when all is equal, the order of the two included.</returns>
    public bool Equals(Discrepancy? other) =>
        other is not null && First == other.First && Second == other.Second && Contents.Same(Differs, other.Differs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Second);

    private static Explanation Says(ReportedFigure figure)
    {
        string code = figure.Qualifier switch
        {
            FigureQualifier.Approximate => FigureTexts.ApproximateCode,
            FigureQualifier.AtLeast => FigureTexts.AtLeastCode,
            _ => FigureTexts.ExactCode,
        };
        return new Explanation(
            FigureTexts.Figure(code, figure.Source.ToString(), figure.Value, figure.Counts),
            Audience.Public,
            figure.AsOf is { } day ? [new Explanation(FigureTexts.AsOf(day), Audience.Public)] : []);
    }

    private static void ThrowIfApart(ReportedFigure first, ReportedFigure second)
    {
        if (first.Matter is { } one && second.Matter is { } other && !string.Equals(one, other, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The figures are on '{one}' and '{other}'.", nameof(second));
        }
    }

    private static bool DifferInValue(ReportedFigure first, ReportedFigure second) =>
        first.Value != second.Value && (first.Qualifier, second.Qualifier) switch
        {
            (FigureQualifier.AtLeast, FigureQualifier.AtLeast) => false,
            (FigureQualifier.AtLeast, _) => second.Value < first.Value,
            (_, FigureQualifier.AtLeast) => first.Value < second.Value,
            _ => true,
        };

    private static bool CountTheSame(Text first, Text second)
    {
        bool hasCommon = false;
        foreach ((LanguageTag language, string words) in first.Values)
        {
            if (second.Values.TryGetValue(language, out string? others))
            {
                hasCommon = true;
                if (!string.Equals(Text.Fold(words), Text.Fold(others), StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return hasCommon;
    }
}
