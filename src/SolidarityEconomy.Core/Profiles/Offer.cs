using System.Collections.Immutable;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>What an actor gives to others.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Offer
{
    /// <summary>Makes an offer.</summary>
    /// <param name="id">Its identity in the caller's registry; not empty.</param>
    /// <param name="by">Who offers; not empty.</param>
    /// <param name="topics">What it is about, the strongest topic first; at least one, each once.</param>
    /// <param name="title">The offer in the words of the one who makes it.</param>
    /// <param name="languages">The languages in which help can be given; empty when unknown.</param>
    /// <param name="places">Countries or regions of <see cref="World"/> that the offer serves; empty means anywhere.</param>
    /// <param name="capacity">How many needs it can serve; 0 (a pause) or more.</param>
    /// <exception cref="ArgumentException">
    /// An id is empty, there is no topic, a list names something twice, or a place is not in <see cref="World"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is below 0.</exception>
    public Offer(
        Id<Offer> id,
        Id<Actor> by,
        IEnumerable<Concept> topics,
        Text title,
        IEnumerable<LanguageTag>? languages = null,
        IEnumerable<Concept>? places = null,
        int capacity = 1)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Id = Guard.Id(id);
        By = Guard.Id(by);
        Topics = Guard.Distinct(topics);
        Title = title;
        Languages = Guard.Distinct(languages);
        Places = Territory.Of(places);
        Capacity = capacity;
        if (Topics.IsEmpty)
        {
            throw new ArgumentException("An offer names at least one topic.", nameof(topics));
        }
    }

    /// <summary>Its identity in the caller's registry.</summary>
    public Id<Offer> Id { get; }

    /// <summary>The actor who offers.</summary>
    public Id<Actor> By { get; }

    /// <summary>What it is about, the strongest topic first; at least one.</summary>
    public ImmutableArray<Concept> Topics { get; }

    /// <summary>The offer in the words of the one who makes it.</summary>
    public Text Title { get; }

    /// <summary>The languages in which help can be given, in the order given; empty when unknown.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>Countries or regions of <see cref="World"/> that the offer serves; empty means anywhere.</summary>
    public ImmutableArray<Concept> Places { get; }

    /// <summary>How many needs it can serve; 0 or more.</summary>
    public int Capacity { get; }

    /// <summary>Writes id and English title.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{Id} {Title}";
}
