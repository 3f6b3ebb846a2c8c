namespace SolidarityEconomy.Taxonomies;

/// <summary>Collects for each entry itself and all above it, from the tops downwards.</summary>
internal sealed class ClosureBuilder(int count)
{
    private const int ItemBits = 32;

    private readonly int[] _starts = new int[count];
    private readonly int[] _lengths = new int[count];
    private int[] _items = new int[Math.Max(16, 4 * count)];
    private int[] _steps = new int[Math.Max(16, 4 * count)];
    private long[] _found = new long[64];
    private int _used;

    /// <summary>Adds an entry behind those directly above it; false when there is no room for it.</summary>
    public bool TryAdd(int entry, ReadOnlySpan<int> above)
    {
        Span<long> found = Gather(entry, above);
        if (found.Length > ConceptGraph.MaxClosure - _used)
        {
            return false;
        }

        Reserve(found.Length);
        _starts[entry] = _used;
        _lengths[entry] = found.Length;
        foreach (long pair in found)
        {
            _items[_used] = (int)(pair >> ItemBits);
            _steps[_used] = (int)(pair & int.MaxValue);
            _used++;
        }

        return true;
    }

    public (Ragged Closure, int[] Steps) Build()
    {
        Array.Resize(ref _items, _used);
        Array.Resize(ref _steps, _used);
        return (new Ragged(_items, _starts, _lengths), _steps);
    }

    // The entry and what lies above its parents, one step farther away than from them; each once by its shortest way, ascending.
    private Span<long> Gather(int entry, ReadOnlySpan<int> above)
    {
        int most = 1;
        foreach (int parent in above)
        {
            most += _lengths[parent];
        }

        if (_found.Length < most)
        {
            _found = new long[2 * most];
        }

        int used = 0;
        foreach (int parent in above)
        {
            for (int i = _starts[parent]; i < _starts[parent] + _lengths[parent]; i++)
            {
                _found[used++] = Pair(_items[i], _steps[i] + 1);
            }
        }

        long self = Pair(entry, 0);
        if (above.Length > 1)
        {
            used = Unite(_found.AsSpan(0, used));
        }

        int place = ~_found.AsSpan(0, used).BinarySearch(self);
        _found.AsSpan(place, used - place).CopyTo(_found.AsSpan(place + 1));
        _found[place] = self;
        return _found.AsSpan(0, used + 1);
    }

    // Puts pairs into order, and leaves of those with one entry the first, which has the fewest steps.
    private static int Unite(Span<long> found)
    {
        found.Sort();
        int kept = 0;
        foreach (long pair in found)
        {
            if (kept == 0 || pair >> ItemBits != found[kept - 1] >> ItemBits)
            {
                found[kept++] = pair;
            }
        }

        return kept;
    }

    private static long Pair(int item, int steps) => ((long)item << ItemBits) | (uint)steps;

    private void Reserve(int more)
    {
        if (_used + more > _items.Length)
        {
            int room = Math.Max(_used + more, 2 * _items.Length);
            Array.Resize(ref _items, room);
            Array.Resize(ref _steps, room);
        }
    }
}
