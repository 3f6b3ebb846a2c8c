using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.Texts;
using SolidarityEconomy.Profiles;

namespace SolidarityEconomy.Matching.Retrieval;

/// <summary>Finds the best offers for a need, exactly, among many offers that come, change and go.</summary>
/// <remarks>
/// <para>
/// A search gives what looking at every offer would give: the offers that keep every rule of the policy, reach its threshold, score
/// above 0 and are kept away by no safety limit, with the greatest scores; of equal scores the one whose id comes first ordinally.
/// As in a plan, only open needs and offers take part, and none of an actor whose personal file is blocked; an offer with capacity
/// 0 has a pause and is not found. The order in which offers came makes no difference.
/// </para>
/// <para>
/// The skills, topics, themes and values of the offers are kept by concept, with what rules and filters most ask for. A search sums up
/// what the wishes of a need find there, leaves out what a narrow rule or filter cannot let pass, and scores only offers that
/// could still get into the list; those with the same traits in all criteria once. Where criteria of other kinds weigh most, more
/// offers are scored.
/// </para>
/// <para>
/// Many may read at a time, or one may write and nobody read: the caller sees to that. Which consents hold, and whether a period
/// holds a day, is decided before, by <see cref="Registry.For"/>, or by a filter.
/// </para>
/// </remarks>
public sealed class CandidateIndex
{
    /// <summary>The greatest number of candidates of a search: 10,000.</summary>
    public const int MaxCount = 10_000;

    private const string Stage = "match.candidates";

    private readonly OfferTable _table;

    // A search that is done leaves what it worked out to the next one; whoever writes throws it away.
    private CandidateQuery? _spare;

    /// <summary>Makes an index of the offers of a registry; in time proportional to them and to the parts of the policy.</summary>
    /// <param name="registry">The registry; its needs are not kept.</param>
    /// <param name="policy">Who may be matched and what is preferred.</param>
    public CandidateIndex(Registry registry, MatchPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
        _table = new OfferTable(policy);
        foreach (OfferSide side in new Participants(registry).Offers.Where(IsFound))
        {
            _table.Add(_table.Read(side));
        }
    }

    /// <summary>The policy by which candidates are found.</summary>
    public MatchPolicy Policy { get; }

    /// <summary>How many offers can be found.</summary>
    public int Count => _table.Count;

    /// <summary>Tells whether an offer can be found.</summary>
    /// <param name="offer">The id of the offer.</param>
    /// <returns>False also for an offer that was put in while it took no part.</returns>
    public bool Contains(Id<Offer> offer) => _table.Contains(offer);

    /// <summary>Adds offers, or puts them in the place of those with the same ids; all or none.</summary>
    /// <remarks>
    /// An offer that takes no part any more leaves the index. What is given of an actor counts at once for its other offers in the
    /// index, too; so whoever is blocked leaves with all of them, and comes back offer by offer. Takes time proportional to the
    /// offers, and a little to the number of those that are alike.
    /// </remarks>
    /// <param name="offers">The offers with their actors and profiles, each id once.</param>
    /// <exception cref="ArgumentException">An offer is null or stands twice, or an actor stands in two versions.</exception>
    public void Put(params IEnumerable<OfferSide> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        List<OfferSide> sides = WithOthersOfTheActors([.. offers]);
        OfferRow[] rows = [.. sides.Where(IsFound).Select(_table.Read)];
        _spare = null;
        foreach (OfferSide side in sides)
        {
            _ = _table.Remove(side.Offer.Id);
        }

        foreach (OfferRow row in rows)
        {
            _table.Add(row);
        }
    }

    /// <summary>Takes offers out.</summary>
    /// <param name="offers">Their ids; those that are not in the index are passed over.</param>
    /// <returns>How many were taken out.</returns>
    public int Remove(params IEnumerable<Id<Offer>> offers)
    {
        ArgumentNullException.ThrowIfNull(offers);
        Id<Offer>[] ids = [.. offers];
        _spare = null;
        return ids.Count(_table.Remove);
    }

