using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>What records say about the id of another actor: posts at it, and safety limits against it.</summary>
internal static class References
{
    public static IEnumerable<Id<Actor>> Of(Actor actor) => actor.Positions.Select(position => position.At).OfType<Id<Actor>>();

    public static IEnumerable<Id<Actor>> Of(Profile profile) => (profile.SafetyLimits ?? []).Select(Against).OfType<Id<Actor>>();

    /// <summary>Takes the link to erased actors out of posts; the words of the post stay.</summary>
    public static Actor Without(Actor actor, IReadOnlySet<Id<Actor>> erased) => !Of(actor).Any(erased.Contains) ? actor : actor with
    {
        Positions =
        [
            .. actor.Positions
                .Select(position => position.At is { } at && erased.Contains(at) ? position with { At = null } : position)
                .Distinct(),
        ],
    };

    /// <summary>Takes safety limits against erased actors out.</summary>
    public static Profile Without(Profile profile, IReadOnlySet<Id<Actor>> erased) => !Of(profile).Any(erased.Contains) ? profile : profile with
    {
        SafetyLimits = [.. profile.SafetyLimits!.Value.Where(limit => Against(limit) is not { } id || !erased.Contains(id))],
    };

    public static Merger Without(Merger merger, IReadOnlySet<Id<Actor>> erased) => merger with
    {
        Kept = Without(merger.Kept, erased),
        KeptProfile = merger.KeptProfile is { } kept ? Without(kept, erased) : null,
        Other = Without(merger.Other, erased),
        OtherProfile = merger.OtherProfile is { } other ? Without(other, erased) : null,
        Members = merger.Members.RemoveAll(erased.Contains),
    };

    /// <summary>Moves posts from one actor to another, unless there is one at the other already.</summary>
    public static Actor? Moved(Actor actor, Id<Actor> from, Id<Actor> to) =>
        Of(actor).Contains(from) && !Of(actor).Contains(to)
            ? actor with { Positions = [.. actor.Positions.Select(position => position.At == from ? position with { At = to } : position)] }
            : null;

    /// <summary>Whoever keeps away from one actor keeps away from the other, too.</summary>
    public static Profile Widened(Profile profile, Id<Actor> from, Id<Actor> to)
    {
        if (profile.SafetyLimits is not { } limits)
        {
            return profile;
        }

        IEnumerable<SafetyLimit> more = limits.SelectMany<SafetyLimit, SafetyLimit>(limit => limit switch
        {
            SafetyLimit.ByActor one when one.Actor == from => [new SafetyLimit.ByActor(to) { ExcludesUnknown = limit.ExcludesUnknown }],
            SafetyLimit.ByOrganisation one when one.Organisation == from =>
                [new SafetyLimit.ByOrganisation(to) { ExcludesUnknown = limit.ExcludesUnknown }],
            _ => [],
        });
        return profile with { SafetyLimits = [.. limits.Concat(more).Distinct()] };
    }

    /// <summary>Adds the safety limits of other profiles; null when nobody asked for any of them.</summary>
    public static ImmutableArray<SafetyLimit>? Limits(params ReadOnlySpan<Profile?> profiles)
    {
        ImmutableArray<SafetyLimit>? all = null;
        foreach (Profile? profile in profiles)
        {
            if (profile?.SafetyLimits is { } limits)
            {
                all = [.. (all ?? []).Concat(limits).Distinct()];
            }
        }

        return all;
    }

    private static Id<Actor>? Against(SafetyLimit limit) => limit switch
    {
        SafetyLimit.ByActor one => one.Actor,
        SafetyLimit.ByOrganisation one => one.Organisation,
        _ => null,
    };
}
