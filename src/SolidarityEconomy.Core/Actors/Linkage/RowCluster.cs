namespace SolidarityEconomy.Actors.Linkage;

/// <summary>Rows that belong together, in the order of their ids.</summary>
internal sealed record RowCluster(int[] Rows, bool IsContradicted, FoundPair? Contradiction);
