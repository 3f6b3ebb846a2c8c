using System.Collections.Immutable;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching;

/// <summary>What one more place of an offer, or one more offer, would add to a plan.</summary>
/// <remarks>Immutable; made by <see cref="Counterfactuals"/>.</remarks>
public sealed class OneMore
{
    private readonly Registry _registry;
    private readonly PairSwap _swap;
    private readonly bool _isNew;

    internal OneMore(Registry registry, Offer offer, decimal worth, bool isExact, PairSwap? swap, bool isNew)
    {
        _registry = registry;
        _swap = swap ?? PairSwap.None;
        _isNew = isNew;
        Offer = offer;
        Worth = worth;
        IsExact = isExact;
    }

    /// <summary>The offer that would have the place; it stands in no registry where a new offer was asked about.</summary>
    public Offer Offer { get; }

    /// <summary>By how much the total would rise, 0 or more; exactly, or at most.</summary>
    public decimal Worth { get; }

    /// <summary>True when planning again gives exactly that; false when it is a bound.</summary>
    public bool IsExact { get; }

    /// <summary>The pairs that the better plan makes beside the rest; empty when it is no better, or the worth is a bound.</summary>
    public ImmutableArray<MatchPair> Came => _swap.Came;

    /// <summary>The pairs that it gives up.</summary>
    public ImmutableArray<MatchPair> Went => _swap.Went;

    /// <summary>Says it in words, for the coordinator: the worth, and who would come and go.</summary>
    /// <returns>The explanation, which names needs of others.</returns>
    public Explanation Explain() => PlanExplainer.Say(
        Audience.Coordinator,
        (_isNew, IsExact, Worth) switch
        {
            (false, _, 0) => CounterfactualTexts.PlaceWorthNothing,
            (true, _, 0) => CounterfactualTexts.OfferWorthNothing,
            (false, true, _) => CounterfactualTexts.PlaceWorth,
            (false, false, _) => CounterfactualTexts.PlaceWorthAtMost,
            (true, true, _) => CounterfactualTexts.OfferWorth,
            _ => CounterfactualTexts.OfferWorthAtMost,
        },
        [("offer", Offer.Title), ("worth", Worth)],
        _swap.Explain(need => _registry.Find(need).Title, id => id == Offer.Id ? Offer.Title : _registry.Find(id).Title));
}
