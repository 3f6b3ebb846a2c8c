using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>How near concepts lie, from 0 to 1: by the hierarchy of a list, or only the same without one.</summary>
internal sealed class ConceptNearness(Taxonomy? taxonomy)
{
    // Somewhere above, nearly everything meets: what is farther than that is something else.
    private const decimal Least = 0.5m;

    public string? Scheme => taxonomy?.Scheme;

    /// <summary>The place in the list, so that comparing looks nothing up; -1 outside.</summary>
    public int PlaceOf(Concept concept) => taxonomy is not null && taxonomy.TryIndexOf(concept, out int place) ? place : -1;

    /// <summary>Whether two concepts are not the same, and no list says that they are near: what most often holds, and costs least to see.</summary>
    public static bool AreStrange(Concept one, int place, Concept other, int otherPlace) =>
        (place < 0 || otherPlace < 0) && !one.Equals(other);

    public decimal Of(Concept one, int place, Concept other, int otherPlace)
    {
        decimal nearness = place >= 0 && otherPlace >= 0 ? taxonomy!.Similarity(place, otherPlace) : one.Equals(other) ? 1 : 0;
        return nearness < Least ? 0 : nearness;
    }
}
