namespace SolidarityEconomy.Taxonomies;

/// <summary>One row of a list from which a <see cref="Taxonomy"/> is made.</summary>
/// <param name="Notation">The code, once in the list.</param>
/// <param name="Label">What people call it.</param>
/// <param name="Broader">The code of the entry above it, in any order of rows; null at the top.</param>
/// <param name="Uri">Its absolute address; null when it has none.</param>
public sealed record TaxonomyRow(string Notation, Text Label, string? Broader = null, Uri? Uri = null);
