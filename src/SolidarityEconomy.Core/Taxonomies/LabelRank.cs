namespace SolidarityEconomy.Taxonomies;

/// <summary>
/// How good a label answers the words: by the way in which it was found, by the weight of the words that it lacks, by the
/// distance, by the words it has besides, and labels before alternative ones.
/// </summary>
internal readonly record struct LabelRank(LabelMatch Match, int Distance, int WordsBesides, bool IsAlternative, int Missing = 0)
{
    private const int MatchBits = 56;
    private const int MissingBits = 40;
    private const int DistanceBits = 32;

    /// <summary>The smaller, the better.</summary>
    public long Key => ((long)Match << MatchBits) | ((long)Missing << MissingBits) | ((long)Distance << DistanceBits)
        | ((uint)WordsBesides << 1) | (IsAlternative ? 1u : 0);

    public static LabelRank Of(long key) => new(
        (LabelMatch)(key >> MatchBits), (int)(key >> DistanceBits) & 0xFF, (int)(key & int.MaxValue) >> 1, (key & 1) == 1,
        (int)(key >> MissingBits) & 0xFFFF);
}
