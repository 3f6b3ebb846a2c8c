using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>A need together with the actor who has it: all that a criterion or a rule may look at on the asking side.</summary>
/// <remarks>Immutable.</remarks>
public sealed class NeedSide
{
    /// <summary>Joins a need with its actor.</summary>
    /// <param name="need">What is asked for.</param>
    /// <param name="actor">Who has it.</param>
    /// <exception cref="ArgumentException">The need is another actor's.</exception>
    public NeedSide(Need need, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(actor);
        Need = need;
        Actor = need.By == actor.Id
            ? actor
            : throw new ArgumentException($"The need {need.Id} is of {need.By}, not of {actor.Id}.", nameof(actor));
    }

    /// <summary>What is asked for.</summary>
    public Need Need { get; }

    /// <summary>Who asks.</summary>
    public Actor Actor { get; }

    /// <summary>How many matches the engine plans for: what the need says, or 1 when that is unknown.</summary>
    internal int Quantity => Need.Quantity ?? 1;

    /// <summary>The profile of the actor when it has safety limits; they are private, so rules and criteria do not see it.</summary>
    internal Profile? Limited { get; init; }
}
