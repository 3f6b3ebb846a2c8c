using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Scoring;

namespace SolidarityEconomy.Matching.Policies;

/// <summary>What one call has to respect beside the policy: what is there already, what must be, what must not, what would be nice.</summary>
/// <remarks>
/// <para>
/// Rules and safety limits hold for every pair that a plan makes, pinned and kept ones, too; the threshold does not hold for
/// those two. What is forbidden or there already is never made, whatever else is said about it. Ids that a registry does not
/// have are passed over, since people leave.
/// </para>
/// <para>Immutable. Lists are in the order of ids; what stands twice in them counts once.</para>
/// </remarks>
public sealed class MatchConstraints
{
    /// <summary>A millionth: by as little a kept pair is preferred when all else is equal.</summary>
    private const decimal Least = 0.000001m;

    private readonly FrozenDictionary<MatchPair, PairTerms> _terms;

    /// <summary>Sets what is to be respected.</summary>
    /// <param name="pinned">Pairs that are made before all others, where rules, limits and places allow; in the order of ids.</param>
    /// <param name="forbidden">Pairs that are not made.</param>
    /// <param name="suggested">Pairs that somebody wishes for; of two wishes for a pair the greater counts.</param>
    /// <param name="kept">Pairs of an earlier plan that stay unless the total grows by more than <paramref name="keepPrice"/> for each that goes.</param>
    /// <param name="keepPrice">The price of giving up a kept pair, 0 to 100, with 6 decimals at most; 1 is worth a perfect score.</param>
    /// <param name="held">Pairs that are at work already: each takes a place on both sides and stays out of the plan.</param>
    /// <param name="asked">Pairs that have been asked and not answered: they take a place, or in a shortlist a name, on both sides.</param>
    /// <param name="busy">Offers with places taken for other causes; of two entries for an offer the greater counts.</param>
    /// <param name="shortlist">Asks for names to choose from instead of a plan; null for a plan.</param>
    /// <exception cref="ArgumentException">A list holds a null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The price is outside its range or has more decimals.</exception>
    public MatchConstraints(
        IEnumerable<MatchPair>? pinned = null,
        IEnumerable<MatchPair>? forbidden = null,
        IEnumerable<SuggestedPair>? suggested = null,
        IEnumerable<MatchPair>? kept = null,
        decimal keepPrice = 0,
        IEnumerable<MatchPair>? held = null,
        IEnumerable<MatchPair>? asked = null,
        IEnumerable<BusyOffer>? busy = null,
        ShortlistTerms? shortlist = null)
    {
        Pinned = Sorted(pinned);
        Forbidden = Sorted(forbidden);
        Kept = Sorted(kept);
        Held = Sorted(held);
        Asked = [.. Sorted(asked).Except(Held)];
        Suggested = Greatest(suggested, wish => wish.Pair, wish => wish.Bonus, MatchPair.Compare);
        Busy = Greatest(busy, offer => offer.Offer, offer => offer.Places, (one, other) => one.CompareTo(other));
        KeepPrice = keepPrice >= 0 && keepPrice <= MaxPrice && Points.IsExact(keepPrice)
            ? keepPrice
            : throw new ArgumentOutOfRangeException(nameof(keepPrice), keepPrice, "A price lies in 0 to 100, with 6 decimals at most.");
        Shortlist = shortlist;
        _terms = Terms().ToFrozenDictionary();
    }

    [JsonConstructor]
    internal MatchConstraints(
        ImmutableArray<MatchPair> pinned,
        ImmutableArray<MatchPair> forbidden,
        ImmutableArray<SuggestedPair> suggested,
        ImmutableArray<MatchPair> kept,
        decimal keepPrice,
        ImmutableArray<MatchPair> held,
        ImmutableArray<MatchPair> asked,
        ImmutableArray<BusyOffer> busy,
        ShortlistTerms? shortlist = null)
        : this(
            Listed(pinned), Listed(forbidden), Listed(suggested), Listed(kept), keepPrice, Listed(held), Listed(asked), Listed(busy), shortlist)
    {
    }

    /// <summary>The greatest price and bonus: a hundred perfect scores.</summary>
    public static decimal MaxPrice => 100;

    /// <summary>Nothing but the policy.</summary>
    public static MatchConstraints None { get; } = new();

    /// <summary>Pairs that are made before all others.</summary>
    public ImmutableArray<MatchPair> Pinned { get; }

    /// <summary>Pairs that are not made.</summary>
    public ImmutableArray<MatchPair> Forbidden { get; }

    /// <summary>Pairs that somebody wishes for, by ids; each once.</summary>
    public ImmutableArray<SuggestedPair> Suggested { get; }

    /// <summary>Pairs of an earlier plan that give way only for a gain above the price.</summary>
    public ImmutableArray<MatchPair> Kept { get; }

