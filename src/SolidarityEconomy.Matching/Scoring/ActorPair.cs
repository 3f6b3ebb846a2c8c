using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>Two actors who worked together before; which of them comes first does not matter to a criterion.</summary>
/// <remarks>Immutable; equal by value, in the order given.</remarks>
public sealed record ActorPair
{
    /// <summary>Joins two different actors.</summary>
    /// <param name="one">The first; not empty.</param>
    /// <param name="other">The second; not empty and not the first.</param>
    /// <exception cref="ArgumentException">An id is empty, or both are the same.</exception>
    public ActorPair(Id<Actor> one, Id<Actor> other)
    {
        if (one.IsEmpty || other.IsEmpty || one == other)
        {
            throw new ArgumentException("A pair names two different actors.", nameof(other));
        }

        One = one;
        Other = other;
    }

    /// <summary>The actor named first.</summary>
    public Id<Actor> One { get; }

    /// <summary>The actor named second.</summary>
    public Id<Actor> Other { get; }
}
