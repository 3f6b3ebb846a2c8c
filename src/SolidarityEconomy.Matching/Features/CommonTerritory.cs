namespace SolidarityEconomy.Matching.Features;

/// <summary>The smallest territory that two actors have in common.</summary>
internal enum CommonTerritory
{
    None = 0,
    Region = 1,
    SubRegion = 2,
    Country = 3,
    Area = 4,
}
