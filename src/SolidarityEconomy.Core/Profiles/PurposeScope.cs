using NodaTime;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Profiles;

/// <summary>What of an actor may be used for a purpose on a day: nothing without consent, and no more than the purpose needs.</summary>
/// <param name="Purpose">The use.</param>
/// <param name="On">The day of use.</param>
internal readonly record struct PurposeScope(Purpose Purpose, LocalDate On)
{
    private bool IsMatching => Purpose is Purpose.Matching or Purpose.MatchingByTies or Purpose.Inclusion;

    private bool IsKeeping => Purpose == Purpose.Registration;

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

        Actor reached = Reached(actor);
        return IsKeeping ? reached : reached with
        {
            Personal = Of(file),
            Identifiers = [],
            Aliases = IsMatching || Purpose == Purpose.Contact ? actor.Aliases : [],
            Place = IsMatching || Purpose == Purpose.Contact ? actor.Place : Coarse(actor.Place),
        };
    }

    /// <summary>The profile with what may be used of it; safety limits act in matching and are shown nowhere.</summary>
    public Profile Of(Profile profile) => IsKeeping || IsMatching ? profile : profile with { SafetyLimits = null };

    public bool Takes(Need need) => !IsMatching || need.IsOpen(On);

    public bool Takes(Offer offer) => !IsMatching || offer.IsOpen(On);

    private static Place? Coarse(Place? place) =>
        place is null or { Country: null, Area: null } ? null : new Place(place.Country, place.Area);

    private Actor Reached(Actor actor)
    {
        Audience reader = Purpose switch
        {
            Purpose.Registration or Purpose.Contact => Audience.Coordinator,
            Purpose.Matching or Purpose.MatchingByTies or Purpose.Inclusion => Audience.Participant,
            _ => Audience.Public,
        };
        bool isReachable = Purpose is not (Purpose.Statistics or Purpose.Research);
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
        bool isCounting = Purpose is Purpose.Statistics or Purpose.Research;
        bool isTied = Uses(file, Purpose.MatchingByTies);
        return new PersonalFile(file.Consents.Where(consent => consent.IsInForce(scope.On) && scope.Uses(file, consent.Purpose)))
        {
            Stays = isCounting ? file.Stays : isTied ? [.. file.Stays.Select(stay => stay with { Status = null })] : [],
            Ties = isCounting || isTied ? file.Ties : [],
            Declarations =
            [
                .. file.Declarations.Where(declaration =>
                    declaration.IsInForce(scope.On) && scope.Uses(file, declaration.Consent.Purpose)),
            ],
        };
    }
}
