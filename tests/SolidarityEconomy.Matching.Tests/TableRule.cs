using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>A caller's own rule: any answer for each pair, by the ids of need and offer.</summary>
internal sealed class TableRule(Func<string, string, bool> allows, string code = "own-table") : IEligibilityRule
{
    public string Code => code;

    public Text Reason { get; } = new("The table forbids it.", "La tabla lo prohíbe.", "A tabela o proíbe.");

    public object? NeedTrait(NeedSide need) => need.Need.Id.ToString();

    public object? OfferTrait(OfferSide offer) => offer.Offer.Id.ToString();

    public bool Allows(object? needTrait, object? offerTrait) => allows((string)needTrait!, (string)offerTrait!);
}
