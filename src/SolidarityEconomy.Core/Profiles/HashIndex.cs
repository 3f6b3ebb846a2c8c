using System.Numerics;

namespace SolidarityEconomy.Profiles;

/// <summary>
/// Rows of a table by the hash of a key: eight bytes a row, no keys. Whoever looks up compares the rows of the bucket with the key.
/// </summary>
/// <remarks>Immutable. Rows of a bucket stand in the order in which they were added, so that no result depends on a hash.</remarks>
internal sealed class HashIndex
{
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>Makes the index of entries: a hash and the row that it leads to, rows ascending.</summary>
    public HashIndex(ReadOnlySpan<int> hashes, ReadOnlySpan<int> rows)
    {
        int buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, hashes.Length));
        _mask = buckets - 1;
        _starts = new int[buckets + 1];
        _rows = new int[hashes.Length];
        foreach (int hash in hashes)
        {
            _starts[(hash & _mask) + 1]++;
        }

        for (int bucket = 0; bucket < buckets; bucket++)
        {
            _starts[bucket + 1] += _starts[bucket];
        }

        int[] next = _starts.AsSpan(0, buckets).ToArray();
        for (int i = 0; i < hashes.Length; i++)
        {
            _rows[next[hashes[i] & _mask]++] = rows[i];
        }
    }

    /// <summary>Makes the index of a table that has one key in each row.</summary>
    public static HashIndex Of<T, TKey>(IReadOnlyList<T> table, Func<T, TKey> key)
        where TKey : struct
    {
        int[] hashes = new int[table.Count];
        int[] rows = new int[table.Count];
        for (int row = 0; row < hashes.Length; row++)
        {
            hashes[row] = key(table[row]).GetHashCode();
            rows[row] = row;
        }

        return new HashIndex(hashes, rows);
    }

    /// <summary>The rows that may have a key of this hash, ascending; a row may stand twice when it has several keys.</summary>
    public ReadOnlySpan<int> Rows(int hash)
    {
        int bucket = hash & _mask;
        return _rows.AsSpan(_starts[bucket], _starts[bucket + 1] - _starts[bucket]);
    }
}
