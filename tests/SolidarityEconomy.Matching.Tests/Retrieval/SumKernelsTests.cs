using SolidarityEconomy.Matching.Retrieval;

namespace SolidarityEconomy.Matching.Tests.Retrieval;

/// <summary>Each width of a pass gives what the plain loop gives.</summary>
public class SumKernelsTests
{
    [Fact]
    public void Next_OfEachWidth_IsThatOfThePlainLoop()
    {
        Dice dice = new(1);
        for (int n = 0; n < 2_000; n++)
        {
            // Sums on both sides of 2^15: they are compared without a sign.
            int most = n % 3 == 0 ? ushort.MaxValue : 40;
            ushort[] sums = [.. Enumerable.Range(0, SumKernels.Word * dice.Draw(1, 6)).Select(_ => (ushort)dice.Draw(0, most))];
            ushort least = (ushort)(most - dice.Draw(0, n % 2 == 0 ? 1 : most));
            int word = dice.Draw(0, sums.Length / SumKernels.Word);
            int wanted = Enumerable.Range(0, sums.Length).FirstOrDefault(k => k >= word * SumKernels.Word && sums[k] >= least, sums.Length)
                / SumKernels.Word;

            int found = SumKernels.NextPlain(sums, least, word, out ulong bits);

            Assert.Equal(wanted, found);
            Assert.All(Enumerable.Range(0, found < sums.Length / SumKernels.Word ? SumKernels.Word : 0), k =>
                Assert.Equal(sums[(found * SumKernels.Word) + k] >= least, (bits >> k & 1) == 1));
            Assert.Equal((found, bits), (SumKernels.Next512(sums, least, word, out ulong wide), wide));
            Assert.Equal((found, bits), (SumKernels.Next256(sums, least, word, out ulong half), half));
            Assert.Equal((found, bits), (SumKernels.Next(sums, least, word, out ulong any), any));
        }
    }
}
