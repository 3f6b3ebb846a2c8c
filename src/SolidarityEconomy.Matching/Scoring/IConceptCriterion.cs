using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>
/// A criterion whose value is at most a sum over what the asking side wishes for: for each wish, what the best of the concepts of the
/// giving side is worth to it. So those who have none of these concepts need not be looked at. A null trait means a missing value.
/// </summary>
internal interface IConceptCriterion : ICriterion
{
    /// <summary>Whether other concepts than the same one can be near a wish.</summary>
    bool HasNearness { get; }

    /// <summary>Whether there are such sums for anybody.</summary>
    bool IsSummed => true;

    /// <summary>The concepts of a giving side, each once, with a class by which wishes tell them apart.</summary>
    IEnumerable<(Concept Concept, byte Class)> Offered(object offerTrait);

    /// <summary>What an asking side wishes for; empty when such sums say nothing about the value for it.</summary>
    IReadOnlyList<ConceptWish> Wished(object needTrait);

    /// <summary>How near a concept lies to the one that is wished for, from 0 to 1.</summary>
    decimal Nearness(Concept wished, Concept offered);
}
