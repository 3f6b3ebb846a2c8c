using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>A stage of an enterprise, or of those whom an actor helps, in a policy document.</summary>
/// <param name="Actor">The id of the actor; required.</param>
/// <param name="Stage">An entry of the list of stages; required.</param>
public sealed record ActorStageInput(Id<Actor>? Actor = null, Concept? Stage = null);
