using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;

namespace SolidarityEconomy.Matching.Scoring;

/// <summary>Whether two actors worked together before; the trait is who it is, and null for all who did with nobody.</summary>
internal sealed class PartnerCriterion : ICriterion
{
    private readonly HashSet<(Id<Actor>, Id<Actor>)> _known = [];
    private readonly HashSet<Id<Actor>> _actors = [];
    private readonly bool _isWanted;

    public PartnerCriterion(IEnumerable<ActorPair> pairs, bool isWanted)
    {
        _isWanted = isWanted;
        Pairs = Listed.Of(pairs, nameof(pairs));
        foreach (ActorPair pair in Pairs)
        {
            _known.Add((pair.One, pair.Other));
            _known.Add((pair.Other, pair.One));
            _actors.Add(pair.One);
            _actors.Add(pair.Other);
        }
    }

    public ImmutableArray<ActorPair> Pairs { get; }

    public string Code => _isWanted ? CriterionCodes.EarlierPartner : CriterionCodes.NewPartner;

    public Text Name => MatchingTexts.Text(_isWanted ? ProfileCriterionTexts.EarlierPartnerName : ProfileCriterionTexts.NewPartnerName);

    public decimal? WhenMissing => null;

    public object? NeedTrait(NeedSide need) => Trait(need.Actor.Id);

    public object? OfferTrait(OfferSide offer) => Trait(offer.Actor.Id);

    public decimal? Evaluate(object? needTrait, object? offerTrait) => Knows(needTrait, offerTrait) == _isWanted ? 1 : 0;

    public Message Describe(object? needTrait, object? offerTrait) => MatchingTexts.Message(
        Knows(needTrait, offerTrait) ? ProfileCriterionTexts.PartnerEarlier : ProfileCriterionTexts.PartnerNew);

    private bool Knows(object? needTrait, object? offerTrait) =>
        needTrait is Id<Actor> one && offerTrait is Id<Actor> other && _known.Contains((one, other));

    private Id<Actor>? Trait(Id<Actor> id) => _actors.Contains(id) ? id : null;
}
