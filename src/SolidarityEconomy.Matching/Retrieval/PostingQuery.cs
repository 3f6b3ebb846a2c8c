using System.Numerics;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Sums up, for each row, what the concepts that it has are worth: over groups of concepts, in each group the best that the row has.
/// Rows can be limited to those that have one of some keys, and one of others. One query after another, with the same working
/// memory; for one thread.
/// </summary>
/// <remarks>
/// Term at a time in blocks: each posting adds to one of the sums of a block, which lie in 128 kB, and one pass compares them with
/// the least that still counts. Where rows are limited, a bit for each row says whether its postings count, and only those that pass
/// are compared. Time grows with the postings of the concepts and keys and, much less, with the rows.
/// </remarks>
internal sealed class PostingQuery
{
    // Postings to a line of the cache, and how many are read ahead until the machine sees where a list goes.
    private const int CacheLine = 16;
    private const int HeadLength = 3 * CacheLine;

    private readonly List<Term> _terms = [];
    private readonly List<int> _groupEnds = [];
    private readonly List<int> _keys = [];
    private readonly List<int> _keyEnds = [];
    private readonly PassingRows _passing = new();
    private ushort[] _sums = [];
    private ushort[] _best = [];
    private ushort[] _tables = new ushort[16 * PostingIndex.Classes];
    private ushort[] _greatest = new ushort[16];
    private int _tableCount;
    private int _groupGreatest;

    // Written only so that reading ahead is not optimised away.
    private uint _read;

    /// <summary>No sum can be more.</summary>
    public int Greatest { get; private set; }

    /// <summary>Begins a new query, which finds nothing yet.</summary>
    public void Clear()
    {
        _terms.Clear();
        _groupEnds.Clear();
        _keys.Clear();
        _keyEnds.Clear();
        _tableCount = 0;
        _groupGreatest = 0;
        Greatest = 0;
    }

    /// <summary>Says what a concept is worth by class; classes beyond the table are worth nothing.</summary>
    /// <returns>The number of the table.</returns>
    public int AddTable(ReadOnlySpan<ushort> worths)
    {
        if (_tableCount == _greatest.Length)
        {
            Array.Resize(ref _greatest, 2 * _tableCount);
            Array.Resize(ref _tables, 2 * _tables.Length);
        }

        Span<ushort> table = _tables.AsSpan(_tableCount * PostingIndex.Classes, PostingIndex.Classes);
        table.Clear();
        worths.CopyTo(table);
        _greatest[_tableCount] = GreatestOf(worths);
        return _tableCount++;
    }

    /// <summary>Puts a concept into the group that is being made; each concept once in it.</summary>
    public void AddTerm(int concept, int table)
    {
        _terms.Add(new Term(concept, table));
        _groupGreatest = Math.Max(_groupGreatest, _greatest[table]);
    }

    /// <summary>Counts the terms since the last such call as one wish, of which the best that a row has counts.</summary>
    /// <exception cref="ArgumentException">A sum could be more than 65,535.</exception>
    public void EndGroup()
    {
        Greatest += _groupGreatest;
        _groupGreatest = 0;
        _groupEnds.Add(_terms.Count);
        if (Greatest > ushort.MaxValue)
        {
            throw new ArgumentException("The worths of all groups add up to more than 16 bits hold.");
        }
    }

    /// <summary>Lets only rows pass that have one of some concepts; where this is asked several times, each has to hold.</summary>
    public void AddKeys(ReadOnlySpan<int> concepts)
    {
        _keys.AddRange(concepts);
        _keyEnds.Add(_keys.Count);
    }

    /// <summary>Shows a visitor the rows whose sums are great enough.</summary>
    public void Search<TVisitor>(PostingIndex index, ref TVisitor visitor, CancellationToken cancellationToken)
        where TVisitor : IRowVisitor
    {
        for (int b = 0; b < index.Blocks.Count; b++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (b + 1 < index.Blocks.Count)
            {
                Fetch(index.Blocks[b + 1]);
            }

            Search(index, b, ref visitor);
        }
    }

    /// <summary>The same in one block, so that several queries can go through a block while it is near.</summary>
    public void Search<TVisitor>(PostingIndex index, int number, ref TVisitor visitor)
        where TVisitor : IRowVisitor
    {
        PostingBlock block = index.Blocks[number];
        if (Reach(block) < visitor.Least)
        {
            return;
        }

        int first = number * PostingBlock.Rows;
        int rows = Math.Min(index.Limit - first, PostingBlock.Rows);
        int room = (rows + SumKernels.Word - 1) / SumKernels.Word * SumKernels.Word;
        if (_sums.Length < room)
        {
            _sums = new ushort[room];
            _best = new ushort[room];
        }

        Span<ushort> sums = _sums.AsSpan(0, room);
        if (_keyEnds.Count == 0)
        {
            sums.Clear();
            Sum(block, new PassingRows.All(), sums);
            Show(first, rows, sums, ref visitor);
        }
        else if (Limit(block, rows))
        {
            foreach (ushort row in _passing.Listed)
            {
                sums[row] = 0;
            }

            Sum(block, _passing.Rows, sums);
            ShowPassing(first, sums, ref visitor);
        }
    }

