using System.Collections.Immutable;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Actors;

/// <summary>A post that an actor holds or held: director of an initiative, delegate of a region, focal point.</summary>
/// <remarks>Immutable; equal by its contents.</remarks>
public sealed record Position
{
    /// <summary>Makes a position of which nothing but the title is known.</summary>
    /// <param name="title">What the post is called.</param>
    public Position(Text title) => Title = title;

    /// <summary>What the post is called.</summary>
    public Text Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The organisation in the same registry; null when it is not registered or not known.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Actor>? At { get; init => field = value is { } id ? Guard.Id(id) : null; }

    /// <summary>The name of the organisation or part of it in the words of the source; null when not known.</summary>
    public Text? Organisation { get; init; }

    /// <summary>The countries, regions or other places for which the post is responsible, in the order given; empty when unknown.</summary>
    /// <exception cref="ArgumentException">A place is null or stands twice.</exception>
    public ImmutableArray<Concept> Territories { get; init => field = Contents.Distinct(value); } = [];

    /// <summary>The days in office; open where unknown.</summary>
    public DateRange Period { get; init; }

    /// <summary>Compares title, organisation, territories in their order, and period.</summary>
    /// <param name="other">Another position; null equals none.</param>
    /// <returns>True when all are equal.</returns>
    public bool Equals(Position? other) =>
        other is not null
        && Title.Equals(other.Title)
        && At == other.At
        && Equals(Organisation, other.Organisation)
        && Contents.Same(Territories, other.Territories)
        && Period == other.Period;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Title, At, Organisation, Period);

    /// <summary>Tells only what it is, since a post points at a person.</summary>
    /// <returns>The same word for every position.</returns>
    public override string ToString() => nameof(Position);
}
