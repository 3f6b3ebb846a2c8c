using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Which offers a search may find, beyond what the policy allows; it changes no score. Each part that is given has to hold.</summary>
/// <remarks>
/// Immutable. Neutral to groups: declared groups, nationality and stays cannot be asked for. Whoever wants places for a group says
/// so in a policy.
/// </remarks>
public sealed class CandidateFilter
{
    private readonly TraitSet _countries;
    private readonly TraitSet _languages;
    private readonly TraitSet _sectors;

    /// <summary>Says what is asked of an offer.</summary>
    /// <param name="places">
    /// Countries or regions of <see cref="World"/>, in one of which the actor who offers has to be; null or empty: anywhere.
    /// </param>
    /// <param name="languages">
    /// Languages of which the offer, or else its actor, has to have one; variants count as the language. Null or empty: any.
    /// </param>
    /// <param name="sectors">Sectors to one of which the actor has to count, itself and not one below it; null or empty: any.</param>
    /// <param name="time">How much time the actor has to have in common with somebody; null: no matter.</param>
    /// <param name="on">A day that the period of the offer has to hold; null: no matter.</param>
    /// <param name="admitsUnknown">
    /// Whether an offer passes of which nobody knows the country, a language, a sector or the time that is asked for.
    /// </param>
    /// <exception cref="ArgumentException">A place is not in <see cref="World"/>, an entry is null, or the day is not of the ISO calendar.</exception>
    public CandidateFilter(
        IEnumerable<Concept>? places = null,
        IEnumerable<LanguageTag>? languages = null,
        IEnumerable<Concept>? sectors = null,
        CommonTime? time = null,
        LocalDate? on = null,
        bool admitsUnknown = false)
    {
        Places = Listed.Of(places ?? [], nameof(places));
        Sectors = Listed.Of(sectors ?? [], nameof(sectors));
        Languages = [.. languages ?? []];
        Time = time;
        On = on is { } day && day.Calendar != CalendarSystem.Iso
            ? throw new ArgumentException("The day is not of the ISO calendar.", nameof(on))
            : on;
        AdmitsUnknown = admitsUnknown;
        if (Places.FirstOrDefault(place => !World.Contains(place)) is { } strange)
        {
            throw new ArgumentException($"{strange} is no country or region of the world.", nameof(places));
        }

        _countries = new TraitSet(World.Countries
            .Where(country => Places.Any(place => World.IsWithin(country, place)))
            .Select(country => country.Notation));
        _languages = new TraitSet(Languages.Select(tag => tag.Language));
        _sectors = new TraitSet(Sectors.Select(sector => sector.ToString()));
    }

    /// <summary>The countries or regions in one of which the actor has to be; empty means anywhere.</summary>
    public ImmutableArray<Concept> Places { get; }

    /// <summary>The languages of which one has to be there; empty means any.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>The sectors to one of which the actor has to count; empty means any.</summary>
    public ImmutableArray<Concept> Sectors { get; }

    /// <summary>The time that has to be in common; null when that does not matter.</summary>
    public CommonTime? Time { get; }

    /// <summary>The day that the period of the offer has to hold; null when that does not matter.</summary>
    public LocalDate? On { get; }

    /// <summary>Whether what nobody knows of an offer counts for it; a period that is open at an end is not unknown.</summary>
    public bool AdmitsUnknown { get; }

    /// <summary>The parts that were given, to be asked of a table.</summary>
    internal Condition[] Over(OfferTable table)
    {
        List<Condition> conditions = [];
        if (!Places.IsEmpty)
        {
            conditions.Add(Sharing(table, FilterTraits.Country, _countries));
        }

        if (!Languages.IsEmpty)
        {
            conditions.Add(Sharing(table, FilterTraits.Languages, _languages));
        }

        if (!Sectors.IsEmpty)
        {
            conditions.Add(Sharing(table, FilterTraits.Sectors, _sectors));
        }

        if (Time is { } time)
        {
            conditions.Add(Asked(table, FilterTraits.Time, trait => time.IsMet((Availability?)trait) ?? AdmitsUnknown, null));
        }

        if (On is { } day)
        {
            conditions.Add(Asked(table, FilterTraits.Period, trait => ((DateRange)trait!).Contains(day), null));
        }

        return [.. conditions];
    }

    private static Condition Asked(OfferTable table, FilterTrait trait, Func<object?, bool> allows, KeyChoice? keys)
    {
        Condition condition = new(table.Filter(trait));
        condition.Bind(allows, keys);
        return condition;
    }

    private Condition Sharing(OfferTable table, FilterTrait trait, TraitSet keys) => Asked(
        table,
        trait,
        value => ((TraitSet)value!).IsEmpty ? AdmitsUnknown : keys.Shares((TraitSet)value),
        new KeyChoice(keys.Keys, AdmitsUnknown));
}
