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
    private readonly LabelEntry[] _entries;
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
        _entries = entries;
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
    /// and if there is none either, those with some of them.
    /// </summary>
    public void Find(string folded, BestLabels best)
    {
        string[] words = [.. folded.Split(' ').Distinct(StringComparer.Ordinal)];
        Dictionary<string, Dictionary<int, int>> known = new(StringComparer.Ordinal);
        Dictionary<int, int>[] asked = Near(words, known);
        if (FindAll(folded, asked, best))
        {
            return;
        }

        string[] telling = [.. words.Where(word => !Particles.Has(word))];
        if (telling.Length > 0 && words.Length > 1)
        {
            Dictionary<int, int>[] near = Near(telling, known);
            if (telling.Length == words.Length || !FindAll(folded, near, best))
            {
                FindSome(near, best);
            }
        }
    }

    private Dictionary<int, int>[] Near(string[] words, Dictionary<string, Dictionary<int, int>> known)
    {
        Dictionary<int, int>[] near = new Dictionary<int, int>[Math.Min(words.Length, MaxWords)];
        for (int i = 0; i < near.Length; i++)
        {
            if (!known.TryGetValue(words[i], out near[i]!))
            {
                known.Add(words[i], near[i] = Near(words[i]));
            }
        }

        return near;
    }

    private bool FindAll(string folded, Dictionary<int, int>[] asked, BestLabels best)
    {
        bool isFound = false;
        Dictionary<int, int> rarest = asked.MinBy(near => near.Keys.Sum(word => (long)_labelsOfWords[word].Length))!;
        foreach ((int word, int distance) in rarest)
        {
            foreach (int label in _labelsOfWords[word])
            {
                if ((asked.Length == 1 ? distance : Distance(label, asked)) is { } total)
                {
                    isFound = true;
                    best.Offer(_entries[label].Concept, label, Rank(label, folded, total, asked.Length));
                }
            }
        }

        return isFound;
    }

    private LabelRank Rank(int label, string folded, int distance, int words)
    {
        LabelMatch match = distance > 0 ? LabelMatch.Misspelt
            : _labels[label].StartsWith(folded, StringComparison.Ordinal) ? LabelMatch.Start
            : LabelMatch.Words;
        return new LabelRank(match, distance, Math.Max(0, _wordsOfLabels[label].Length - words), _entries[label].IsAlternative);
    }

    // The least distance of all asked words together; null when one of them is not there.
    private int? Distance(int label, Dictionary<int, int>[] asked)
    {
        int total = 0;
        foreach (Dictionary<int, int> near in asked)
        {
            int least = int.MaxValue;
            foreach (int word in _wordsOfLabels[label])
            {
                if (near.TryGetValue(word, out int distance))
                {
                    least = Math.Min(least, distance);
                }
            }

            if (least == int.MaxValue)
            {
                return null;
            }

            total += least;
        }

        return total;
    }

    // The words of the list that may be meant by a word, each with its distance.
    private Dictionary<int, int> Near(string word)
    {
        Dictionary<int, int> near = [];
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

    private void AddMisspelt(Dictionary<int, int> near, string word, int allowed)
    {
        ulong signature = Misspelling.Signature(word);
        int end = _lengthStarts[Math.Min(word.Length + allowed, MaxLetters) + 1];
        for (int i = _lengthStarts[Math.Max(word.Length - allowed, 0)]; i < end; i++)
        {
            if (Misspelling.MayBeNear(signature, _signatures[i], allowed)
                && !near.ContainsKey(_byLength[i])
                && Misspelling.Distance(word, _words[_byLength[i]], allowed) is { } distance)
            {
                near.Add(_byLength[i], distance);
            }
        }
    }
}
