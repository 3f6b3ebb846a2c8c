using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>People of one set who choose each other for pairs: room-mates, peers in an exchange, twin towns.</summary>
/// <remarks>
/// Two stand together only when each is on the other's list; what has no effect is taken off and told in
/// <see cref="Cleaning"/>. Ties are broken once, by the rule given. A stable division need not exist; with ties, another order
/// among equals may have one where the order drawn has none. Immutable.
/// </remarks>
public sealed class RoommatesProblem
{
    /// <summary>Takes everybody with a list of the others.</summary>
    /// <param name="people">The people; may be none.</param>
    /// <param name="ties">How ties are broken; by id when null.</param>
    /// <exception cref="ArgumentException">An id stands twice, somebody takes more or fewer than one or reserves places, or an entry is null.</exception>
    public RoommatesProblem(IEnumerable<Chooser> people, TieBreak? ties = null)
    {
        (People, ImmutableArray<int> at) = ListCleaner.Sort(people, nameof(people));
        if (People.Any(person => person.Capacity != 1))
        {
            throw new ArgumentException("Everybody takes one.", nameof(people));
        }

        Chooser.RequireNoReserves(People, nameof(people));
        Lists = ListCleaner.Clean(People, People, ties ?? TieBreak.ById, out IReadOnlyList<ListFault> faults).Left;
        Cleaning = ListFault.Report(faults, _ => "people", (_, owner) => at[owner]);
    }

    /// <summary>Everybody, by id.</summary>
    public ImmutableArray<Chooser> People { get; }

    /// <summary>What was taken off which list, as warnings in the order of the input: strangers and oneself, repetitions, one-sided wishes.</summary>
    public InputReport Cleaning { get; }

    internal SideLists Lists { get; }

    /// <summary>Takes a document in.</summary>
    /// <param name="input">The document; null is a fault.</param>
    /// <param name="problem">The problem, or null.</param>
    /// <param name="report">Every fault at once; when there is none, the warnings of <see cref="Cleaning"/>.</param>
    /// <param name="ties">How ties are broken; by id when null.</param>
    /// <returns>True when the document is a problem.</returns>
    public static bool TryCreate(
        RoommatesInput? input, [NotNullWhen(true)] out RoommatesProblem? problem, out InputReport report, TieBreak? ties = null)
    {
        ChooserReader reader = new(input is not null);
        ImmutableArray<Chooser> people = reader.Read("people", input?.People, onlyCapacity: 1);
        problem = reader.IsClean ? new RoommatesProblem(people, ties) : null;
        report = problem?.Cleaning ?? reader.Report;
        return problem is not null;
    }

    /// <summary>Finds a stable division into pairs, or the rings that stand in the way of every one.</summary>
    /// <remarks>
    /// Irving, <i>An efficient algorithm for the stable roommates problem</i> (1985), for incomplete lists, with the odd parties
    /// of Tan, <i>A necessary and sufficient condition for the existence of a complete stable matching</i> (1991). The same set
    /// of people has a partner in every stable division. O(entries of all lists), so at most the square of the people; beside the
    /// result it takes 26 bytes for each person, and 24 for each who stays alone.
    /// </remarks>
    /// <param name="cancellationToken">Looked at for each rotation and every thousand people.</param>
    /// <returns>The pairs, or the reason.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public RoommatesResult Solve(CancellationToken cancellationToken = default)
    {
        RoommatesTable table = new(Lists);
        table.Propose(cancellationToken);
        List<int[]> rings = table.Rotate(cancellationToken);
        int[] partners = new int[People.Length];
        for (int i = 0; i < partners.Length; i++)
        {
            partners[i] = table.IsRinged(i) ? -1 : table.PartnerOf(i);
        }

        return new RoommatesResult(
            Named(partners),
            [.. People.Where((_, i) => table.IsEmpty(i)).Select(person => person.Id)],
            [.. rings.Select(ring => ring.Select(i => People[i].Id).ToImmutableArray())]);
    }

    /// <summary>Lists every stable division of a small set.</summary>
    /// <remarks>
    /// By trying, after what the first half of Irving's algorithm rules out; the steps are exponential at worst. Where
    /// <see cref="Solve"/> finds rings there is nothing to try. Beside the result it takes at most 4 bytes for each entry of the lists
    /// and 100 for each person, and with each division 4 for each person.
    /// </remarks>
    /// <param name="limit">The most that are listed; above zero.</param>
    /// <param name="maxSteps">How many pairs are tried at most; above zero.</param>
    /// <param name="progress">Told every thousand pairs tried, stage <c>stable.roommates</c>.</param>
    /// <param name="cancellationToken">Looked at for each pair tried.</param>
    /// <returns>The divisions in lexical order of partners' ranks, and whether these are all.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not above zero.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public RoommatesDivisions FindAll(
        int limit = 1000, long maxSteps = 1_000_000, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxSteps);
        RoommatesSearch search = new(Lists, limit, maxSteps, cancellationToken);
        bool isComplete = search.Run(progress, cancellationToken);
        return new RoommatesDivisions([.. search.Found.Select(Named)], isComplete);
    }

    /// <summary>Tells everything that is wrong with a division into pairs: first what cannot be, then every pair that blocks it.</summary>
    /// <remarks>Ties count as ties: a pair blocks only when both gain strictly.</remarks>
    /// <param name="pairs">Who is put together, in any order.</param>
    /// <returns>The report; time grows with the entries of all lists.</returns>
    public StabilityCheck Check(IEnumerable<MatchedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        return new RoommatesChecker(this).Run(pairs, []);
    }

    /// <summary>Tells whether a result is right; of rings, whether they prove that there is no stable division.</summary>
    /// <remarks>
    /// The proof: pairs and rings are stable together when each in a ring prefers the next to the one before, and no two would
    /// rather have each other than their partner or the one before. Then, Tan showed, a ring of odd length keeps every division
    /// from being stable. With rings, ties count as they were broken.
    /// </remarks>
    /// <param name="result">A result for this problem, from anywhere.</param>
    /// <returns>The report; time grows with the entries of all lists.</returns>
    public StabilityCheck Check(RoommatesResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new RoommatesChecker(this).Run(result.Pairs, result.Rings);
    }

    private ImmutableArray<MatchedPair> Named(int[] partners)
    {
        ImmutableArray<MatchedPair>.Builder pairs = ImmutableArray.CreateBuilder<MatchedPair>(partners.Count(partner => partner >= 0) / 2);
        for (int i = 0; i < partners.Length; i++)
        {
            if (partners[i] > i)
            {
                pairs.Add(new MatchedPair(People[i].Id, People[partners[i]].Id));
            }
        }

        return pairs.MoveToImmutable();
    }
}
