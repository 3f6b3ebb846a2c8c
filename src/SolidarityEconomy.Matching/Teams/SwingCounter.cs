using System.Numerics;

namespace SolidarityEconomy.Matching.Teams;

/// <summary>Counts, for each member and size, the coalitions of others that lose without the member and win with it.</summary>
internal sealed class SwingCounter
{
    private readonly long[] _weights;
    private readonly int _quota;
    private readonly int _sizes;
    private readonly ulong[] _counts;
    private readonly ulong[] _smaller = [];
    private readonly ulong[] _others = [];
    private readonly bool _isByCoalition;

    /// <summary>By looking at every coalition; no more members than bits.</summary>
    public SwingCounter(long[] weights, long quota, CancellationToken cancellationToken)
    {
        int members = weights.Length;
        _weights = weights;
        _isByCoalition = true;
        _sizes = members;
        Words = 1;
        _counts = new ulong[members * members];
        for (int mask = 0; mask < 1 << members; mask++)
        {
            if (mask % 1_024 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            Int128 sum = 0;
            for (int rest = mask; rest != 0; rest &= rest - 1)
            {
                sum += weights[BitOperations.TrailingZeroCount(rest)];
            }

            for (int i = 0; i < members && sum < quota; i++)
            {
                _counts[(i * members) + BitOperations.PopCount((uint)mask)] += (mask >> i & 1) == 0 && sum + weights[i] >= quota ? 1UL : 0;
            }
        }
    }

    /// <summary>By generating functions: counts of coalitions of each size and weight below the quota, with one member taken out.</summary>
    public SwingCounter(long[] weights, int quota, CancellationToken cancellationToken)
    {
        _weights = weights;
        _quota = quota;

        // Larger coalitions than these win.
        _sizes = Math.Min(weights.Length, weights.Count(weight => weight == 0) + quota - 1) + 1;
        Words = WideNumber.Words(weights.Length);
        _counts = new ulong[_sizes * quota * Words];
        _smaller = new ulong[quota * Words];
        _others = new ulong[quota * Words];
        _counts[0] = 1;
        for (int i = 0; i < weights.Length; i++)
        {
            for (int size = Math.Min(i, _sizes - 2); size >= 0; size--)
            {
                cancellationToken.ThrowIfCancellationRequested();
                for (int weight = 0; weight < quota - weights[i]; weight++)
                {
                    WideNumber.Add(Number(size + 1, weight + (int)weights[i]), Number(size, weight));
                }
            }
        }
    }

    /// <summary>In how many words a count is written.</summary>
    public int Words { get; }

    /// <summary>Counts for one member.</summary>
    /// <param name="member">The place of whoever is taken out, from 0.</param>
    /// <param name="swings">Receives the counts by the number of others, from 0 to all.</param>
    /// <param name="cancellationToken">Looked at for each number of others.</param>
    public void Count(int member, Span<ulong> swings, CancellationToken cancellationToken)
    {
        swings.Clear();
        if (_isByCoalition)
        {
            _counts.AsSpan(member * _sizes, _sizes).CopyTo(swings);
            return;
        }

        int own = (int)_weights[member];
        (ulong[] smaller, ulong[] others) = (_smaller, _others);
        for (int size = 0; size < Math.Min(_sizes, _weights.Length); size++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Span<ulong> count = swings.Slice(size * Words, Words);
            _counts.AsSpan(size * _quota * Words, _quota * Words).CopyTo(others);
            for (int weight = 0; weight < _quota; weight++)
            {
                Span<ulong> number = others.AsSpan(weight * Words, Words);
                if (size > 0 && weight >= own)
                {
                    WideNumber.Subtract(number, smaller.AsSpan((weight - own) * Words, Words));
                }

                if (weight >= _quota - own)
                {
                    WideNumber.Add(count, number);
                }
            }

            (smaller, others) = (others, smaller);
        }
    }

    private Span<ulong> Number(int size, int weight) => _counts.AsSpan(((size * _quota) + weight) * Words, Words);
}
