using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>Whether both sides have the same entry of a list.</summary>
internal sealed class SameConceptCriterion(
    string code,
    string nameCode,
    Func<NeedSide, Concept?> needEntry,
    Func<OfferSide, Concept?> offerEntry,
    string sameFact = CriterionTexts.SameEntry,
    string otherFact = CriterionTexts.OtherEntry) : ICriterion
{
    public string Code => code;

    public Text Name => MatchingTexts.Text(nameCode);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => needEntry(need);

    public object? OfferTrait(OfferSide offer) => offerEntry(offer);

    public decimal? Evaluate(object? needTrait, object? offerTrait) =>
        needTrait is Concept one && offerTrait is Concept other ? one.Equals(other) ? 1 : 0 : null;

    public Message Describe(object? needTrait, object? offerTrait)
    {
        Concept one = (Concept)needTrait!;
        Concept other = (Concept)offerTrait!;
        return one.Equals(other)
            ? MatchingTexts.Message(sameFact, ("entry", one.Label))
            : MatchingTexts.Message(otherFact, ("asked", one.Label), ("offered", other.Label));
    }
}
