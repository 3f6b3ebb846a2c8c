using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Compares names word by word: what they share against what only one or both have besides.</summary>
/// <remarks>
/// With S the weight of the shared words, q = S / (S + the smaller rest + 3/10 of the difference of the rests): a name that only
/// leaves words out is much the same, names that both have words of their own are not. The result rises with the square of q
/// from the weight of disagreement to that of agreement. All of it is symmetric and independent of the order of words; of the
/// words that only one has, the 24 that weigh most are looked at for their spelling.
/// </remarks>
internal sealed class NameComparer(LinkagePolicy policy, Vocabulary vocabulary, Rarity rarity, int self)
{
    private const int One = 1000;
    private const int AgreesFrom = 850;
    private const int PartlyFrom = 350;
    private const int MostWords = 24;

    // One name in eight leaves words out.
    private const int Shortening = 3 * FixedLog.OneBit;

    private readonly FeatureWeight _weight = policy.Weight(LinkageFeature.Name);
    private readonly List<WordEntry> _left = [];
    private readonly List<WordEntry> _right = [];

    /// <summary>The most that any pair of names can weigh.</summary>
    public int Most { get; } = Math.Max(0, (policy.Weight(LinkageFeature.Name).Share * rarity.Population / 100) + policy.Weight(LinkageFeature.Name).Bonus);

    /// <summary>How alike the last names were that were compared in full, in thousandths; 0 without a word in common, misspelt ones included.</summary>
    public int Likeness { get; private set; }

    /// <summary>Compares the names of two actors; an actor always has one that can be compared, or the feature stays unknown.</summary>
    /// <param name="one">The table of the first.</param>
    /// <param name="i">Its row.</param>
    /// <param name="other">The table of the second.</param>
    /// <param name="j">Its row.</param>
    /// <param name="enough">A weight up to which nothing more has to be known.</param>
    /// <param name="sheet">Takes the evidence.</param>
    /// <returns>False when the weight is at most what was enough; then there is no evidence.</returns>
    public bool Compare(FeatureTable one, int i, FeatureTable other, int j, int enough, EvidenceSheet sheet)
    {
        int best = int.MinValue;
        int bestSimilarity = 0;
        int bestOthers = 0;
        foreach (ref readonly NameEntry name in one.NamesOf(i))
        {
            foreach (ref readonly NameEntry otherName in other.NamesOf(j))
            {
                (int weight, int similarity, int others) = Compare(one, in name, other, in otherName, enough);
                if (weight > best || (weight == best && (similarity > bestSimilarity || (similarity == bestSimilarity && others < bestOthers))))
                {
                    (best, bestSimilarity, bestOthers) = (weight, similarity, others);
                }
            }
        }

        if ((best == int.MinValue ? 0 : best) <= enough)
        {
            return false;
        }

        Likeness = bestSimilarity;
        if (best != int.MinValue)
        {
            Agreement agreement = bestSimilarity >= AgreesFrom ? Agreement.Agrees
                : bestSimilarity >= PartlyFrom ? Agreement.Partly
                : Agreement.Disagrees;
            sheet.Set(LinkageFeature.Name, agreement, best, bestOthers);
        }

        return true;
    }

    private (int Weight, int Similarity, int Others) Compare(
        FeatureTable one, in NameEntry name, FeatureTable other, in NameEntry otherName, int enough)
    {
        int whole = name.Whole;
        int otherWhole = otherName.Whole;
        if (whole >= 0 && whole == otherWhole)
        {
            int others = vocabulary.Names.Count(whole) - self;
            int most = Math.Min(Math.Min(name.Weight, otherName.Weight), rarity.Of(others));
            return (Scaled(most) + _weight.Bonus, One, others);
        }

        // Initials stand for a name only against a name of one or two words.
        bool isInitials = whole == FeatureTable.Missing || otherWhole == FeatureTable.Missing;
        if (isInitials && (whole == otherWhole
            || (whole == FeatureTable.Missing ? otherName.Count : name.Count) > 2))
        {
            return (-_weight.Disagrees, 0, 0);
        }

        int shared = Shared(one, in name, other, in otherName, out int rest, out int otherRest);
        if (_left.Count > 0 && _right.Count > 0)
        {
            int most = shared + (Math.Min(rest, otherRest) * 3 / 4);
            if (Weigh(most, 0, 0, isInitials).Weight > enough)
            {
                shared += Misspelt(one, other, ref rest, ref otherRest);
            }
        }

        (int weight, int similarity) = Weigh(shared, rest, otherRest, isInitials);
        return (weight, similarity, 0);
    }

