using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

/// <summary>Questions of random density, against sets of rows.</summary>
public class PassingRowsTests
{
    [Fact]
    public void List_AfterRandomQuestions_IsWhoStoodInAListOfEach()
    {
        PassingRows passing = new();
        for (ulong seed = 0; seed < 200; seed++)
        {
            Dice dice = new(seed);
            int rows = dice.Draw(1, 700);
            HashSet<int> wanted = [.. Enumerable.Range(0, rows)];
            passing.Reset(rows);
            for (int question = dice.Draw(1, 4); question > 0; question--)
            {
                int oneIn = dice.Draw(0, 2) * 20;
                int[][] lists = [.. Enumerable.Range(0, dice.Draw(0, 3)).Select(_ =>
                    Enumerable.Range(0, rows).Where(_ => dice.Draw(0, oneIn) == 0).ToArray())];
                foreach (int[] list in lists)
                {
                    // The class of a posting says nothing here.
                    passing.Pass([.. list.Select(row => (uint)row | ((uint)dice.Draw(0, 255) << 16))]);
                }

                passing.EndQuestion();
                wanted.IntersectWith(lists.SelectMany(list => list));
            }

            Assert.Equal(wanted.Count > 0, passing.List());
            Assert.Equal(wanted.Order(), passing.Listed.ToArray().Select(row => (int)row));
            for (uint row = 0; row < rows; row++)
            {
                Assert.Equal(wanted.Contains((int)row), passing.Rows.Has(row | (7u << 16)));
            }

            Assert.Equal(wanted.Any(row => row < 4), passing.Rows.HasAny(0, 1, 2, 3));
        }
    }
}
