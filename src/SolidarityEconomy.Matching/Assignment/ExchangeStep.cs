namespace SolidarityEconomy.Matching.Assignment;

/// <summary>One pair, by local numbers, that a change of a plan makes or gives up.</summary>
internal readonly record struct ExchangeStep(int Need, int Offer, bool Comes);
