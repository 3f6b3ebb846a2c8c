namespace SolidarityEconomy.Samples.Charts;

/// <summary>How a line goes from one value to the next.</summary>
public enum LineShape
{
    /// <summary>Straight.</summary>
    Straight,

    /// <summary>Level until the next value, then up or down at once, as a balance does on the day of a payment.</summary>
    Steps,
}
