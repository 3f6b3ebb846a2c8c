namespace SolidarityEconomy.Taxonomies;

/// <summary>One row of a list from which a <see cref="Taxonomy"/> is made.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record TaxonomyRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="notation">The code, once in the list; not blank.</param>
    /// <param name="label">What people call it.</param>
    /// <param name="broader">The code of the entry above it, in any order of rows; null at the top.</param>
    /// <param name="uri">Its absolute address; null when it has none.</param>
    /// <exception cref="ArgumentException">A code is blank or has white space at an end, or the address is relative.</exception>
    public TaxonomyRow(string notation, Text label, string? broader = null, Uri? uri = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        Notation = Guard.Word(notation);
        Label = label;
        Broader = Guard.WordOrNull(broader);
        Uri = uri is null || uri.IsAbsoluteUri ? uri : throw new ArgumentException("The address is not absolute.", nameof(uri));
    }

    /// <summary>The code, once in the list.</summary>
    public string Notation { get; }

    /// <summary>What people call it.</summary>
    public Text Label { get; }

    /// <summary>The code of the entry above it; null at the top.</summary>
    public string? Broader { get; }

    /// <summary>Its absolute address; null when it has none.</summary>
    public Uri? Uri { get; }
}
