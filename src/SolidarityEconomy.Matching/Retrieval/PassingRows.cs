using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>The rows of a block that pass what is asked of them, question by question; at first all. Reused.</summary>
/// <remarks>A bit for each row, 8 kB for a block: a sum looks there before it goes to a row, and mostly need not go.</remarks>
internal sealed class PassingRows
{
    private const int Word = 64;

    // Written at each word, whether it has them or not: few words have more, so no turn is guessed wrong.
    private const int RowsAtOnce = 2;

    private ulong[] _passed = [];
    private ulong[] _passing = [];
    private ushort[] _rows = [];
    private int _words;
    private int _count;

    /// <summary>Tells of a row whether it passed.</summary>
    public Passed Rows => new(ref MemoryMarshal.GetArrayDataReference(_passed));

    /// <summary>The rows that passed, rising; as they were listed last.</summary>
    public ReadOnlySpan<ushort> Listed => _rows.AsSpan(0, _count);

    /// <summary>Lets all of so many rows pass.</summary>
    public void Reset(int rows)
    {
        _words = (rows + Word - 1) / Word;
        if (_passed.Length < _words)
        {
            _passed = new ulong[_words];
            _passing = new ulong[_words];
            _rows = new ushort[(_words * Word) + RowsAtOnce];
        }

        _passed.AsSpan(0, _words).Fill(ulong.MaxValue);
        _passing.AsSpan(0, _words).Clear();
    }

    /// <summary>Lets those pass on that stand in a list and passed till now.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Pass(ReadOnlySpan<uint> postings)
    {
        ref ulong passed = ref MemoryMarshal.GetArrayDataReference(_passed);
        ref ulong passing = ref MemoryMarshal.GetArrayDataReference(_passing);
        unchecked
        {
            foreach (uint posting in postings)
            {
                nuint word = (ushort)posting / (nuint)Word;
                Unsafe.Add(ref passing, word) |= Unsafe.Add(ref passed, word) & (1UL << (int)posting);
            }
        }
    }

    /// <summary>Ends a question: whoever stood in none of its lists passes no more.</summary>
    public void EndQuestion()
    {
        (_passed, _passing) = (_passing, _passed);
        _passing.AsSpan(0, _words).Clear();
    }

    /// <summary>Lists those that passed.</summary>
    /// <returns>Whether there are any.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool List()
    {
        ref ushort rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        int count = 0;
        unchecked
        {
            for (int word = 0; word < _words; word++)
            {
                ulong bits = _passed[word];
                int first = word * Word;
                int next = count;
                count += BitOperations.PopCount(bits);
                do
                {
                    Unsafe.Add(ref rows, next) = (ushort)(first + BitOperations.TrailingZeroCount(bits));
                    bits &= bits - 1;
                    Unsafe.Add(ref rows, next + 1) = (ushort)(first + BitOperations.TrailingZeroCount(bits));
                    bits &= bits - 1;
                    next += RowsAtOnce;
                }
                while (bits != 0);
            }
        }

        _count = count;
        return _count > 0;
    }

    /// <summary>Every row counts.</summary>
    public readonly struct All : IRows
    {
        public bool Has(uint posting) => true;

        public bool HasAny(uint first, uint second, uint third, uint fourth) => true;
    }

    /// <summary>Those rows count that passed.</summary>
    public readonly ref struct Passed(ref ulong bits) : IRows
    {
        private readonly ref ulong _bits = ref bits;

        public bool Has(uint posting) => (From(posting) & 1) != 0;

        public bool HasAny(uint first, uint second, uint third, uint fourth) =>
            ((From(first) | From(second) | From(third) | From(fourth)) & 1) != 0;

        /// <summary>The bits of a word from a row on.</summary>
        private ulong From(uint posting) => unchecked(Unsafe.Add(ref _bits, (ushort)posting / (nuint)Word) >> (int)posting);
    }
}
