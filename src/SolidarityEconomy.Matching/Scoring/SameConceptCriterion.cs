using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>Whether both actors have the same entry of a list.</summary>
internal sealed class SameConceptCriterion(string nameCode, string code, Func<Actor, Concept?> entry) : ICriterion
{
    public string Code => code;

    public Text Name => MatchingTexts.Text(nameCode);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => entry(need.Actor);

    public object? OfferTrait(OfferSide offer) => entry(offer.Actor);

    public decimal? Evaluate(object? needTrait, object? offerTrait) =>
        needTrait is Concept one && offerTrait is Concept other ? one.Equals(other) ? 1 : 0 : null;

    public Message Describe(object? needTrait, object? offerTrait)
    {
        Concept one = (Concept)needTrait!;
        Concept other = (Concept)offerTrait!;
        return one.Equals(other)
            ? MatchingTexts.Message(CriterionTexts.SameEntry, ("entry", one.Label))
            : MatchingTexts.Message(CriterionTexts.OtherEntry, ("asked", one.Label), ("offered", other.Label));
    }
}
