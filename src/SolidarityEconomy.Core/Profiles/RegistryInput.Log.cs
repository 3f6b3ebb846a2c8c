using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <content>The log of a registry as the document tells of it.</content>
public sealed partial record RegistryInput
{
    /// <summary>Where the log stands, and what ties it to the records; the events themselves are kept apart.</summary>
    /// <param name="Sequence">The number of the last event, 1 or more.</param>
    /// <param name="EffectiveOn">The day from which the last event holds.</param>
    /// <param name="Digest">The digest of the last event, 64 hexadecimal digits in lower case.</param>
    /// <param name="Subjects">The random names of actors in the log; secret, as are the salts.</param>
    /// <param name="Mergers">The records that were merged into others, the oldest merger first.</param>
    /// <param name="Retired">The ids of organisations that withdrew and that others still name; since 1.2.</param>
    public sealed record LogPart(
        long Sequence,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate EffectiveOn,
        string Digest,
        IReadOnlyList<SubjectPart>? Subjects = null,
        IReadOnlyList<MergerPart>? Mergers = null,
        IReadOnlyList<string>? Retired = null)
    {
        /// <summary>Tells only what it is, since names in the log are secret.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(LogPart);
    }

    /// <summary>Under which random name an actor stands in the log.</summary>
    /// <param name="Of">The id of the actor.</param>
    /// <param name="Id">The random name, 22 characters or more.</param>
    /// <param name="Salt">The secret, 22 to 128 characters.</param>
    public sealed record SubjectPart(string Of, string Id, string Salt)
    {
        /// <summary>Tells only what it is, since the salt is secret.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(SubjectPart);
    }

    /// <summary>Two records that became one, as they were before.</summary>
    /// <param name="Kept">The record that stayed.</param>
    /// <param name="Other">The record that went into it.</param>
    /// <param name="Subject">The random name of the other in the log.</param>
    /// <param name="KeptProfile">The profile of the one that stayed.</param>
    /// <param name="OtherProfile">What was known of who was merged away; left out when nothing was asked.</param>
    /// <param name="Needs">The ids of the needs that came over.</param>
    /// <param name="Offers">The ids of the offers that came over.</param>
    /// <param name="Members">
    /// The ids of those whose posts at the other moved to the one that stayed, where it is not known which posts; until 1.1.
    /// </param>
    /// <param name="IsChanged">Whether the merged record was put right since.</param>
    /// <param name="IsProfileChanged">Whether the merged profile was stated anew since.</param>
    /// <param name="Followers">What the merger changed in the records of others; since 1.2.</param>
    public sealed record MergerPart(
        ActorPart Kept,
        ActorPart Other,
        SubjectPart Subject,
        ProfilePart? KeptProfile = null,
        ProfilePart? OtherProfile = null,
        IReadOnlyList<string>? Needs = null,
        IReadOnlyList<string>? Offers = null,
        IReadOnlyList<string>? Members = null,
        bool IsChanged = false,
        bool IsProfileChanged = false,
        IReadOnlyList<FollowerPart>? Followers = null)
    {
        /// <summary>Tells only what it is, since it holds two records.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(MergerPart);
    }

    /// <summary>What a merger changed in the record of somebody else; since 1.2.</summary>
    /// <param name="Who">The id of the record.</param>
    /// <param name="Posts">The posts that moved, as they stand since.</param>
    /// <param name="Limits">The safety limits that were added, unless they were stated since.</param>
    public sealed record FollowerPart(
        string Who, IReadOnlyList<PositionPart>? Posts = null, IReadOnlyList<LimitPart>? Limits = null)
    {
        /// <summary>Tells only what it is, since it tells of somebody's fears.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(FollowerPart);
    }
}
