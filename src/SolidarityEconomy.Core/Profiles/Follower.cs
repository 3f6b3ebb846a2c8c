using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>What a merger changed in the record of somebody else, so that undoing it changes exactly that back.</summary>
/// <param name="Who">Whose record.</param>
/// <param name="Posts">The posts that moved, as they stand since; null where an older document does not tell which of them.</param>
/// <param name="Limits">The safety limits that were added, unless they were stated since.</param>
internal sealed record Follower(Id<Actor> Who, ImmutableArray<Position>? Posts, ImmutableArray<SafetyLimit> Limits)
{
    /// <summary>Adds what changed in the same record since.</summary>
    public Follower With(Follower more) =>
        new(Who, Posts is { } posts ? [.. posts.Union(more.Posts ?? [])] : null, [.. Limits.Union(more.Limits)]);
}
