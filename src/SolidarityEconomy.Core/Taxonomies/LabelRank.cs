namespace SolidarityEconomy.Taxonomies;

/// <summary>
/// How good a label answers the words: by the way in which it was found, by the distance, by the words it has besides, and labels
/// before alternative ones.
/// </summary>
internal readonly record struct LabelRank(LabelMatch Match, int Distance, int WordsBesides, bool IsAlternative)
{
    private const int MatchBits = 48;
    private const int DistanceBits = 32;

    /// <summary>The smaller, the better.</summary>
    public long Key => ((long)Match << MatchBits) | ((long)Distance << DistanceBits) | ((uint)WordsBesides << 1) | (IsAlternative ? 1u : 0);

    public static LabelRank Of(long key) =>
        new((LabelMatch)(key >> MatchBits), (int)(key >> DistanceBits) & 0xFFFF, (int)(key & int.MaxValue) >> 1, (key & 1) == 1);
}
