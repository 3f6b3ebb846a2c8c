namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Whom each participant of a side holds, the best first: own entries in rising order, of all participants in one array.</summary>
/// <param name="room">How many each can hold at a time.</param>
internal sealed class SortedHolders(int[] room)
{
    private readonly int[] _start = Starts(room);
    private readonly int[] _items = new int[room.Sum()];
    private readonly int[] _count = new int[room.Length];

    /// <summary>Room for as many as a side takes, and one more, who asks.</summary>
    public static SortedHolders Of(SideLists side) => new(
        [.. Enumerable.Range(0, side.Count).Select(owner => Math.Min(side.Capacity[owner], side.Length(owner)) + 1)]);

    /// <summary>The entries that somebody holds, rising.</summary>
    public ReadOnlySpan<int> Held(int owner) => _items.AsSpan(_start[owner], _count[owner]);

    /// <summary>How many entries that somebody holds come before another one.</summary>
    public int CountBefore(int owner, int entry)
    {
        int at = Held(owner).BinarySearch(entry);
        return at < 0 ? ~at : at;
    }

    public void Add(int owner, int entry)
    {
        int at = CountBefore(owner, entry);
        Span<int> held = _items.AsSpan(_start[owner], ++_count[owner]);
        held[at..^1].CopyTo(held[(at + 1)..]);
        held[at] = entry;
    }

    /// <summary>Lets an entry go, which must be held.</summary>
    public void Remove(int owner, int entry)
    {
        int at = CountBefore(owner, entry);
        Span<int> held = _items.AsSpan(_start[owner], _count[owner]--);
        held[(at + 1)..].CopyTo(held[at..]);
    }

    private static int[] Starts(int[] room)
    {
        int[] start = new int[room.Length];
        for (int owner = 1; owner < room.Length; owner++)
        {
            start[owner] = start[owner - 1] + room[owner - 1];
        }

        return start;
    }
}
