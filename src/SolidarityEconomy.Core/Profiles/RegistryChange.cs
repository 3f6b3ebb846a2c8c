using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>One thing that is to happen to a registry; <see cref="Registry.Apply"/> lets it happen or refuses it.</summary>
/// <remarks>A closed hierarchy: the cases nested here are all there are. Immutable.</remarks>
public abstract record RegistryChange
{
    private RegistryChange(Id<Actor> of) => Of = Guard.Id(of);

    /// <summary>Whom it concerns.</summary>
    public Id<Actor> Of { get; }

    /// <summary>Tells kind and id, since the rest may be personal.</summary>
    /// <returns>For example <c>Withdraw a-17</c>.</returns>
    public sealed override string ToString() => $"{GetType().Name} {Of}";

    /// <summary>Registers an actor with what is known of it.</summary>
    public sealed record Register : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="actor">Who.</param>
        /// <param name="subject">Its random name in the log and its salt; drawn by the caller.</param>
        /// <param name="profile">Its profile; null when nothing was asked.</param>
        /// <param name="needs">What it asks for.</param>
        /// <param name="offers">What it gives.</param>
        /// <exception cref="ArgumentException">
        /// A profile, need or offer is of somebody else, an id stands twice, or the subject's id is the actor's.
        /// </exception>
        public Register(
            Actor actor, Subject subject, Profile? profile = null, IEnumerable<Need>? needs = null, IEnumerable<Offer>? offers = null)
            : base(Known(actor).Id)
        {
            Actor = actor;
            Subject = Apart(subject, actor.Id);
            Profile = profile is null || profile.Of == actor.Id ? profile : throw Foreign(nameof(profile));
            Needs = needs is null ? [] : [.. needs];
            Offers = offers is null ? [] : [.. offers];
            _ = Guard.Distinct(Needs.Select(need => need.By == actor.Id ? need.Id : throw Foreign(nameof(needs))), nameof(needs));
            _ = Guard.Distinct(Offers.Select(offer => offer.By == actor.Id ? offer.Id : throw Foreign(nameof(offers))), nameof(offers));
        }

        /// <summary>The record to keep.</summary>
        public Actor Actor { get; }

        /// <summary>Its random name in the log, with the salt.</summary>
        public Subject Subject { get; }

        /// <summary>The profile that comes with it; null when nothing was asked.</summary>
        public Profile? Profile { get; }

        /// <summary>What it asks for, in the order given.</summary>
        public ImmutableArray<Need> Needs { get; }

