namespace SolidarityEconomy.Actors.Tables;

/// <summary>A column of the layout and its place in the rows of the table at hand; -1 when the table does not have it.</summary>
internal readonly record struct BoundColumn(ActorColumn Column, int Position);
