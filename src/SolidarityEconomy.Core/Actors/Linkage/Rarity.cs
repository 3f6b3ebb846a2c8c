namespace SolidarityEconomy.Actors.Linkage;

/// <summary>How much it says that two share a value which so many others have, in thousandths of a bit.</summary>
internal sealed class Rarity
{
    private const int CommonWord = 6 * FixedLog.OneBit;
    private const int Cached = 8192;

    private static readonly int[] Logs = MakeLogs();

    /// <param name="population">All actors, listed or thought of.</param>
    public Rarity(long population) => Population = FixedLog.Log2(population);

    /// <summary>The most that a value can say: log2 of the population.</summary>
    public int Population { get; }

    /// <summary>log2 of a number; 0 for 0.</summary>
    public static int Log(int others) => (uint)others < Cached ? Logs[others] : FixedLog.Log2(others);

    /// <summary>log2(population / others), where nobody counts as one.</summary>
    public int Of(int others) => Population - Log(others);

    /// <summary>What a word of a name says.</summary>
    public int OfWord(string word, int others, bool repeatsPlace)
    {
        int weight = FormWords.IsCommon(word) || word.Length == 1 ? Math.Min(Of(others), CommonWord) : Of(others);
        return repeatsPlace ? weight / 4 : weight;
    }

    /// <summary>The weight of agreeing in a value, after the figures of its feature.</summary>
    public int Agreeing(FeatureWeight weight, int others)
    {
        int bonus = weight.Bonus > 0 ? Math.Max(0, weight.Bonus - (2 * Log(others))) : weight.Bonus;
        return Math.Max(0, (weight.Share * Of(others) / 100) + bonus);
    }

    private static int[] MakeLogs()
    {
        int[] logs = new int[Cached];
        for (int i = 1; i < Cached; i++)
        {
            logs[i] = FixedLog.Log2(i);
        }

        return logs;
    }
}
