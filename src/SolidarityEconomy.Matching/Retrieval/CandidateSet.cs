namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>The pairs of a block that are looked at, each with its value; it only grows. Rows of needs, offers rising.</summary>
/// <remarks>Threads may add at a time as long as each keeps to needs of its own.</remarks>
internal sealed class CandidateSet(int needCount)
{
    private const int FirstSize = 8;

    private readonly int[] _counts = new int[needCount];
    private readonly int[][] _offers = new int[needCount][];
    private readonly int[][] _values = new int[needCount][];

    /// <summary>How many pairs there are; in time proportional to the needs.</summary>
    public long Count
    {
        get
        {
            long count = 0;
            foreach (int ofNeed in _counts)
            {
                count += ofNeed;
            }

            return count;
        }
    }

    /// <summary>The offers that are looked at for a need, rising.</summary>
    public ReadOnlySpan<int> Offers(int need) => _offers[need].AsSpan(0, _counts[need]);

    /// <summary>What each of them is worth.</summary>
    public ReadOnlySpan<int> Values(int need) => _values[need].AsSpan(0, _counts[need]);

    public bool Contains(int need, int offer) => Offers(need).BinarySearch(offer) >= 0;

    /// <summary>Adds a pair unless it is there.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(int need, int offer, int value)
    {
        int place = Offers(need).BinarySearch(offer);
        if (place >= 0)
        {
            return false;
        }

        int count = _counts[need]++;
        if (count == 0)
        {
            (_offers[need], _values[need]) = (new int[FirstSize], new int[FirstSize]);
        }
        else if (count == _offers[need].Length)
        {
            Array.Resize(ref _offers[need], 2 * count);
            Array.Resize(ref _values[need], 2 * count);
        }

        Insert(_offers[need], count, ~place, offer);
        Insert(_values[need], count, ~place, value);
        return true;
    }

    /// <summary>All pairs in one list, by needs, then offers.</summary>
    public PairList ToList()
    {
        PairList pairs = new();
        for (int i = 0; i < needCount; i++)
        {
            for (int k = 0; k < _counts[i]; k++)
            {
                pairs.Add(i, _offers[i][k], _values[i][k]);
            }
        }

        return pairs;
    }

    private static void Insert(int[] list, int count, int place, int number)
    {
        list.AsSpan(place, count - place).CopyTo(list.AsSpan(place + 1));
        list[place] = number;
    }
}
