using System.Collections.Immutable;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>The weights that hold unless a caller names others.</summary>
internal static class ProfileWeights
{
    /// <summary>
    /// In tens by what a missing answer costs: without it nothing may be done (100 to 80), no match is found (75 to 50), a match may fail
    /// (45 to 30), a match could be better (25 to 5).
    /// </summary>
    public static ImmutableArray<ProfileWeight> Default { get; } =
    [
        new(ProfileField.MatchingConsent, ActorKind.Person, ProfileSide.Any, 100),
        new(ProfileField.MatchingConsent, ActorKind.Collective, ProfileSide.Any, 100),
        new(ProfileField.NeedOrOffer, null, ProfileSide.Any, 90),
        new(ProfileField.Contact, null, ProfileSide.Any, 80),
        new(ProfileField.Languages, null, ProfileSide.Any, 60),
        new(ProfileField.Languages, null, ProfileSide.Offer, 70),
        new(ProfileField.Place, null, ProfileSide.Any, 55),
        new(ProfileField.Skills, ActorKind.Person, ProfileSide.Any, 35),
        new(ProfileField.Skills, ActorKind.Person, ProfileSide.Offer, 65),
        new(ProfileField.Availability, ActorKind.Person, ProfileSide.Need, 40),
        new(ProfileField.Availability, null, ProfileSide.Offer, 50),
        new(ProfileField.NeedTopic, null, ProfileSide.Need, 75),
        new(ProfileField.NeedPlaces, null, ProfileSide.Need, 20),
        new(ProfileField.NeedQuantity, null, ProfileSide.Need, 10),
        new(ProfileField.NeedKind, null, ProfileSide.Need, 50),
        new(ProfileField.NeedUrgency, null, ProfileSide.Need, 45),
        new(ProfileField.NeedTerms, null, ProfileSide.Need, 30),
        new(ProfileField.OfferTopics, null, ProfileSide.Offer, 75),
        new(ProfileField.OfferPlaces, null, ProfileSide.Offer, 30),
        new(ProfileField.OfferCapacity, null, ProfileSide.Offer, 25),
        new(ProfileField.OfferKind, null, ProfileSide.Offer, 50),
        new(ProfileField.OfferTerms, null, ProfileSide.Offer, 45),
        new(ProfileField.TimeZone, null, ProfileSide.Any, 30),
        new(ProfileField.PreferredChannel, null, ProfileSide.Any, 30),
        new(ProfileField.Bandwidth, ActorKind.Person, ProfileSide.Any, 30),
        new(ProfileField.Bandwidth, ActorKind.Collective, ProfileSide.Any, 30),
        new(ProfileField.Activities, ActorKind.Organisation, ProfileSide.Any, 45),
        new(ProfileField.Activities, ActorKind.Collective, ProfileSide.Any, 30),
        new(ProfileField.Sectors, ActorKind.Organisation, ProfileSide.Any, 25),
        new(ProfileField.MembershipType, ActorKind.Organisation, ProfileSide.Any, 15),
        new(ProfileField.MembershipType, ActorKind.Collective, ProfileSide.Any, 15),
        new(ProfileField.LanguageLevels, ActorKind.Person, ProfileSide.Any, 20),
        new(ProfileField.SkillLevels, ActorKind.Person, ProfileSide.Offer, 20),
        new(ProfileField.SafetyLimits, ActorKind.Person, ProfileSide.Any, 25),
        new(ProfileField.Values, null, ProfileSide.Any, 5),
    ];
}
