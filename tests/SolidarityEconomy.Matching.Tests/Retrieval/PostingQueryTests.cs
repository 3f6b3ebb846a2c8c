using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

/// <summary>Random indexes that change, and random queries, against sums by the letter.</summary>
public class PostingQueryTests
{
    private const int Concepts = 12;

    private static readonly int[] Rows =
    [
        0, 1, 2, 63, 64, 65, 700, PostingBlock.Rows - 2, PostingBlock.Rows - 1, PostingBlock.Rows, PostingBlock.Rows + 1,
        (2 * PostingBlock.Rows) - 1, 2 * PostingBlock.Rows, (2 * PostingBlock.Rows) + 100,
    ];

    [Fact, Trait("Runs", "once")]
    public void Search_OfAnIndexThatChanges_IsWhatTheLetterSays()
    {
        PostingQuery query = new();
        TopList best = new();
        for (ulong seed = 0; seed < 100; seed++)
        {
            Dice dice = new(seed);
            PostingIndex index = new();
            SortedDictionary<(int Row, int Concept), byte> model = [];
            for (int step = 0; step < 12; step++)
            {
                Change(dice, index, model);
                Asked asked = Asked.Draw(dice);
                asked.Put(query);
                int count = dice.Draw(1, 6);
                best.Clear(count);
                TopRows top = new(best);

                query.Search(index, ref top, TestContext.Current.CancellationToken);

                (int Row, int Sum)[] wanted = [.. Rows.Where(row => asked.Passes(model, row)).Select(row => (row, asked.Sum(model, row)))
                    .Where(entry => entry.Item2 > 0).OrderByDescending(entry => entry.Item2).ThenBy(entry => entry.row).Take(count)];
                Assert.Equal(wanted.Select(entry => entry.Row), best.Positions.ToArray());
                Assert.Equal(wanted.Select(entry => entry.Sum), best.Values.ToArray());
                Assert.All(Enumerable.Range(0, Concepts), c => Assert.Equal(model.Keys.Count(key => key.Concept == c), index.CountOf(c)));
                Assert.Equal(model.Count, index.Blocks.Sum(block => block.Count));
            }
        }
    }

    [Fact]
    public void Search_WithNoLeastSum_ShowsEveryRowOnce()
    {
        PostingIndex index = new();
        index.Add(3, 1, 2);
        index.Grow(PostingBlock.Rows + 70);
        PostingQuery query = new();
        query.AddTerm(1, query.AddTable([0, 0, 9]));
        query.EndGroup();
        Everything all = new([]);

        query.Search(index, ref all, TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, PostingBlock.Rows + 70), all.Shown.Select(entry => entry.Row));
        Assert.Equal([(3, 9)], all.Shown.Where(entry => entry.Sum > 0));
        Assert.Equal(9, query.Greatest);
    }

    [Fact]
    public void Search_WithKeysThatNobodyHas_ShowsNothing()
    {
        PostingIndex index = new();
        index.Add(0, 1);
        PostingQuery query = new();
        query.AddKeys([1]);
        query.AddKeys([7, 8]);
        Everything all = new([]);

        query.Search(index, ref all, TestContext.Current.CancellationToken);

        Assert.Empty(all.Shown);
    }

    [Fact]
    public void EndGroup_OfWorthsBeyondSixteenBits_Throws()
    {
        PostingQuery query = new();
        query.AddTerm(0, query.AddTable([40_000]));
        query.EndGroup();
        query.AddTerm(1, query.AddTable([40_000]));

        Assert.Throws<ArgumentException>(query.EndGroup);
    }

    [Fact]
    public void Search_AfterOneWithKeys_FindsAllThatHaveTheConcept()
    {
        PostingIndex index = new();
        for (int row = 0; row < 200; row++)
        {
            index.Add(row, row % 3 == 0 ? 1 : 2);
            index.Add(row, 3);
        }

        PostingQuery query = new();
        TopList best = new();
        foreach ((int[] keys, int found) in new (int[], int)[] { ([1], 67), ([], 200), ([1, 2], 200), ([2], 133) })
        {
            query.Clear();
            query.AddTerm(3, query.AddTable([5]));
            query.EndGroup();
            if (keys.Length > 0)
            {
                query.AddKeys(keys);
            }

            best.Clear(500);
            TopRows top = new(best);
            query.Search(index, ref top, TestContext.Current.CancellationToken);

            Assert.Equal(found, best.Count);
            Assert.All(best.Values.ToArray(), value => Assert.Equal(5, value));
        }
    }

    [Fact]
    public void Remove_OfWhatIsNotThere_Throws()
    {
        PostingIndex index = new();
        index.Add(5, 1, 2);

        Assert.Throws<ArgumentException>(() => index.Remove(5, 1, 3));
        Assert.Throws<ArgumentException>(() => index.Remove(5, 2, 2));
        Assert.Throws<ArgumentException>(() => index.Remove(4, 1, 2));
    }

    private static void Change(Dice dice, PostingIndex index, SortedDictionary<(int Row, int Concept), byte> model)
    {
        for (int n = dice.Draw(0, 60); n > 0; n--)
        {
            (int Row, int Concept) key = (Rows[dice.Draw(0, Rows.Length - 1)], dice.Draw(0, Concepts - 1));
            if (model.Remove(key, out byte old))
            {
                index.Remove(key.Row, key.Concept, old);
            }
            else
            {
                byte ofClass = (byte)(dice.Draw(0, 3) * 85);
                model.Add(key, ofClass);
                index.Add(key.Row, key.Concept, ofClass);
            }
        }

        if (dice.Draw(0, 3) == 0)
        {
            index.Trim();
        }
    }

    private readonly struct Everything(List<(int Row, int Sum)> shown) : IRowVisitor
    {
        public int Least => -1;

        public List<(int Row, int Sum)> Shown => shown;

        public void Visit(int row, int sum) => shown.Add((row, sum));
    }

    /// <summary>Groups of concepts with what they are worth by class, and keys.</summary>
    private sealed record Asked((int Concept, ushort[] Worths)[][] Groups, int[][] Keys)
    {
        public static Asked Draw(Dice dice) => new(
            [.. Enumerable.Range(0, dice.Draw(0, 4)).Select(_ => Some(dice).Select(concept => (concept, Worths(dice))).ToArray())],
            [.. Enumerable.Range(0, dice.Draw(0, 2)).Select(_ => Some(dice))]);

        public void Put(PostingQuery query)
        {
            query.Clear();
            foreach ((int Concept, ushort[] Worths)[] group in Groups)
            {
                foreach ((int concept, ushort[] worths) in group)
                {
                    query.AddTerm(concept, query.AddTable(worths));
                }

                query.EndGroup();
            }

            foreach (int[] keys in Keys)
            {
                query.AddKeys(keys);
            }
        }

        public int Sum(SortedDictionary<(int Row, int Concept), byte> model, int row) => Groups.Sum(group => group
            .Where(term => model.ContainsKey((row, term.Concept)))
            .Select(term => term.Worths.ElementAtOrDefault(model[(row, term.Concept)]))
            .DefaultIfEmpty().Max());

        public bool Passes(SortedDictionary<(int Row, int Concept), byte> model, int row) =>
            Keys.All(any => any.Any(key => model.ContainsKey((row, key))));

        // Also a concept that no row has.
        private static int[] Some(Dice dice) => [.. Enumerable.Range(0, Concepts + 2).Where(_ => dice.Draw(0, 3) == 0)];

        private static ushort[] Worths(Dice dice) => [.. Enumerable.Range(0, dice.Draw(1, 256)).Select(_ => (ushort)dice.Draw(0, 12_000))];
    }
}
