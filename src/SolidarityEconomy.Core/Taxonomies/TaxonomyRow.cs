using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Taxonomies;

/// <summary>One row of a list from which a <see cref="Taxonomy"/> is made.</summary>
/// <remarks>Immutable; equal by value, lists in their order.</remarks>
public sealed record TaxonomyRow
{
    /// <summary>Makes a row with at most one entry above it; for more use <see cref="Broader"/>.</summary>
    /// <param name="notation">The code, once in the list; not blank.</param>
    /// <param name="label">What people call it.</param>
    /// <param name="broader">The code of the entry above it, in any order of rows; null at the top.</param>
    /// <param name="uri">Its absolute address; null when it has none.</param>
    /// <exception cref="ArgumentException">A code is blank or has white space at an end, or the address is relative.</exception>
    public TaxonomyRow(string notation, Text label, string? broader = null, Uri? uri = null)
    {
        ArgumentNullException.ThrowIfNull(notation);
        ArgumentNullException.ThrowIfNull(label);
        Notation = notation;
        Label = label;
        Broader = broader is null ? [] : [broader];
        Uri = uri;
    }

    /// <summary>The code, once in the list.</summary>
    /// <exception cref="ArgumentException">It is blank or has white space at an end.</exception>
    public string Notation
    {
        get;
        init => field = Guard.Word(value);
    }

    /// <summary>What people call it.</summary>
    public Text Label
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The codes of the entries directly above it, the main one first; none at the top.</summary>
    /// <exception cref="ArgumentException">A code is blank, has white space at an end or stands twice.</exception>
    public ImmutableArray<string> Broader
    {
        get;
        init => field = Guard.Distinct(value.IsDefault ? [] : value.Select(code => Guard.Word(code, nameof(Broader))), nameof(Broader));
    }

    /// <summary>Its absolute address; null when it has none.</summary>
    /// <exception cref="ArgumentException">The address is relative.</exception>
    public Uri? Uri
    {
        get;
        init => field = Guard.Absolute(value);
    }

    /// <summary>What else people call it, each in one or more languages; none when nothing else is known.</summary>
    /// <exception cref="ArgumentException">One is null or stands twice.</exception>
    public ImmutableArray<Text> AlternativeLabels
    {
        get;
        init => field = Guard.Distinct(value.IsDefault ? [] : value, nameof(AlternativeLabels));
    }
    = [];

    /// <summary>The days on which the entry is in force; always, unless told.</summary>
    public DateRange Validity { get; init; }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] TaxonomyRow? other) =>
        other is not null
        && string.Equals(Notation, other.Notation, StringComparison.Ordinal)
        && Label.Equals(other.Label)
        && string.Equals(Uri?.AbsoluteUri, other.Uri?.AbsoluteUri, StringComparison.Ordinal)
        && Validity == other.Validity
        && Broader.SequenceEqual(other.Broader, StringComparer.Ordinal)
        && AlternativeLabels.SequenceEqual(other.AlternativeLabels);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(string.GetHashCode(Notation, StringComparison.Ordinal), Label, Broader.Length, AlternativeLabels.Length);

    /// <summary>Writes the code and what people call it, for example <c>ICA260 Housing</c>.</summary>
    /// <returns>The words in English, or in the first language there is.</returns>
    public override string ToString() => $"{Notation} {Label}";
}
