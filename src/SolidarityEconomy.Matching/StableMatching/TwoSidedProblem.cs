using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Two sides who choose each other by lists: one to one, many to one or many to many, by their capacities.</summary>
/// <remarks>
/// <para>
/// Lists may be incomplete, have ties and name strangers. A pair counts only when each stands on the other's list; what has no
/// effect is taken off and told in <see cref="Cleaning"/>. Choosers are kept in the ordinal order of their ids, so the order of
/// the input never matters; ties are broken once, by the rule given, before anything else.
/// </para>
/// <para>
/// A matching is stable when no pair blocks it: two who accept each other, are not together, and each of whom has a place free
/// or somebody whom it likes strictly less. Deferred acceptance is truthful for the side that proposes when each of it takes
/// one; the other rules below say what they give up. Roth and Sotomayor, <i>Two-Sided Matching</i> (1990). Immutable.
/// </para>
/// </remarks>
public sealed class TwoSidedProblem
{
    private TwoSidedProblem(ImmutableArray<Chooser> left, ImmutableArray<Chooser> right, Market market, InputReport cleaning)
    {
        Left = left;
        Right = right;
        Market = market;
        Cleaning = cleaning;
    }

    /// <summary>Takes two sides with their lists.</summary>
    /// <param name="left">The left side; may be empty.</param>
    /// <param name="right">The right side; may be empty, and may have the same ids as the left one.</param>
    /// <param name="ties">How ties are broken; by id when null.</param>
    /// <exception cref="ArgumentException">An id stands twice on one side, or an entry is null.</exception>
    public TwoSidedProblem(IEnumerable<Chooser> left, IEnumerable<Chooser> right, TieBreak? ties = null)
    {
        (Left, ImmutableArray<int> leftAt) = ListCleaner.Sort(left, nameof(left));
        (Right, ImmutableArray<int> rightAt) = ListCleaner.Sort(right, nameof(right));
        Market = ListCleaner.Clean(Left, Right, ties ?? TieBreak.ById, out IReadOnlyList<ListFault> faults);
        Cleaning = ListFault.Report(
            faults,
            side => side == Side.Left ? "left" : "right",
            (side, owner) => side == Side.Left ? leftAt[owner] : rightAt[owner]);
    }

    /// <summary>The left side, by id.</summary>
    public ImmutableArray<Chooser> Left { get; }

    /// <summary>The right side, by id.</summary>
    public ImmutableArray<Chooser> Right { get; }

    /// <summary>What was taken off which list, as warnings in the order of the input: strangers, repetitions, one-sided wishes.</summary>
    public InputReport Cleaning { get; }

    internal Market Market { get; }

    /// <summary>Takes a document in.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <param name="report">Every fault at once; when there is none, the warnings of <see cref="Cleaning"/>.</param>
    /// <param name="ties">How ties are broken; by id when null.</param>
    /// <returns>True when the document is a problem.</returns>
    public static bool TryCreate(
        TwoSidedInput? input, [NotNullWhen(true)] out TwoSidedProblem? problem, out InputReport report, TieBreak? ties = null)
    {
        ChooserReader reader = new(input is not null);
        ImmutableArray<Chooser> left = reader.Read("left", input?.Left, mayReserve: true);
        ImmutableArray<Chooser> right = reader.Read("right", input?.Right, mayReserve: true);
        problem = reader.IsClean ? new TwoSidedProblem(left, right, ties) : null;
        report = problem?.Cleaning ?? reader.Report;
        return problem is not null;
    }

