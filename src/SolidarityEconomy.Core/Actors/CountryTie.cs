using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>What binds a person to a country, as declared; it says nothing about where the person lives or lived.</summary>
/// <remarks>Immutable; equal by value. Never derived from stays, names or languages.</remarks>
public sealed record CountryTie
{
    /// <summary>Makes a tie.</summary>
    /// <param name="country">One of <see cref="World.Countries"/>.</param>
    /// <param name="kind">Birth, nationality, ancestry, or felt.</param>
    /// <param name="period">The days for which it holds, such as those of a nationality; open where unknown.</param>
    /// <exception cref="ArgumentException">The concept is no country.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public CountryTie(Concept country, TieKind kind, DateRange period = default)
    {
        Country = country;
        Kind = kind;
        Period = period;
    }

    /// <summary>Where the tie leads, one of <see cref="World.Countries"/>.</summary>
    /// <exception cref="ArgumentException">The concept is no country.</exception>
    public Concept Country { get; init => field = Countries.Of(value); }

    /// <summary>Birth, nationality, ancestry, or felt.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public TieKind Kind { get; init => field = Contents.Known(value); }

    /// <summary>The days for which it holds; open where unknown.</summary>
    public DateRange Period { get; init; }

    /// <summary>Tells only what it is, since a tie is personal.</summary>
    /// <returns>The same word for every tie.</returns>
    public override string ToString() => nameof(CountryTie);
}
