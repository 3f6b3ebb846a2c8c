namespace SolidarityEconomy.Actors.Linkage;

/// <summary>A pair of rows that is the same, or to be asked about.</summary>
internal readonly record struct FoundPair(int One, int Other, PairScore Score);
