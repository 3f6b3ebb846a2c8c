using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace SolidarityEconomy.Taxonomies;

/// <summary>One entry of a list that people share: an activity, a country, a type of member, a support topic.</summary>
/// <remarks>
/// Immutable. Two concepts are equal when scheme and notation are, whatever their labels and validity say. In JSON stands what
/// is needed to name it without its list: scheme, notation, address and label; other labels and validity are of the list.
/// </remarks>
[JsonConverter(typeof(ConceptConverter))]
public sealed class Concept : IEquatable<Concept>
{
    private readonly int _hash;
    private readonly ImmutableArray<Text> _alternativeLabels = [];

    /// <summary>Makes a concept outside of a taxonomy; inside, <see cref="Taxonomy"/> makes them.</summary>
    /// <param name="scheme">The list it belongs to, for example <c>essglobal/activities-ica</c>; not blank.</param>
    /// <param name="notation">Its code in the list, for example <c>ICA260</c>; not blank.</param>
    /// <param name="label">What people call it.</param>
    /// <param name="uri">Its absolute address in the web of data; null when it has none.</param>
    /// <exception cref="ArgumentException">Scheme or notation is blank or has white space at an end, or the address is relative.</exception>
    public Concept(string scheme, string notation, Text label, Uri? uri = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        Scheme = Guard.Word(scheme);
        Notation = Guard.Word(notation);
        Label = label;
        Uri = Guard.Absolute(uri);
        _hash = HashCode.Combine(
            string.GetHashCode(scheme, StringComparison.Ordinal), string.GetHashCode(notation, StringComparison.Ordinal));
    }

    // The parts of a row were checked when it was made.
    internal Concept(string scheme, TaxonomyRow row)
        : this(scheme, row.Notation, row.Label, row.Uri, row.AlternativeLabels, row.Validity)
    {
    }

    internal Concept(
        string scheme, string notation, Text label, Uri? uri, ImmutableArray<Text> alternativeLabels, DateRange validity)
        : this(scheme, notation, label, uri)
    {
        _alternativeLabels = alternativeLabels;
        Validity = validity;
    }

    /// <summary>The list it belongs to, for example <c>essglobal/activities-ica</c> or <c>m49</c>.</summary>
    public string Scheme { get; }

    /// <summary>Its code in the list, compared ordinally.</summary>
    public string Notation { get; }

    /// <summary>What people call it, in one or more languages.</summary>
    public Text Label { get; }

    /// <summary>Its absolute address in the web of data; null when it has none.</summary>
    public Uri? Uri { get; }

    /// <summary>What else people call it, each in one or more languages; none when nothing else is known.</summary>
    /// <exception cref="ArgumentException">One is null or stands twice.</exception>
    public ImmutableArray<Text> AlternativeLabels
    {
        get => _alternativeLabels;
        init => _alternativeLabels = Guard.Distinct(value.IsDefault ? [] : value, nameof(AlternativeLabels));
    }

    /// <summary>The days on which the entry is in force; always, unless told.</summary>
    public DateRange Validity { get; init; }

    /// <summary>Tells whether the entry is in force.</summary>
    /// <param name="on">The day.</param>
    /// <returns>True also on the first and the last day; an open end excludes nothing.</returns>
    public bool IsInForce(LocalDate on) => Validity.Contains(on);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Concept? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && _hash == other._hash
            && string.Equals(Notation, other.Notation, StringComparison.Ordinal)
            && string.Equals(Scheme, other.Scheme, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Concept);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Writes scheme and notation, for example <c>m49/218</c>.</summary>
    /// <returns>The reference; for display use <see cref="Label"/>.</returns>
    public override string ToString() => $"{Scheme}/{Notation}";
}
