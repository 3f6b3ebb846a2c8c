using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Tests.Scoring;

/// <summary>Asks a criterion about one pair, as an engine does.</summary>
internal static class Fit
{
    /// <summary>Asserts the value and the fact of a pair, and that both are the same when the sides are read again.</summary>
    public static void Gives(
        ICriterion criterion,
        decimal? value,
        string? fact,
        Need need,
        Offer offer,
        Actor? asker = null,
        Actor? giver = null,
        Profile? asking = null,
        Profile? giving = null)
    {
        NeedSide needSide = new(need, asker ?? Sample.Actor(need.By.ToString()), asking);
        OfferSide offerSide = new(offer, giver ?? Sample.Actor(offer.By.ToString()), giving);
        object? asked = criterion.NeedTrait(needSide);
        object? offered = criterion.OfferTrait(offerSide);

        Assert.Equal(value, criterion.Evaluate(asked, offered));
        Assert.Equal(asked, criterion.NeedTrait(needSide));
        Assert.Equal(offered, criterion.OfferTrait(offerSide));
        if (fact is not null)
        {
            Expect.Message(criterion.Describe(asked, offered), fact);
        }
    }
}