    /// <summary>Finds the best offers for a need.</summary>
    /// <remarks>
    /// What a search works with, at most 0.5 MB and 0.3 MB for each criterion and rule, stays in the index for the next one until it
    /// changes. A call takes 64 bytes for each offer that it lists, 512 for each criterion and rule, 32 for each concept that the need
    /// wishes for, and 4 for each different trait that a filter looks at.
    /// </remarks>
    /// <param name="need">The need with its actor and profile; it may stand in no registry.</param>
    /// <param name="count">How many: 1 to <see cref="MaxCount"/>.</param>
    /// <param name="filter">What is asked of an offer beyond the policy; null for nothing.</param>
    /// <param name="cancellationToken">Looked at every few thousand offers.</param>
    /// <returns>The best ones in their order; none for a need that takes no part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside its range.</exception>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CandidateList Find(
        NeedSide need, int count, CandidateFilter? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(need);
        RequireCount(count);
        return FindEach([need], count, filter, null, cancellationToken)[0];
    }

    /// <summary>Finds the best offers for a need of a registry.</summary>
    /// <remarks>Takes as much memory as a search for a need that stands in no registry.</remarks>
    /// <param name="registry">The registry in which the need stands with its actor and profile.</param>
    /// <param name="need">The id of the need.</param>
    /// <param name="count">How many: 1 to <see cref="MaxCount"/>.</param>
    /// <param name="filter">What is asked of an offer beyond the policy; null for nothing.</param>
    /// <param name="cancellationToken">Looked at every few thousand offers.</param>
    /// <returns>The best ones in their order; none for a need that takes no part.</returns>
    /// <exception cref="ArgumentException">Nothing is registered under this id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside its range.</exception>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public CandidateList Find(
        Registry registry, Id<Need> need, int count, CandidateFilter? filter = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return Find(new Participants(registry).Side(registry.Find(need)), count, filter, cancellationToken);
    }

    /// <summary>Finds the best offers for each need of a registry that takes part.</summary>
    /// <remarks>
    /// Needs that are alike, or that wish for the same concepts, are searched one after another, so that what they have in common is
    /// worked out once and stays near. It takes 64 bytes for each offer that is listed and, below a million pairs of needs and offers, 4,096
    /// for each need. From there on whatever can be said of all of them is worked out before: 512 bytes for each need and offer, 128 more
    /// for each criterion and rule, the traits of the needs, and tables of what traits give each other, as in a plan: see
    /// <see cref="Matcher"/>.
    /// </remarks>
    /// <param name="registry">The registry with the needs; its offers are not looked at.</param>
    /// <param name="count">How many for each need: 1 to <see cref="MaxCount"/>.</param>
    /// <param name="filter">What is asked of an offer beyond the policy; null for nothing.</param>
    /// <param name="threads">
    /// How many threads search, the caller's with them: 1 to 1,024. The lists are the same with any number; own criteria and rules are then
    /// asked by several threads at a time.
    /// </param>
    /// <param name="progress">Told the needs done in the stage <c>match.candidates</c>, after each of them or every few.</param>
    /// <param name="cancellationToken">Looked at for each need and every few thousand offers.</param>
    /// <returns>A list for each need, by id of the need; one may be empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is outside its range.</exception>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ImmutableArray<CandidateList> FindAll(
        Registry registry,
        int count,
        CandidateFilter? filter = null,
        int threads = 1,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(registry);
        RequireCount(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threads, Lanes.MostThreads);
        NeedSide[] needs = [.. new Participants(registry).Needs.OrderBy(side => side.Need.Id)];
        if ((long)needs.Length * Count < CandidateLists.LeastPairs && threads == 1)
        {
            return FindEach(needs, count, filter, progress, cancellationToken);
        }

        Condition[] filters = filter?.Over(_table) ?? [];
        CandidateList[] found = CandidateLists.Find(
            needs,
            _table,
            _table.RowsWhere(row => Array.TrueForAll(filters, condition => condition.Allows(row))),
            Policy,
            count,
            threads,
            done => progress?.Report(new WorkProgress(Stage, done, needs.Length)),
            cancellationToken);
        progress?.Report(new WorkProgress(Stage, needs.Length, needs.Length));
        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    /// <summary>Says why an offer is a candidate for a need: what each criterion contributes, the greatest first, and which conditions hold.</summary>
    /// <param name="need">The need that was searched for, with its actor and profile.</param>
    /// <param name="offer">The id of an offer that a search for it finds; a filter makes no difference.</param>
    /// <returns>The explanation; the reasons for participants, the figures for the coordinator.</returns>
    /// <exception cref="ArgumentException">No search for this need finds such an offer, for whatever cause.</exception>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    public Explanation Explain(NeedSide need, Id<Offer> offer)
    {
        ArgumentNullException.ThrowIfNull(need);
        return (_table.Find(offer) is { } side ? CandidateReasons.Of(Policy, need, side) : null)
            ?? throw new ArgumentException($"The offer {offer} is no candidate for the need {need.Need.Id}.", nameof(offer));
    }

    /// <summary>Says what a search found, and why each of the candidates.</summary>
    /// <param name="registry">The registry in which the need stands with its actor and profile.</param>
    /// <param name="found">What a search in this index found, or several merged that it would find, too.</param>
    /// <returns>The explanation, the best candidate first; the reasons for participants, the figures for the coordinator.</returns>
    /// <exception cref="ArgumentException">The need is not registered, or an offer of the list is no candidate for it any more.</exception>
    /// <exception cref="InvalidOperationException">A caller's criterion gave a value outside 0 to 1.</exception>
    public Explanation Explain(Registry registry, CandidateList found)
    {
        ArgumentNullException.ThrowIfNull(registry);
        ArgumentNullException.ThrowIfNull(found);
        NeedSide need = new Participants(registry).Side(registry.Find(found.Need));
        return new Explanation(
            MatchingTexts.Message(ExplanationTexts.Candidates, ("count", found.Candidates.Length), ("need", need.Need.Title)),
            Audience.Participant,
            found.Candidates.Select(candidate => Explain(need, candidate.Offer)));
    }

    /// <summary>Writes what can be found as a registry: its document keeps the index, and a new index over it gives the same answers.</summary>
    /// <remarks>It holds everything about the actors of the offers, also what is private.</remarks>
    /// <returns>The offers with their actors and profiles, each by id.</returns>
    public Registry Snapshot()
    {
        OfferSide[] sides = [.. _table.Sides.OrderBy(side => side.Offer.Id)];
        OfferSide[] actors = [.. sides.DistinctBy(side => side.Actor.Id).OrderBy(side => side.Actor.Id)];
        return new RegistryBuilder()
            .Add(actors.Select(side => side.Registered))
            .Add(actors.Select(ProfileOf).OfType<Profile>())
            .Add(sides.Select(side => side.Offer))
            .Build();
    }

    private static bool IsFound(OfferSide side) => side.Offer.Capacity != 0 && Participants.TakesPart(side);

    private static void RequireCount(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
    }

    private static Profile? ProfileOf(OfferSide side) => side.Limited ?? side.Profile;

    private static bool IsSameActor(OfferSide one, OfferSide other) =>
        one.Registered.Equals(other.Registered) && Equals(ProfileOf(one), ProfileOf(other));

    /// <summary>The offers, and what else the index has of their actors as far as it changes with them.</summary>
    private List<OfferSide> WithOthersOfTheActors(OfferSide[] offers)
    {
        HashSet<Id<Offer>> ids = [];
        Dictionary<Id<Actor>, OfferSide> actors = [];
        foreach (OfferSide side in offers)
        {
            ArgumentNullException.ThrowIfNull(side, nameof(offers));
            if (!ids.Add(side.Offer.Id))
            {
                throw new ArgumentException($"The offer {side.Offer.Id} stands twice.", nameof(offers));
            }

            if (!actors.TryAdd(side.Actor.Id, side) && !IsSameActor(actors[side.Actor.Id], side))
            {
                throw new ArgumentException($"The actor {side.Actor.Id} stands in two versions.", nameof(offers));
            }
        }

        List<OfferSide> all = [.. offers];
        foreach (OfferSide now in actors.Values)
        {
            foreach (int row in _table.RowsOf(now.Actor.Id))
            {
                OfferSide other = _table[row];
                if (!ids.Contains(other.Offer.Id) && !IsSameActor(other, now))
                {
                    all.Add(new OfferSide(other.Offer, now.Registered, ProfileOf(now)));
                }
            }
        }

        return all;
    }

    private ImmutableArray<CandidateList> FindEach(
        NeedSide[] needs, int count, CandidateFilter? filter, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        CandidateList[] found = new CandidateList[needs.Length];
        CandidateQuery query = Interlocked.Exchange(ref _spare, null) ?? new CandidateQuery(_table, Policy);
        Condition[] filters = filter?.Over(_table) ?? [];
        int done = 0;
        foreach (int i in Alike(needs))
        {
            cancellationToken.ThrowIfCancellationRequested();
            found[i] = CandidateList.Of(needs[i], count, query.Find(needs[i], count, filters, cancellationToken), row => _table[row]);
            progress?.Report(new WorkProgress(Stage, ++done, needs.Length));
        }

        Volatile.Write(ref _spare, query);
        return ImmutableCollectionsMarshal.AsImmutableArray(found);
    }

    /// <summary>The numbers of the needs: those that wish for the same concepts near each other, those with the same traits side by side.</summary>
    private int[] Alike(NeedSide[] needs)
    {
        int[] numbers = [.. Enumerable.Range(0, needs.Length)];
        if (needs.Length > 1)
        {
            int[][] ranks =
            [
                .. Enumerable.Range(0, Policy.Criteria.Length)
                    .OrderBy(c => Policy.Criteria[c].Criterion is IConceptCriterion { IsSummed: true } ? 0 : 1)
                    .Select(c => RanksOf(c, needs)),
            ];
            Array.Sort(numbers, (one, other) =>
            {
                foreach (int[] rank in ranks)
                {
                    if (rank[one] != rank[other])
                    {
                        return rank[one].CompareTo(rank[other]);
                    }
                }

                return one.CompareTo(other);
            });
        }

        return numbers;
    }

    /// <summary>A number for each need, equal for equal traits in a criterion.</summary>
    private int[] RanksOf(int criterion, NeedSide[] needs)
    {
        ICriterion asked = Policy.Criteria[criterion].Criterion;
        TraitClasses traits = new(needs.Length, i => asked.NeedTrait(needs[i]));
        return asked is IConceptCriterion { IsSummed: true } concepts
            && _table.Postings.RanksOf(criterion, concepts, traits.Traits) is var ranks
            ? Array.ConvertAll(traits.Of, number => ranks[number])
            : traits.Of;
    }
}
