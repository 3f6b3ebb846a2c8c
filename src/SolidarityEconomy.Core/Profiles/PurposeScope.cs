using NodaTime;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>What of an actor may be used for a purpose on a day: nothing without consent, and no more than the purpose needs.</summary>
/// <param name="Purpose">The use.</param>
/// <param name="On">The day of use.</param>
internal readonly record struct PurposeScope(Purpose Purpose, LocalDate On)
{
    private bool IsMatching => Purpose is Purpose.Matching or Purpose.MatchingByTies or Purpose.Inclusion;

    private bool IsCounting => Purpose is Purpose.Statistics or Purpose.Research;

    // What an organisation is, its registers tell everybody; a collective is people.
    public static bool NeedsConsent(Actor actor) => actor.Kind != ActorKind.Organisation;

    /// <summary>The actor with what may be used of it; null when nothing may.</summary>
    public Actor? Of(Actor actor)
    {
        if (!NeedsConsent(actor))
        {
            return Reached(actor);
        }

        if (actor.Personal is not { } file || !file.Allows(Purpose, On))
        {
            return null;
        }

        return Purpose switch
        {
            Purpose.Registration => actor,
            Purpose.Statistics or Purpose.Research => Counted(actor, Of(file)),
            Purpose.Publication => Published(actor, Of(file)),
            Purpose.Contact => Called(actor, Of(file)),
            _ => Reached(actor) with
            {
                Personal = Of(file),
                Identifiers = [],
                Aliases = IsMatching ? actor.Aliases : [],
                Place = IsMatching ? actor.Place : Coarse(actor.Place),
            },
        };
    }

    /// <summary>The profile with what may be used of it; safety limits act in matching and are shown nowhere. Null when nothing is left.</summary>
    public Profile? Of(Profile profile, Actor of) => Purpose switch
    {
        Purpose.Registration or Purpose.Matching or Purpose.MatchingByTies or Purpose.Inclusion => profile,
        _ when !NeedsConsent(of) => profile with { SafetyLimits = null },
        Purpose.Statistics or Purpose.Research => new Profile(profile.Of)
        {
            Skills = profile.Skills is { } skills ? [.. skills.Select(claim => claim with { Evidence = [] })] : null,
            Languages = profile.Languages,
        },
        Purpose.Contact => new Profile(profile.Of)
        {
            Languages = profile.Languages,
            Availability = profile.Availability,
            PreferredChannel = profile.PreferredChannel,
            Bandwidth = profile.Bandwidth,
        },
        Purpose.Publication => null,
        _ => profile with { SafetyLimits = null },
    };

    /// <summary>The need with what may be used of it; null when nothing may.</summary>
    public Need? Of(Need need, Actor by) => Purpose switch
    {
        _ when IsMatching && !need.IsOpen(On) => null,
        Purpose.Publication when by.HidesRequests => null,
        _ when !NeedsConsent(by) => need,
        Purpose.Contact => null,
        Purpose.Statistics or Purpose.Research => need with { Title = need.Topic?.Label ?? Text.Of(LanguageTag.English, need.Id.ToString()) },
        Purpose.Publication => new Need(need.Id, need.By, need.Topic, need.Title, need.Languages, need.Places, need.Quantity)
        {
            Period = need.Period,
            Status = need.Status,
        },
        _ => need,
    };

    /// <summary>The offer with what may be used of it; null when nothing may.</summary>
    public Offer? Of(Offer offer, Actor by) => Purpose switch
    {
        _ when IsMatching && !offer.IsOpen(On) => null,
        Purpose.Publication when by.HidesRequests => null,
        _ when !NeedsConsent(by) => offer,
        Purpose.Contact => null,
        Purpose.Statistics or Purpose.Research => offer with
        {
            Title = offer.Topics.FirstOrDefault()?.Label ?? Text.Of(LanguageTag.English, offer.Id.ToString()),
        },
        Purpose.Publication => new Offer(offer.Id, offer.By, offer.Topics, offer.Title, offer.Languages, offer.Places, offer.Capacity)
        {
            Period = offer.Period,
            Status = offer.Status,
        },
        _ => offer,
    };

    /// <summary>The actor without pointing at anybody who is not to be named; its posts stay.</summary>
    public static Actor Naming(Actor actor, Func<Id<Actor>, bool> isNamed) =>
        actor.Positions.All(position => position.At is not { } at || isNamed(at)) ? actor : actor with
        {
            Positions =
            [
                .. actor.Positions.Select(position => position.At is { } at && !isNamed(at) ? position with { At = null } : position)
                    .Distinct(),
            ],
        };

    private static Place? Coarse(Place? place) =>
        place is null or { Country: null, Area: null } ? null : new Place(place.Country, place.Area);

    private static Actor Counted(Actor actor, PersonalFile file) => new(
        actor.Id,
        actor.Kind,
        Text.Of(LanguageTag.English, actor.Id.ToString()),
        place: Coarse(actor.Place),
        membershipType: actor.MembershipType,
        organisationalStructure: actor.OrganisationalStructure,
        activities: actor.Activities,
        languages: actor.Languages)
    {
        Sectors = actor.Sectors,
        Personal = file,
    };

    private Actor Published(Actor actor, PersonalFile file) => new(
        actor.Id, actor.Kind, actor.Name, place: Coarse(actor.Place), activities: actor.Activities, languages: actor.Languages)
    {
        Contacts = Reached(actor).Contacts,
        HidesRequests = actor.HidesRequests,
        Personal = file,
    };

    private Actor Called(Actor actor, PersonalFile file) => new(
        actor.Id, actor.Kind, actor.Name, place: actor.Place, languages: actor.Languages)
    {
        Aliases = actor.Aliases,
        Contacts = Reached(actor).Contacts,
        Personal = file,
    };

    private Actor Reached(Actor actor)
    {
        Audience reader = Purpose switch
        {
            Purpose.Registration or Purpose.Contact => Audience.Coordinator,
            Purpose.Matching or Purpose.MatchingByTies or Purpose.Inclusion => Audience.Participant,
            _ => Audience.Public,
        };
        bool isReachable = !IsCounting;
        return actor.Contacts.IsEmpty ? actor : actor with
        {
            Contacts = [.. actor.Contacts.Where(contact => isReachable && contact.IsVisibleTo(reader))],
        };
    }

    // Matching looks at ties and groups only where the person said yes to that, too.
    private bool Uses(PersonalFile file, Purpose purpose)
    {
        bool isMeant = purpose == Purpose || (Purpose == Purpose.Matching && purpose is Purpose.MatchingByTies or Purpose.Inclusion);
        return isMeant && file.Allows(purpose, On);
    }

    private PersonalFile Of(PersonalFile file)
    {
        PurposeScope scope = this;
        bool isTied = Uses(file, Purpose.MatchingByTies);
        return new PersonalFile(file.Consents.Where(consent => consent.IsInForce(scope.On) && scope.Uses(file, consent.Purpose)))
        {
            Stays = IsCounting ? file.Stays : isTied ? [.. file.Stays.Select(stay => stay with { Status = null })] : [],
            Ties = IsCounting || isTied ? file.Ties : [],
            Declarations =
            [
                .. file.Declarations.Where(declaration =>
                    declaration.IsInForce(scope.On) && scope.Uses(file, declaration.Consent.Purpose)),
            ],
        };
    }
}
