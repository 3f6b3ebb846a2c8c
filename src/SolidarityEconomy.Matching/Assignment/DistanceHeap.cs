using System.Runtime.CompilerServices;

namespace SolidarityEconomy.Matching.Assignment;

/// <summary>Numbers by rising distance, among equals the least number first; a number may stand several times.</summary>
internal sealed class DistanceHeap
{
    private (long Distance, int Number)[] _entries = new (long, int)[16];

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Push(long distance, int number)
    {
        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * Count);
        }

        int place = Count++;
        while (place > 0 && Precedes(distance, number, _entries[(place - 1) / 2]))
        {
            _entries[place] = _entries[(place - 1) / 2];
            place = (place - 1) / 2;
        }

        _entries[place] = (distance, number);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (long Distance, int Number) Pop()
    {
        (long Distance, int Number) first = _entries[0];
        (long distance, int number) = _entries[--Count];
        int place = 0;
        while (true)
        {
            int child = (2 * place) + 1;
            if (child >= Count)
            {
                break;
            }

            if (child + 1 < Count && Precedes(_entries[child + 1].Distance, _entries[child + 1].Number, _entries[child]))
            {
                child++;
            }

            if (!Precedes(_entries[child].Distance, _entries[child].Number, (distance, number)))
            {
                break;
            }

            _entries[place] = _entries[child];
            place = child;
        }

        _entries[place] = (distance, number);
        return first;
    }

    private static bool Precedes(long distance, int number, (long Distance, int Number) other) =>
        distance < other.Distance || (distance == other.Distance && number < other.Number);
}
