namespace SolidarityEconomy.Samples.Charts;

/// <summary>How several series share a category.</summary>
public enum BarLayout
{
    /// <summary>Side by side.</summary>
    Grouped,

    /// <summary>One on the other; the whole bar is the sum.</summary>
    Stacked,
}
