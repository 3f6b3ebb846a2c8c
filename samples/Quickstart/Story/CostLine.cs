namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>A line of a business plan: so many units at a price.</summary>
internal sealed record CostLine(Text What, int Quantity, Money Price)
{
    public Money Amount => Price * Quantity;
}
