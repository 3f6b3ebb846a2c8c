namespace SolidarityEconomy.Optimization;

/// <summary>One direction of an arc, in the list of the node it leaves.</summary>
internal struct ResidualArc
{
    /// <summary>How many units more can be sent.</summary>
    public long Room;

    /// <summary>The cost of one unit.</summary>
    public long Cost;

    /// <summary>The node it enters.</summary>
    public int Head;

    /// <summary>Where the other direction stands.</summary>
    public int Back;
}
