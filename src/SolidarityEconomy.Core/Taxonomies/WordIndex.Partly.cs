using System.Numerics;
using System.Runtime.InteropServices;

namespace SolidarityEconomy.Taxonomies;

/// <content>Labels that have only some of the words of a question.</content>
internal sealed partial class WordIndex
{
    private const int StepsOfWeight = 4;

    // A word weighs the more, the fewer labels have it (Sparck Jones, 1972); a misspelt one weighs half.
    private void FindSome(Dictionary<int, int>[] asked, BestLabels best)
    {
        Dictionary<int, Found> found = [];
        int all = 0;
        for (int i = 0; i < asked.Length; i++)
        {
            if (asked[i].Count > 0)
            {
                int weight = Weight(asked[i]);
                all += weight;
                foreach ((int word, int distance) in asked[i].OrderBy(near => near.Value))
                {
                    Add(found, i, distance == 0 ? weight : Math.Max(1, weight / 2), distance, _labelsOfWords[word]);
                }
            }
        }

        foreach ((int label, Found has) in found)
        {
            int besides = Math.Max(0, _wordsOfLabels[label].Length - has.Words);
            best.Offer(
                _entries[label].Concept, label,
                new LabelRank(LabelMatch.Partly, has.Distance, besides, _entries[label].IsAlternative, all - has.Weight));
        }
    }

    private static void Add(Dictionary<int, Found> found, int asked, int weight, int distance, ReadOnlySpan<int> labels)
    {
        foreach (int label in labels)
        {
            ref Found has = ref CollectionsMarshal.GetValueRefOrAddDefault(found, label, out bool exists);
            if (!exists || has.Last != asked)
            {
                has = new Found(asked, has.Weight + weight, has.Distance + distance, has.Words + 1);
            }
        }
    }

    // Of the words as they are written, if there are such, else of those that may be meant.
    private int Weight(Dictionary<int, int> near)
    {
        int least = near.Values.Min();
        long labels = near.Where(word => word.Value == least).Sum(word => (long)_labelsOfWords[word.Key].Length);
        return Math.Max(1, Logarithm(_labels.Count) - Logarithm(labels));
    }

    // To the base 2, in sixteenths, straight between powers of 2.
    private static int Logarithm(long number)
    {
        int whole = BitOperations.Log2((ulong)number);
        return (whole << StepsOfWeight) + (int)((number << StepsOfWeight) >> whole) - (1 << StepsOfWeight);
    }

    private readonly record struct Found(int Last, int Weight, int Distance, int Words);
}
