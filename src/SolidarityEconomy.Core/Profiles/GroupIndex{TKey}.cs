namespace SolidarityEconomy.Profiles;

/// <summary>Rows of a table by one of few keys, such as countries: four bytes for each key of a row.</summary>
/// <remarks>Immutable. The rows of a key ascend.</remarks>
internal sealed class GroupIndex<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, int> _groups = [];
    private readonly int[] _starts;
    private readonly int[] _rows;

    /// <summary>Makes the index; the keys of a row are added to the list that is passed, each of them once.</summary>
    public GroupIndex(int rows, Action<int, List<TKey>> keys)
    {
        List<int> counts = [];
        List<TKey> found = [];
        for (int row = 0; row < rows; row++)
        {
            found.Clear();
            keys(row, found);
            foreach (TKey key in found)
            {
                if (_groups.TryAdd(key, counts.Count))
                {
                    counts.Add(0);
                }

                counts[_groups[key]]++;
            }
        }

        _starts = new int[counts.Count + 1];
        for (int group = 0; group < counts.Count; group++)
        {
            _starts[group + 1] = _starts[group] + counts[group];
        }

        _rows = new int[_starts[^1]];
        int[] next = _starts.AsSpan(0, counts.Count).ToArray();
        for (int row = 0; row < rows; row++)
        {
            found.Clear();
            keys(row, found);
            foreach (TKey key in found)
            {
                _rows[next[_groups[key]]++] = row;
            }
        }
    }

    /// <summary>The rows that have a key; none when no row has it.</summary>
    public ReadOnlyMemory<int> Rows(TKey key) => _groups.TryGetValue(key, out int group)
        ? _rows.AsMemory(_starts[group], _starts[group + 1] - _starts[group])
        : ReadOnlyMemory<int>.Empty;
}
