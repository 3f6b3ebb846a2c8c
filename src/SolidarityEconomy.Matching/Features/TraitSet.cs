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

    public bool Shares(TraitSet other) => Array.Exists(_keys, key => Array.BinarySearch(other._keys, key, StringComparer.Ordinal) >= 0);

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
