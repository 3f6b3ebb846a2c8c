namespace SolidarityEconomy.Taxonomies;

/// <summary>How good a label answers the words: by the way in which it was found, by the distance, by the words it has besides.</summary>
internal readonly record struct LabelRank(LabelMatch Match, int Distance, int WordsBesides)
{
    private const int MatchBits = 48;
    private const int DistanceBits = 32;

    /// <summary>The smaller, the better.</summary>
    public long Key => ((long)Match << MatchBits) | ((long)Distance << DistanceBits) | (uint)WordsBesides;

    public static LabelRank Of(long key) =>
        new((LabelMatch)(key >> MatchBits), (int)(key >> DistanceBits) & 0xFFFF, (int)(key & int.MaxValue));
}
