using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>What is known of an actor with its profile, needs and offers, what is not, and the one question that would help most.</summary>
/// <remarks>
/// Immutable. Only what matters for this actor counts, by rows of <see cref="ProfileWeight"/>: a person with a need is asked other
/// things than an organisation with an offer. A field that nobody needs to fill (such as a time zone where no hours are told) does not
/// count. Sensitive matters are neither counted nor asked. Who has blocked the use of his or her data, or has taken back the consent to
/// be kept in the registry, to be matched or to be called or written to, is asked nothing; whoever was never asked for these consents, or gave one that has run
/// out, may be asked.
/// </remarks>
public sealed class ProfileCompleteness
{
    /// <summary>Takes a result as it was stored; <see cref="Assess"/> and <see cref="Registry.Completeness"/> make them.</summary>
    /// <param name="of">The actor of whom it tells; not empty.</param>
    /// <param name="known">What matters and is known, in the order of the enumeration.</param>
    /// <param name="unknown">What matters and is unknown, what would help most first; nothing of it is known.</param>
    /// <param name="share">The weight of what is known over that of all that matters; 1 exactly when nothing is unknown.</param>
    /// <param name="questions">One for each unknown field, in the same order; or none for whoever is not to be asked.</param>
    /// <exception cref="ArgumentException">The id is empty, a field stands twice, or the parts do not fit each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such field, or the share is not in 0 to 1.</exception>
    [JsonConstructor]
    public ProfileCompleteness(
        Id<Actor> of, ImmutableArray<ProfileField> known, ImmutableArray<ProfileField> unknown, Ratio share, ImmutableArray<ProfileQuestion> questions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, Ratio.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, Ratio.One);
        Of = Guard.Id(of);
        Known = Ordered.Once(known);
        Unknown = unknown.IsDefault ? [] : unknown;
        _ = Ordered.Once([.. Known.Concat(Unknown).Order()], nameof(unknown));
        Share = share == Ratio.One == Unknown.IsEmpty
            ? share
            : throw new ArgumentException("The share is 1 exactly when nothing is unknown.", nameof(share));
        Questions = Contents.All(questions);
        if (!Questions.IsEmpty && !Questions.Select(question => question.Field).SequenceEqual(Unknown))
        {
            throw new ArgumentException("There is not one question for each unknown field.", nameof(questions));
        }
    }

    /// <summary>The weights used unless others are named: at least 80 where nothing can be done without the answer, 5 where it is nice to have.</summary>
    public static ImmutableArray<ProfileWeight> DefaultWeights => ProfileWeights.Default;

    /// <summary>The actor of whom it tells.</summary>
    public Id<Actor> Of { get; }

    /// <summary>What matters and is known, in the order of the enumeration.</summary>
    public ImmutableArray<ProfileField> Known { get; }

    /// <summary>What matters and is unknown, what would help most first; equal weights in the order of the enumeration.</summary>
    public ImmutableArray<ProfileField> Unknown { get; }

    /// <summary>The weight of what is known over that of all that matters, 0 to 1; 1 when nothing matters.</summary>
    public Ratio Share { get; }

    /// <summary>The questions in the order in which they would help, one for each unknown field; empty for whoever is not to be asked.</summary>
    public ImmutableArray<ProfileQuestion> Questions { get; }

    /// <summary>The one question that would help most; null when all is known or nothing is to be asked.</summary>
    [JsonIgnore]
    public ProfileQuestion? NextQuestion => Questions.IsEmpty ? null : Questions[0];

    /// <summary>Looks through what is known of an actor.</summary>
    /// <param name="actor">Of whom.</param>
    /// <param name="profile">The actor's profile; null when there is none yet.</param>
    /// <param name="needs">The actor's needs; those that are fulfilled or closed do not count.</param>
    /// <param name="offers">The actor's offers; those that are fulfilled or closed do not count.</param>
    /// <param name="on">The day of the question, on which a consent must be in force.</param>
    /// <param name="weights">How much each field matters; null for <see cref="DefaultWeights"/>.</param>
    /// <returns>The result; the work grows with needs, offers and claims.</returns>
    /// <exception cref="ArgumentException">Profile, a need or an offer is of another actor, or the day is not of the ISO calendar.</exception>
    public static ProfileCompleteness Assess(
        Actor actor,
        Profile? profile,
        IEnumerable<Need> needs,
        IEnumerable<Offer> offers,
        LocalDate on,
        IEnumerable<ProfileWeight>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(offers);
        ProfileFacts facts = new(actor, profile, needs, offers, on);
        (ProfileField Field, int Weight, bool IsKnown)[] rows =
        [
            .. (weights ?? DefaultWeights)
                .Where(row => facts.Matters(row))
                .GroupBy(row => row.Field)
                .Select(same => (Field: same.Key, Weight: same.Max(row => row.Weight), IsKnown: facts.Knows(same.Key)))
                .Where(row => row.IsKnown is not null)
                .Select(row => (row.Field, row.Weight, row.IsKnown!.Value))
                .OrderBy(row => row.Field),
        ];
        (ProfileField Field, int Weight, bool IsKnown)[] gaps = [.. rows.Where(row => !row.IsKnown).OrderByDescending(row => row.Weight)];
        long all = rows.Sum(row => (long)row.Weight);
        long open = gaps.Sum(row => (long)row.Weight);
        return new ProfileCompleteness(
            actor.Id,
            [.. rows.Where(row => row.IsKnown).Select(row => row.Field)],
            [.. gaps.Select(row => row.Field)],
            all == 0 ? Ratio.One : new Ratio(all - open, all),
            facts.MayBeAsked ? [.. gaps.Select(row => new ProfileQuestion(row.Field, row.Weight, facts.Ask(row.Field)))] : []);
    }

    /// <summary>Tells of whom it is, and the share.</summary>
    /// <returns>For example <c>p-7: 75% known</c>.</returns>
    public override string ToString() => $"{Of}: {Rendering.Percent(Share, LanguageTag.English)} known";
}
