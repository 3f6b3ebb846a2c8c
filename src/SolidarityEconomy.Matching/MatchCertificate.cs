using System.Collections.Immutable;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>Prices that prove how good a plan is: anybody can work out the upper bound from them and the scores.</summary>
/// <remarks>
/// By weak duality, no plan has a greater total than the sum of quantity times price of each need, plus capacity times price
/// of each offer, plus what the score of each pair that may be matched exceeds the two prices by; whatever the prices are,
/// as long as none is below 0. When that equals the total, the plan is optimal. A price says what one more unit of that need
/// or one more place of that offer would be worth. Immutable.
/// </remarks>
public sealed class MatchCertificate
{
    internal const decimal MaxPrice = 1_000_000_000;

    /// <summary>Makes a certificate.</summary>
    /// <param name="needPrices">The prices of needs, 0 or more, at most 6 decimals; those of 0 left out.</param>
    /// <param name="offerPrices">The prices of offers, 0 or more, at most 6 decimals; those of 0 left out.</param>
    internal MatchCertificate(
        ImmutableSortedDictionary<Id<Need>, decimal> needPrices, ImmutableSortedDictionary<Id<Offer>, decimal> offerPrices)
    {
        ArgumentNullException.ThrowIfNull(needPrices);
        ArgumentNullException.ThrowIfNull(offerPrices);
        NeedPrices = needPrices.Values.All(IsPrice) ? needPrices : throw Wrong(nameof(needPrices));
        OfferPrices = offerPrices.Values.All(IsPrice) ? offerPrices : throw Wrong(nameof(offerPrices));
    }

    /// <summary>What one more unit of a need is worth, by need, above 0; the price of the others is 0.</summary>
    public ImmutableSortedDictionary<Id<Need>, decimal> NeedPrices { get; }

    /// <summary>What one more place of an offer is worth, by offer, above 0; the price of the others is 0.</summary>
    public ImmutableSortedDictionary<Id<Offer>, decimal> OfferPrices { get; }

    private static bool IsPrice(decimal price) => price is > 0 and <= MaxPrice && Points.IsExact(price);

    private static ArgumentOutOfRangeException Wrong(string parameter) =>
        new(parameter, "A price lies above 0, with 6 decimals at most; prices of 0 are left out.");
}
