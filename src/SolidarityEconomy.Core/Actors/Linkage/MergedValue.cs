using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>A value that came into a merge: of which field, from whom, and whether the merged actor has it.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record MergedValue
{
    /// <summary>Takes a value as it was stored; <see cref="ActorMerge"/> makes them.</summary>
    /// <param name="field">The part of the actor.</param>
    /// <param name="value">The value in writing.</param>
    /// <param name="from">The entries that have it, each once, at least one.</param>
    /// <param name="isTaken">Whether the merged actor has it.</param>
    /// <param name="label">What readers call it, where the value is or has a code; null when it is in words already.</param>
    /// <exception cref="ArgumentException">There is no entry, or one stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field.</exception>
    public MergedValue(MergeField field, string value, ImmutableArray<Id<Actor>> from, bool isTaken, Text? label = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        Field = Contents.Known(field);
        Value = value;
        From = from.IsDefaultOrEmpty ? throw new ArgumentException("No entry has the value.", nameof(from)) : Contents.Distinct(from);
        IsTaken = isTaken;
        Label = label;
    }

    /// <summary>The part of the actor.</summary>
    public MergeField Field { get; }

    /// <summary>
    /// The value in writing, as it stands in the source or by its code; personal files, contacts and posts only by what they are,
    /// not by what is in them.
    /// </summary>
    public string Value { get; }

    /// <summary>The entries that have it, in the order of the sources.</summary>
    public ImmutableArray<Id<Actor>> From { get; }

    /// <summary>True when the merged actor has it; false for an alternative, which only the sources keep.</summary>
    public bool IsTaken { get; }

    /// <summary>
    /// The value as readers call it, in every language that has a word for it: a country and concepts by their labels. Null when
    /// <see cref="Value"/> says it in words.
    /// </summary>
    public Text? Label { get; }

    /// <summary>Compares field, value, label, sources in their order, and whether it was taken.</summary>
    /// <param name="other">Another value; null equals none.</param>
    /// <returns>True when all are equal.</returns>
    public bool Equals(MergedValue? other) =>
        other is not null && Field == other.Field && Value == other.Value && IsTaken == other.IsTaken && Equals(Label, other.Label) && From.SequenceEqual(other.From);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Field, Value, IsTaken, From.Length);

    /// <summary>Tells the field and how many have the value, without the value.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{Field} of {From.Length}";
}
