using System.Globalization;

namespace SolidarityEconomy;

/// <summary>Where a rule, figure or list comes from: a law and its article, a statute, a paper, a data set.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record SourceReference
{
    /// <summary>Makes a reference.</summary>
    /// <param name="title">What the source is called, in its own language; not blank.</param>
    /// <param name="author">Who wrote or enacted it, not blank; null when not known.</param>
    /// <param name="year">The year of this version; null when not known.</param>
    /// <param name="article">The article, section or page, not blank; null for the whole.</param>
    /// <param name="url">Where it can be read; null when nowhere.</param>
    /// <param name="isVerified">True when the figure was compared with the source itself; false when taken at second hand.</param>
    /// <exception cref="ArgumentException">Title, author or article is blank or holds half of a surrogate pair.</exception>
    public SourceReference(
        string title,
        string? author = null,
        int? year = null,
        string? article = null,
        Uri? url = null,
        bool isVerified = false)
    {
        Title = Surrogates.Words(title, nameof(title));
        Author = WordsOrNull(author, nameof(author));
        Year = year;
        Article = WordsOrNull(article, nameof(article));
        Url = url;
        IsVerified = isVerified;
    }

    /// <summary>What the source is called, in its own language.</summary>
    public string Title { get; }

    /// <summary>Who wrote or enacted it; null when not known.</summary>
    public string? Author { get; }

    /// <summary>The year of this version; null when not known.</summary>
    public int? Year { get; }

    /// <summary>The article, section or page; null for the whole.</summary>
    public string? Article { get; }

    /// <summary>Where it can be read; null when nowhere.</summary>
    public Uri? Url { get; }

    /// <summary>True when the figure was compared with the source itself; false when taken at second hand.</summary>
    public bool IsVerified { get; }

    /// <summary>Writes the source as one line: author, title, year, article.</summary>
    /// <returns>The line; parts that are not known are left out.</returns>
    public override string ToString() =>
        string.Join(", ", new[] { Author, Title, Year?.ToString(CultureInfo.InvariantCulture), Article }.OfType<string>());

    private static string? WordsOrNull(string? words, string parameter) => words is null ? null : Surrogates.Words(words, parameter);
}
