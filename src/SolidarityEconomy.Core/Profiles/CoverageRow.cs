using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>How far one region or sub-region of the world is covered.</summary>
/// <remarks>Immutable; equal by value.</remarks>
public sealed record CoverageRow
{
    /// <summary>Makes a row.</summary>
    /// <param name="place">The region or sub-region, of <see cref="World"/>.</param>
    /// <param name="actors">How many actors are in it; 0 or more.</param>
    /// <param name="countries">In how many of its countries and areas there is an actor.</param>
    /// <param name="countriesInAll">How many countries and areas it has.</param>
    /// <exception cref="ArgumentException">The place is not of <see cref="World"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative, or there are more countries than in all or than actors.</exception>
    public CoverageRow(Concept place, int actors, int countries, int countriesInAll)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentOutOfRangeException.ThrowIfNegative(countries);
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, countries);
        ArgumentOutOfRangeException.ThrowIfLessThan(countriesInAll, countries);
        Place = World.Contains(place)
            ? place
            : throw new ArgumentException($"{place} is no country or region of the world.", nameof(place));
        Actors = actors;
        Countries = countries;
        CountriesInAll = countriesInAll;
    }

    /// <summary>The region or sub-region, of <see cref="World"/>.</summary>
    public Concept Place { get; }

    /// <summary>How many actors are in it; 0 or more.</summary>
    public int Actors { get; }

    /// <summary>In how many of its countries and areas there is an actor.</summary>
    public int Countries { get; }

    /// <summary>How many countries and areas it has in all.</summary>
    public int CountriesInAll { get; }
}
