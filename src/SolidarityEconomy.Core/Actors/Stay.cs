using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>A time that a person lives or lived in a country: one step of a path.</summary>
/// <remarks>
/// Immutable; equal by value. An open beginning means that nobody knows from when; an open end that the person is still there, or
/// that nobody knows until when. Stays may overlap: a pendular person lives in two countries.
/// </remarks>
public sealed record Stay
{
    /// <summary>Makes a stay.</summary>
    /// <param name="country">One of <see cref="World.Countries"/>.</param>
    /// <param name="period">The days from arrival until departure; open where unknown.</param>
    /// <param name="status">In which standing; null when not asked or not said.</param>
    /// <exception cref="ArgumentException">The concept is no country.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public Stay(Concept country, DateRange period = default, StayStatus? status = null)
    {
        Country = country;
        Period = period;
        Status = status;
    }

    /// <summary>Where it is or was, one of <see cref="World.Countries"/>.</summary>
    /// <exception cref="ArgumentException">The concept is no country.</exception>
    public Concept Country { get; init => field = Countries.Of(value); }

    /// <summary>The days from arrival until departure, both included; open where unknown.</summary>
    public DateRange Period { get; init; }

    /// <summary>In which standing; null when not asked or not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public StayStatus? Status { get; init => field = Contents.KnownOrNull(value); }

    /// <summary>Whether at least the day of arrival or the day of departure is known.</summary>
    public bool IsDated => Period.From is not null || Period.Until is not null;

    /// <summary>Tells only what it is, since a stay is personal.</summary>
    /// <returns>The same word for every stay.</returns>
    public override string ToString() => nameof(Stay);
}
