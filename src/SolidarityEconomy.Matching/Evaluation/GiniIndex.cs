namespace SolidarityEconomy.Matching.Evaluation;

/// <summary>Inequality as Gini (1912) measures it: half of the mean difference between two, by the mean.</summary>
internal static class GiniIndex
{
    /// <summary>From 0, all have the same, towards 1, one has everything; null when there is nothing to share.</summary>
    /// <param name="amounts">What each one has, none below 0.</param>
    public static Ratio? Of(IEnumerable<Ratio> amounts)
    {
        Ratio[] sorted = [.. amounts.Order()];
        Ratio sum = Ratio.Zero;
        Ratio weighted = Ratio.Zero;
        for (int i = 0; i < sorted.Length; i++)
        {
            sum += sorted[i];
            weighted += sorted[i] * ((2L * i) + 1 - sorted.Length);
        }

        return sum.IsZero ? null : weighted / (sum * sorted.Length);
    }
}
