using System.Collections.Immutable;

namespace SolidarityEconomy.Taxonomies;

/// <summary>Everything that the entries of a list are called, found by whole folded label and by words.</summary>
internal sealed class LabelIndex
{
    private readonly ImmutableArray<Concept> _concepts;
    private readonly LabelEntry[] _entries;
    private readonly Dictionary<string, int> _first;
    private readonly int[] _next;
    private readonly Lazy<WordIndex> _words;

    public LabelIndex(ImmutableArray<Concept> concepts)
    {
        _concepts = concepts;
        List<LabelEntry> entries = [];
        List<string> folded = [];
        for (int i = 0; i < concepts.Length; i++)
        {
            Add(entries, folded, i, concepts[i].Label, isAlternative: false);
            foreach (Text label in concepts[i].AlternativeLabels)
            {
                Add(entries, folded, i, label, isAlternative: true);
            }
        }

        _entries = [.. entries];
        _first = new Dictionary<string, int>(_entries.Length, StringComparer.Ordinal);
        _next = new int[_entries.Length];
        for (int i = _entries.Length - 1; i >= 0; i--)
        {
            _next[i] = _first.GetValueOrDefault(folded[i], -1);
            _first[folded[i]] = i;
        }

        _words = new Lazy<WordIndex>(() => new WordIndex(folded, _entries));
    }

    /// <summary>The entries that are called exactly so, after folding, in the order of the list.</summary>
    public ImmutableArray<Concept> Exact(string label)
    {
        ImmutableArray<Concept>.Builder found = ImmutableArray.CreateBuilder<Concept>();
        int last = -1;
        foreach (int at in Chain(Text.Fold(label)))
        {
            if (_entries[at].Concept != last)
            {
                last = _entries[at].Concept;
                found.Add(_concepts[last]);
            }
        }

        return found.DrainToImmutable();
    }

    public ImmutableArray<LabelHit> Search(string words, int limit, bool isLikely = false)
    {
        string folded = Text.Fold(words);
        if (folded.Length == 0)
        {
            return [];
        }

        using BestLabels best = new(_concepts.Length);
        foreach (int at in Chain(folded))
        {
            LabelMatch match = _entries[at].IsAlternative ? LabelMatch.Alternative : LabelMatch.Label;
            best.Offer(_entries[at].Concept, at, new LabelRank(match, 0, 0, _entries[at].IsAlternative));
        }

        _words.Value.Find(folded, best, isLikely);
        return [.. best.Top(limit).Select(found => Hit(found.Label, found.Rank))];
    }

    private static void Add(List<LabelEntry> entries, List<string> folded, int concept, Text label, bool isAlternative)
    {
        foreach ((LanguageTag language, string words) in label.Values)
        {
            string key = Text.Fold(words);
            if (key.Length > 0)
            {
                entries.Add(new LabelEntry(concept, language, words, isAlternative));
                folded.Add(key);
            }
        }
    }

    private LabelHit Hit(int at, LabelRank rank)
    {
        LabelEntry entry = _entries[at];
        return new LabelHit(_concepts[entry.Concept], entry.Words, entry.Language, rank.Match, rank.Distance);
    }

    private IEnumerable<int> Chain(string folded)
    {
        for (int at = _first.GetValueOrDefault(folded, -1); at >= 0; at = _next[at])
        {
            yield return at;
        }
    }
}
