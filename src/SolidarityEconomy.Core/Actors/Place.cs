using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>Where an actor is; each part may be unknown, but not all of them.</summary>
/// <remarks>Immutable; equal by its parts.</remarks>
public sealed record Place
{
    /// <summary>Makes a place from what is known of it.</summary>
    /// <param name="country">A country of <see cref="World"/>.</param>
    /// <param name="area">The province, state, department or county, in the words of the source.</param>
    /// <param name="locality">The town or village.</param>
    /// <param name="postcode">The postcode as the post writes it.</param>
    /// <param name="address">Street and house; lines are separated by line feeds.</param>
    /// <param name="latitude">Degrees north of the equator, -90 to 90 (WGS 84); with a longitude only.</param>
    /// <param name="longitude">Degrees east of Greenwich, -180 to 180 (WGS 84); with a latitude only.</param>
    /// <exception cref="ArgumentException">
    /// The country is none, words are blank, one coordinate stands without the other, or nothing at all is known.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A coordinate lies outside its range.</exception>
    public Place(
        Concept? country = null,
        string? area = null,
        string? locality = null,
        string? postcode = null,
        string? address = null,
        decimal? latitude = null,
        decimal? longitude = null)
    {
        if (country is not null && !World.IsCountry(country))
        {
            throw new ArgumentException($"{country} is no country.", nameof(country));
        }

        if (latitude.HasValue != longitude.HasValue)
        {
            throw new ArgumentException("Latitude and longitude stand together.", nameof(longitude));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(latitude ?? 0), 90m, nameof(latitude));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(longitude ?? 0), 180m, nameof(longitude));
        Country = country;
        Area = Guard.WordOrNull(area);
        Locality = Guard.WordOrNull(locality);
        Postcode = Guard.WordOrNull(postcode);
        Address = Guard.WordOrNull(address);
        Latitude = latitude;
        Longitude = longitude;
        if (country is null && area is null && locality is null && postcode is null && address is null && latitude is null)
        {
            throw new ArgumentException("Nothing is known of the place: an unknown place is null.", nameof(country));
        }
    }

    /// <summary>The country, of <see cref="World"/>; null when unknown.</summary>
    public Concept? Country { get; }

    /// <summary>The province, state, department or county in the words of the source; null when unknown.</summary>
    public string? Area { get; }

    /// <summary>The town or village; null when unknown.</summary>
    public string? Locality { get; }

    /// <summary>The postcode as the post writes it; null when unknown.</summary>
    public string? Postcode { get; }

    /// <summary>Street and house, lines separated by line feeds; null when unknown.</summary>
    public string? Address { get; }

    /// <summary>Degrees north of the equator, -90 to 90 (WGS 84); null when unknown.</summary>
    public decimal? Latitude { get; }

    /// <summary>Degrees east of Greenwich, -180 to 180 (WGS 84); null when unknown.</summary>
    public decimal? Longitude { get; }

    /// <summary>Writes the code of the country, and nothing by which a person could be found.</summary>
    /// <returns>For example <c>m49/218</c>; the word <c>Place</c> when no country is known.</returns>
    public override string ToString() => Country?.ToString() ?? nameof(Place);
}
