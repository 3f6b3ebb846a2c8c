namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Both sides after cleaning: every pair stands on both lists, and ties are broken.</summary>
internal sealed record Market(SideLists Left, SideLists Right)
{
    /// <summary>The same lists seen from the other side.</summary>
    public Market Turned() => new(Right, Left);

    /// <summary>Translates pairs, given as entries of the right side, into entries of the left side in rising order.</summary>
    public int[] FromRight(int[] entries)
    {
        int[] left = Array.ConvertAll(entries, entry => Right.Cross[entry]);
        Array.Sort(left);
        return left;
    }
}
