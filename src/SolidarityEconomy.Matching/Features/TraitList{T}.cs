using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.Features;

/// <summary>Items in their order as a trait, equal when they are the same in the same order.</summary>
internal sealed class TraitList<T>(ImmutableArray<T> items) : IEquatable<TraitList<T>>
    where T : IEquatable<T>
{
    public ImmutableArray<T> Items { get; } = items;

    /// <summary>The list of what is known; null when nothing is.</summary>
    public static TraitList<T>? Of(ImmutableArray<T>? items) => items is { } known ? new TraitList<T>(known) : null;

    public bool Equals(TraitList<T>? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as TraitList<T>);

    public override int GetHashCode() => Items.Aggregate(Items.Length, HashCode.Combine);
}
