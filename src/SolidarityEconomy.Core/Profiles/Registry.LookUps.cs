using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <content>Look-ups over indices.</content>
public sealed partial class Registry
{
    /// <summary>Finds who stands in a register under a number; more than one when sources disagree.</summary>
    /// <param name="identifier">Register and number; compared ordinally in the form that <see cref="IdentifierSchemes.Normalise"/> gives both.</param>
    /// <returns>The actors in the order of registration; mostly none or one.</returns>
    /// <remarks>The first call makes the index in time proportional to the registry; later ones take about a microsecond.</remarks>
    public IReadOnlyList<Actor> FindByIdentifier(Identifier identifier)
    {
        ArgumentNullException.ThrowIfNull(identifier);
        Identifier normal = IdentifierSchemes.Normalise(identifier);
        return Verified(
            Actors,
            _indices.Identifiers.Rows(normal.GetHashCode()),
            normal,
            (actor, sought) => actor.Identifiers.Any(one => IdentifierSchemes.Normalise(one) == sought));
    }

    /// <summary>Finds who is called so, by name or alias in any language, whatever the accents, case and punctuation.</summary>
    /// <param name="name">The whole name or acronym, not a part of it; folded as <see cref="Text.Fold"/> says.</param>
    /// <returns>The actors in the order of registration. A name alone never says that two are the same.</returns>
    /// <remarks>
    /// The first call makes the index in time proportional to the registry, a second or two for a million actors, since every name is
    /// folded; a host that wants to have this behind it looks any name up once at its start. Later calls take time proportional to
    /// the actors found.
    /// </remarks>
    public IReadOnlyList<Actor> FindByName(string name)
    {
        string folded = Text.Fold(name);
        return folded.Length == 0
            ? []
            : Verified(
                Actors,
                _indices.Names.Rows(string.GetHashCode(folded, StringComparison.Ordinal)),
                folded,
                (actor, sought) => actor.NamesAndAliases.Any(one => string.Equals(Text.Fold(one), sought, StringComparison.Ordinal)));
    }

    /// <summary>Finds whose website lies in a domain.</summary>
    /// <param name="domain">A domain such as <c>minga.example</c>, or a web address in it; case and a leading <c>www.</c> do not matter.</param>
    /// <returns>The actors in the order of registration; several where many share the site of a network.</returns>
    /// <remarks>The first call makes the index in time proportional to the registry; later ones, to the actors found.</remarks>
    public IReadOnlyList<Actor> FindByDomain(string domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        return ActorKeys.Domain(domain) is { } sought
            ? Verified(
                Actors,
                _indices.Domains.Rows(string.GetHashCode(sought, StringComparison.Ordinal)),
                sought,
                (actor, one) => string.Equals(ActorKeys.Domain(actor.Website?.OriginalString), one, StringComparison.Ordinal))
            : [];
    }

    /// <summary>Lists the persons, the organisations or the collectives.</summary>
    /// <param name="kind">One of the three.</param>
    /// <returns>The actors in the order of registration; a view that copies nothing.</returns>
    /// <remarks>The first call makes the index in time proportional to the registry; later ones take constant time.</remarks>
    public IReadOnlyList<Actor> OfKind(ActorKind kind) => new RowList<Actor>(Actors, _indices.Kinds.Rows(kind));

    /// <summary>Lists who is in a country, or in any country of a region.</summary>
    /// <param name="place">A country or region of <see cref="World"/>; other concepts are nobody's place.</param>
    /// <returns>The actors in the order of registration; a view that copies nothing.</returns>
    /// <remarks>The first call makes the index in time proportional to the registry; later ones take constant time.</remarks>
    public IReadOnlyList<Actor> InPlace(Concept place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new RowList<Actor>(Actors, _indices.Places.Rows(place));
    }

    /// <summary>Lists who has an activity, as the primary one or as another.</summary>
    /// <param name="activity">The activity itself; those below it in its list are looked up one by one.</param>
    /// <returns>The actors in the order of registration; a view that copies nothing.</returns>
    /// <remarks>The first call makes the index in time proportional to the registry; later ones take constant time.</remarks>
    public IReadOnlyList<Actor> WithActivity(Concept activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return new RowList<Actor>(Actors, _indices.Activities.Rows(activity));
    }

    /// <summary>Lists who counts to a sector, such as academia.</summary>
    /// <param name="sector">The sector itself; those below it in its list are looked up one by one.</param>
    /// <returns>The actors in the order of registration; a view that copies nothing.</returns>
    /// <remarks>The first call makes the index in time proportional to the registry; later ones take constant time.</remarks>
    public IReadOnlyList<Actor> InSector(Concept sector)
    {
        ArgumentNullException.ThrowIfNull(sector);
        return new RowList<Actor>(Actors, _indices.Sectors.Rows(sector));
    }