        /// <summary>What it gives, in the order given.</summary>
        public ImmutableArray<Offer> Offers { get; }
    }

    /// <summary>Gives an actor that was there before the log a random name in it, so that it can be changed.</summary>
    public sealed record Enrol : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Whom it concerns.</param>
        /// <param name="subject">Its random name in the log and its salt; drawn by the caller.</param>
        /// <exception cref="ArgumentException">An id is empty, or the subject's id is the actor's.</exception>
        public Enrol(Id<Actor> of, Subject subject)
            : base(of) => Subject = Apart(subject, of);

        /// <summary>Its random name in the log, with the salt.</summary>
        public Subject Subject { get; }
    }

    /// <summary>Puts the record of an actor right.</summary>
    /// <remarks>
    /// Consents, declarations and the block stay as they are, whatever the new record says: they have changes of their own, so
    /// that an old copy cannot bring back what was revoked. For the same reason neither an update nor a merger makes an
    /// organisation of a person or collective, or the other way round.
    /// </remarks>
    public sealed record Update : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="actor">The record as it is right, under the same id.</param>
        public Update(Actor actor)
            : base(Known(actor).Id) => Actor = actor;

        /// <summary>The record as it is right.</summary>
        public Actor Actor { get; }
    }

    /// <summary>States the profile of an actor, or puts it right.</summary>
    public sealed record PutProfile : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="profile">The whole profile as it is from now on.</param>
        public PutProfile(Profile profile)
            : base(Known(profile).Of) => Profile = profile;

        /// <summary>The whole profile.</summary>
        public Profile Profile { get; }
    }

    /// <summary>States a need, or puts one under the same id right: its words, figures or status.</summary>
    public sealed record PutNeed : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="need">The whole need as it is from now on.</param>
        public PutNeed(Need need)
            : base(Known(need).By) => Need = need;

        /// <summary>The whole need.</summary>
        public Need Need { get; }
    }

    /// <summary>Takes a need out.</summary>
    public sealed record RemoveNeed : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Who asked.</param>
        /// <param name="need">The need that is no longer asked.</param>
        /// <exception cref="ArgumentException">An id is empty.</exception>
        public RemoveNeed(Id<Actor> of, Id<Need> need)
            : base(of) => Need = Guard.Id(need);

        /// <summary>The need that is no longer asked.</summary>
        public Id<Need> Need { get; }
    }

    /// <summary>States an offer, or puts one under the same id right: its words, figures or status.</summary>
    public sealed record PutOffer : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="offer">The whole offer as it is from now on.</param>
        public PutOffer(Offer offer)
            : base(Known(offer).By) => Offer = offer;

        /// <summary>The whole offer.</summary>
        public Offer Offer { get; }
    }

    /// <summary>Takes an offer out.</summary>
    public sealed record RemoveOffer : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Who offered.</param>
        /// <param name="offer">The offer that is no longer made.</param>
        /// <exception cref="ArgumentException">An id is empty.</exception>
        public RemoveOffer(Id<Actor> of, Id<Offer> offer)
            : base(of) => Offer = Guard.Id(offer);

        /// <summary>The offer that is no longer made.</summary>
        public Id<Offer> Offer { get; }
    }

    /// <summary>Notes that a person or collective consents to one purpose.</summary>
    public sealed record GiveConsent : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Who consents.</param>
        /// <param name="consent">To what, how and until when; a yes that was not taken back.</param>
        /// <exception cref="ArgumentException">The id is empty, or the consent was taken back already.</exception>
        public GiveConsent(Id<Actor> of, Consent consent)
            : base(of) => Consent = Given(consent, nameof(consent));

        /// <summary>To what, how and until when.</summary>
        public Consent Consent { get; }
    }

    /// <summary>Notes that a person or collective says no to one purpose, whether or not there ever was a yes, so that nobody asks again.</summary>
    /// <remarks>
    /// It stays in the file as a consent that never held: revoked on the day on which it was asked for. A yes to the same purpose
    /// that is not younger ends that day.
    /// </remarks>
    public sealed record RefuseConsent : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Who says no.</param>
        /// <param name="asked">What was asked: the consent as a yes would have made it, dated with the day of the no.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        public RefuseConsent(Id<Actor> of, Consent asked)
            : base(of) => Asked = Known(asked) with { ExpiresOn = null, RevokedOn = asked.GivenOn };

        /// <summary>What was asked, as it stands in the file: revoked on the day on which it was asked for.</summary>
        public Consent Asked { get; }
    }

    /// <summary>Takes every consent to one purpose back.</summary>
    public sealed record RevokeConsent : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Who takes it back.</param>
        /// <param name="purpose">For what the data may no longer be used.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        /// <exception cref="ArgumentOutOfRangeException">There is no such purpose.</exception>
        public RevokeConsent(Id<Actor> of, Purpose purpose)
            : base(of) => Purpose = Contents.Known(purpose);

        /// <summary>For what the data may no longer be used.</summary>
        public Purpose Purpose { get; }
    }

    /// <summary>Notes what a person or collective declares about itself.</summary>
    public sealed record Declare : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Who declares.</param>
        /// <param name="declaration">What, with its own consent, which was not taken back.</param>
        /// <exception cref="ArgumentException">The id is empty, or the consent was taken back already.</exception>
        public Declare(Id<Actor> of, Declaration declaration)
            : base(of)
        {
            Declaration = Known(declaration);
            _ = Given(declaration.Consent, nameof(declaration));
        }

        /// <summary>What is declared, with its own consent.</summary>
        public Declaration Declaration { get; }
    }

    /// <summary>Takes a declaration back.</summary>
    public sealed record RevokeDeclaration : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Who takes it back.</param>
        /// <param name="kind">Diaspora, group or situation.</param>
        /// <param name="concept">Which one.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
        public RevokeDeclaration(Id<Actor> of, DeclarationKind kind, Concept concept)
            : base(of)
        {
            Kind = Contents.Known(kind);
            Concept = Known(concept);
        }

        /// <summary>Diaspora, group or situation.</summary>
        public DeclarationKind Kind { get; }

        /// <summary>Which diaspora, group or situation.</summary>
        public Concept Concept { get; }
    }

    /// <summary>Blocks the record of a person or collective: it stays and is counted, and is used for no purpose.</summary>
    public sealed record Block : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Whose record.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        public Block(Id<Actor> of)
            : base(of)
        {
        }
    }

    /// <summary>Lets a blocked record be used again, for the purposes consented to.</summary>
    public sealed record Unblock : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Whose record.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        public Unblock(Id<Actor> of)
            : base(of)
        {
        }
    }

    /// <summary>Makes one record of two that are of one actor; the other's needs and offers go over, its record can be separated again.</summary>
    /// <remarks>
    /// Of the consents and declarations of the result those stay that one of the two records has; new ones have changes of their
    /// own. A purpose or declaration that was revoked or has expired in either record, and is not in force there anew, is revoked in
    /// the result; the result is blocked when either was; the safety limits of both hold, and whoever keeps away from one
    /// keeps away from the result. From then on, whoever states a post at the other or a limit against it means the result, too.
    /// Nobody keeps away from itself: what one of the two said about the id of the other leaves the result, and comes back when they
    /// are separated; two who keep away from each other are not made one.
    /// </remarks>
    public sealed record Merge : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="other">The record that goes into the other one.</param>
        /// <param name="result">The merged record, under the id that stays.</param>
        /// <param name="profile">The merged profile; null keeps that of the record that stays, or else takes the other's.</param>
        /// <exception cref="ArgumentException">The id is empty, is that of the result, or the profile is of somebody else.</exception>
        public Merge(Id<Actor> other, Actor result, Profile? profile = null)
            : base(Known(result).Id)
        {
            Other = Guard.Id(other) != result.Id
                ? other
                : throw new ArgumentException("A record is not merged with itself.", nameof(other));
            Result = result;
            Profile = profile is null || profile.Of == result.Id ? profile : throw Foreign(nameof(profile));
        }

        /// <summary>The record that goes into the other one.</summary>
        public Id<Actor> Other { get; }

        /// <summary>The merged record.</summary>
        public Actor Result { get; }

        /// <summary>The merged profile; null when it follows from the two.</summary>
        public Profile? Profile { get; }
    }

    /// <summary>Separates a record again that was merged into another one by mistake.</summary>
    /// <remarks>
    /// What was merged into a record last is separated first. Both records become what they were before the merger; needs and offers
    /// that came over and are still there go back. Posts of others that the merger moved go back, and those gained since stay;
    /// safety limits of others that it widened are narrowed again unless they were stated since. A
    /// safety limit stated since holds for both, and what only one of them had said before stays with that one. A
    /// purpose or declaration that the merged record does not allow is revoked in both, and both are blocked when it is; what was consented to or
    /// declared since goes with the record that stayed.
    /// </remarks>
    public sealed record Unmerge : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">The record that stayed.</param>
        /// <param name="other">The record that went into it.</param>
        /// <param name="remains">
        /// What the record that stayed is to be; null for what it was before the merger, which is refused when it was put right since.
        /// </param>
        /// <exception cref="ArgumentException">An id is empty, or the record that remains has another one.</exception>
        public Unmerge(Id<Actor> of, Id<Actor> other, Actor? remains = null)
            : base(of)
        {
            Other = Guard.Id(other);
            Remains = remains is null || remains.Id == of ? remains : throw Foreign(nameof(remains));
        }

        /// <summary>The record that went into the other one.</summary>
        public Id<Actor> Other { get; }

        /// <summary>What the record that stayed is to be; null for what it was before the merger.</summary>
        public Actor? Remains { get; }
    }

    /// <summary>Notes that the actor was given a copy of everything that is held about it; see <see cref="Registry.CopyFor"/>.</summary>
    public sealed record Access : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Who was given the copy.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        public Access(Id<Actor> of)
            : base(of)
        {
        }
    }

    /// <summary>
    /// Erases an actor with everything that is held about it: record, profile, needs, offers, random name, salt, what was merged
    /// into it, and, of a person or collective, what other records say about its id.
    /// </summary>
    /// <remarks>
    /// The positions of others at a person or collective lose the link, and their safety limits against it fall away. Those that
    /// name an organisation stay when it withdraws: they protect persons from its people, who may still be here. For as long as
    /// anything names it, its id is given to nobody else. Free words that others wrote
    /// about it, and who collected a consent or saw a document, are theirs and stay.
    /// </remarks>
    public sealed record Withdraw : RegistryChange
    {
        /// <summary>Makes the change.</summary>
        /// <param name="of">Who withdraws.</param>
        /// <exception cref="ArgumentException">The id is empty.</exception>
        public Withdraw(Id<Actor> of)
            : base(of)
        {
        }
    }

    private static T Known<T>(T value)
        where T : class =>
        value ?? throw new ArgumentNullException(nameof(value));

    private static Consent Given(Consent consent, string name) => Known(consent).RevokedOn is null
        ? consent
        : throw new ArgumentException("A consent that was taken back is not given.", name);

    private static Subject Apart(Subject subject, Id<Actor> of) =>
        string.Equals(Known(subject).Id.ToString(), of.ToString(), StringComparison.Ordinal)
            ? throw new ArgumentException("The random name is another one than the id, which may tell who it is.", nameof(subject))
            : subject;

    private static ArgumentException Foreign(string name) => new("It is of another actor.", name);
}
