using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Features;

/// <summary>A need together with the actor who has it: all that a criterion or a rule may look at on the asking side.</summary>
/// <remarks>
/// Immutable. The personal file of the actor and the safety limits of the profile are not shown: groups, nationality, the status
/// of a stay and private limits cannot enter a score or a rule.
/// </remarks>
public sealed class NeedSide
{
    /// <summary>Joins a need with its actor.</summary>
    /// <param name="need">What is asked for.</param>
    /// <param name="actor">Who has it.</param>
    /// <param name="profile">What the actor can do and when; null when nothing is known.</param>
    /// <exception cref="ArgumentException">The need or the profile is another actor's.</exception>
    public NeedSide(Need need, Actor actor, Profile? profile = null)
    {
        ArgumentNullException.ThrowIfNull(need);
        ArgumentNullException.ThrowIfNull(actor);
        Need = need;
        if (need.By != actor.Id)
        {
            throw new ArgumentException($"The need {need.Id} is of {need.By}, not of {actor.Id}.", nameof(actor));
        }

        if (profile is not null && profile.Of != actor.Id)
        {
            throw new ArgumentException($"The profile is of {profile.Of}, not of {actor.Id}.", nameof(profile));
        }

        Registered = actor;
        Actor = actor.Personal is null ? actor : actor with { Personal = null };
        Limited = profile?.SafetyLimits is { IsEmpty: false } ? profile : null;
        Profile = profile?.SafetyLimits is null ? profile : profile with { SafetyLimits = null };
    }

    /// <summary>What is asked for.</summary>
    public Need Need { get; }

    /// <summary>Who asks, without the personal file.</summary>
    public Actor Actor { get; }

    /// <summary>Skills, languages, time and values of who asks, without the safety limits; null when nothing is known.</summary>
    public Profile? Profile { get; }

    /// <summary>The actor as it is registered, with its personal file; only for what a consent names, never for a score.</summary>
    internal Actor Registered { get; }

    /// <summary>How many matches the engine plans for: what the need says, or 1 when that is unknown.</summary>
    internal int Quantity => Need.Quantity ?? 1;

    /// <summary>The profile with its safety limits, when there are any; they are private, so rules and criteria do not see it.</summary>
    internal Profile? Limited { get; }
}
