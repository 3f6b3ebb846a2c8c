namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>The pairs of a block that are looked at: for each need its offers, as a bit matrix that only grows.</summary>
internal sealed class CandidateSet(int needCount, int offerCount)
{
    private readonly ulong[] _bits = new ulong[(int)((((long)needCount * offerCount) + 63) / 64)];

    public int Count { get; private set; }

    public bool Contains(int need, int offer)
    {
        long bit = ((long)need * offerCount) + offer;
        return (_bits[bit >> 6] & (1UL << (int)(bit & 63))) != 0;
    }

    public void Add(int need, int offer)
    {
        long bit = ((long)need * offerCount) + offer;
        ulong mask = 1UL << (int)(bit & 63);
        if ((_bits[bit >> 6] & mask) == 0)
        {
            _bits[bit >> 6] |= mask;
            Count++;
        }
    }
}
