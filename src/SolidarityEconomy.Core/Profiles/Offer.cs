using System.Collections.Immutable;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Profiles;

/// <summary>What an actor gives to others.</summary>
/// <remarks>
/// Immutable; equal by its contents, lists in their order. What nobody asked stays unknown: it is null, or an empty list of topics.
/// </remarks>
public sealed record Offer
{
    /// <summary>Makes an offer.</summary>
    /// <param name="id">Its identity in the caller's registry; not empty.</param>
    /// <param name="by">Who offers; not empty.</param>
    /// <param name="topics">What it is about, the strongest topic first, each once; empty when unknown.</param>
    /// <param name="title">The offer in the words of the one who makes it.</param>
    /// <param name="languages">The languages in which help can be given, at least one; null when unknown.</param>
    /// <param name="places">Countries or regions of <see cref="World"/> that the offer serves; empty means anywhere, null that nobody asked.</param>
    /// <param name="capacity">How many needs it can serve, 0 (a pause) or more; null when unknown.</param>
    /// <exception cref="ArgumentException">
    /// An id is empty, a list names something twice, the languages are an empty list, or a place is not in <see cref="World"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is below 0.</exception>
    public Offer(
        Id<Offer> id,
        Id<Actor> by,
        IEnumerable<Concept> topics,
        Text title,
        IEnumerable<LanguageTag>? languages = null,
        IEnumerable<Concept>? places = null,
        int? capacity = null)
    {
        ArgumentNullException.ThrowIfNull(topics);
        Id = id;
        By = by;
        Topics = Contents.ToArray(topics);
        Title = title;
        Languages = Contents.ToArrayOrNull(languages);
        Places = Contents.ToArrayOrNull(places);
        Capacity = capacity;
    }

    /// <summary>Its identity in the caller's registry.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Offer> Id { get; init => field = Guard.Id(value); }

    /// <summary>The actor who offers.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Id<Actor> By { get; init => field = Guard.Id(value); }

    /// <summary>What it is about, the strongest topic first; empty when unknown.</summary>
    /// <exception cref="ArgumentException">A topic is null or stands twice.</exception>
    public ImmutableArray<Concept> Topics { get; init => field = Contents.Distinct(value); }

    /// <summary>The offer in the words of the one who makes it.</summary>
    public Text Title { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What sort of help is given, such as training, contacts or goods; null when not asked.</summary>
    public Concept? Kind { get; init; }

    /// <summary>The languages in which help can be given, in the order given, at least one; null when unknown.</summary>
    /// <exception cref="ArgumentException">The list is empty, since help is always given in some language, or a language stands twice.</exception>
    public ImmutableArray<LanguageTag>? Languages
    {
        get;
        init => field = value is { IsDefaultOrEmpty: true }
            ? throw new ArgumentException("Languages that are not known are null; help is always given in some language.", nameof(value))
            : Contents.DistinctOrNull(value);
    }

    /// <summary>Countries or regions of <see cref="World"/> that the offer serves; empty means anywhere, null that nobody asked.</summary>
    /// <exception cref="ArgumentException">A place is null, stands twice, or is not in <see cref="World"/>.</exception>
    public ImmutableArray<Concept>? Places { get; init => field = Territory.Of(value); }

    /// <summary>How many needs it can serve, 0 (a pause) or more; null when unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is below 0.</exception>
    public int? Capacity
    {
        get;
        init
        {
            if (value is { } known)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(known, nameof(value));
            }

            field = value;
        }
    }

    /// <summary>The days on which the offer holds; open where unknown.</summary>
    public DateRange Period { get; init; }

    /// <summary>On which terms the help is given, in the order of the enumeration; null when not asked.</summary>
    /// <exception cref="ArgumentException">The set is empty, or a term stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    public ImmutableArray<ExchangeTerm>? Terms { get; init => field = Profiles.Terms.Of(value); }

    /// <summary>Where it stands; open unless told otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such status.</exception>
    public RequestStatus Status { get; init => field = Contents.Known(value); }

    /// <summary>The day from which the offer waits to be taken up; null when unknown.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? WaitingSince { get; init => field = IsoDay.OrNull(value); }

    /// <summary>Tells whether it takes matches on a day.</summary>
    /// <param name="on">The day of the matching.</param>
    /// <returns>True when it is open, its period holds the day, and its capacity is not 0.</returns>
    public bool IsOpen(LocalDate on) => Status == RequestStatus.Open && Capacity != 0 && Period.Contains(on);

    /// <summary>Compares everything, lists in their order.</summary>
    /// <param name="other">Another offer; null equals none.</param>
    /// <returns>True when all is equal.</returns>
    public bool Equals(Offer? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && By == other.By
            && Contents.Same(Topics, other.Topics)
            && Title.Equals(other.Title)
            && Equals(Kind, other.Kind)
            && Contents.Same(Languages, other.Languages)
            && Contents.Same(Places, other.Places)
            && Capacity == other.Capacity
            && Period == other.Period
            && Contents.Same(Terms, other.Terms)
            && Status == other.Status
            && WaitingSince == other.WaitingSince);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, By, Topics.FirstOrDefault(), Capacity, Status);

    /// <summary>Writes id and, where it is known, main topic, and none of the words of the one who offers.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => Topics.IsEmpty ? Id.ToString() : $"{Id} {Topics[0]}";
}
