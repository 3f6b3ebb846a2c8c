using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>Two records that became one, with all that it takes to separate them again.</summary>
/// <param name="Kept">The record that stayed, as it was before.</param>
/// <param name="KeptProfile">Its profile before.</param>
/// <param name="Other">The record that went into it.</param>
/// <param name="OtherProfile">What was known of who went into the other record; null when nothing was asked.</param>
/// <param name="OtherSubject">Its random name in the log, with the salt.</param>
/// <param name="Needs">The needs that came over.</param>
/// <param name="Offers">The offers that came over.</param>
/// <param name="Followers">What changed in the records of others, each of them once.</param>
/// <param name="IsChanged">Whether the merged record was put right since.</param>
/// <param name="IsProfileChanged">Whether the merged profile was stated anew since.</param>
internal sealed record Merger(
    Actor Kept,
    Profile? KeptProfile,
    Actor Other,
    Profile? OtherProfile,
    Subject OtherSubject,
    ImmutableArray<Id<Need>> Needs,
    ImmutableArray<Id<Offer>> Offers,
    ImmutableArray<Follower> Followers,
    bool IsChanged = false,
    bool IsProfileChanged = false);
