using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Scoring;

internal sealed class TerritoryCriterion(bool isNear) : ICriterion
{
    public string Code => isNear ? CriterionCodes.TerritoryNear : CriterionCodes.TerritoryFar;

    public Text Name => MatchingTexts.Text(isNear ? CriterionTexts.TerritoryNearName : CriterionTexts.TerritoryFarName);

    public decimal? WhenMissing => 0.5m;

    public object? NeedTrait(NeedSide need) => TerritoryTrait.Of(need.Actor);

    public object? OfferTrait(OfferSide offer) => TerritoryTrait.Of(offer.Actor);

    public decimal? Evaluate(object? needTrait, object? offerTrait)
    {
        decimal? closeness = Level(needTrait, offerTrait) switch
        {
            null => null,
            CommonTerritory.Area => 1,
            CommonTerritory.Country => 0.8m,
            CommonTerritory.SubRegion => 0.5m,
            CommonTerritory.Region => 0.25m,
            _ => 0,
        };
        return isNear ? closeness : 1 - closeness;
    }

    public Message Describe(object? needTrait, object? offerTrait)
    {
        TerritoryTrait asked = (TerritoryTrait)needTrait!;
        TerritoryTrait offered = (TerritoryTrait)offerTrait!;
        return Level(needTrait, offerTrait) switch
        {
            CommonTerritory.Area => Both(asked.Area!),
            CommonTerritory.Country when asked.Area is not null && offered.Area is not null => MatchingTexts.Message(
                CriterionTexts.TerritoryAreas, ("place", asked.Country.Label), ("asked", asked.Area), ("offered", offered.Area)),
            CommonTerritory.Country => Both(asked.Country.Label),
            CommonTerritory.SubRegion => Both(World.SubRegion(asked.Country)!.Label),
            CommonTerritory.Region => Both(World.Region(asked.Country)!.Label),
            _ => MatchingTexts.Message(
                CriterionTexts.TerritoryApart, ("asked", asked.Country.Label), ("offered", offered.Country.Label)),
        };
    }

    private static Message Both(Argument place) => MatchingTexts.Message(CriterionTexts.TerritoryBoth, ("place", place));

    private static CommonTerritory? Level(object? needTrait, object? offerTrait) =>
        needTrait is TerritoryTrait asked && offerTrait is TerritoryTrait offered ? asked.Common(offered) : null;
}
