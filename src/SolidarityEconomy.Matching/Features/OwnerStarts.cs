namespace SolidarityEconomy.Matching.Features;

/// <summary>Entries of many owners in one list, one owner after the other: where those of each begin.</summary>
internal static class OwnerStarts
{
    /// <summary>Counts the entries of each owner, given in any order.</summary>
    /// <returns>Owner i has the entries from [i] up to [i + 1]; one element more than owners.</returns>
    public static int[] Of(int owners, ReadOnlySpan<int> ownerOfEach)
    {
        int[] starts = new int[owners + 1];
        foreach (int owner in ownerOfEach)
        {
            starts[owner + 1]++;
        }

        for (int i = 0; i < owners; i++)
        {
            starts[i + 1] += starts[i];
        }

        return starts;
    }
}
