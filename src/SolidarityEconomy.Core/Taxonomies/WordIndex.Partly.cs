using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SolidarityEconomy.Taxonomies;

/// <content>Labels that have only some of the words of a question.</content>
internal sealed partial class WordIndex
{
    private const int StepsOfWeight = 4;

    // A word weighs the more, the fewer labels have it (Sparck Jones, 1972); a misspelt one weighs half.
    private void FindSome(NearWords[] asked, BestLabels best, bool isLikely)
    {
        // Where the labels stand among those found, from 1 on.
        int[] places = ArrayPool<int>.Shared.Rent(_labels.Count);
        places.AsSpan(0, _labels.Count).Clear();
        List<Found> found = [];
        int all = 0;
        int known = 0;
        for (int i = 0; i < asked.Length; i++)
        {
            if (asked[i].Words.Count > 0)
            {
                int weight = Weight(asked[i]);
                all += weight;
                known += asked[i].Words.Any(near => near.Distance == 0) ? weight : Misspelt(weight);
                foreach ((int word, int distance) in asked[i].Words.OrderBy(near => near.Distance))
                {
                    if (isLikely && distance > Misspelling.LikelyAmongOthers(_words[word]))
                    {
                        continue;
                    }

                    int counted = distance == 0 ? weight : Misspelt(weight);
                    foreach (int label in _labelsOfWords[word])
                    {
                        Add(found, ref places[label], label, i, counted, distance);
                    }
                }
            }
        }

        ArrayPool<int>.Shared.Return(places);
        foreach (Found has in found)
        {
            if (isLikely && 2 * has.Weight < known)
            {
                continue;
            }

            LabelFacts facts = _facts[has.Label];
            best.Offer(
                facts.Concept, has.Label,
                new LabelRank(
                    LabelMatch.Partly, has.Distance, Math.Max(0, facts.Words - has.Words), facts.IsAlternative, all - has.Weight));
        }
    }

    private static void Add(List<Found> found, ref int place, int label, int asked, int weight, int distance)
    {
        if (place == 0)
        {
            found.Add(new Found(label, asked, weight, distance, 1));
            place = found.Count;
            return;
        }

        ref Found has = ref CollectionsMarshal.AsSpan(found)[place - 1];
        if (has.Last != asked)
        {
            has = new Found(label, asked, has.Weight + weight, has.Distance + distance, has.Words + 1);
        }
    }

    private static int Misspelt(int weight) => (weight + 1) / 2;

    // Of the words as they are written, if there are such, else of those that may be meant.
    private int Weight(NearWords near)
    {
        int least = near.Words.Min(word => word.Distance);
        long labels = near.Words.Where(word => word.Distance == least).Sum(word => (long)_labelsOfWords[word.Word].Length);
        return Math.Max(1, Logarithm(_labels.Count) - Logarithm(labels));
    }

    // To the base 2, in sixteenths, straight between powers of 2.
    private static int Logarithm(long number)
    {
        int whole = BitOperations.Log2((ulong)number);
        return (whole << StepsOfWeight) + (int)((number << StepsOfWeight) >> whole) - (1 << StepsOfWeight);
    }

    private readonly record struct Found(int Label, int Last, int Weight, int Distance, int Words);
}
