using System.Collections.Concurrent;
using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>How much two lists have in common, as a part of what they name together, or how little.</summary>
internal sealed class SharedListCriterion(
    string code,
    string nameCode,
    Func<NeedSide, ImmutableArray<Concept>?> needList,
    Func<OfferSide, ImmutableArray<Concept>?> offerList,
    bool isShared = true) : IConceptCriterion
{
    // By the number of concepts that are asked for.
    private readonly ConcurrentDictionary<int, double[]> _worths = [];

    public string Code => code;

    public Text Name => MatchingTexts.Text(nameCode);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => Trait(needList(need));

    public object? OfferTrait(OfferSide offer) => Trait(offerList(offer));

    public decimal? Evaluate(object? needTrait, object? offerTrait)
    {
        if (needTrait is not TraitList<Concept> one || offerTrait is not TraitList<Concept> other || one.Items.Length + other.Items.Length == 0)
        {
            return null;
        }

        int common = 0;
        foreach (Concept concept in one.Items)
        {
            common += other.Items.Contains(concept) ? 1 : 0;
        }

        decimal shared = decimal.Round(common / (decimal)(one.Items.Length + other.Items.Length - common), Points.Decimals);
        return isShared ? shared : 1 - shared;
    }

    public bool HasNearness => false;

    public bool IsSummed => isShared;

    // The class is the length of the list: what both name together is not less than the longer of the two.
    public IEnumerable<(Concept Concept, byte Class)> Offered(object offerTrait)
    {
        ImmutableArray<Concept> offered = ((TraitList<Concept>)offerTrait).Items;
        return offered.Select(concept => (concept, (byte)Math.Min(offered.Length, byte.MaxValue)));
    }

    public IReadOnlyList<ConceptWish> Wished(object needTrait)
    {
        ImmutableArray<Concept> asked = ((TraitList<Concept>)needTrait).Items;
        double[] worths = _worths.GetOrAdd(asked.Length, Worths);
        return ImmutableArray.CreateRange(asked, concept => new ConceptWish(concept, worths));
    }

    public decimal Nearness(Concept wished, Concept offered) => wished.Equals(offered) ? 1 : 0;

    public Message Describe(object? needTrait, object? offerTrait)
    {
        ImmutableArray<Concept> others = ((TraitList<Concept>)offerTrait!).Items;
        Argument[] common = [.. ((TraitList<Concept>)needTrait!).Items.Where(others.Contains).Select(concept => (Argument)concept.Label)];
        return common.Length == 0
            ? MatchingTexts.Message(ProfileCriterionTexts.ListNone, ("criterion", Name))
            : MatchingTexts.Message(ProfileCriterionTexts.ListShared, ("criterion", Name), ("common", Argument.List(common)));
    }

    private static double[] Worths(int asked) =>
        [.. Enumerable.Range(0, byte.MaxValue + 1).Select(length => 1.0 / Math.Max(Math.Max(asked, length), 1))];

    // The order in which people name things does not count.
    private static TraitList<Concept>? Trait(ImmutableArray<Concept>? list) => list is { } known
        ? new TraitList<Concept>([.. known.Distinct().Order(ConceptOrder.ByCode)])
        : null;
}
