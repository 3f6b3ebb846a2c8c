namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What <see cref="NarrowSearch"/> keeps of a column; prices and distances are kept as <see cref="WayLists"/> says.</summary>
internal struct NarrowColumn
{
    /// <summary>The price.</summary>
    public long Due;

    /// <summary>The cost for the row that has the column, less the price.</summary>
    public long Paid;

    /// <summary>How far the column is.</summary>
    public long Key;

    /// <summary>Who has the column, once somebody has.</summary>
    public int Row;

    /// <summary>From which row the way to it comes.</summary>
    public int Via;
}
