using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class TextSimilarityCriterion : ICriterion
{
    private readonly Dictionary<Id<Need>, UnitVector> _needs;
    private readonly Dictionary<Id<Offer>, UnitVector> _offers;

    public TextSimilarityCriterion(
        IEnumerable<KeyValuePair<Id<Need>, ReadOnlyMemory<float>>> needs, IEnumerable<KeyValuePair<Id<Offer>, ReadOnlyMemory<float>>> offers)
    {
        ArgumentNullException.ThrowIfNull(needs);
        ArgumentNullException.ThrowIfNull(offers);
        _needs = Directions(needs, nameof(needs));
        _offers = Directions(offers, nameof(offers));
        if (_needs.Values.Concat(_offers.Values).Select(vector => vector.Dimension).Distinct().Count() > 1)
        {
            throw new ArgumentException("The vectors have different numbers of parts.", nameof(offers));
        }
    }

    public string Code => CriterionCodes.TextSimilarity;

    public Text Name => MatchingTexts.Text(ProfileCriterionTexts.TextSimilarityName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => _needs.GetValueOrDefault(need.Need.Id);

    public object? OfferTrait(OfferSide offer) => _offers.GetValueOrDefault(offer.Offer.Id);

    public decimal? Evaluate(object? needTrait, object? offerTrait) =>
        needTrait is UnitVector one && offerTrait is UnitVector other
            ? decimal.Round((decimal)Math.Clamp(one.Cosine(other), 0, 1), Points.Decimals)
            : null;

    public Message Describe(object? needTrait, object? offerTrait) =>
        MatchingTexts.Message(ProfileCriterionTexts.TextsAlike, ("value", Points.Trim(Evaluate(needTrait, offerTrait)!.Value)));

    private static Dictionary<Id<T>, UnitVector> Directions<T>(
        IEnumerable<KeyValuePair<Id<T>, ReadOnlyMemory<float>>> vectors, string parameter)
        where T : class
    {
        Dictionary<Id<T>, UnitVector> directions = [];
        foreach ((Id<T> id, ReadOnlyMemory<float> values) in vectors)
        {
            UnitVector direction = UnitVector.Of(values.Span)
                ?? throw new ArgumentException($"The vector of '{id}' has no direction: a number is not finite, or all are zero.", parameter);
            if (!directions.TryAdd(id, direction))
            {
                throw new ArgumentException($"'{id}' has two vectors.", parameter);
            }
        }

        return directions;
    }
}
