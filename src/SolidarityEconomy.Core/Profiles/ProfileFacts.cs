using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Texts;

namespace SolidarityEconomy.Profiles;

/// <summary>What is known of one actor on one day, and how to ask for the rest.</summary>
internal sealed class ProfileFacts
{
    private readonly Actor _actor;
    private readonly Profile? _profile;
    private readonly ImmutableArray<Need> _needs;
    private readonly ImmutableArray<Offer> _offers;
    private readonly LocalDate _on;

    public ProfileFacts(Actor actor, Profile? profile, IEnumerable<Need> needs, IEnumerable<Offer> offers, LocalDate on)
    {
        _actor = actor;
        _profile = profile;
        _needs = [.. needs.Where(need => IsAlive(need.Status))];
        _offers = [.. offers.Where(offer => IsAlive(offer.Status))];
        _on = IsoDay.Of(on);
        if ((profile is not null && profile.Of != actor.Id)
            || _needs.Any(need => need.By != actor.Id)
            || _offers.Any(offer => offer.By != actor.Id))
        {
            throw new ArgumentException($"A profile, need or offer is not of {actor.Id}.", nameof(profile));
        }
    }

    /// <summary>False for whoever has blocked the data, or said no to being kept, matched or called.</summary>
    public bool MayBeAsked => _actor.Personal is not { } file || (!file.IsBlocked
        && !Refuses(file, Purpose.Registration) && !Refuses(file, Purpose.Matching) && !Refuses(file, Purpose.Contact));

    public bool Matters(ProfileWeight row) =>
        (row.Kind is null || row.Kind == _actor.Kind)
        && row.Side switch
        {
            ProfileSide.Need => !_needs.IsEmpty,
            ProfileSide.Offer => !_offers.IsEmpty,
            _ => true,
        };

