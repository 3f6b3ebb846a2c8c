using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Finds people and projects that stand in the order of their ids.</summary>
internal static class Roster
{
    /// <summary>Where somebody stands, or -1.</summary>
    public static int IndexOf(ImmutableArray<Chooser> choosers, Id<Chooser> id) => IndexOf(choosers, chooser => chooser.Id, id);

    /// <summary>Where a project stands, or -1.</summary>
    public static int IndexOf(ImmutableArray<Project> projects, Id<Chooser> id) => IndexOf(projects, project => project.Id, id);

    private static int IndexOf<T>(ImmutableArray<T> sorted, Func<T, Id<Chooser>> idOf, Id<Chooser> id)
    {
        int low = 0;
        int high = sorted.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = idOf(sorted[middle]).CompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
