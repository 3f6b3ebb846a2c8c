using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

public class CandidateTests
{
    [Fact]
    public void TopList_OfRandomValues_KeepsTheGreatestAndTheFirstAmongEquals()
    {
        Dice dice = new(2);
        TopList list = new();
        for (int n = 0; n < 300; n++)
        {
            int[] values = [.. Enumerable.Range(0, dice.Draw(0, 20)).Select(_ => dice.Draw(0, 5))];
            int capacity = dice.Draw(1, 6);
            list.Clear(capacity);
            for (int i = 0; i < values.Length; i++)
            {
                list.Offer(values[i], i);
            }

            Assert.Equal(
                Enumerable.Range(0, values.Length).Where(i => values[i] > 0).OrderByDescending(i => values[i]).Take(capacity),
                list.Positions.ToArray());
        }
    }

    [Fact]
    public void TopList_WithAnOrder_TakesOfEqualValuesTheFirstInIt()
    {
        TopList list = new((one, other) => other.CompareTo(one));
        list.Clear(3);
        foreach (int position in (int[])[4, 9, 1, 7])
        {
            list.Offer(5, position);
        }

        list.Offer(6, 2);

        Assert.Equal([2, 9, 7], list.Positions.ToArray());
        Assert.Equal([6, 5, 5], list.Values.ToArray());
        Assert.True(list.Admits(5, 8));
        Assert.False(list.Admits(5, 6));
        Assert.False(list.Admits(4, 9));
    }

    [Fact]
    public void CandidateSet_OfRandomPairs_GivesThemBackInOrder()
    {
        Dice dice = new(5);
        CandidateSet set = new(3);
        HashSet<(int, int)> pairs = [];
        for (int n = 0; n < 200; n++)
        {
            (int, int) pair = (dice.Draw(0, 2), dice.Draw(0, 149));
            pairs.Add(pair);
            set.Add(pair.Item1, pair.Item2, pair.Item2 + 1);
        }

        List<(int, int)> found = [];
        for (int i = 0; i < 3; i++)
        {
            foreach (int j in set.Offers(i))
            {
                found.Add((i, j));
            }

            Assert.Equal(set.Offers(i).ToArray().Select(j => j + 1), set.Values(i).ToArray());
        }

        Assert.Equal(pairs.Order(), found);
        Assert.Equal(pairs.Count, set.Count);
        Assert.All(pairs, pair => Assert.True(set.Contains(pair.Item1, pair.Item2)));
    }
}
