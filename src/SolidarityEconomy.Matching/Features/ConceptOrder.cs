using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Features;

/// <summary>The order in which concepts of several lists stand in a trait, so that the order in which people name them does not count.</summary>
internal static class ConceptOrder
{
    /// <summary>By the list, then by the notation in it.</summary>
    public static Comparer<Concept> ByCode { get; } = Comparer<Concept>.Create((one, other) =>
    {
        int byScheme = string.CompareOrdinal(one.Scheme, other.Scheme);
        return byScheme != 0 ? byScheme : string.CompareOrdinal(one.Notation, other.Notation);
    });
}
