using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>How far one region or sub-region of the world is covered.</summary>
/// <param name="Place">The region or sub-region, of <see cref="World"/>.</param>
/// <param name="Actors">How many actors are in it; 0 or more.</param>
/// <param name="Countries">In how many of its countries and areas there is an actor.</param>
/// <param name="CountriesInAll">How many countries and areas M49 counts in it.</param>
public sealed record CoverageRow(Concept Place, int Actors, int Countries, int CountriesInAll);
