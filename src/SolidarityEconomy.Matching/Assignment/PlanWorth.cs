namespace SolidarityEconomy.Matching.Assignment;

/// <summary>What prices prove about every plan of an <see cref="AssignmentProblem"/>, by weak duality of linear programmes.</summary>
/// <remarks>
/// A pair is worth the bonus less its cost. For any prices P of rows and Q of columns, whatever their sign, no plan is worth more than:
/// for each member its price times the greatest load, or times the least load where the price is negative; and for each pair what its
/// worth exceeds P + Q by. Each pair is made once at most.
/// </remarks>
internal static class PlanWorth
{
    public static Int128 Bound(
        AssignmentProblem problem, long[] costs, long bonus, ReadOnlySpan<long> rowPrices, ReadOnlySpan<long> columnPrices)
    {
        Int128 bound = OfLoads(problem.RowLeast, problem.RowMost, rowPrices)
            + OfLoads(problem.ColumnLeast, problem.ColumnMost, columnPrices);
        PairIndex pairs = problem.ByRow;
        for (int i = 0; i < pairs.Count; i++)
        {
            for (int k = pairs.Starts[i]; k < pairs.Starts[i + 1]; k++)
            {
                Int128 above = (Int128)bonus - costs[k] - rowPrices[i] - columnPrices[pairs.Others[k]];
                bound += above > 0 ? above : 0;
            }
        }

        return bound;
    }

    private static Int128 OfLoads(int[] least, int[] most, ReadOnlySpan<long> prices)
    {
        Int128 sum = 0;
        for (int i = 0; i < prices.Length; i++)
        {
            sum += (Int128)prices[i] * (prices[i] > 0 ? most[i] : least[i]);
        }

        return sum;
    }
}