    private (int Weight, int Similarity) Weigh(int shared, int rest, int otherRest, bool isInitials)
    {
        if (shared == 0)
        {
            return (-_weight.Disagrees, 0);
        }

        long parts = shared + Math.Min(rest, otherRest) + (Math.Abs(rest - otherRest) * 3L / 10);
        int similarity = (int)(shared * (long)One / Math.Max(1, parts));
        int agreeing = Scaled(Math.Min(shared, rarity.Population));
        agreeing = isInitials ? agreeing / 2 : agreeing + _weight.Bonus;
        long span = (long)agreeing + _weight.Disagrees;
        int weight = (int)(span * similarity * similarity / (One * One)) - _weight.Disagrees;
        if (rest == 0 || otherRest == 0)
        {
            weight = Math.Max(weight, agreeing - Shortening);
        }

        return (Math.Min(weight, Most), isInitials ? Math.Min(similarity, AgreesFrom - 1) : similarity);
    }

    private int Scaled(int rarity) => (int)((long)rarity * _weight.Share / 100);

    /// <summary>Words are in falling order of their numbers; those that stand in one only are left for a look at their spelling.</summary>
    private int Shared(FeatureTable one, in NameEntry name, FeatureTable other, in NameEntry otherName, out int rest, out int otherRest)
    {
        ReadOnlySpan<WordEntry> words = one.WordsOf(in name);
        ReadOnlySpan<WordEntry> otherWords = other.WordsOf(in otherName);
        int shared = 0;
        _left.Clear();
        _right.Clear();
        rest = 0;
        otherRest = 0;
        int a = 0;
        int b = 0;
        while (a < words.Length || b < otherWords.Length)
        {
            int word = a < words.Length ? words[a].Number : int.MinValue;
            int otherWord = b < otherWords.Length ? otherWords[b].Number : int.MinValue;
            if (word == otherWord && word >= 0)
            {
                shared += Math.Min(words[a++].Weight, otherWords[b++].Weight);
            }
            else if (b >= otherWords.Length || (a < words.Length && word >= otherWord))
            {
                rest += words[a].Weight;
                _left.Add(words[a++]);
            }
            else
            {
                otherRest += otherWords[b].Weight;
                _right.Add(otherWords[b++]);
            }
        }

        Cut(one, _left);
        Cut(other, _right);
        return shared;
    }

    /// <summary>Keeps the words that weigh most, of equals the first in ordinal order.</summary>
    private void Cut(FeatureTable table, List<WordEntry> words)
    {
        if (words.Count > MostWords)
        {
            words.Sort((x, y) => x.Weight != y.Weight
                ? y.Weight.CompareTo(x.Weight)
                : string.CompareOrdinal(Word(table, x.Number), Word(table, y.Number)));
            words.RemoveRange(MostWords, words.Count - MostWords);
        }
    }

    /// <summary>What words that are nearly the same add: three quarters of the less rare one, the lesser of both directions.</summary>
    private int Misspelt(FeatureTable one, FeatureTable other, ref int rest, ref int otherRest)
    {
        int forth = 0;
        int back = 0;
        Span<int> bestOfRight = stackalloc int[MostWords];
        bestOfRight[.._right.Count].Clear();
        for (int i = 0; i < _left.Count; i++)
        {
            int best = 0;
            for (int j = 0; j < _right.Count; j++)
            {
                if (Misspelling.MayBeNear(_left[i].Letters, _right[j].Letters, Spelling.MostFaults)
                    && Spelling.IsClose(Word(one, _left[i].Number), Word(other, _right[j].Number)))
                {
                    int weight = Math.Min(_left[i].Weight, _right[j].Weight) * 3 / 4;
                    best = Math.Max(best, weight);
                    bestOfRight[j] = Math.Max(bestOfRight[j], weight);
                }
            }

            forth += best;
            rest -= best > 0 ? _left[i].Weight : 0;
        }

        for (int j = 0; j < _right.Count; j++)
        {
            back += bestOfRight[j];
            otherRest -= bestOfRight[j] > 0 ? _right[j].Weight : 0;
        }

        return Math.Min(forth, back);
    }

    private string Word(FeatureTable table, int number) => number >= 0 ? vocabulary.Words[number] : table.Strangers[-2 - number];
}
