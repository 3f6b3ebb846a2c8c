using System.Collections.Immutable;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>One promise to a group: places reserved at each offer or need, or a share of all matches, and what keeping it may cost.</summary>
/// <remarks>
/// Immutable. A promise is soft: each place of it that a member fills adds <see cref="Price"/> to the total that a plan makes as
/// great as it can, and one that no member can fill goes to others. Reserves after Hafalir, Yenmez and Yildirim, <i>Effective
/// Affirmative Action in School Choice</i> (2013).
/// </remarks>
public sealed class InclusionRule
{
    private InclusionRule(Concept group, InclusionSide side, decimal price)
    {
        ArgumentNullException.ThrowIfNull(group);
        Group = group;
        Side = side;
        Price = IsPrice(price)
            ? price
            : throw new ArgumentOutOfRangeException(nameof(price), price, "A price lies in 0 to 100, with 6 decimals at most.");
    }

    /// <summary>Whom it serves: those who declared this group, situation or diaspora with a consent to its use for inclusion.</summary>
    public Concept Group { get; }

    /// <summary>On which side the members stand.</summary>
    public InclusionSide Side { get; }

    /// <summary>
    /// What filling one place may cost in total score, 0 to 100; 1 is worth a perfect score, so 100 is filled practically always.
    /// </summary>
    public decimal Price { get; }

    /// <summary>The places reserved at each offer or need, 1 or more; null when a share says it.</summary>
    public int? Places { get; private init; }

    /// <summary>The share of the places, or of all matches, above 0 to 1; null when a number of places says it.</summary>
    public decimal? Share { get; private init; }

    /// <summary>True for places at each offer or need; false for a share of all matches.</summary>
    public bool IsReserve { get; private init; }

    /// <summary>The offers at which places are reserved for members who ask, by id; empty for all, and in the other rules.</summary>
    public ImmutableArray<Id<Offer>> Offers { get; private init; } = [];

    /// <summary>The needs at which places are reserved for members who offer, by id; empty for all, and in the other rules.</summary>
    public ImmutableArray<Id<Need>> Needs { get; private init; } = [];

    /// <summary>How many matches the group had before; 0 for a share of this plan alone.</summary>
    public long PastOfGroup { get; private init; }

    /// <summary>How many matches there were before in all, not less than those of the group.</summary>
    public long PastInAll { get; private init; }

    /// <summary>Reserves a number of places of each offer for members who ask.</summary>
    /// <param name="group">Whom it serves.</param>
    /// <param name="places">How many of the places of each offer, 1 or more; an offer with fewer gives all of them.</param>
    /// <param name="offers">The offers meant; every offer when null or empty.</param>
    /// <param name="price">What filling one place may cost in total score, 0 to 100, with 6 decimals at most.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public static InclusionRule ReservePlaces(Concept group, int places, IEnumerable<Id<Offer>>? offers = null, decimal price = 100) =>
        new(group, InclusionSide.Needs, price) { IsReserve = true, Places = Count(places), Offers = Sorted(offers) };

    /// <summary>Reserves a share of the places of each offer for members who ask.</summary>
    /// <param name="group">Whom it serves.</param>
    /// <param name="share">
    /// The share, above 0 to 1, with 6 decimals at most. Of the places of an offer it makes a whole number, half a place up: a quarter
    /// is one of two or of five places, none of one.
    /// </param>
    /// <param name="offers">The offers meant; every offer when null or empty.</param>
    /// <param name="price">What filling one place may cost in total score, 0 to 100, with 6 decimals at most.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public static InclusionRule ReserveShare(Concept group, decimal share, IEnumerable<Id<Offer>>? offers = null, decimal price = 100) =>
        new(group, InclusionSide.Needs, price) { IsReserve = true, Share = Part(share), Offers = Sorted(offers) };

    /// <summary>Reserves a number of the matches that each need asks for, for members who offer.</summary>
    /// <param name="group">Whom it serves.</param>
    /// <param name="places">How many of the matches of each need, 1 or more; a need that asks for fewer gives all of them.</param>
    /// <param name="needs">The needs meant; every need when null or empty.</param>
    /// <param name="price">What filling one place may cost in total score, 0 to 100, with 6 decimals at most.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public static InclusionRule ReservePlacesOfNeeds(Concept group, int places, IEnumerable<Id<Need>>? needs = null, decimal price = 100) =>
        new(group, InclusionSide.Offers, price) { IsReserve = true, Places = Count(places), Needs = Sorted(needs) };

