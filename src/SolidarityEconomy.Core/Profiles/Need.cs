using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>What an actor asks for.</summary>
/// <remarks>
/// Immutable; equal by its contents, lists in their order. What nobody asked is null and stays unknown: it is not the same as an
/// answer of "any" or "anywhere", which is an empty list.
/// </remarks>
public sealed record Need
{
    /// <summary>Makes a need.</summary>
    /// <param name="id">Its identity in the caller's registry; not empty.</param>
    /// <param name="by">Who asks; not empty.</param>
    /// <param name="topic">What it is about; null when unknown.</param>
    /// <param name="title">The need in the words of the one who asks.</param>
    /// <param name="languages">The languages in which help can be taken; empty means that any will do, null that nobody asked.</param>
    /// <param name="places">
    /// Countries or regions of <see cref="World"/> where the help may come from; empty means anywhere, null that nobody asked.
    /// </param>
    /// <param name="quantity">How many matches are wanted, at least 1; null when unknown.</param>
    /// <param name="urgency">How soon an answer is wanted; null when unknown.</param>
    /// <param name="waitingSince">The day from which the need waits; null when unknown.</param>
    /// <exception cref="ArgumentException">An id is empty, a list names something twice, or a place is not in <see cref="World"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is below 1, or there is no such urgency.</exception>
    public Need(
        Id<Need> id,
        Id<Actor> by,
        Concept? topic,
        Text title,
        IEnumerable<LanguageTag>? languages = null,
        IEnumerable<Concept>? places = null,
        int? quantity = null,
        Urgency? urgency = null,
        LocalDate? waitingSince = null)
    {
        Id = id;
        By = by;
        Topic = topic;
        Title = title;
        Languages = Contents.ToArrayOrNull(languages);
        Places = Contents.ToArrayOrNull(places);
        Quantity = quantity;
        Urgency = urgency;
        WaitingSince = waitingSince;
    }

    /// <summary>Its identity in the caller's registry.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Need> Id { get; init => field = Guard.Id(value); }

    /// <summary>The actor who asks.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Actor> By { get; init => field = Guard.Id(value); }

    /// <summary>What it is about; null when unknown.</summary>
    public Concept? Topic { get; init; }

    /// <summary>The need in the words of the one who asks.</summary>
    public Text Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What sort of help is wanted, such as training, contacts or goods; null when not asked.</summary>
    public Concept? Kind { get; init; }

    /// <summary>The languages in which help can be taken, in the order given; empty means that any will do, null that nobody asked.</summary>
    /// <exception cref="ArgumentException">A language stands twice.</exception>
    public ImmutableArray<LanguageTag>? Languages { get; init => field = Contents.DistinctOrNull(value); }

    /// <summary>Countries or regions of <see cref="World"/> where the help may come from; empty means anywhere, null that nobody asked.</summary>
    /// <exception cref="ArgumentException">A place is null, stands twice, or is not in <see cref="World"/>.</exception>
    public ImmutableArray<Concept>? Places { get; init => field = Territory.Of(value); }

    /// <summary>How many matches are wanted, at least 1; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is below 1.</exception>
    public int? Quantity
    {
        get;
        init
        {
            if (value is { } known)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(known, 1, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The days on which the help is of use; open where unknown.</summary>
    public DateRange Period { get; init; }

    /// <summary>On which terms the help can be taken, in the order of the enumeration; null when not asked.</summary>
    /// <exception cref="ArgumentException">The set is empty, or a term stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    public ImmutableArray<ExchangeTerm>? Terms { get; init => field = Profiles.Terms.Of(value); }

    /// <summary>How soon an answer is wanted; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such urgency.</exception>
    public Urgency? Urgency { get; init => field = Contents.KnownOrNull(value); }

    /// <summary>Where it stands; open unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public RequestStatus Status { get; init => field = Contents.Known(value); }

    /// <summary>The day from which the need waits; null when unknown.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? WaitingSince { get; init => field = IsoDay.OrNull(value); }

    /// <summary>Tells whether it takes matches on a day.</summary>
    /// <param name="on">The day of the matching.</param>
    /// <returns>True when it is open and its period holds the day.</returns>
    public bool IsOpen(LocalDate on) => Status == RequestStatus.Open && Period.Contains(on);

    /// <summary>Compares everything, lists in their order.</summary>
    /// <param name="other">Another need; null equals none.</param>
    /// <returns>True when all is equal.</returns>
    public bool Equals(Need? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && By == other.By
            && Equals(Topic, other.Topic)
            && Title.Equals(other.Title)
            && Equals(Kind, other.Kind)
            && Contents.Same(Languages, other.Languages)
            && Contents.Same(Places, other.Places)
            && Quantity == other.Quantity
            && Period == other.Period
            && Contents.Same(Terms, other.Terms)
            && Urgency == other.Urgency
            && Status == other.Status
            && WaitingSince == other.WaitingSince);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, By, Topic, Quantity, Status);

    /// <summary>Writes id and, where it is known, topic, and none of the words of the one who asks.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => Topic is null ? Id.ToString() : $"{Id} {Topic}";
}