    /// <summary>Whether a field is known; null when there is nothing to be known.</summary>
    public bool? Knows(ProfileField field) => field switch
    {
        ProfileField.MatchingConsent =>
            _actor.Personal is { } file && (file.IsBlocked || file.Allows(Purpose.Matching, _on) || HasSaidNo(file, Purpose.Matching)),
        ProfileField.NeedOrOffer => !_needs.IsEmpty || !_offers.IsEmpty,
        ProfileField.Contact => !_actor.Contacts.IsEmpty,
        ProfileField.Languages => _profile?.Languages is not null || !_actor.Languages.IsEmpty || HasRequestWithLanguages,
        ProfileField.Place => _actor.Place?.Country is not null,
        ProfileField.Skills => _profile?.Skills is not null,
        ProfileField.Availability => _profile?.Availability is not null,
        ProfileField.TimeZone => _profile?.Availability is { Windows.IsEmpty: false } hours ? hours.Zone is not null : null,
        ProfileField.PreferredChannel => _profile?.PreferredChannel is not null,
        ProfileField.Bandwidth => _profile?.Bandwidth is not null,
        ProfileField.Activities => !_actor.Activities.IsEmpty,
        ProfileField.Sectors => !_actor.Sectors.IsEmpty,
        ProfileField.MembershipType => _actor.MembershipType is not null,
        ProfileField.LanguageLevels => _profile?.Languages is { } languages ? Each(languages, claim => claim.PlainLevel is not null) : null,
        ProfileField.SkillLevels => _profile?.Skills is { } skills ? Each(skills, claim => claim.Level is not null) : null,
        ProfileField.SafetyLimits => _profile?.SafetyLimits is not null,
        ProfileField.Values => _profile?.Values is not null,
        _ when OfNeed(field) is { } isKnown => Each(_needs, isKnown),
        _ when OfOffer(field) is { } isKnown => Each(_offers, isKnown),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The question for a field that is not known; about the first need, offer or skill that lacks it.</summary>
    public Message Ask(ProfileField field)
    {
        bool isOne = _actor.Kind == ActorKind.Person;
        string key = Key(field);
        return Topic(field) is { } topic ? QuestionTexts.About(key, isOne, topic) : QuestionTexts.General(key, isOne);
    }

    // Matching takes the languages of the actor where a need or offer tells none, so one that tells them is an answer, too.
    private bool HasRequestWithLanguages =>
        _needs.Any(need => need.Languages is not null) || _offers.Any(offer => offer.Languages is not null);

    private static string Key(ProfileField field) => field switch
    {
        ProfileField.MatchingConsent => QuestionTexts.MatchingConsent,
        ProfileField.NeedOrOffer => QuestionTexts.NeedOrOffer,
        ProfileField.Contact => QuestionTexts.Contact,
        ProfileField.Languages => QuestionTexts.Languages,
        ProfileField.Place => QuestionTexts.Place,
        ProfileField.Skills => QuestionTexts.Skills,
        ProfileField.Availability => QuestionTexts.Availability,
        ProfileField.NeedTopic => QuestionTexts.NeedTopic,
        ProfileField.NeedPlaces => QuestionTexts.NeedPlaces,
        ProfileField.NeedQuantity => QuestionTexts.NeedQuantity,
        ProfileField.OfferTopics => QuestionTexts.OfferTopics,
        ProfileField.OfferPlaces => QuestionTexts.OfferPlaces,
        ProfileField.OfferCapacity => QuestionTexts.OfferCapacity,
        ProfileField.NeedKind => QuestionTexts.NeedKind,
        ProfileField.NeedUrgency => QuestionTexts.NeedUrgency,
        ProfileField.NeedTerms => QuestionTexts.NeedTerms,
        ProfileField.OfferKind => QuestionTexts.OfferKind,
        ProfileField.OfferTerms => QuestionTexts.OfferTerms,
        ProfileField.TimeZone => QuestionTexts.TimeZone,
        ProfileField.PreferredChannel => QuestionTexts.PreferredChannel,
        ProfileField.Bandwidth => QuestionTexts.Bandwidth,
        ProfileField.Activities => QuestionTexts.Activities,
        ProfileField.Sectors => QuestionTexts.Sectors,
        ProfileField.MembershipType => QuestionTexts.MembershipType,
        ProfileField.LanguageLevels => QuestionTexts.LanguageLevels,
        ProfileField.SkillLevels => QuestionTexts.SkillLevels,
        ProfileField.SafetyLimits => QuestionTexts.SafetyLimits,
        ProfileField.Values => QuestionTexts.Values,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static bool IsAlive(RequestStatus status) => status is RequestStatus.Open or RequestStatus.Paused;

    private static bool? Each<T>(ImmutableArray<T> list, Func<T, bool> isKnown) => list.IsEmpty ? null : list.All(isKnown);

    private Text? Topic(ProfileField field) => field switch
    {
        ProfileField.SkillLevels => _profile!.Skills!.Value.First(claim => claim.Level is null).Skill.Label,
        _ when OfNeed(field) is { } isKnown => _needs.First(need => !isKnown(need)).Title,
        _ when OfOffer(field) is { } isKnown => _offers.First(offer => !isKnown(offer)).Title,
        _ => null,
    };

    /// <summary>Whether a need tells a field; null for a field that is not one of needs.</summary>
    private static Func<Need, bool>? OfNeed(ProfileField field) => field switch
    {
        ProfileField.NeedTopic => need => need.Topic is not null,
        ProfileField.NeedPlaces => need => need.Places is not null,
        ProfileField.NeedQuantity => need => need.Quantity is not null,
        ProfileField.NeedKind => need => need.Kind is not null,
        ProfileField.NeedUrgency => need => need.Urgency is not null,
        ProfileField.NeedTerms => need => need.Terms is not null,
        _ => null,
    };

    /// <summary>Whether an offer tells a field; null for a field that is not one of offers.</summary>
    private static Func<Offer, bool>? OfOffer(ProfileField field) => field switch
    {
        ProfileField.OfferTopics => offer => !offer.Topics.IsEmpty,
        ProfileField.OfferPlaces => offer => offer.Places is not null,
        ProfileField.OfferCapacity => offer => offer.Capacity is not null,
        ProfileField.OfferKind => offer => offer.Kind is not null,
        ProfileField.OfferTerms => offer => offer.Terms is not null,
        _ => null,
    };

    private bool Refuses(PersonalFile file, Purpose purpose) => !file.Allows(purpose, _on) && HasSaidNo(file, purpose);

    // A consent taken back is an answer; one that ran out is none.
    private bool HasSaidNo(PersonalFile file, Purpose purpose) => file.Consents
        .Where(consent => consent.Purpose == purpose && consent.GivenOn <= _on)
        .OrderBy(consent => consent.GivenOn)
        .LastOrDefault()?.RevokedOn <= _on;
}
