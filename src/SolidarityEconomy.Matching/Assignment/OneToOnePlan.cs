namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A best plan of one to one with the prices that prove it, as <see cref="PathSearch"/> says of them.</summary>
/// <param name="ColumnOf">The column of each row, or -1.</param>
/// <param name="RowPrices">The dual value of each row: at most <paramref name="Alone"/>, and that for a row left alone.</param>
/// <param name="ColumnPrices">The dual value of each column: at most 0, and 0 for a free one.</param>
/// <param name="Alone">What it costs to leave a row alone.</param>
internal readonly record struct OneToOnePlan(int[] ColumnOf, long[] RowPrices, long[] ColumnPrices, long Alone);
