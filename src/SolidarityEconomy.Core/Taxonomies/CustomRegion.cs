using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace SolidarityEconomy.Taxonomies;

/// <summary>A region that a network, a convention or a rule draws by naming its countries: the Mediterranean, Andean Latin America.</summary>
/// <remarks>Immutable; equal by value, countries in their order. The built-in ones are in <see cref="CustomRegions"/>.</remarks>
public sealed record CustomRegion
{
    /// <summary>Makes a region.</summary>
    /// <param name="notation">Its code, for example <c>mediterranean</c>; not blank.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="countries">Entries of <see cref="World.Countries"/>, each once, at least one.</param>
    /// <param name="source">Who draws it so.</param>
    /// <exception cref="ArgumentException">The notation is blank, there is no country, one stands twice or is no country.</exception>
    public CustomRegion(string notation, Text name, IEnumerable<Concept> countries, SourceReference source)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(countries);
        ArgumentNullException.ThrowIfNull(source);
        Notation = Guard.Word(notation);
        Name = name;
        Countries = [.. countries];
        Source = source;
    }

    /// <summary>Makes a region that is known to consist of these countries on some days, as a document names it.</summary>
    /// <param name="notation">Its code, for example <c>mediterranean</c>; not blank.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="countries">Entries of <see cref="World.Countries"/>, each once, at least one.</param>
    /// <param name="source">Who draws it so.</param>
    /// <param name="validity">The days on which it is known to consist of these countries.</param>
    /// <exception cref="ArgumentException">The notation is blank, there is no country, one stands twice or is no country.</exception>
    [JsonConstructor]
    public CustomRegion(string notation, Text name, ImmutableArray<Concept> countries, SourceReference source, DateRange validity)
        : this(notation, name, countries.AsEnumerable(), source) => Validity = validity;

    /// <summary>Its code, compared ordinally.</summary>
    public string Notation { get; }

    /// <summary>What people call it.</summary>
    public Text Name
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The countries that it is made of, each once.</summary>
    /// <exception cref="ArgumentException">There is none, one stands twice or is no country.</exception>
    public ImmutableArray<Concept> Countries
    {
        get;
        init
        {
            if (value.IsDefaultOrEmpty || value.Distinct().Count() != value.Length)
            {
                throw new ArgumentException("A region needs at least one country, and each once.", nameof(value));
            }

            if (value.Any(country => country is null || !World.IsCountry(country)))
            {
                throw new ArgumentException("A region consists of entries of World.Countries alone.", nameof(value));
            }

            field = value;
        }
    }

    /// <summary>Who draws it so.</summary>
    public SourceReference Source
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The days on which it is known to consist of these countries; always, unless told.</summary>
    public DateRange Validity { get; init; }

    /// <summary>Tells whether a country belongs to the region, whatever the day.</summary>
    /// <param name="country">Any concept; no other than a country belongs.</param>
    /// <returns>True for its countries.</returns>
    public bool Contains(Concept country)
    {
        ArgumentNullException.ThrowIfNull(country);
        return Countries.Contains(country);
    }

    /// <summary>Tells whether a country belongs to the region on a day.</summary>
    /// <param name="country">Any concept; no other than a country belongs.</param>
    /// <param name="on">The day for which the answer shall hold.</param>
    /// <returns>Null, that is unknown, outside of <see cref="Validity"/>.</returns>
    public bool? Contains(Concept country, LocalDate on)
    {
        bool belongs = Contains(country);
        return Validity.Contains(on) ? belongs : null;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] CustomRegion? other) =>
        other is not null
        && string.Equals(Notation, other.Notation, StringComparison.Ordinal)
        && Name.Equals(other.Name)
        && Source.Equals(other.Source)
        && Validity == other.Validity
        && Countries.SequenceEqual(other.Countries);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(string.GetHashCode(Notation, StringComparison.Ordinal), Name, Countries.Length, Validity);

    /// <summary>Writes code and number of countries, for example <c>mediterranean (21)</c>.</summary>
    /// <returns>The words; for display use <see cref="Name"/>.</returns>
    public override string ToString() => $"{Notation} ({Countries.Length})";
}
