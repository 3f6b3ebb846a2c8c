using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Finds people among choosers that stand in the order of their ids.</summary>
internal static class Roster
{
    /// <summary>Where somebody stands, or -1.</summary>
    public static int IndexOf(ImmutableArray<Chooser> choosers, Id<Chooser> id)
    {
        int low = 0;
        int high = choosers.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = choosers[middle].Id.CompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
