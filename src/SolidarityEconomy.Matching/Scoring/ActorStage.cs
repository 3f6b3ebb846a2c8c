using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>A stage in which an enterprise is, or for which somebody who helps is the right one; there may be several for one actor.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record ActorStage
{
    /// <summary>Says the stage of an actor.</summary>
    /// <param name="actor">Whose stage; not empty.</param>
    /// <param name="stage">An entry of the list of stages, for example of <see cref="DomainLists.EnterpriseStages"/>.</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ActorStage(Id<Actor> actor, Concept stage)
    {
        ArgumentNullException.ThrowIfNull(stage);
        Actor = actor.IsEmpty ? throw new ArgumentException("The id of the actor is empty.", nameof(actor)) : actor;
        Stage = stage;
    }

    /// <summary>Whose stage it is.</summary>
    public Id<Actor> Actor { get; }

    /// <summary>The entry of the list of stages.</summary>
    public Concept Stage { get; }
}
