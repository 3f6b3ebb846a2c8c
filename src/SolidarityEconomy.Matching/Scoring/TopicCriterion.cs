using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class TopicCriterion(Taxonomy? taxonomy) : IConceptCriterion
{
    private const decimal Adjacent = 0.75m;
    private const decimal Siblings = 0.5m;

    public string? Scheme => taxonomy?.Scheme;

    public string Code => CriterionCodes.Topic;

    public Text Name => MatchingTexts.Text(CriterionTexts.TopicName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => need.Need.Topic;

    public object? OfferTrait(OfferSide offer) => offer.Offer.Topics.IsEmpty ? null : new TraitList<Concept>(offer.Offer.Topics);

    public decimal? Evaluate(object? needTrait, object? offerTrait) =>
        needTrait is Concept asked && offerTrait is TraitList<Concept> offered ? Best(asked, offered).Value : null;

    public bool HasNearness => taxonomy is not null;

    public IEnumerable<(Concept Concept, byte Class)> Offered(object offerTrait) =>
        ((TraitList<Concept>)offerTrait).Items.Distinct().Select(concept => (concept, (byte)0));

    public IReadOnlyList<ConceptWish> Wished(object needTrait) => [new ConceptWish((Concept)needTrait, [1])];

    public decimal Nearness(Concept wished, Concept offered) => Closeness(wished, offered);

    public Message Describe(object? needTrait, object? offerTrait)
    {
        Concept asked = (Concept)needTrait!;
        (decimal value, Concept nearest) = Best(asked, (TraitList<Concept>)offerTrait!);
        return MatchingTexts.Message(
            value switch { 1 => CriterionTexts.TopicSame, > 0 => CriterionTexts.TopicNear, _ => CriterionTexts.TopicOther },
            ("asked", asked.Label),
            ("offered", nearest.Label));
    }

    private (decimal Value, Concept Nearest) Best(Concept asked, TraitList<Concept> offered)
    {
        (decimal Value, Concept Nearest) best = (0, offered.Items[0]);
        foreach (Concept concept in offered.Items)
        {
            decimal value = Closeness(asked, concept);
            if (value > best.Value)
            {
                best = (value, concept);
            }
        }

        return best;
    }

    private decimal Closeness(Concept asked, Concept offered)
    {
        if (asked.Equals(offered))
        {
            return 1;
        }

        if (taxonomy is null || !taxonomy.TryIndexOf(asked, out int place) || !taxonomy.TryIndexOf(offered, out int other))
        {
            return 0;
        }

        ReadOnlySpan<int> above = taxonomy.BroaderOf(place);
        ReadOnlySpan<int> aboveOffered = taxonomy.BroaderOf(other);
        return above.Contains(other) || aboveOffered.Contains(place) ? Adjacent
            : above.ContainsAny(aboveOffered) ? Siblings
            : 0;
    }
}
