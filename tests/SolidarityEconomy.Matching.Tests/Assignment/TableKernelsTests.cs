using SolidarityEconomy.Matching.Assignment;

namespace SolidarityEconomy.Matching.Tests.Assignment;

/// <summary>Passes over tables of every length around the widths of vectors, against plain loops.</summary>
public class TableKernelsTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 26)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void EachPass_OfAnyLength_IsThatOfThePlainLoop(int length)
    {
        Dice dice = new((ulong)length);
        for (int n = 0; n < 50; n++)
        {
            double[] scores = [.. Enumerable.Range(0, length).Select(_ => dice.Draw(-40, 40) / (n % 2 == 0 ? 1.0 : 8.0))];
            long[] units = new long[length];

            foreach ((double factor, double largest) in ((double, double)[])[(4, 40), (4, 1L << 60), (-0.5, 40)])
            {
                TableKernels.Count(scores, factor, largest, units);

                Assert.Equal(scores.Select(score => (long)Math.Round(score * factor)), units);
            }

            TableFacts facts = TableKernels.Facts(scores);
            Assert.Equal(scores.DefaultIfEmpty(double.PositiveInfinity).Min(), facts.Least);
            Assert.Equal(scores.DefaultIfEmpty(double.NegativeInfinity).Max(), facts.Greatest);
            Assert.Equal(scores.Select(Math.Abs).DefaultIfEmpty(0).Max(), facts.Largest);
            Assert.Equal(scores.All(double.IsInteger), facts.AreWhole);
            Assert.True(facts.AreFinite);
            Assert.Equal(units.Select(Math.Abs).DefaultIfEmpty(0).Max(), TableKernels.Largest(units));
            Assert.Equal((units.DefaultIfEmpty(long.MaxValue).Min(), units.DefaultIfEmpty(long.MinValue).Max()), TableKernels.Range(units));
        }
    }

    [Theory]
    [InlineData(AssignmentGoal.LeastTotal)]
    [InlineData(AssignmentGoal.GreatestTotal)]
    public void FactsOfColumns_OfAnyWidth_AreThoseOfThePlainLoop(AssignmentGoal goal)
    {
        Dice dice = new(7);
        for (int columns = 1; columns < 26; columns++)
        {
            double[] scores = [.. Enumerable.Range(0, columns * dice.Draw(1, 5)).Select(_ => dice.Draw(-40, 40) / (columns % 3 == 0 ? 1.0 : 8.0))];
            double[] least = new double[columns];

            Assert.Equal(TableKernels.Facts(scores), TableKernels.Facts(scores, goal, least));
            double sign = goal == AssignmentGoal.LeastTotal ? 1 : -1;
            Assert.Equal(Enumerable.Range(0, columns).Select(j => scores.Where((_, k) => k % columns == j).Min(score => sign * score)), least);

            scores[dice.Draw(0, scores.Length - 1)] = double.NaN;
            Assert.False(TableKernels.Facts(scores, goal, least).AreFinite);
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void CountWhole_OfAnyLength_EndsAtTheFirstThatIsNot(int length)
    {
        Dice dice = new((ulong)length + 300);
        for (int n = 0; n < 50; n++)
        {
            double[] scores = [.. Enumerable.Range(0, length).Select(_ => dice.Draw(-40, 40) / 4.0)];
            if (n % 5 != 0 && length > 0)
            {
                scores[dice.Draw(0, length - 1)] += 0.125;
            }

            Assert.Equal(scores.TakeWhile(score => double.IsInteger(score * 4)).Count(), TableKernels.CountWhole(scores, 4));
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void Facts_OfScoresThatAreNotFinite_SaySo(double odd)
    {
        for (int place = 0; place < 20; place++)
        {
            double[] scores = new double[20];
            scores[place] = odd;

            Assert.False(TableKernels.Facts(scores).AreFinite);
        }
    }
}
