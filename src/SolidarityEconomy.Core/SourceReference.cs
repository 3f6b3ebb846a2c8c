namespace SolidarityEconomy;

/// <summary>Where a rule, figure or list comes from: a law and its article, a statute, a paper, a data set.</summary>
/// <param name="Title">What the source is called, in its own language.</param>
/// <param name="Author">Who wrote or enacted it; null when not known.</param>
/// <param name="Year">The year of this version; null when not known.</param>
/// <param name="Article">The article, section or page; null for the whole.</param>
/// <param name="Url">Where it can be read; null when nowhere.</param>
/// <param name="IsVerified">True when the figure was compared with the source itself; false when taken at second hand.</param>
public sealed record SourceReference(
    string Title,
    string? Author = null,
    int? Year = null,
    string? Article = null,
    Uri? Url = null,
    bool IsVerified = false)
{
    /// <summary>Writes the source as one line: author, title, year, article.</summary>
    /// <returns>The line; parts that are not known are left out.</returns>
    public override string ToString() =>
        string.Join(", ", new[] { Author, Title, Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), Article }.OfType<string>());
}
