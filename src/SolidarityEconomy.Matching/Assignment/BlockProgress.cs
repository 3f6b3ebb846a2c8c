namespace SolidarityEconomy.Matching.Assignment;

/// <summary>
/// Tells how far the planning of a greater block is, in its pairs: each look over all pairs is one pass of those that there may
/// be at most.
/// </summary>
internal sealed class BlockProgress(long pairs, int passes, Action<long> tell)
{
    private const int RowsBetweenTellings = 64;

    /// <summary>Tells before a row of a pass, both from 0, every few rows.</summary>
    public void Row(int pass, int row, int rowLength)
    {
        if (row % RowsBetweenTellings == 0 && row > 0)
        {
            tell(((pass * pairs) + ((long)row * rowLength)) / passes);
        }
    }
}
