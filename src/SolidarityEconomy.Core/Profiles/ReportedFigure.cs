using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>A number that a source reports, with what it counts, how exact it claims to be, and of when it is.</summary>
/// <remarks>Immutable; equal by value. What two sources say is kept side by side; see <see cref="Discrepancy"/>.</remarks>
public sealed record ReportedFigure
{
    /// <summary>Makes a figure.</summary>
    /// <param name="counts">What is counted, in words that another source could be compared with.</param>
    /// <param name="value">The number as the source gives it.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="qualifier">Counted, around so many, or at least so many.</param>
    /// <param name="asOf">The day for which it holds; null when the source names none.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such qualifier.</exception>
    public ReportedFigure(
        Text counts, decimal value, SourceReference source, FigureQualifier qualifier = FigureQualifier.Exact, LocalDate? asOf = null)
    {
        Counts = counts;
        Value = value;
        Source = source;
        Qualifier = qualifier;
        AsOf = asOf;
    }

    /// <summary>
    /// What it is about: words that figures to be compared share, for example <c>webinar-2021/participants</c>; null while it stands
    /// alone. A registry keeps figures with a matter only.
    /// </summary>
    /// <exception cref="ArgumentException">The words are blank or have white space at an end.</exception>
    public string? Matter { get; init => field = Guard.WordOrNull(value); }

    /// <summary>What is counted, in words that another source could be compared with.</summary>
    public Text Counts { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The number as the source gives it.</summary>
    public decimal Value { get; init; }

    /// <summary>Counted, around so many, or at least so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such qualifier.</exception>
    public FigureQualifier Qualifier { get; init => field = Contents.Known(value); }

    /// <summary>The day for which it holds; null when the source names none.</summary>
    [JsonConverter(typeof(LocalDateConverter))]
    public LocalDate? AsOf { get; init => field = IsoDay.OrNull(value); }

    /// <summary>Where it stands.</summary>
    public SourceReference Source { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Compares this figure with what another source says on the same matter.</summary>
    /// <param name="other">The other figure; that it is on the same matter is for the caller to know.</param>
    /// <returns>Both with what differs; null when they agree.</returns>
    /// <exception cref="ArgumentException">Both name a matter, and not the same.</exception>
    public Discrepancy? CompareWith(ReportedFigure other) => Discrepancy.Between(this, other);
}