    /// <summary>
    /// People and places of which some belong to somebody: an owner stands first at the own place, then in the order whoever names it.
    /// </summary>
    /// <remarks>
    /// <see cref="TopTradingCycles"/> then exchanges among owners, serves newcomers from free places, and leaves nobody worse off
    /// than with the own place, which is added to the end of a list that lacks it. Abdulkadiroğlu and Sönmez, <i>House Allocation
    /// with Existing Tenants</i> (1999).
    /// </remarks>
    /// <param name="people">Everybody with a list of places; each takes one.</param>
    /// <param name="places">All places, owned or free, each with room for one.</param>
    /// <param name="owners">The owner of each place that has one; nobody owns two.</param>
    /// <param name="order">Who goes before whom at the places of others: each of the people once.</param>
    /// <returns>The problem, the people left and the places right.</returns>
    /// <exception cref="ArgumentException">
    /// An entry is null, somebody takes more or fewer than one, a place or owner is unknown, somebody owns two places, or the order leaves
    /// somebody out or names somebody twice.
    /// </exception>
    public static TwoSidedProblem WithOwners(
        IEnumerable<Chooser> people,
        IEnumerable<Id<Chooser>> places,
        IReadOnlyDictionary<Id<Chooser>, Id<Chooser>> owners,
        IEnumerable<Id<Chooser>> order)
    {
        ImmutableArray<Chooser> all = Listed.Of(people, nameof(people));
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(owners);
        ArgumentNullException.ThrowIfNull(order);
        ImmutableArray<Id<Chooser>> houses = [.. places];
        ImmutableArray<Id<Chooser>> line = [.. order];
        HashSet<Id<Chooser>> known = [.. all.Select(person => person.Id)];
        Require(all.All(person => person.Capacity == 1), "Everybody takes one place.", nameof(people));
        Dictionary<Id<Chooser>, List<Id<Chooser>>> takers = [];
        foreach (Id<Chooser> place in houses)
        {
            _ = takers.TryAdd(place, owners.TryGetValue(place, out Id<Chooser> owner) ? [owner] : []);
        }

        Require(
            owners.Keys.All(takers.ContainsKey) && owners.Values.All(known.Contains), "A place or owner is unknown.", nameof(owners));
        Require(owners.Values.Distinct().Count() == owners.Count, "Somebody owns two places.", nameof(owners));
        Require(line.Length == all.Length && known.SetEquals(line), "The order names each of the people once.", nameof(order));
        Dictionary<Id<Chooser>, Id<Chooser>> own = owners.ToDictionary(pair => pair.Value, pair => pair.Key);
        Dictionary<Id<Chooser>, TieredNames?> wishes = [];
        foreach (Chooser person in all)
        {
            wishes[person.Id] = own.TryGetValue(person.Id, out Id<Chooser> home) && person.Names?.All.Contains(home) == false
                ? person.Names.With(home)
                : person.Names;
        }

        foreach (Id<Chooser> person in line)
        {
            Id<Chooser> home = own.GetValueOrDefault(person);
            foreach (Id<Chooser> place in wishes[person] is { } names ? names.All : houses.AsSpan())
            {
                if (place != home && takers.TryGetValue(place, out List<Id<Chooser>>? list) && (list.Count == 0 || list[^1] != person))
                {
                    list.Add(person);
                }
            }
        }

        return new TwoSidedProblem(
            all.Select(person => wishes[person.Id] == person.Names ? person : Chooser.Taking(person.Id, wishes[person.Id], capacity: 1)),
            houses.Select(place => Chooser.InOrder(place, takers[place])));
    }

    /// <summary>The stable matching that is best for everybody of one side and worst for everybody of the other.</summary>
    /// <remarks>
    /// Deferred acceptance (Gale and Shapley 1962), in time linear in the entries times the logarithm of the capacities; where places
    /// are reserved, times the capacities, and for those who reserve and propose times the length of their lists. Beside the result
    /// it takes 24 bytes for each chooser and each place, and where places are reserved 2 for each entry.
    /// </remarks>
    /// <param name="side">Who proposes, and fares best.</param>
    /// <param name="cancellationToken">Looked at from time to time.</param>
    /// <returns>The matching.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TwoSidedMatching Propose(Side side, CancellationToken cancellationToken = default)
    {
        RequireSide(side);
        if (HasReserves)
        {
            return Matching(side == Side.Left
                ? SeatAcceptance.Run(Market, cancellationToken)
                : Market.FromRight(SeatAcceptance.Run(Market.Turned(), cancellationToken)));
        }

        if (side == Side.Left)
        {
            return Matching(Market.FromRight(DeferredAcceptance.Run(Market, cancellationToken).Held.All()));
        }

        int[] pairs = DeferredAcceptance.Run(Market.Turned(), cancellationToken).Held.All();
        Array.Sort(pairs);
        return Matching(pairs);
    }

    /// <summary>As <see cref="Propose"/>, but those who stay below their minimum are closed, one by one, until none does.</summary>
    /// <remarks>
    /// In every stable matching the same ones stay below, with the same number (the rural hospitals theorem), so only closing
    /// helps. The one that lacks most goes first; of several, the right side before the left and the last id before the first.
    /// The result is stable among those who are left: its <see cref="TwoSidedMatching.Problem"/> is the one without the closed.
    /// Whether another choice would close fewer is not searched, which would be hard (Biró, Fleiner, Irving and Manlove 2010).
    /// Without reserves closing on the right side costs the proposals that follow and a look at everybody; closing on the left side,
    /// or with reserves, costs as much as <see cref="Propose"/>. Beside the result it takes 64 bytes for each chooser and each place.
    /// </remarks>
    /// <param name="side">Who proposes, and fares best.</param>
    /// <param name="cancellationToken">Looked at from time to time.</param>
    /// <returns>The matching, with those who were closed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TwoSidedMatching ProposeWithMinimums(Side side, CancellationToken cancellationToken = default)
    {
        RequireSide(side);
        List<Shortfall> closed = Closing.Run(this, cancellationToken);
        return Without(closed).Propose(side, cancellationToken).WithClosed([.. closed.OrderBy(entry => entry.Side).ThenBy(entry => entry.Id)]);
    }

