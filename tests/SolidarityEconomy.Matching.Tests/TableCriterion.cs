using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>A caller's own criterion: any value for each pair, by the ids of need and offer.</summary>
internal sealed class TableCriterion(Func<string, string, decimal?> value, string code = "table", decimal? whenMissing = null)
    : ICriterion
{
    public string Code => code;

    public Text Name { get; } = new("the table", "la tabla", "a tabela");

    public decimal? WhenMissing => whenMissing;

    public object? NeedTrait(NeedSide need) => need.Need.Id.ToString();

    public object? OfferTrait(OfferSide offer) => offer.Offer.Id.ToString();

    public decimal? Evaluate(object? needTrait, object? offerTrait) => value((string)needTrait!, (string)offerTrait!);

    public Message Describe(object? needTrait, object? offerTrait) => new(
        "own.table",
        new Text("Row {need}, column {offer}.", "Fila {need}, columna {offer}.", "Linha {need}, coluna {offer}."),
        ("need", (string)needTrait!),
        ("offer", (string)offerTrait!));
}
