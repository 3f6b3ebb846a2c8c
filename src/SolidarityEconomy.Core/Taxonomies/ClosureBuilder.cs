namespace SolidarityEconomy.Taxonomies;

/// <summary>Collects for each entry itself and all above it, from the tops downwards.</summary>
internal sealed class ClosureBuilder(int count)
{
    private readonly int[] _starts = new int[count];
    private readonly int[] _lengths = new int[count];
    private int[] _items = new int[Math.Max(16, 4 * count)];
    private int[] _steps = new int[Math.Max(16, 4 * count)];
    private int _used;

    // The union so far, and the one that is being made of it.
    private (int[] Items, int[] Steps) _union = (new int[16], new int[16]);
    private (int[] Items, int[] Steps) _spare = (new int[16], new int[16]);

    /// <summary>Adds an entry behind those directly above it; false when there is no room for it.</summary>
    public bool TryAdd(int entry, ReadOnlySpan<int> above)
    {
        int length = 0;
        foreach (int parent in above)
        {
            length = Unite(length, parent);
        }

        if (length + 1 > ConceptGraph.MaxClosure - _used)
        {
            return false;
        }

        Reserve(length + 1);
        int own = _union.Items.AsSpan(0, length).BinarySearch(entry) is var found && found < 0 ? ~found : found;
        Span<int> items = _items.AsSpan(_used, length + 1);
        Span<int> steps = _steps.AsSpan(_used, length + 1);
        _union.Items.AsSpan(0, own).CopyTo(items);
        _union.Steps.AsSpan(0, own).CopyTo(steps);
        items[own] = entry;
        steps[own] = 0;
        _union.Items.AsSpan(own, length - own).CopyTo(items[(own + 1)..]);
        _union.Steps.AsSpan(own, length - own).CopyTo(steps[(own + 1)..]);
        _starts[entry] = _used;
        _lengths[entry] = length + 1;
        _used += length + 1;
        return true;
    }

    public (Ragged Closure, int[] Steps) Build()
    {
        Array.Resize(ref _items, _used);
        Array.Resize(ref _steps, _used);
        return (new Ragged(_items, _starts, _lengths), _steps);
    }

    // Takes what lies above a parent into the union, one step farther away; of two ways the shorter one counts.
    private int Unite(int length, int parent)
    {
        ReadOnlySpan<int> items = _items.AsSpan(_starts[parent], _lengths[parent]);
        ReadOnlySpan<int> steps = _steps.AsSpan(_starts[parent], _lengths[parent]);
        int room = length + items.Length;
        if (_spare.Items.Length < room)
        {
            _spare = (new int[2 * room], new int[2 * room]);
        }

        (int[] into, int[] far) = _spare;
        int i = 0;
        int j = 0;
        int made = 0;
        while (i < length || j < items.Length)
        {
            int left = i < length ? _union.Items[i] : int.MaxValue;
            int right = j < items.Length ? items[j] : int.MaxValue;
            into[made] = Math.Min(left, right);
            far[made] = Math.Min(
                left <= right ? _union.Steps[i] : int.MaxValue,
                right <= left ? steps[j] + 1 : int.MaxValue);
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
            made++;
        }

        (_union, _spare) = (_spare, _union);
        return made;
    }

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