    /// <summary>Reserves a share of the matches that each need asks for, for members who offer.</summary>
    /// <param name="group">Whom it serves.</param>
    /// <param name="share">The share, above 0 to 1, with 6 decimals at most; whole numbers are made of it as for offers.</param>
    /// <param name="needs">The needs meant; every need when null or empty.</param>
    /// <param name="price">What filling one place may cost in total score, 0 to 100, with 6 decimals at most.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public static InclusionRule ReserveShareOfNeeds(Concept group, decimal share, IEnumerable<Id<Need>>? needs = null, decimal price = 100) =>
        new(group, InclusionSide.Offers, price) { IsReserve = true, Share = Part(share), Needs = Sorted(needs) };

    /// <summary>Promises a group a share of all matches: of this plan, or, with a history, of all so far and this plan together.</summary>
    /// <remarks>
    /// The places asked for are share × (past matches in all + matches of the plan), rounded up, less the past matches of the group;
    /// none when that is below 0.
    /// </remarks>
    /// <param name="group">Whom it serves.</param>
    /// <param name="share">The least share, above 0 to 1, with 6 decimals at most.</param>
    /// <param name="side">On which side the members stand.</param>
    /// <param name="pastOfGroup">How many matches the group had before, 0 or more.</param>
    /// <param name="pastInAll">How many matches there were before in all, from those of the group to one thousand million.</param>
    /// <param name="price">What filling one place may cost in total score, 0 to 100, with 6 decimals at most.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range.</exception>
    public static InclusionRule ShareOfMatches(
        Concept group,
        decimal share,
        InclusionSide side = InclusionSide.Needs,
        long pastOfGroup = 0,
        long pastInAll = 0,
        decimal price = 100)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pastOfGroup);
        ArgumentOutOfRangeException.ThrowIfLessThan(pastInAll, pastOfGroup);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pastInAll, MaxPast);
        return side is InclusionSide.Needs or InclusionSide.Offers
            ? new InclusionRule(group, side, price) { Share = Part(share), PastOfGroup = pastOfGroup, PastInAll = pastInAll }
            : throw new ArgumentOutOfRangeException(nameof(side), side, "There is no such side.");
    }

    internal const long MaxPast = 1_000_000_000;

    internal long PricePoints => (long)(Price * Points.One);

    /// <summary>How many of the places of one offer or need are reserved.</summary>
    internal int PlacesOf(long places) => (int)Math.Min(
        Places is { } number ? Math.Min(number, places) : decimal.Round(Share!.Value * places, MidpointRounding.AwayFromZero), int.MaxValue);

    /// <summary>How many matches of the group a plan of so many matches owes.</summary>
    internal int MatchesOf(long matches) => (int)Math.Clamp(
        decimal.Ceiling(Share!.Value * (PastInAll + matches)) - PastOfGroup, 0, int.MaxValue);

    internal bool IsAt(Id<Offer> offer) => Side == InclusionSide.Needs && (Offers.IsEmpty || Offers.BinarySearch(offer) >= 0);

    internal bool IsAt(Id<Need> need) => Side == InclusionSide.Offers && (Needs.IsEmpty || Needs.BinarySearch(need) >= 0);

    internal static bool IsPrice(decimal price) => price >= 0 && price <= MatchConstraints.MaxPrice && Points.IsExact(price);

    internal static bool IsShare(decimal share) => share is > 0 and <= 1 && Points.IsExact(share);

    private static int Count(int places)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(places, 1);
        return places;
    }

    private static decimal Part(decimal share) => IsShare(share)
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies above 0, up to 1, with 6 decimals at most.");

    private static ImmutableArray<Id<T>> Sorted<T>(IEnumerable<Id<T>>? ids)
        where T : class
    {
        ImmutableArray<Id<T>> sorted = [.. (ids ?? []).Distinct().Order()];
        return sorted.Any(id => id.IsEmpty) ? throw new ArgumentException("An id is empty.", nameof(ids)) : sorted;
    }
}
