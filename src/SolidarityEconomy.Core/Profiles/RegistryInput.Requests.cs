using System.Text.Json.Serialization;
using NodaTime;
using SolidarityEconomy.Json;

namespace SolidarityEconomy.Profiles;

/// <content>Who asks for what, and who gives what.</content>
public sealed partial record RegistryInput
{
    /// <summary>What an actor asks for, as the document tells it; what is missing is unknown.</summary>
    /// <remarks>Up to version 1.1, missing languages and places mean any and anywhere, and a missing quantity is 1.</remarks>
    /// <param name="Id">Its id, once among the needs.</param>
    /// <param name="By">The id of the actor who asks.</param>
    /// <param name="Title">The words of the one who asks, by language.</param>
    /// <param name="Topic">What it is about; since 1.2 it may be missing.</param>
    /// <param name="Languages">The languages in which help can be taken; an empty list means any.</param>
    /// <param name="Places">Where help may come from: country codes or M49 digits of regions; an empty list means anywhere.</param>
    /// <param name="Quantity">How many matches are wanted, 1 or more.</param>
    /// <param name="Urgency">One of <c>low</c>, <c>normal</c>, <c>high</c>.</param>
    /// <param name="WaitingSince">The day from which it waits.</param>
    /// <param name="Kind">What sort of help is wanted; since 1.1, as all that follows.</param>
    /// <param name="Period">The days on which the help is of use.</param>
    /// <param name="Terms">On which terms it can be taken: one or more of <c>gift</c>, <c>paid</c>, <c>reciprocal</c>.</param>
    /// <param name="Status">One of <c>open</c>, <c>paused</c>, <c>fulfilled</c>, <c>closed</c>; open when it is missing.</param>
    public sealed record NeedPart(
        [property: JsonPropertyOrder(-3)] string Id,
        [property: JsonPropertyOrder(-2)] string By,
        IReadOnlyDictionary<string, string> Title,
        [property: JsonPropertyOrder(-1)] ConceptReference? Topic = null,
        IReadOnlyList<string>? Languages = null,
        IReadOnlyList<string>? Places = null,
        int? Quantity = null,
        string? Urgency = null,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? WaitingSince = null,
        ConceptReference? Kind = null,
        RangePart? Period = null,
        IReadOnlyList<string>? Terms = null,
        string? Status = null)
    {
        /// <summary>Tells only what it is, since the words are of the one who asks.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(NeedPart);
    }

    /// <summary>What an actor gives, as the document tells it; what is missing is unknown.</summary>
    /// <remarks>
    /// Up to version 1.1, missing places mean anywhere, a missing capacity is 1, and languages are unknown when the list is empty, too.
    /// </remarks>
    /// <param name="Id">Its id, once among the offers.</param>
    /// <param name="By">The id of the actor who offers.</param>
    /// <param name="Title">The words of the one who offers, by language.</param>
    /// <param name="Topics">What it is about, the strongest topic first; since 1.2 it may be missing or empty.</param>
    /// <param name="Languages">The languages in which help can be given, at least one.</param>
    /// <param name="Places">Whom it serves: country codes or M49 digits of regions; an empty list means anywhere.</param>
    /// <param name="Capacity">How many needs it can serve, 0 or more.</param>
    /// <param name="WaitingSince">The day from which it waits to be taken up; since 1.1, as all that follows.</param>
    /// <param name="Kind">What sort of help is given.</param>
    /// <param name="Period">The days on which the offer holds.</param>
    /// <param name="Terms">On which terms it is given: one or more of <c>gift</c>, <c>paid</c>, <c>reciprocal</c>.</param>
    /// <param name="Status">One of <c>open</c>, <c>paused</c>, <c>fulfilled</c>, <c>closed</c>; open when it is missing.</param>
    public sealed record OfferPart(
        [property: JsonPropertyOrder(-3)] string Id,
        [property: JsonPropertyOrder(-2)] string By,
        IReadOnlyDictionary<string, string> Title,
        [property: JsonPropertyOrder(-1)] IReadOnlyList<ConceptReference>? Topics = null,
        IReadOnlyList<string>? Languages = null,
        IReadOnlyList<string>? Places = null,
        int? Capacity = null,
        [property: JsonConverter(typeof(LocalDateConverter))] LocalDate? WaitingSince = null,
        ConceptReference? Kind = null,
        RangePart? Period = null,
        IReadOnlyList<string>? Terms = null,
        string? Status = null)
    {
        /// <summary>Tells only what it is, since the words are of the one who gives.</summary>
        /// <returns>The same word for all.</returns>
        public override string ToString() => nameof(OfferPart);
    }
}
