using System.Numerics;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Sorts keys together with their rows, part by part, so that it can be stopped in between.</summary>
internal static class BlockSort
{
    private const int Part = 1 << 16;

    /// <summary>Sorts by key; the order of rows under one key is left open. Time grows as n log n whatever the keys are.</summary>
    /// <remarks>What is greater than a part is split in two by the highest bit in which its keys differ.</remarks>
    public static void Sort(Span<ulong> keys, Span<int> rows, CancellationToken cancellationToken)
    {
        while (keys.Length > Part)
        {
            int start = Split(keys, rows, cancellationToken);
            if (start == 0)
            {
                return; // all are equal
            }

            Sort(keys[..start], rows[..start], cancellationToken);
            keys = keys[start..];
            rows = rows[start..];
        }

        cancellationToken.ThrowIfCancellationRequested();
        keys.Sort(rows);
    }

    /// <summary>Puts the keys without the bit before those with it.</summary>
    /// <returns>Where those with it start; 0 when the keys are equal.</returns>
    private static int Split(Span<ulong> keys, Span<int> rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ulong differing = 0;
        foreach (ulong key in keys)
        {
            differing |= key ^ keys[0];
        }

        ulong bit = differing == 0 ? 0 : 1UL << BitOperations.Log2(differing);
        int from = 0;
        int until = bit == 0 ? 0 : keys.Length;
        int steps = 0;
        while (from < until)
        {
            if (steps++ % Part == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if ((keys[from] & bit) == 0)
            {
                from++;
            }
            else
            {
                until--;
                (keys[from], keys[until]) = (keys[until], keys[from]);
                (rows[from], rows[until]) = (rows[until], rows[from]);
            }
        }

        return until;
    }
}
