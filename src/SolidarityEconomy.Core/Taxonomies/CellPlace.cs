namespace SolidarityEconomy.Taxonomies;

/// <summary>Where a cell stands: the place of its table, the number of its row (0 for the header), the name of its column.</summary>
internal readonly record struct CellPlace(int Table, int Row, string Column);
