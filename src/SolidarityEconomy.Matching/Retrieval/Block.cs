namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Needs and offers that may be eligible for each other; between two blocks nobody is. Numbers of the population, rising.</summary>
internal sealed record Block(int[] Needs, int[] Offers);
