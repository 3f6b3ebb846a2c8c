using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>What an actor asks for.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Need
{
    /// <summary>Makes a need.</summary>
    /// <param name="id">Its identity in the caller's registry; not empty.</param>
    /// <param name="by">Who asks; not empty.</param>
    /// <param name="topic">What it is about.</param>
    /// <param name="title">The need in the words of the one who asks.</param>
    /// <param name="languages">The languages in which help can be taken; empty means that any will do.</param>
    /// <param name="places">Countries or regions of <see cref="World"/> where the help may come from; empty means anywhere.</param>
    /// <param name="quantity">How many matches are wanted; at least 1.</param>
    /// <param name="urgency">How soon an answer is wanted; null when unknown.</param>
    /// <param name="waitingSince">The day from which the need waits; null when unknown.</param>
    /// <exception cref="ArgumentException">An id is empty, a list names something twice, or a place is not in <see cref="World"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is below 1, or there is no such urgency.</exception>
    public Need(
        Id<Need> id,
        Id<Actor> by,
        Concept topic,
        Text title,
        IEnumerable<LanguageTag>? languages = null,
        IEnumerable<Concept>? places = null,
        int quantity = 1,
        Urgency? urgency = null,
        LocalDate? waitingSince = null)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentOutOfRangeException.ThrowIfLessThan(quantity, 1);
        Id = Guard.Id(id);
        By = Guard.Id(by);
        Topic = topic;
        Title = title;
        Languages = Guard.Distinct(languages);
        Places = Territory.Of(places);
        Quantity = quantity;
        Urgency = urgency is null or (>= Profiles.Urgency.Low and <= Profiles.Urgency.High)
            ? urgency
            : throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "There is no such urgency.");
        WaitingSince = waitingSince;
    }

    /// <summary>Its identity in the caller's registry.</summary>
    public Id<Need> Id { get; }

    /// <summary>The actor who asks.</summary>
    public Id<Actor> By { get; }

    /// <summary>What it is about.</summary>
    public Concept Topic { get; }

    /// <summary>The need in the words of the one who asks.</summary>
    public Text Title { get; }

    /// <summary>The languages in which help can be taken, in the order given; empty means that any will do.</summary>
    public ImmutableArray<LanguageTag> Languages { get; }

    /// <summary>Countries or regions of <see cref="World"/> where the help may come from; empty means anywhere.</summary>
    public ImmutableArray<Concept> Places { get; }

    /// <summary>How many matches are wanted; at least 1.</summary>
    public int Quantity { get; }

    /// <summary>How soon an answer is wanted; null when unknown.</summary>
    public Urgency? Urgency { get; }

    /// <summary>The day from which the need waits; null when unknown.</summary>
    public LocalDate? WaitingSince { get; }

    /// <summary>Writes id and English title.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{Id} {Title}";
}