    /// <summary>Lists who works in a language or, by the profile, speaks it at any level.</summary>
    /// <param name="language">The language; its country does not matter, so that es-EC finds those of es-PE, too.</param>
    /// <returns>The actors in the order of registration; a view that copies nothing.</returns>
    /// <remarks>The first call makes the index in time proportional to the registry; later ones take constant time.</remarks>
    public IReadOnlyList<Actor> WithLanguage(LanguageTag language) =>
        new RowList<Actor>(Actors, _indices.Languages.Rows(language.Language));

    /// <summary>Lists the needs about a topic.</summary>
    /// <param name="topic">The topic itself; those below it in its list are looked up one by one.</param>
    /// <returns>The needs in the order of registration; a view that copies nothing.</returns>
    /// <remarks>The first call makes the index in time proportional to the needs; later ones take constant time.</remarks>
    public IReadOnlyList<Need> NeedsAbout(Concept topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return new RowList<Need>(Needs, _indices.NeedTopics.Rows(topic));
    }

    /// <summary>Lists the offers that name a topic, as their strongest or as another.</summary>
    /// <param name="topic">The topic itself; those below it in its list are looked up one by one.</param>
    /// <returns>The offers in the order of registration; a view that copies nothing.</returns>
    /// <remarks>The first call makes the index in time proportional to the offers; later ones take constant time.</remarks>
    public IReadOnlyList<Offer> OffersAbout(Concept topic)
    {
        ArgumentNullException.ThrowIfNull(topic);
        return new RowList<Offer>(Offers, _indices.OfferTopics.Rows(topic));
    }

    /// <summary>Lists what an actor asks for.</summary>
    /// <param name="by">The id of the actor; one that is not registered asks for nothing.</param>
    /// <returns>The needs in the order of registration.</returns>
    /// <remarks>The first call makes the index in time proportional to the needs; later ones, to the needs found.</remarks>
    public IReadOnlyList<Need> NeedsOf(Id<Actor> by) =>
        Verified(Needs, _indices.NeedsByActor.Rows(by.GetHashCode()), by, (need, sought) => need.By == sought);

    /// <summary>Lists what an actor gives.</summary>
    /// <param name="by">The id of the actor; one that is not registered gives nothing.</param>
    /// <returns>The offers in the order of registration.</returns>
    /// <remarks>The first call makes the index in time proportional to the offers; later ones, to the offers found.</remarks>
    public IReadOnlyList<Offer> OffersOf(Id<Actor> by) =>
        Verified(Offers, _indices.OffersByActor.Rows(by.GetHashCode()), by, (offer, sought) => offer.By == sought);

    /// <summary>Tells how complete an actor's profile, needs and offers are, and what to ask next.</summary>
    /// <param name="id">The id of a registered actor.</param>
    /// <param name="on">The day of the question, on which a consent must be in force.</param>
    /// <param name="weights">How much each field matters; null for <see cref="ProfileCompleteness.DefaultWeights"/>.</param>
    /// <returns>What is known of this actor, what is not, and the questions in the order in which they would help.</returns>
    /// <remarks>The first call makes the indices by actor; later ones take time proportional to what this actor needs, offers and claims.</remarks>
    /// <exception cref="ArgumentException">Nobody is registered under this id.</exception>
    public ProfileCompleteness Completeness(Id<Actor> id, LocalDate on, IEnumerable<ProfileWeight>? weights = null) =>
        ProfileCompleteness.Assess(
            Find(id), ProfileOf(id), NeedsOf(id), OffersOf(id), on, weights);

    private static T? Single<T, TId>(ImmutableArray<T> table, ReadOnlySpan<int> rows, Id<TId> id, Func<T, Id<TId>> idOf)
        where T : class
        where TId : class
    {
        foreach (int row in rows)
        {
            if (idOf(table[row]) == id)
            {
                return table[row];
            }
        }

        return null;
    }

    // A row stands twice in a row of rows when two of its keys share a bucket.
    private static ImmutableArray<T> Verified<T, TKey>(
        ImmutableArray<T> table, ReadOnlySpan<int> rows, TKey key, Func<T, TKey, bool> has)
    {
        ImmutableArray<T>.Builder found = ImmutableArray.CreateBuilder<T>();
        int last = -1;
        foreach (int row in rows)
        {
            if (row != last && has(table[row], key))
            {
                found.Add(table[row]);
            }

            last = row;
        }

        return found.ToImmutable();
    }
}
