using System.Runtime.InteropServices;

namespace SolidarityEconomy.Taxonomies;

/// <summary>The words of folded labels, found also when they are misspelt or only begun.</summary>
/// <remarks>
/// The different words stand in ordinal order, so that those with a common beginning are neighbours. For misspellings all words of
/// a fitting length are looked through by a signature of their letters, and only those that may be near enough are compared.
/// </remarks>
internal sealed partial class WordIndex
{
    /// <summary>So many different words of a question are looked at.</summary>
    public const int MaxWords = 16;

    /// <summary>Longer words are compared letter by letter only as they are.</summary>
    public const int MaxLetters = 64;

    private const int LeastBeginning = 3;

    private readonly List<string> _labels;
    private readonly LabelFacts[] _facts;
    private readonly string[] _words;
    private readonly Ragged _wordsOfLabels;
    private readonly Ragged _labelsOfWords;

    // The words by length, with their signatures, and where each length begins.
    private readonly int[] _byLength;
    private readonly ulong[] _signatures;
    private readonly int[] _lengthStarts = new int[MaxLetters + 2];

    /// <summary>Makes the index of folded labels, each with what it was before.</summary>
    public WordIndex(List<string> labels, LabelEntry[] entries)
    {
        _labels = labels;
        Dictionary<string, int> ids = new(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        int[][] wordsOfLabels = new int[labels.Count][];
        List<int> words = [];
        List<int> lastLabels = [];
        for (int i = 0; i < labels.Count; i++)
        {
            words.Clear();
            ReadOnlySpan<char> label = labels[i];
            foreach (Range range in label.Split(' '))
            {
                ref int id = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, label[range], out bool exists);
                if (!exists)
                {
                    id = lastLabels.Count;
                    lastLabels.Add(-1);
                }

                if (lastLabels[id] != i)
                {
                    lastLabels[id] = i;
                    words.Add(id);
                }
            }

            wordsOfLabels[i] = [.. words];
        }

        _words = [.. ids.Keys];
        int[] order = [.. Enumerable.Range(0, _words.Length)];
        Array.Sort(_words, order, StringComparer.Ordinal);
        int[] places = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            places[order[i]] = i;
        }

        foreach (int[] list in wordsOfLabels)
        {
            for (int i = 0; i < list.Length; i++)
            {
                list[i] = places[list[i]];
            }
        }

        _wordsOfLabels = Ragged.Of(wordsOfLabels);
        _facts = [.. entries.Zip(wordsOfLabels, (entry, own) => new LabelFacts(entry.Concept, own[0], own.Length, entry.IsAlternative))];
        _labelsOfWords = Ragged.Transpose(_wordsOfLabels, _words.Length);
        _byLength = [.. Enumerable.Range(0, _words.Length).Where(i => _words[i].Length <= MaxLetters).OrderBy(i => _words[i].Length)];
        _signatures = [.. _byLength.Select(i => Misspelling.Signature(_words[i]))];
        foreach (int word in _byLength)
        {
            _lengthStarts[_words[word].Length + 1]++;
        }

        for (int length = 1; length < _lengthStarts.Length; length++)
        {
            _lengthStarts[length] += _lengthStarts[length - 1];
        }
    }

    /// <summary>
    /// Offers each label in which all words of a question stand; if there is none, those with all words apart from particles,
    /// and if there is none either, those with some of them; only likely ones if that is wanted.
    /// </summary>
    public void Find(string folded, BestLabels best, bool isLikely)
    {
        string[] words = [.. folded.Split(' ').Distinct(StringComparer.Ordinal)];
        Dictionary<string, NearWords> known = new(StringComparer.Ordinal);
        NearWords[] asked = Near(words, known);
        if (FindAll(folded, asked, best, isLikely))
        {
            return;
        }

        string[] telling = [.. words.Where(word => !Particles.Has(word))];
        if (telling.Length > 0 && words.Length > 1)
        {
            NearWords[] near = Near(telling, known);
            if (telling.Length == words.Length || !FindAll(folded, near, best, isLikely))
            {
                FindSome(near, best, isLikely);
            }
        }
    }

    private NearWords[] Near(string[] words, Dictionary<string, NearWords> known)
    {
        NearWords[] near = new NearWords[Math.Min(words.Length, MaxWords)];
        for (int i = 0; i < near.Length; i++)
        {
            if (!known.TryGetValue(words[i], out near[i]!))
            {
                known.Add(words[i], near[i] = Near(words[i]));
            }
        }

        return near;
    }

    private bool FindAll(string folded, NearWords[] asked, BestLabels best, bool isLikely)
    {
        int most = isLikely ? Misspelling.Likely(folded) : int.MaxValue;
        bool isFound = false;
        bool isOneWord = folded.Length >= LeastBeginning && !folded.Contains(' ', StringComparison.Ordinal);
        NearWords rarest = asked.MinBy(near => near.Words.Sum(word => (long)_labelsOfWords[word.Word].Length))!;
        foreach ((int word, int distance) in rarest.Words)
        {
            foreach (int label in _labelsOfWords[word])
            {
                int total = asked.Length == 1 ? distance : Distance(label, asked);
                if (total < 0 || total > most)
                {
                    continue;
                }

                isFound = true;
                LabelFacts facts = _facts[label];
                bool starts = isOneWord ? facts.FirstWord == word : _labels[label].StartsWith(folded, StringComparison.Ordinal);
                LabelMatch match = total > 0 ? LabelMatch.Misspelt : starts ? LabelMatch.Start : LabelMatch.Words;
                best.Offer(
                    facts.Concept, label, new LabelRank(match, total, Math.Max(0, facts.Words - asked.Length), facts.IsAlternative));
            }
        }

        return isFound;
    }

    // The least distance of all asked words together; -1 when one of them is not there.
    private int Distance(int label, NearWords[] asked)
    {
        int total = 0;
        ReadOnlySpan<int> words = _wordsOfLabels[label];
        foreach (NearWords near in asked)
        {
            int least = near.Least(words);
            if (least < 0)
            {
                return -1;
            }

            total += least;
        }

        return total;
    }

    private NearWords Near(string word)
    {
        NearWords near = new(_words.Length);
        int at = Array.BinarySearch(_words, word, StringComparer.Ordinal);
        if (at >= 0)
        {
            near.Add(at, 0);
        }

        int first = at >= 0 ? at + 1 : ~at;
        for (int i = first; word.Length >= LeastBeginning && i < _words.Length && _words[i].StartsWith(word, StringComparison.Ordinal); i++)
        {
            near.Add(i, 0);
        }

        int allowed = Misspelling.Allowed(word);
        if (allowed > 0)
        {
            AddMisspelt(near, word, allowed);
        }

        return near;
    }

    private void AddMisspelt(NearWords near, string word, int allowed)
    {
        ulong signature = Misspelling.Signature(word);
        WordPattern pattern = new(word);
        int end = _lengthStarts[Math.Min(word.Length + allowed, MaxLetters) + 1];
        for (int i = _lengthStarts[Math.Max(word.Length - allowed, 0)]; i < end; i++)
        {
            if (Misspelling.MayBeNear(signature, _signatures[i], allowed)
                && pattern.Distance(_words[_byLength[i]], allowed) is { } distance)
            {
                near.Add(_byLength[i], distance);
            }
        }
    }

    private readonly record struct LabelFacts(int Concept, int FirstWord, int Words, bool IsAlternative);
}
