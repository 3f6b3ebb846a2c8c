using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>The kinds of offers by what they can be found by.</summary>
internal sealed class KindPostings
{
    private readonly Numbering<PostingKey> _keys = new();

    public PostingIndex Index { get; } = new();

    /// <summary>Says what a new kind can be found by; each key once.</summary>
    public void Add(int kind, IEnumerable<(PostingKey Key, byte Class)> postings)
    {
        foreach ((PostingKey key, byte ofClass) in postings)
        {
            Index.Add(kind, _keys.Take(key).Number, ofClass);
        }
    }

    /// <summary>Takes a kind out, with all that it was added with.</summary>
    public void Remove(int kind, IEnumerable<(PostingKey Key, byte Class)> postings)
    {
        foreach ((PostingKey key, byte ofClass) in postings)
        {
            _ = _keys.TryFind(key, out int number);
            Index.Remove(kind, number, ofClass);
            _ = _keys.Release(number, out _);
        }
    }

    /// <summary>The number of a key; false when no kind has it.</summary>
    public bool TryFind(PostingKey key, out int number) => _keys.TryFind(key, out number);

    /// <summary>The concepts of a column, with their numbers.</summary>
    public IEnumerable<(Concept Concept, int Number)> ConceptsOf(int column)
    {
        for (int number = 0; number < _keys.Limit; number++)
        {
            if (_keys.IsInUse(number) && _keys[number] is { Concept: { } concept } key && key.Column == column)
            {
                yield return (concept, number);
            }
        }
    }
}
