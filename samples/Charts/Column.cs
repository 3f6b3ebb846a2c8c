namespace SolidarityEconomy.Samples.Charts;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading, with the unit where there is one.</param>
/// <param name="IsNumber">True when its cells are numbers, which stand to the right.</param>
public sealed record Column(string Heading, bool IsNumber = false);
