using SolidarityEconomy.Matching.Scoring;
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

    /// <summary>Ranks the traits of needs in a criterion so that those that wish for the same common concepts follow one another.</summary>
    public int[] RanksOf(int column, IConceptCriterion criterion, object?[] needTraits)
    {
        int[][] wished = Array.ConvertAll(needTraits, trait => trait is null ? [] : NumbersOf(column, criterion.Wished(trait)));
        int[] order = [.. Enumerable.Range(0, wished.Length)];
        Array.Sort(order, (one, other) =>
            wished[one].AsSpan().SequenceCompareTo(wished[other]) is var compared and not 0 ? compared : one.CompareTo(other));
        int[] ranks = new int[order.Length];
        for (int k = 0; k < order.Length; k++)
        {
            ranks[order[k]] = k;
        }

        return ranks;
    }

    /// <summary>The numbers of the concepts that are wished for, the most common first.</summary>
    private int[] NumbersOf(int column, IReadOnlyList<ConceptWish> wished) =>
    [
        .. wished.Select(wish => _keys.TryFind(PostingKey.Of(column, wish.Concept), out int number) ? number : -1)
            .Where(number => number >= 0)
            .OrderByDescending(Index.CountOf)
            .ThenBy(number => number),
    ];
}