    /// <summary>Every stable matching, from the one best for the left side to the one best for the right side.</summary>
    /// <remarks>
    /// By rotations: time linear in their number for each matching; there may be exponentially many matchings. Beside the result it
    /// takes at most 160 bytes for each chooser and 200 for each entry of the lists, and with each matching 16 for each chooser.
    /// </remarks>
    /// <param name="limit">The most that are listed; above zero.</param>
    /// <param name="progress">Told the matchings listed of those that may be, stage <c>stable.list</c>.</param>
    /// <param name="cancellationToken">Looked at for each matching.</param>
    /// <returns>The matchings, and whether these are all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not above zero.</exception>
    /// <exception cref="InvalidOperationException">Somebody keeps places for some, which this rule does not honour.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public StableMatchings FindAll(
        int limit = 1000, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        RequireNoReserves();
        ImmutableArray<TwoSidedMatching>.Builder found = ImmutableArray.CreateBuilder<TwoSidedMatching>();
        foreach (int[] pairs in Search(cancellationToken).All())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (found.Count == limit)
            {
                return new StableMatchings(found.ToImmutable(), isComplete: false);
            }

            found.Add(Matching(pairs));
            progress?.Report(new WorkProgress("stable.list", found.Count, limit));
        }

        return new StableMatchings(found.ToImmutable(), isComplete: true);
    }

    /// <summary>The stable matching with the least sum of places, counted on all lists; of several the best for the left side.</summary>
    /// <remarks>
    /// A least cut through the rotations. Beside the result it takes at most 160 bytes for each chooser and 500 for each entry of the
    /// lists, mostly far less: only entries by which a stable matching can differ from another one count.
    /// </remarks>
    /// <param name="cancellationToken">Looked at in every part of the search.</param>
    /// <returns>The matching; its <see cref="TwoSidedMatching.TotalRank"/> is the least.</returns>
    /// <exception cref="InvalidOperationException">Somebody keeps places for some, which this rule does not honour.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TwoSidedMatching Egalitarian(CancellationToken cancellationToken = default)
    {
        RequireNoReserves();
        return Matching(Search(cancellationToken).Egalitarian(cancellationToken));
    }

    /// <summary>The stable matching in which the worst-off has the best place; of several the best for the left side.</summary>
    /// <remarks>
    /// Rotation by rotation for the worst-off. Beside the result it takes at most 160 bytes for each chooser and 200 for each entry of
    /// the lists.
    /// </remarks>
    /// <param name="cancellationToken">Looked at in every part of the search.</param>
    /// <returns>The matching; its <see cref="TwoSidedMatching.Regret"/> is the least.</returns>
    /// <exception cref="InvalidOperationException">Somebody keeps places for some, which this rule does not honour.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TwoSidedMatching MinimumRegret(CancellationToken cancellationToken = default)
    {
        RequireNoReserves();
        return Matching(Search(cancellationToken).MinimumRegret(cancellationToken));
    }

    /// <summary>Round by round the left side asks the next on its lists, and whoever is taken stays: the rule known from Boston.</summary>
    /// <remarks>
    /// Serves most first wishes, is efficient for the left side, is not stable, and punishes those who name their true wish first
    /// and miss it. Abdulkadiroğlu and Sönmez, <i>School Choice</i> (2003). Who takes several asks one a round.
    /// O(entries · log entries); beside the result it takes 48 bytes for each chooser and each pair.
    /// </remarks>
    /// <param name="cancellationToken">Looked at in each round.</param>
    /// <returns>The matching; <see cref="Check"/> lists the pairs that block it.</returns>
    /// <exception cref="InvalidOperationException">Somebody keeps places for some, which this rule does not honour.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TwoSidedMatching ImmediateAcceptance(CancellationToken cancellationToken = default)
    {
        RequireNoReserves();
        return Matching(ChoiceRules.ImmediateAcceptance(Market.Left, Market.Right, cancellationToken));
    }

    /// <summary>Exchange in rings: everybody on the left points to the best place left, each place to the first on its list.</summary>
    /// <remarks>
    /// Truthful and efficient for the left side; the lists of the right side are claims that may be traded, so it is not stable.
    /// Shapley and Scarf (1974) after Gale; for several places Abdulkadiroğlu and Sönmez, <i>School Choice</i> (2003).
    /// O(entries); beside the result it takes 48 bytes for each chooser and each pair.
    /// </remarks>
    /// <param name="cancellationToken">Looked at for each of the left side.</param>
    /// <returns>The matching; <see cref="Check"/> lists the pairs that block it.</returns>
    /// <exception cref="InvalidOperationException">Somebody on the left takes more than one, or somebody keeps places for some.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TwoSidedMatching TopTradingCycles(CancellationToken cancellationToken = default)
    {
        RequireNoReserves();
        return Left.All(chooser => chooser.Capacity <= 1)
            ? Matching(ChoiceRules.TopTradingCycles(Market.Left, Market.Right, cancellationToken))
            : throw new InvalidOperationException("Exchange in rings is for a left side whose members take one each.");
    }

    /// <summary>One after the other takes the best that is left; who takes several, all of them at once.</summary>
    /// <remarks>
    /// Truthful and efficient for the left side. Of the right side only acceptance and capacity count. For a draw take
    /// <see cref="Lottery.Order"/> of the ids. O(entries); beside the result it takes 48 bytes for each chooser and each pair.
    /// </remarks>
    /// <param name="order">Whose turn it is, the first first; who is left out gets nothing.</param>
    /// <param name="cancellationToken">Looked at for each turn.</param>
    /// <returns>The matching; <see cref="Check"/> lists the pairs that block it.</returns>
    /// <exception cref="ArgumentException">Somebody is not on the left side or stands twice.</exception>
    /// <exception cref="InvalidOperationException">Somebody keeps places for some, which this rule does not honour.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TwoSidedMatching SerialDictatorship(IEnumerable<Id<Chooser>> order, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        RequireNoReserves();
        int[] turns = [.. order.Select(id => IndexOf(Side.Left, id))];
        bool[] isNamed = new bool[Left.Length];
        return Array.TrueForAll(turns, turn => turn >= 0 && !isNamed[turn] && (isNamed[turn] = true))
            ? Matching(ChoiceRules.SerialDictatorship(Market.Left, Market.Right, turns, cancellationToken))
            : throw new ArgumentException("Somebody is not on the left side or stands twice.", nameof(order));
    }

    /// <summary>Tells everything that is wrong with a matching, whoever made it: first what cannot be, then every pair that blocks it.</summary>
    /// <remarks>
    /// Ties count as ties here: a pair blocks only when both gain strictly. Minimums are reported, though no stable matching may
    /// keep them.
    /// </remarks>
    /// <param name="pairs">Who is put together, in any order.</param>
    /// <returns>The report; time grows with the entries of all lists.</returns>
    public StabilityCheck Check(IEnumerable<MatchedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return new TwoSidedChecker(this).Run(pairs);
    }

    internal ImmutableArray<Chooser> Choosers(Side side) => side == Side.Left ? Left : Right;

    internal SideLists Lists(Side side) => side == Side.Left ? Market.Left : Market.Right;

    /// <summary>The number of a participant, or -1.</summary>
    internal int IndexOf(Side side, Id<Chooser> id) => Roster.IndexOf(Choosers(side), id);

    internal static void RequireSide(Side side)
    {
        if (side is not (Side.Left or Side.Right))
        {
            throw new ArgumentOutOfRangeException(nameof(side), side, "There is no such side.");
        }
    }

    private TwoSidedProblem Without(List<Shortfall> closed)
    {
        ImmutableArray<Chooser>.Builder left = Left.ToBuilder();
        ImmutableArray<Chooser>.Builder right = Right.ToBuilder();
        foreach (Shortfall one in closed)
        {
            int at = IndexOf(one.Side, one.Id);
            (one.Side == Side.Left ? left : right)[at] = Chooser.Taking(one.Id, Choosers(one.Side)[at].Names, capacity: 0);
        }

        Market market = new(Market.Left with { Capacity = Capacities(left) }, Market.Right with { Capacity = Capacities(right) });
        return closed.Count == 0 ? this : new TwoSidedProblem(left.MoveToImmutable(), right.MoveToImmutable(), market, Cleaning);

        static int[] Capacities(ImmutableArray<Chooser>.Builder choosers) => [.. choosers.Select(chooser => chooser.Capacity)];
    }

    private bool HasReserves => Market.Left.Seats is not null || Market.Right.Seats is not null;

    private void RequireNoReserves()
    {
        if (HasReserves)
        {
            throw new InvalidOperationException("Reserved places are honoured by Propose and Check only.");
        }
    }

    private StableSearch Search(CancellationToken cancellationToken) => new(Market, RotationPoset.Find(Market, cancellationToken));

    private TwoSidedMatching Matching(int[] pairs) => new(this, pairs);

    private static void Require(bool holds, string fault, string parameter)
    {
        if (!holds)
        {
            throw new ArgumentException(fault, parameter);
        }
    }
}
