using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>The best offers for one need, the best first; of equal scores the one whose id comes first ordinally.</summary>
/// <remarks>
/// Immutable. Lists of the same need that were found in parts of a registry can be merged, with the same result as if it had been
/// searched in one; so a very large registry can be searched in several places. It is a document of its own.
/// </remarks>
public sealed class CandidateList
{
    internal const string SchemaName = "solidarity-economy/candidate-list";

    private static readonly Comparer<Candidate> InOrder = Comparer<Candidate>.Create((one, other) =>
        one.Score != other.Score ? other.Score.CompareTo(one.Score) : one.Offer.CompareTo(other.Offer));

    /// <summary>Makes a list of what was found elsewhere.</summary>
    /// <param name="need">The need that was searched for; not empty.</param>
    /// <param name="limit">How many were asked for: 1 to <see cref="CandidateIndex.MaxCount"/>.</param>
    /// <param name="candidates">The best ones in their order, each offer once; no more than the limit.</param>
    /// <exception cref="ArgumentException">
    /// The id is empty, there are more than the limit, they are not in their order, or an offer stands twice.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is outside its range.</exception>
    [JsonConstructor]
    public CandidateList(Id<Need> need, int limit, ImmutableArray<Candidate> candidates)
    {
        Need = need.IsEmpty ? throw new ArgumentException("The id of the need is empty.", nameof(need)) : need;
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, CandidateIndex.MaxCount);
        Limit = limit;
        Candidates = !candidates.IsDefault && candidates.Length <= limit && IsInOrder(candidates)
            ? candidates
            : throw new ArgumentException(
                "Candidates stand by falling score, then by id, each offer once, and are no more than the limit.", nameof(candidates));
    }

    private CandidateList(NeedSide need, int limit, Candidate[] found) =>
        (Need, Limit, Candidates) = (need.Need.Id, limit, ImmutableCollectionsMarshal.AsImmutableArray(found));

    /// <summary>The name of the document's schema.</summary>
    [JsonPropertyOrder(-2)]
    public string Schema { get; } = SchemaName;

    /// <summary>The version of the document's schema.</summary>
    [JsonPropertyOrder(-1)]
    public string Version { get; } = "1.0";

    /// <summary>The need that was searched for.</summary>
    public Id<Need> Need { get; }

    /// <summary>How many were asked for; a shorter list holds every offer that suits.</summary>
    public int Limit { get; }

    /// <summary>What was found, the best first, equal scores by id of the offer.</summary>
    public ImmutableArray<Candidate> Candidates { get; }

    /// <summary>Merges what was found for one need in several parts of a registry, under the same policy and filter.</summary>
    /// <remarks>
    /// The result has the smallest limit of the parts, and is what one search over all parts would find. An offer that is in
    /// several parts counts once. Time grows with the candidates and the logarithm of their number.
    /// </remarks>
    /// <param name="parts">The lists, at least one, in any order.</param>
    /// <returns>The best of all.</returns>
    /// <exception cref="ArgumentException">
    /// There is no list, they are of several needs, or an offer has two scores, so that the policy or the offer was not the same.
    /// </exception>
    public static CandidateList Merge(params IEnumerable<CandidateList> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        CandidateList[] all = [.. parts];
        if (all.Length == 0 || Array.Exists(all, part => part is null || part.Need != all[0]?.Need))
        {
            throw new ArgumentException("What is merged is at least one list, each of the same need.", nameof(parts));
        }

        Candidate[] distinct = [.. all.SelectMany(part => part.Candidates).Distinct().OrderBy(candidate => candidate, InOrder)];
        if (distinct.DistinctBy(candidate => candidate.Offer).Count() < distinct.Length)
        {
            throw new ArgumentException("An offer has two scores in the lists.", nameof(parts));
        }

        int limit = all.Min(part => part.Limit);
        return new CandidateList(all[0].Need, limit, [.. distinct.Take(limit)]);
    }

    /// <summary>What a search found, which keeps the order and each offer once.</summary>
    /// <param name="need">The need that was searched for.</param>
    /// <param name="limit">How many were asked for.</param>
    /// <param name="best">What was found.</param>
    /// <param name="offerAt">The offer at a position.</param>
    internal static CandidateList Of(NeedSide need, int limit, TopList best, Func<int, OfferSide> offerAt)
    {
        Candidate[] candidates = new Candidate[best.Count];
        for (int k = 0; k < candidates.Length; k++)
        {
            candidates[k] = new Candidate(offerAt(best.Positions[k]).Offer.Id, Points.ToDecimal(best.Values[k]));
        }

        return new CandidateList(need, limit, candidates);
    }

    /// <summary>Tells the need and how many candidates there are.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Need}: {Candidates.Length} of {Limit}");

    private static bool IsInOrder(ImmutableArray<Candidate> candidates)
    {
        for (int i = 0; i < candidates.Length; i++)
        {
            if (candidates[i] is null || (i > 0 && InOrder.Compare(candidates[i - 1], candidates[i]) >= 0))
            {
                return false;
            }
        }

        return candidates.DistinctBy(candidate => candidate.Offer).Count() == candidates.Length;
    }
}
