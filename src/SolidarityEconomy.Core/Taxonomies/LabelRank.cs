namespace SolidarityEconomy.Taxonomies;

/// <summary>How good a label answers the words: by the way in which it was found, by the distance, by the words it has besides.</summary>
internal readonly record struct LabelRank(LabelMatch Match, int Distance, int WordsBesides)
{
    /// <summary>The smaller, the better.</summary>
    public long Key => ((long)Match << 48) | ((long)Distance << 32) | (uint)WordsBesides;
}
