using System.Numerics;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>The pairs of a block that are looked at, as a bit matrix that only grows: a row for each need.</summary>
internal sealed class CandidateSet
{
    private const int WordBits = 64;

    private readonly int _wordsPerRow;
    private readonly ulong[] _bits;

    public CandidateSet(int needCount, int offerCount)
    {
        _wordsPerRow = (offerCount + WordBits - 1) / WordBits;
        _bits = new ulong[needCount * _wordsPerRow];
    }

    public int Count { get; private set; }

    public bool Contains(int need, int offer) =>
        (_bits[(need * _wordsPerRow) + (offer / WordBits)] & (1UL << (offer % WordBits))) != 0;

    /// <summary>The first candidate of a need from an offer on, or -1.</summary>
    public int Next(int need, int from)
    {
        int word = from / WordBits;
        ulong mask = ulong.MaxValue << (from % WordBits);
        while (word < _wordsPerRow)
        {
            ulong bits = _bits[(need * _wordsPerRow) + word] & mask;
            if (bits != 0)
            {
                return (word * WordBits) + BitOperations.TrailingZeroCount(bits);
            }

            mask = ulong.MaxValue;
            word++;
        }

        return -1;
    }

    public void Add(int need, int offer)
    {
        ref ulong bits = ref _bits[(need * _wordsPerRow) + (offer / WordBits)];
        ulong mask = 1UL << (offer % WordBits);
        if ((bits & mask) == 0)
        {
            bits |= mask;
            Count++;
        }
    }
}
