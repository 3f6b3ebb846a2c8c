using NodaTime;
using SolidarityEconomy.Actors;

namespace SolidarityEconomy.Matching.Features;

/// <summary>The way of an actor between countries, as far as consent lets matching look: which ones were left, and which is home now.</summary>
/// <remarks>Neither the status of a stay nor a nationality is read; days and transit are not kept.</remarks>
internal sealed record CorridorTrait
{
    private CorridorTrait(IEnumerable<string> origins, IEnumerable<string> homes)
    {
        Homes = new TraitSet(homes);
        Left = new TraitSet(origins.Where(origin => !Homes.Keys.Contains(origin)));
    }

    /// <summary>Countries of origin in which the actor does not live; empty for who never left.</summary>
    public TraitSet Left { get; }

    /// <summary>Countries of residence.</summary>
    public TraitSet Homes { get; }

    /// <summary>
    /// An organisation is where it is and has left no country. Of a person or collective, null without a consent to matching by ties
    /// that is in force, or when origin or residence is unknown.
    /// </summary>
    public static CorridorTrait? Of(Actor actor, LocalDate on)
    {
        string[] place = actor.Place?.Country is { } country ? [country.Notation] : [];
        if (actor.Kind == ActorKind.Organisation)
        {
            return place.Length == 0 ? null : new CorridorTrait([], place);
        }

        if (actor.Personal is not { } file || !file.Allows(Purpose.MatchingByTies, on))
        {
            return null;
        }

        string[] homes = [.. file.ResidenceOn(on).Select(home => home.Notation)];
        homes = homes.Length == 0 ? place : homes;
        string[] origins = [.. Origins(file)];
        return homes.Length == 0 || origins.Length == 0 ? null : new CorridorTrait(origins, homes);
    }

    // Where a path begins is an origin only when it leads on to another country: a single stay does not say where from.
    private static IEnumerable<string> Origins(PersonalFile file)
    {
        IEnumerable<string> declared = file.Ties.Where(tie => tie.Kind != TieKind.Nationality).Select(tie => tie.Country.Notation);
        return file.CountriesOfStay is [var first, _, ..] ? declared.Append(first.Notation) : declared;
    }
}
