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
    public int CountShared(TraitSet other) => CountShared(_keys, other._keys);

    /// <summary>How many words are in both of two lists, each in ordinal order and each word once.</summary>
    public static int CountShared(ReadOnlySpan<string> one, ReadOnlySpan<string> other)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            int order = string.CompareOrdinal(one[i], other[j]);
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
