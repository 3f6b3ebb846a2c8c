namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>
/// The reserved places of one side: how many each participant keeps for each of its groups, and to which of them each entry of its
/// list belongs, by the first that names it.
/// </summary>
/// <param name="Places">For each participant the places by group; empty without reserves.</param>
/// <param name="Group">For each entry the group among those of its list, or -1.</param>
internal sealed record Seats(int[][] Places, int[] Group)
{
    /// <summary>Whether a participant keeps places at all.</summary>
    public bool IsAt(int owner) => Places[owner].Length > 0;

    /// <summary>
    /// Whom a participant takes: group by group the best for its places, then the best of the rest. The entries stand in the order
    /// in which it likes them.
    /// </summary>
    /// <param name="owner">Who takes.</param>
    /// <param name="capacity">How many at most.</param>
    /// <param name="entries">Of whom.</param>
    /// <param name="isChosen">Receives an answer for each entry.</param>
    public void Choose(int owner, int capacity, ReadOnlySpan<int> entries, Span<bool> isChosen)
    {
        isChosen.Clear();
        int left = capacity;
        for (int group = 0; group < Places[owner].Length; group++)
        {
            int places = Math.Min(Places[owner][group], left);
            for (int at = 0; at < entries.Length && places > 0; at++)
            {
                if (Group[entries[at]] == group)
                {
                    (isChosen[at], places, left) = (true, places - 1, left - 1);
                }
            }
        }

        for (int at = 0; at < entries.Length && left > 0; at++)
        {
            if (!isChosen[at])
            {
                (isChosen[at], left) = (true, left - 1);
            }
        }
    }

    /// <summary>Whether a participant would take an entry beside those that it has, which stand in the order in which it likes all of them.</summary>
    public bool Takes(int owner, int capacity, ReadOnlySpan<int> entries, int entry)
    {
        bool[] isChosen = new bool[entries.Length];
        Choose(owner, capacity, entries, isChosen);
        return isChosen[entries.IndexOf(entry)];
    }
}
