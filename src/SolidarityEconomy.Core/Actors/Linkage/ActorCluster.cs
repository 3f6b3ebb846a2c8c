using System.Collections.Immutable;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Entries that belong together: each is the same actor as some other of them.</summary>
/// <remarks>Immutable. When a is b and b is c, all three are one actor, unless the evidence on a and c says otherwise.</remarks>
public sealed class ActorCluster
{
    internal ActorCluster(ImmutableArray<Actor> actors, bool isContradicted, LinkedPair? contradiction)
    {
        Actors = actors;
        IsContradicted = isContradicted;
        Contradiction = contradiction;
    }

    /// <summary>The entries, two or more, by id in ordinal order; with equal ids the one of the first list first.</summary>
    public ImmutableArray<Actor> Actors { get; }

    /// <summary>
    /// True when two of them are different actors, or when they are more than the policy lets a group have: then all its pairs are
    /// for a person to look at.
    /// </summary>
    public bool IsContradicted { get; }

    /// <summary>The pair that fits least, when two of the group are different actors; else null.</summary>
    public LinkedPair? Contradiction { get; }

    /// <summary>Says in words why the group stands or does not.</summary>
    /// <returns>One line; with the contradiction below it, when there is one.</returns>
    public Explanation Explain() => LinkageExplainer.Explain(this);

    /// <summary>Writes the ids.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => string.Join(" = ", Actors.Select(actor => actor.Id));
}
