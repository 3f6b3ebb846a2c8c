namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Whom each participant of a side holds, with the worst at hand: a heap of own entries per participant, in one array.</summary>
internal sealed class Holders
{
    private readonly int[] _start;
    private readonly int[] _room;
    private readonly int[] _items;
    private readonly int[] _count;

    public Holders(SideLists side)
    {
        _start = new int[side.Count + 1];
        _room = new int[side.Count];
        for (int j = 0; j < side.Count; j++)
        {
            _room[j] = Math.Min(side.Capacity[j], side.Length(j));
            _start[j + 1] = _start[j] + _room[j];
        }

        _items = new int[_start[^1]];
        _count = new int[side.Count];
    }

    /// <summary>True when no further one fits; also for those who take nobody.</summary>
    public bool IsFull(int owner) => _count[owner] == _room[owner];

    public bool IsEmpty(int owner) => _count[owner] == 0;

    /// <summary>The worst entry held; there must be one.</summary>
    public int Worst(int owner) => _items[_start[owner]];

    public void Add(int owner, int entry)
    {
        Span<int> heap = _items.AsSpan(_start[owner], ++_count[owner]);
        int at = heap.Length - 1;
        for (int parent = (at - 1) / 2; at > 0 && heap[parent] < entry; parent = (at - 1) / 2)
        {
            heap[at] = heap[parent];
            at = parent;
        }

        heap[at] = entry;
    }

    public void ReplaceWorst(int owner, int entry)
    {
        Span<int> heap = _items.AsSpan(_start[owner], _count[owner]);
        int at = 0;
        for (int child = 1; child < heap.Length; child = (2 * at) + 1)
        {
            child += child + 1 < heap.Length && heap[child + 1] > heap[child] ? 1 : 0;
            if (heap[child] <= entry)
            {
                break;
            }

            heap[at] = heap[child];
            at = child;
        }

        heap[at] = entry;
    }

    /// <summary>Lets somebody take nobody from now on.</summary>
    /// <returns>Whom it held, until the next change.</returns>
    public ReadOnlySpan<int> Close(int owner)
    {
        ReadOnlySpan<int> held = _items.AsSpan(_start[owner], _count[owner]);
        (_room[owner], _count[owner]) = (0, 0);
        return held;
    }

    public int Count(int owner) => _count[owner];

    /// <summary>Everything held.</summary>
    public int[] All()
    {
        int[] all = new int[_count.Sum()];
        int at = 0;
        for (int owner = 0; owner < _count.Length; owner++)
        {
            _items.AsSpan(_start[owner], _count[owner]).CopyTo(all.AsSpan(at));
            at += _count[owner];
        }

        return all;
    }
}
