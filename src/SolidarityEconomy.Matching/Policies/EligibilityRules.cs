using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>The eligibility rules that come with the library, and makers of own ones. Each says what an unknown means.</summary>
public static class EligibilityRules
{
    internal const string DifferentActorCode = "different-actor";
    internal const string SameTopicCode = "same-topic";
    internal const string CommonLanguageCode = "common-language";
    internal const string PlaceCode = "place";

    /// <summary>Nobody is matched with itself: code <c>different-actor</c>. Every policy has this rule, named or not.</summary>
    /// <returns>The rule.</returns>
    public static IEligibilityRule DifferentActor() => new SharingRule(
        DifferentActorCode,
        () => RuleTexts.Reason(DifferentActorCode),
        mustShare: false,
        need => new TraitSet(need.Actor.Id.ToString()),
        offer => new TraitSet(offer.Actor.Id.ToString()),
        admitsUnknown: true);

    /// <summary>The offer must name the topic of the need: code <c>same-topic</c>. It divides needs and offers into blocks.</summary>
    /// <remarks>Where the topic of the need or of the offer is unknown, nobody can say that they share it, so the pair is out.</remarks>
    /// <returns>The rule.</returns>
    public static IEligibilityRule SameTopic() => new SharingRule(
        SameTopicCode,
        () => RuleTexts.Reason(SameTopicCode),
        mustShare: true,
        need => need.Need.Topic is { } topic ? new TraitSet(topic.ToString()) : new TraitSet(),
        offer => new TraitSet(offer.Offer.Topics.Select(topic => topic.ToString())),
        admitsUnknown: false);

    /// <summary>Both must have a language in common: code <c>common-language</c>. Variants count as the language.</summary>
    /// <remarks>
    /// A need that takes any language meets every offer. A need or offer whose languages are unknown has those of its actor.
    /// </remarks>
    /// <param name="admitsUnknown">
    /// Whether a pair stays in when on one side nobody knows a language, of the need or offer or of its actor.
    /// </param>
    /// <returns>The rule.</returns>
    public static IEligibilityRule CommonLanguage(bool admitsUnknown = true) => new LanguageRule(admitsUnknown);

    /// <summary>Each side must lie where the other one wants or serves: code <c>place</c>. An empty list of places means anywhere.</summary>
    /// <param name="admitsUnknown">
    /// Whether a pair stays in when nobody asked for the places of one side, or places are named and the country of the other side
    /// is unknown.
    /// </param>
    /// <returns>The rule.</returns>
    public static IEligibilityRule Place(bool admitsUnknown = true) => new PlaceRule(admitsUnknown);

    /// <summary>Both actors must be of the same territory: code <c>same-area</c>, <c>same-country</c> and so on.</summary>
    /// <param name="level">How wide a territory.</param>
    /// <param name="admitsUnknown">Whether a pair stays in when the territory of one side is unknown.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static IEligibilityRule SameTerritory(TerritoryLevel level, bool admitsUnknown = false) =>
        Territory(level, mustShare: true, admitsUnknown);

    /// <summary>
    /// The actors must be of different territories, for exchange between peers: code <c>different-area</c>,
    /// <c>different-country</c> and so on.
    /// </summary>
    /// <param name="level">How wide a territory.</param>
    /// <param name="admitsUnknown">
    /// Whether a pair stays in when the territory of one side is unknown; else it is out, since nobody can say that they differ.
    /// </param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level.</exception>
    public static IEligibilityRule DifferentTerritory(TerritoryLevel level, bool admitsUnknown = false) =>
        Territory(level, mustShare: false, admitsUnknown);

    /// <summary>Makes a rule of your own: both sides must share a key.</summary>
    /// <param name="code">The stable code: 1 to 64 of a-z, 0-9, dot and hyphen.</param>
    /// <param name="reason">The condition as a sentence.</param>
    /// <param name="needKeys">The keys of the asking side; none when unknown. Always the same for the same need.</param>
    /// <param name="offerKeys">The keys of the giving side; none when unknown. Always the same for the same offer.</param>
    /// <param name="admitsUnknown">Whether a pair stays in when one side has no key; if not, the rule may divide into blocks.</param>
    /// <returns>The rule.</returns>
    public static IEligibilityRule Sharing(
        string code,
        Text reason,
        Func<NeedSide, IEnumerable<string>> needKeys,
        Func<OfferSide, IEnumerable<string>> offerKeys,
        bool admitsUnknown = false) => Own(code, reason, mustShare: true, needKeys, offerKeys, admitsUnknown);

    /// <summary>Makes a rule of your own: the sides must not share a key.</summary>
    /// <param name="code">The stable code: 1 to 64 of a-z, 0-9, dot and hyphen.</param>
    /// <param name="reason">The condition as a sentence.</param>
    /// <param name="needKeys">The keys of the asking side; none when unknown. Always the same for the same need.</param>
    /// <param name="offerKeys">The keys of the giving side; none when unknown. Always the same for the same offer.</param>
    /// <param name="admitsUnknown">Whether a pair stays in when one side has no key.</param>
    /// <returns>The rule.</returns>
    public static IEligibilityRule Separating(
        string code,
        Text reason,
        Func<NeedSide, IEnumerable<string>> needKeys,
        Func<OfferSide, IEnumerable<string>> offerKeys,
        bool admitsUnknown = true) => Own(code, reason, mustShare: false, needKeys, offerKeys, admitsUnknown);

    internal static string TerritoryCode(TerritoryLevel level, bool isSame) => (isSame ? "same-" : "different-") + level switch
    {
        TerritoryLevel.Area => "area",
        TerritoryLevel.Country => "country",
        TerritoryLevel.SubRegion => "sub-region",
        TerritoryLevel.Region => "region",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "There is no such level."),
    };

    private static SharingRule Own(
        string code,
        Text reason,
        bool mustShare,
        Func<NeedSide, IEnumerable<string>> needKeys,
        Func<OfferSide, IEnumerable<string>> offerKeys,
        bool admitsUnknown)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(needKeys);
        ArgumentNullException.ThrowIfNull(offerKeys);
        return new SharingRule(
            code,
            () => reason,
            mustShare,
            need => new TraitSet(needKeys(need)),
            offer => new TraitSet(offerKeys(offer)),
            admitsUnknown);
    }

    private static SharingRule Territory(TerritoryLevel level, bool mustShare, bool admitsUnknown)
    {
        string code = TerritoryCode(level, mustShare);
        return new SharingRule(
            code,
            () => RuleTexts.Reason(code),
            mustShare,
            need => Keys(need.Actor, level),
            offer => Keys(offer.Actor, level),
            admitsUnknown);
    }

    private static TraitSet Keys(Actor actor, TerritoryLevel level)
    {
        if (TerritoryTrait.Of(actor) is not { } place)
        {
            return new TraitSet();
        }

        string? key = level switch
        {
            TerritoryLevel.Area when place.Area is null => null,
            TerritoryLevel.Area => $"{place.Country.Notation}/{Text.Fold(place.Area)}",
            TerritoryLevel.Country => place.Country.Notation,
            TerritoryLevel.SubRegion => World.SubRegion(place.Country)?.Notation,
            _ => World.Region(place.Country)?.Notation,
        };
        return key is null ? new TraitSet() : new TraitSet(key);
    }
}
