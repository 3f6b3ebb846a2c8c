using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>What records say about the id of another actor: posts at it, and safety limits against it.</summary>
internal static class References
{
    public static IEnumerable<Id<Actor>> Of(Actor? actor) => (actor?.Positions ?? []).Select(post => post.At).OfType<Id<Actor>>();

    public static IEnumerable<Id<Actor>> Of(Profile? profile) => (profile?.SafetyLimits ?? []).Select(Against).OfType<Id<Actor>>();

    /// <summary>Whom the two records that a merger keeps name.</summary>
    public static IEnumerable<Id<Actor>> Of(Merger merger) =>
        Of(merger.Kept).Concat(Of(merger.KeptProfile)).Concat(Of(merger.Other)).Concat(Of(merger.OtherProfile));

    /// <summary>Whom the posts and limits name that a merger changed in somebody's record.</summary>
    public static IEnumerable<Id<Actor>> Of(Follower? follower) => (follower?.Posts ?? []).Select(post => post.At)
        .Concat((follower?.Limits ?? []).Select(Against)).OfType<Id<Actor>>();

    /// <summary>Takes the link to erased actors out of posts; the words of the post stay.</summary>
    public static Actor Without(Actor actor, IReadOnlySet<Id<Actor>> erased) => !Of(actor).Any(erased.Contains) ? actor : actor with
    {
        Positions = [.. actor.Positions.Select(post => Without(post, erased)).Distinct()],
    };

    /// <summary>Takes safety limits against erased actors out.</summary>
    public static Profile Without(Profile profile, IReadOnlySet<Id<Actor>> erased) => !Of(profile).Any(erased.Contains) ? profile : profile with
    {
        SafetyLimits = Without(profile.SafetyLimits!.Value, erased),
    };

    /// <summary>Takes the links to erased actors out of the two records that a merger keeps.</summary>
    public static Merger Without(Merger merger, IReadOnlySet<Id<Actor>> erased) => merger with
    {
        Kept = Without(merger.Kept, erased),
        KeptProfile = merger.KeptProfile is { } kept ? Without(kept, erased) : null,
        Other = Without(merger.Other, erased),
        OtherProfile = merger.OtherProfile is { } other ? Without(other, erased) : null,
    };

    /// <summary>Takes the links to erased actors out of what a merger changed in somebody's record.</summary>
    public static Follower Without(Follower follower, IReadOnlySet<Id<Actor>> erased) => follower with
    {
        Posts = follower.Posts is { } posts ? [.. posts.Select(post => Without(post, erased)).Distinct()] : null,
        Limits = Without(follower.Limits, erased),
    };

    /// <summary>Moves posts from one actor to another, each in its place; a post that is there already is not moved on top of it.</summary>
    public static Actor Moved(Actor actor, Func<Position, bool> isMeant, Id<Actor> to)
    {
        if (!actor.Positions.Any(isMeant))
        {
            return actor;
        }

        HashSet<Position> there = [.. actor.Positions];
        ImmutableArray<Position> moved =
        [
            .. actor.Positions.Select(post => isMeant(post) && there.Add(post with { At = to }) ? post with { At = to } : post),
        ];
        return moved.SequenceEqual(actor.Positions) ? actor : actor with { Positions = moved };
    }

    /// <summary>Whoever keeps away from one actor keeps away from the other, too.</summary>
    public static Profile Widened(Profile profile, Id<Actor> from, Id<Actor> to)
    {
        if (profile.SafetyLimits is not { } limits)
        {
            return profile;
        }

        SafetyLimit[] more =
        [
            .. limits.SelectMany<SafetyLimit, SafetyLimit>(limit => limit switch
            {
                SafetyLimit.ByActor one when one.Actor == from => [new SafetyLimit.ByActor(to) { ExcludesUnknown = limit.ExcludesUnknown }],
                SafetyLimit.ByOrganisation one when one.Organisation == from =>
                    [new SafetyLimit.ByOrganisation(to) { ExcludesUnknown = limit.ExcludesUnknown }],
                _ => [],
            }),
        ];
        return more.All(limits.Contains) ? profile : profile with { SafetyLimits = [.. limits.Union(more)] };
    }

    /// <summary>Takes safety limits out that a merger had added.</summary>
    public static Profile Narrowed(Profile profile, ImmutableArray<SafetyLimit> added) =>
        profile.SafetyLimits is { } limits && limits.Any(added.Contains)
            ? profile with { SafetyLimits = limits.RemoveRange(added) }
            : profile;

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

    private static Position Without(Position post, IReadOnlySet<Id<Actor>> erased) =>
        post.At is { } at && erased.Contains(at) ? post with { At = null } : post;

    private static ImmutableArray<SafetyLimit> Without(ImmutableArray<SafetyLimit> limits, IReadOnlySet<Id<Actor>> erased) =>
        [.. limits.Where(limit => Against(limit) is not { } id || !erased.Contains(id))];

    private static Id<Actor>? Against(SafetyLimit limit) => limit switch
    {
        SafetyLimit.ByActor one => one.Actor,
        SafetyLimit.ByOrganisation one => one.Organisation,
        _ => null,
    };
}
