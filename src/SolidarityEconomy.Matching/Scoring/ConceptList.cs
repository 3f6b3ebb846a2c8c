using System.Collections.Immutable;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>Concepts in their order, equal when they are the same in the same order.</summary>
internal sealed class ConceptList(ImmutableArray<Concept> concepts) : IEquatable<ConceptList>
{
    public ImmutableArray<Concept> Concepts { get; } = concepts;

    /// <summary>The list of what is known; null when nothing is.</summary>
    public static ConceptList? Of(ImmutableArray<Concept>? concepts) => concepts is { } known ? new ConceptList(known) : null;

    public bool Equals(ConceptList? other) => other is not null && Concepts.SequenceEqual(other.Concepts);

    public override bool Equals(object? obj) => Equals(obj as ConceptList);

    public override int GetHashCode() => Concepts.Aggregate(Concepts.Length, HashCode.Combine);
}
