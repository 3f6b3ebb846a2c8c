namespace SolidarityEconomy.Matching.Teams;

/// <summary>A share that was estimated from drawn orders, with how far it may be off.</summary>
public sealed class EstimatedShare
{
    internal EstimatedShare(string player, Ratio share, decimal error)
    {
        Player = player;
        Share = share;
        Error = error;
    }

    /// <summary>The name of the player.</summary>
    public string Player { get; }

    /// <summary>The mean contribution over the drawn orders, exactly.</summary>
    public Ratio Share { get; }

    /// <summary>With the stated confidence the exact shares of all players lie within this distance; rounded up to 6 decimals.</summary>
    public decimal Error { get; }
}
