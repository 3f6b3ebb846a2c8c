using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class StageCriterion : ICriterion
{
    private readonly Taxonomy _order;
    private readonly Dictionary<Id<Actor>, TraitList<int>> _places;

    public StageCriterion(IEnumerable<ActorStage> stages, Taxonomy order)
    {
        _order = order;
        Stages = Listed.Of(stages, nameof(stages));
        if (Stages.FirstOrDefault(entry => !order.TryIndexOf(entry.Stage, out _)) is { } stranger)
        {
            throw new ArgumentException($"{stranger.Stage} is no stage of {order.Scheme}.", nameof(stages));
        }

        _places = Stages.GroupBy(entry => entry.Actor).ToDictionary(
            group => group.Key, group => new TraitList<int>([.. group.Select(entry => order.IndexOf(entry.Stage)).Distinct().Order()]));
    }

    public ImmutableArray<ActorStage> Stages { get; }

    public string Scheme => _order.Scheme;

    public string Code => CriterionCodes.Stage;

    public Text Name => MatchingTexts.Text(ProfileCriterionTexts.StageName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => _places.GetValueOrDefault(need.Actor.Id);

    public object? OfferTrait(OfferSide offer) => _places.GetValueOrDefault(offer.Actor.Id);

    public decimal? Evaluate(object? needTrait, object? offerTrait)
    {
        if (needTrait is not TraitList<int> asked || offerTrait is not TraitList<int> offered)
        {
            return null;
        }

        (int one, int other) = Nearest(asked, offered);
        return one == other ? 1 : 1 - decimal.Round(Math.Abs(one - other) / (decimal)(_order.Concepts.Length - 1), Points.Decimals);
    }

    public Message Describe(object? needTrait, object? offerTrait)
    {
        (int one, int other) = Nearest((TraitList<int>)needTrait!, (TraitList<int>)offerTrait!);
        return one == other
            ? MatchingTexts.Message(ProfileCriterionTexts.StageSame, ("stage", _order.Concepts[one].Label))
            : MatchingTexts.Message(
                ProfileCriterionTexts.StageOther, ("asked", _order.Concepts[one].Label), ("offered", _order.Concepts[other].Label));
    }

    /// <summary>The stages that lie nearest; among equally near ones the earlier of the asking side, then of the giving side.</summary>
    private static (int Asked, int Offered) Nearest(TraitList<int> asked, TraitList<int> offered)
    {
        (int Asked, int Offered) nearest = (asked.Items[0], offered.Items[0]);
        foreach (int one in asked.Items)
        {
            foreach (int other in offered.Items)
            {
                nearest = Math.Abs(one - other) < Math.Abs(nearest.Asked - nearest.Offered) ? (one, other) : nearest;
            }
        }

        return nearest;
    }
}
