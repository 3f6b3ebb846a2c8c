namespace SolidarityEconomy.Matching.Features;

/// <summary>A set of keys that may be shared with the other side; equal when the keys are, empty when nothing is known.</summary>
internal sealed class TraitSet : IEquatable<TraitSet>
{
    private readonly string[] _keys;

    public TraitSet(params IEnumerable<string> keys)
    {
        string[] sorted = [.. keys];
        Array.Sort(sorted, StringComparer.Ordinal);
        int count = 0;
        foreach (string key in sorted)
        {
            if (count == 0 || sorted[count - 1] != key)
            {
                sorted[count++] = key;
            }
        }

        Array.Resize(ref sorted, count);
        _keys = sorted;
    }

    public IReadOnlyList<string> Keys => _keys;

    public bool IsEmpty => _keys.Length == 0;

    public bool Shares(TraitSet other) => CountShared(other) > 0;

    /// <summary>How many keys both have.</summary>
    public int CountShared(TraitSet other)
    {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < _keys.Length && j < other._keys.Length)
        {
            int order = string.CompareOrdinal(_keys[i], other._keys[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    public bool Equals(TraitSet? other) => other is not null && _keys.AsSpan().SequenceEqual(other._keys);

    public override bool Equals(object? obj) => Equals(obj as TraitSet);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (string key in _keys)
        {
            hash.Add(key, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