    /// <summary>The price of giving up a kept pair, 0 to 100. A kept pair also wins over another one of the same worth.</summary>
    public decimal KeepPrice { get; }

    /// <summary>Pairs that are at work already.</summary>
    public ImmutableArray<MatchPair> Held { get; }

    /// <summary>Pairs that have been asked and not answered yet, but those that are at work.</summary>
    public ImmutableArray<MatchPair> Asked { get; }

    /// <summary>Offers with places taken for other causes, by id; each once.</summary>
    public ImmutableArray<BusyOffer> Busy { get; }

    /// <summary>How many names are asked for; null for a plan.</summary>
    public ShortlistTerms? Shortlist { get; }

    /// <summary>Takes a document of constraints in.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="constraints">The constraints, or null.</param>
    /// <param name="report">Every fault at once, with its path; empty when there are constraints.</param>
    /// <returns>True when the document can be respected, whether or not a registry has the ids that it names.</returns>
    public static bool TryCreate(
        MatchConstraintsInput? input, [NotNullWhen(true)] out MatchConstraints? constraints, out InputReport report)
    {
        InputReader reader = new();
        constraints = new MatchConstraintsReader(reader).Read(input);
        report = reader.Report;
        return constraints is not null;
    }

    /// <summary>Writes the constraints as a document.</summary>
    /// <returns>The document; lists stand in the order of ids.</returns>
    public MatchConstraintsInput ToInput() => new(
        Inputs(Pinned),
        Inputs(Forbidden),
        [.. Suggested.Select(wish => new SuggestedPairInput(Input(wish.Pair), wish.Bonus))],
        Inputs(Kept),
        KeepPrice,
        Inputs(Held),
        Inputs(Asked),
        [.. Busy.Select(busy => new BusyOfferInput(busy.Offer.ToString(), busy.Places))],
        Shortlist is null ? null : new ShortlistInput(Shortlist.NamesPerNeed, Shortlist.NamesPerOffer));

    /// <summary>Joins what two say: lists together, the greater price, and the shortlist of the other one where it asks for one.</summary>
    /// <param name="other">What is to be respected as well.</param>
    /// <returns>Both in one.</returns>
    public MatchConstraints And(MatchConstraints other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new MatchConstraints(
            Pinned.Concat(other.Pinned),
            Forbidden.Concat(other.Forbidden),
            Suggested.Concat(other.Suggested),
            Kept.Concat(other.Kept),
            Math.Max(KeepPrice, other.KeepPrice),
            Held.Concat(other.Held),
            Asked.Concat(other.Asked),
            Busy.Concat(other.Busy),
            other.Shortlist ?? Shortlist);
    }

    /// <summary>The pairs about which something is said, in any order.</summary>
    internal IEnumerable<KeyValuePair<MatchPair, PairTerms>> AllTerms => _terms;

    internal PairTerms TermsOf(MatchPair pair) => _terms.GetValueOrDefault(pair);

    private static MatchPairInput[] Inputs(ImmutableArray<MatchPair> pairs) => [.. pairs.Select(Input)];

    private static MatchPairInput Input(MatchPair pair) => new(pair.Need.ToString(), pair.Offer.ToString());

    private static T[] Listed<T>(ImmutableArray<T> list) => list.IsDefault ? [] : [.. list];

    private static ImmutableArray<MatchPair> Sorted(IEnumerable<MatchPair>? pairs)
    {
        MatchPair[] list = [.. (pairs ?? []).Select(Present).Distinct()];
        Array.Sort(list, MatchPair.Compare);
        return [.. list];
    }

    private static ImmutableArray<T> Greatest<T, TKey, TAmount>(
        IEnumerable<T>? entries, Func<T, TKey> key, Func<T, TAmount> amount, Comparison<TKey> compare)
        where T : class =>
        [.. (entries ?? []).Select(Present).GroupBy(key).Select(same => same.MaxBy(amount)!).OrderBy(key, Comparer<TKey>.Create(compare))];

    private static T Present<T>(T? entry)
        where T : class => entry ?? throw new ArgumentException("A list of constraints holds a null.");

    private Dictionary<MatchPair, PairTerms> Terms()
    {
        Dictionary<MatchPair, PairTerms> terms = [];
        foreach (SuggestedPair wish in Suggested)
        {
            terms[wish.Pair] = new PairTerms { Bonus = wish.Bonus };
        }

        foreach (MatchPair pair in Kept)
        {
            PairTerms before = terms.GetValueOrDefault(pair);
            terms[pair] = before with { IsKept = true, Bonus = before.Bonus + KeepPrice + Least };
        }

        foreach (MatchPair pair in Pinned)
        {
            terms[pair] = terms.GetValueOrDefault(pair) with { IsPinned = true };
        }

        foreach (MatchPair pair in Forbidden.Concat(Held).Concat(Asked))
        {
            terms[pair] = new PairTerms { IsOut = true };
        }

        return terms;
    }
}