    /// <summary>Sums a block up and no more; for those who look at the sums themselves.</summary>
    /// <param name="index">The postings.</param>
    /// <param name="number">Which block.</param>
    /// <param name="sums">Receives the sum of each row; whole words of them.</param>
    public void SumUp(PostingIndex index, int number, Span<ushort> sums)
    {
        if (_best.Length < sums.Length)
        {
            _best = new ushort[sums.Length];
        }

        sums.Clear();
        Sum(index.Blocks[number], new PassingRows.All(), sums);
    }

    /// <summary>Shows the rows of a block whose sums are great enough.</summary>
    private static void Show<TVisitor>(int first, int rows, ReadOnlySpan<ushort> sums, ref TVisitor visitor)
        where TVisitor : IRowVisitor
    {
        int word = 0;
        while (visitor.Least is var least and <= ushort.MaxValue)
        {
            word = SumKernels.Next(sums, (ushort)Math.Max(least, 0), word, out ulong bits);
            int start = word++ * SumKernels.Word;
            if (start >= sums.Length)
            {
                return;
            }

            for (; bits != 0; bits &= bits - 1)
            {
                int row = start + BitOperations.TrailingZeroCount(bits);
                if (sums[row] >= visitor.Least && row < rows)
                {
                    visitor.Visit(first + row, sums[row]);
                }
            }
        }
    }

    /// <summary>The same of the rows that pass.</summary>
    private void ShowPassing<TVisitor>(int first, ReadOnlySpan<ushort> sums, ref TVisitor visitor)
        where TVisitor : IRowVisitor
    {
        int least = visitor.Least;
        foreach (ushort row in _passing.Listed)
        {
            if (sums[row] >= least)
            {
                visitor.Visit(first + row, sums[row]);
                least = visitor.Least;
            }
        }
    }

    /// <summary>Reads the heads of the lists that come next, all at once, so that nobody waits for one after another.</summary>
    private void Fetch(PostingBlock block)
    {
        uint read = 0;
        foreach (Term term in _terms)
        {
            read ^= Heads(block[term.Concept]);
        }

        foreach (int key in _keys)
        {
            read ^= Heads(block[key]);
        }

        _read = read;

        static uint Heads(ReadOnlySpan<uint> list)
        {
            uint read = 0;
            for (int k = 0; k < Math.Min(list.Length, HeadLength); k += CacheLine)
            {
                read ^= list[k];
            }

            return read;
        }
    }

    /// <summary>No sum in a block can be more.</summary>
    private int Reach(PostingBlock block)
    {
        int reach = 0;
        int t = 0;
        foreach (int end in _groupEnds)
        {
            int greatest = 0;
            for (; t < end; t++)
            {
                if (_greatest[_terms[t].Table] > greatest && !block[_terms[t].Concept].IsEmpty)
                {
                    greatest = _greatest[_terms[t].Table];
                }
            }

            reach += greatest;
        }

        return reach;
    }

    /// <summary>Lists the rows that pass.</summary>
    /// <returns>False when none does.</returns>
    private bool Limit(PostingBlock block, int rows)
    {
        _passing.Reset(rows);
        int k = 0;
        foreach (int end in _keyEnds)
        {
            for (; k < end; k++)
            {
                _passing.Pass(block[_keys[k]]);
            }

            _passing.EndQuestion();
        }

        return _passing.List();
    }

    private void Sum<TRows>(PostingBlock block, TRows rows, Span<ushort> sums)
        where TRows : struct, IRows, allows ref struct
    {
        int t = 0;
        foreach (int end in _groupEnds)
        {
            if (end - t == 1)
            {
                (int concept, int table) = _terms[t++];
                SumKernels.Add(rows, block[concept], Table(table), sums);
                continue;
            }

            for (int k = t; k < end; k++)
            {
                (int concept, int table) = _terms[k];
                SumKernels.AddBetter(rows, block[concept], Table(table), _best, sums);
            }

            for (; t < end; t++)
            {
                SumKernels.Forget(rows, block[_terms[t].Concept], _best);
            }
        }
    }

    private static ushort GreatestOf(ReadOnlySpan<ushort> worths)
    {
        ushort greatest = 0;
        foreach (ushort worth in worths)
        {
            greatest = Math.Max(greatest, worth);
        }

        return greatest;
    }

    private ReadOnlySpan<ushort> Table(int number) => _tables.AsSpan(number * PostingIndex.Classes, PostingIndex.Classes);

    private readonly record struct Term(int Concept, int Table);
}
