using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>Two actors who worked together before, in a policy document.</summary>
/// <param name="One">The id of one; required.</param>
/// <param name="Other">The id of the other; required and not the same.</param>
public sealed record ActorPairInput(Id<Actor>? One = null, Id<Actor>? Other = null);
