using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>How much it helps to know a field of a profile, for which actors.</summary>
/// <remarks>Immutable; equal by value. Where several rows fit an actor, the greatest weight counts.</remarks>
public sealed record ProfileWeight
{
    /// <summary>Makes a row.</summary>
    /// <param name="field">What is to be known.</param>
    /// <param name="kind">For persons, organisations or collectives only; null for all.</param>
    /// <param name="side">For actors with a need or an offer only, or for any.</param>
    /// <param name="weight">How much it helps, 1 or more; only comparison with other rows gives it a meaning.</param>
    /// <exception cref="ArgumentOutOfRangeException">The weight is below 1, or there is no such field, kind or side.</exception>
    public ProfileWeight(ProfileField field, ActorKind? kind, ProfileSide side, int weight)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        Field = Contents.Known(field);
        Kind = Contents.KnownOrNull(kind);
        Side = Contents.Known(side);
        Weight = weight;
    }

    /// <summary>What is to be known.</summary>
    public ProfileField Field { get; }

    /// <summary>The only kind of actor for which it matters; null for all.</summary>
    public ActorKind? Kind { get; }

    /// <summary>The side of an exchange for which it matters.</summary>
    public ProfileSide Side { get; }

    /// <summary>How much it helps, 1 or more.</summary>
    public int Weight { get; }
}
