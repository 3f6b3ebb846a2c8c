namespace SolidarityEconomy.Samples.Quickstart.Story;

/// <summary>A line of a business plan: so many units at a price.</summary>
internal sealed record CostLine(Text What, int Quantity, Money Price, bool IsSpent = false)
{
    /// <summary>The product, below zero where money goes out beside money that comes in.</summary>
    public Money Amount => IsSpent ? -(Price * Quantity) : Price * Quantity;
}
