namespace SolidarityEconomy.Matching.Assignment;

/// <summary>A chosen pair by its local numbers, with its value in points.</summary>
internal readonly record struct BlockPair(int Need, int Offer, int Value);
