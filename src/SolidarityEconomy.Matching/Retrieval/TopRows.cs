namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Keeps the rows with the greatest sums above 0; of equal ones those with the lowest numbers.</summary>
internal readonly struct TopRows(TopList best) : IRowVisitor
{
    // Rows come rising: an equal one is too late.
    public int Least => best.Least + 1;

    public void Visit(int row, int sum) => best.Offer(sum, row);
}
