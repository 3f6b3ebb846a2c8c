namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>
/// The clean lists of one side in flat arrays. An entry is one name on one list; the entries of participant i are
/// Start[i] .. Start[i + 1] - 1, the best first, so of two entries of one list the smaller is the better.
/// </summary>
/// <param name="Start">The first entry of each participant, and the count of all entries at the end.</param>
/// <param name="Partner">Who stands at an entry: a participant of the other side.</param>
/// <param name="Tier">The tier of an entry; it rises along a list.</param>
/// <param name="Cross">The entry of the same pair on the other side.</param>
/// <param name="Capacity">How many partners each participant takes.</param>
internal sealed record SideLists(int[] Start, int[] Partner, int[] Tier, int[] Cross, int[] Capacity)
{
    public int Count => Capacity.Length;

    /// <summary>The places that participants keep for some; null when nobody keeps any.</summary>
    public Seats? Seats { get; init; }

    /// <summary>The place on its list, counted from 1.</summary>
    public int Rank(int owner, int entry) => entry - Start[owner] + 1;

    public int Length(int owner) => Start[owner + 1] - Start[owner];

    /// <summary>Whether a participant that has some entries, the best first, would take another one beside or instead of them.</summary>
    public bool Wants(int owner, ReadOnlySpan<int> held, int entry)
    {
        if (held.Length < Capacity[owner])
        {
            return true;
        }

        if (Seats is null || !Seats.IsAt(owner))
        {
            return !held.IsEmpty && entry < held[^1];
        }

        int[] all = [.. held, entry];
        Array.Sort(all);
        return Seats.Takes(owner, Capacity[owner], all, entry);
    }

    /// <summary>Finds the entry of a pair by looking through one list.</summary>
    /// <returns>The entry, or -1 when the pair is not acceptable.</returns>
    public int Find(int owner, int partner) => Array.IndexOf(Partner, partner, Start[owner], Length(owner));
}
