namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>
/// Which rows have which concepts, in which class, by small numbers: in blocks of neighbouring rows, so that a query works in the
/// nearest caches. Many may read at a time, or one may write and nobody read.
/// </summary>
/// <remarks>A class is whatever a query weighs alike: a weight, a level with years, the length of the list that the concept stands in.</remarks>
internal sealed class PostingIndex
{
    /// <summary>Every class is below.</summary>
    public const int Classes = 256;

    private readonly List<PostingBlock> _blocks = [];
    private readonly List<int> _counts = [];

    /// <summary>Every row is below.</summary>
    public int Limit { get; private set; }

    public IReadOnlyList<PostingBlock> Blocks => _blocks;

    /// <summary>How many rows have a concept.</summary>
    public int CountOf(int concept) => concept < _counts.Count ? _counts[concept] : 0;

    /// <summary>Says that a row has a concept, which it has not yet.</summary>
    public void Add(int row, int concept, byte ofClass = 0)
    {
        Grow(row + 1);
        while (_counts.Count <= concept)
        {
            _counts.Add(0);
        }

        _blocks[row / PostingBlock.Rows].Add(concept, row % PostingBlock.Rows, ofClass);
        _counts[concept]++;
    }

    /// <summary>Says that there are so many rows at least, with concepts or without.</summary>
    public void Grow(int limit)
    {
        Limit = Math.Max(Limit, limit);
        while (_blocks.Count * PostingBlock.Rows < Limit)
        {
            _blocks.Add(new PostingBlock());
        }
    }

    /// <summary>Takes a concept from a row that has it in a class.</summary>
    public void Remove(int row, int concept, byte ofClass = 0)
    {
        _blocks[row / PostingBlock.Rows].Remove(concept, row % PostingBlock.Rows, ofClass);
        _counts[concept]--;
    }

    /// <summary>Gives back what memory is not needed now.</summary>
    public void Trim()
    {
        foreach (PostingBlock block in _blocks)
        {
            block.Trim();
        }
    }
}
