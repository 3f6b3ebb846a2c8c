using System.Buffers;

namespace SolidarityEconomy.Taxonomies;

/// <summary>During a search, the best label of each entry so far.</summary>
internal sealed class BestLabels(int entries) : IDisposable
{
    private readonly long[] _keys = Filled(entries);
    private readonly int[] _labels = ArrayPool<int>.Shared.Rent(entries);

    /// <summary>Takes a label that is better than what the entry has; of equally good ones the first.</summary>
    public void Offer(int entry, int label, LabelRank rank)
    {
        long key = rank.Key;
        if (key < _keys[entry] || (key == _keys[entry] && label < _labels[entry]))
        {
            _keys[entry] = key;
            _labels[entry] = label;
        }
    }

    /// <summary>The best entries, at most so many, by rank and then in the order of the list; each with its label.</summary>
    public IEnumerable<(int Label, LabelRank Rank)> Top(int limit)
    {
        // The worst of those kept stands on top.
        PriorityQueue<int, (long Key, int Entry)> kept = new(Comparer<(long Key, int Entry)>.Create((one, other) => other.CompareTo(one)));
        long worst = long.MaxValue;
        for (int i = 0; i < entries; i++)
        {
            if (_keys[i] >= worst)
            {
                continue;
            }

            if (kept.Count < limit)
            {
                kept.Enqueue(i, (_keys[i], i));
            }
            else
            {
                kept.DequeueEnqueue(i, (_keys[i], i));
            }

            worst = kept.Count == limit && kept.TryPeek(out _, out (long Key, int Entry) last) ? last.Key : worst;
        }

        Stack<int> best = new(kept.Count);
        while (kept.TryDequeue(out int entry, out _))
        {
            best.Push(entry);
        }

        return best.Select(entry => (_labels[entry], LabelRank.Of(_keys[entry])));
    }

    public void Dispose()
    {
        ArrayPool<long>.Shared.Return(_keys);
        ArrayPool<int>.Shared.Return(_labels);
    }

    private static long[] Filled(int entries)
    {
        long[] keys = ArrayPool<long>.Shared.Rent(entries);
        keys.AsSpan(0, entries).Fill(long.MaxValue);
        return keys;
    }
}
