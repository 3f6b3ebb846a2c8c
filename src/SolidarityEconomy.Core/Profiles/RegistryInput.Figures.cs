using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <content>What sources report.</content>
public sealed partial record RegistryInput
{
    /// <summary>A number that a source reports, as the document tells it; what several say on one matter stands side by side.</summary>
    /// <param name="Matter">What it is about, in words that figures to be compared share.</param>
    /// <param name="Counts">What is counted, by language.</param>
    /// <param name="Value">The number as the source gives it.</param>
    /// <param name="Source">Where it stands.</param>
    /// <param name="Qualifier">One of <c>exact</c>, <c>approximate</c>, <c>atLeast</c>; exact when it is missing.</param>
    /// <param name="AsOf">The day for which it holds; left out when the source names none.</param>
    public sealed record FigurePart(
        string Matter,
        IReadOnlyDictionary<string, string> Counts,
        decimal Value,
        SourcePart Source,
        string? Qualifier = null,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? AsOf = null);

    /// <summary>Where a figure stands, as the document tells it.</summary>
    /// <param name="Title">What the source is called, in its own language; not blank.</param>
    /// <param name="Author">Who wrote or enacted it, not blank.</param>
    /// <param name="Year">The year of this version.</param>
    /// <param name="Article">The article, section or page, not blank; left out for the whole.</param>
    /// <param name="Url">Where it can be read.</param>
    /// <param name="IsVerified">True when the figure was compared with the source itself.</param>
    public sealed record SourcePart(
        string Title,
        string? Author = null,
        int? Year = null,
        string? Article = null,
        Uri? Url = null,
        bool IsVerified = false);
}
