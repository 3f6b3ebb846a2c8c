using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>What offers can be found by: a concept in a column, or without one a class of traits.</summary>
internal readonly record struct PostingKey(int Column, Concept? Concept, int Class)
{
    /// <summary>A concept that the offers of a criterion name.</summary>
    public static PostingKey Of(int column, Concept concept) => new(column, concept, 0);

    /// <summary>A class of traits, all alike.</summary>
    public static PostingKey OfClass(int column, int number) => new(column, null, number);

    /// <summary>The offers for which the value of a criterion is missing.</summary>
    public static PostingKey OfMissing(int column) => new(column, null, -1);
}
