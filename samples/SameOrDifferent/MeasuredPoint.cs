namespace SolidarityEconomy.Samples.SameOrDifferent;

/// <summary>What comes out at one threshold.</summary>
/// <param name="Threshold">The least score of the same actor, in thousandths of a bit.</param>
/// <param name="Same">Pairs that were held to be the same.</param>
/// <param name="Right">Those of them that are.</param>
/// <param name="Asked">Pairs that a person has to look at.</param>
/// <param name="True">Pairs that are the same in truth, found or not.</param>
internal sealed record MeasuredPoint(int Threshold, int Same, int Right, int Asked, int True)
{
    /// <summary>How many of the pairs held to be the same are; 1 when there are none.</summary>
    public Ratio Precision => Same == 0 ? Ratio.One : new Ratio(Right, Same);

    /// <summary>How many of the true pairs were found; 1 when there are none.</summary>
    public Ratio Recall => True == 0 ? Ratio.One : new Ratio(Right, True);
}
