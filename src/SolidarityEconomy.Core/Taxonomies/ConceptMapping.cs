namespace SolidarityEconomy.Taxonomies;

/// <summary>One line of a <see cref="Crosswalk"/>: what an entry of one list is in the other.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record ConceptMapping
{
    internal ConceptMapping(Concept from, Concept to, MappingRelation relation)
    {
        From = from;
        To = to;
        Relation = relation;
    }

    /// <summary>The entry of the list from which the crosswalk leads.</summary>
    public Concept From { get; }

    /// <summary>The entry of the list to which it leads.</summary>
    public Concept To { get; }

    /// <summary>What the second is to the first; with <see cref="MappingRelation.Broad"/> the second is the broader one.</summary>
    public MappingRelation Relation { get; }
}
