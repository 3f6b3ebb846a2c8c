namespace SolidarityEconomy.Taxonomies;

/// <summary>One line of a <see cref="Crosswalk"/>: what an entry of one list is in the other.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record ConceptMapping
{
    /// <summary>Takes a line as it was stored.</summary>
    /// <param name="from">The entry of the list from which it leads.</param>
    /// <param name="to">The entry of the list to which it leads.</param>
    /// <param name="relation">What the second is to the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public ConceptMapping(Concept from, Concept to, MappingRelation relation)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        From = from;
        To = to;
        Relation = Enum.IsDefined(relation)
            ? relation
            : throw new ArgumentOutOfRangeException(nameof(relation), relation, "There is no such relation.");
    }

    /// <summary>The entry of the list from which the crosswalk leads.</summary>
    public Concept From { get; }

    /// <summary>The entry of the list to which it leads.</summary>
    public Concept To { get; }

    /// <summary>What the second is to the first; with <see cref="MappingRelation.Broad"/> the second is the broader one.</summary>
    public MappingRelation Relation { get; }
}
