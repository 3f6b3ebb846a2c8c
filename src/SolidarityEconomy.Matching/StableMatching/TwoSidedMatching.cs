using System.Collections.Immutable;

namespace SolidarityEconomy.Matching.StableMatching;

/// <summary>Who is put together under a rule, with the figures that explain it.</summary>
/// <remarks>
/// A rank is a place on a list after cleaning and tie-breaking, counted from 1. Immutable; <see cref="TwoSidedProblem.Check"/>
/// tells whether the pairs are stable.
/// </remarks>
public sealed class TwoSidedMatching
{
    private readonly int[] _pairs;
    private readonly int[] _turned;

    internal TwoSidedMatching(TwoSidedProblem problem, int[] pairs)
    {
        _pairs = pairs;
        Problem = problem;
        Closed = [];
        (Left, Right) = (problem.Market.Left, problem.Market.Right);
        _turned = Array.ConvertAll(pairs, pair => Left.Cross[pair]);
        Array.Sort(_turned);
        int[] leftCount = new int[Left.Count];
        int[] rightCount = new int[Right.Count];
        int[] partners = Array.ConvertAll(pairs, pair => Left.Partner[pair]);
        ImmutableArray<MatchedPair>.Builder named = ImmutableArray.CreateBuilder<MatchedPair>(pairs.Length);
        for (int i = 0, from = 0, to = 0; i < leftCount.Length; i++, from = to)
        {
            for (; to < pairs.Length && pairs[to] < Left.Start[i + 1]; to++)
            {
                int left = Left.Rank(i, pairs[to]);
                int right = Right.Rank(partners[to], Left.Cross[pairs[to]]);
                TotalRank += left + right;
                Regret = Math.Max(Regret, Math.Max(left, right));
                leftCount[i]++;
                rightCount[partners[to]]++;
            }

            // The order of numbers is that of ids.
            Array.Sort(partners, from, to - from);
            foreach (int partner in partners.AsSpan(from..to))
            {
                named.Add(new MatchedPair(problem.Left[i].Id, problem.Right[partner].Id));
            }
        }

        Pairs = named.MoveToImmutable();
        Shortfalls = [.. Short(Side.Left, leftCount), .. Short(Side.Right, rightCount)];
    }

    private TwoSidedMatching(TwoSidedMatching matching, ImmutableArray<Shortfall> closed)
    {
        (_pairs, _turned) = (matching._pairs, matching._turned);
        (Problem, Pairs, Closed) = (matching.Problem, matching.Pairs, closed);
        (Left, Right) = (matching.Left, matching.Right);
        (TotalRank, Regret, Shortfalls) = (matching.TotalRank, matching.Regret, matching.Shortfalls);
    }

    /// <summary>The problem that it answers; after closing, the one without those who were closed.</summary>
    public TwoSidedProblem Problem { get; }

    /// <summary>Who is together, by the id on the left, then on the right.</summary>
    public ImmutableArray<MatchedPair> Pairs { get; }

    /// <summary>The ranks of all pairs on the lists of both sides, added up.</summary>
    public long TotalRank { get; }

    /// <summary>The worst rank that anybody of either side got; 0 without pairs.</summary>
    public int Regret { get; }

    /// <summary>Who stays below the minimum it needs, the left side first, by id.</summary>
    public ImmutableArray<Shortfall> Shortfalls { get; }

    /// <summary>Who was closed because its minimum was not reached, with what it had when it was closed; by side and id.</summary>
    public ImmutableArray<Shortfall> Closed { get; }

    private SideLists Left { get; }

    private SideLists Right { get; }

    /// <summary>Lists the partners of somebody.</summary>
    /// <param name="side">On which side it stands.</param>
    /// <param name="id">Who it is.</param>
    /// <returns>The partners, the best on its list first; none when it is alone.</returns>
    /// <exception cref="ArgumentException">There is nobody of this id on this side, or no such side.</exception>
    public ImmutableArray<Id<Chooser>> PartnersOf(Side side, Id<Chooser> id)
    {
        ImmutableArray<Chooser> others = Problem.Choosers(side == Side.Left ? Side.Right : Side.Left);
        return [.. EntriesOf(side, Require(side, id)).ToArray().Select(entry => others[Problem.Lists(side).Partner[entry]].Id)];
    }

    /// <summary>Lists those of a side who have nobody.</summary>
    /// <param name="side">Which side is asked about.</param>
    /// <returns>Their ids in order; also of those who take nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    public ImmutableArray<Id<Chooser>> Unmatched(Side side)
    {
        TwoSidedProblem.RequireSide(side);
        HashSet<Id<Chooser>> matched = [.. Pairs.Select(pair => side == Side.Left ? pair.Left : pair.Right)];
        return [.. Problem.Choosers(side).Select(chooser => chooser.Id).Where(id => !matched.Contains(id))];
    }

    /// <summary>Says in short what the matching reached; for the coordinator.</summary>
    /// <returns>The explanation, with who stays below a minimum and who was closed.</returns>
    public Explanation Explain() => TwoSidedExplainer.Explain(this);

    /// <summary>Says what somebody got, and for each one it would rather have had, why not.</summary>
    /// <param name="side">On which side it stands.</param>
    /// <param name="id">Who it is.</param>
    /// <returns>The explanation, for the participant; the reasons in the order of its list.</returns>
    /// <exception cref="ArgumentException">There is nobody of this id on this side, or no such side.</exception>
    public Explanation Explain(Side side, Id<Chooser> id) => TwoSidedExplainer.Explain(this, side, Require(side, id));

    /// <summary>The entries that somebody got, on its own list, the best first.</summary>
    internal ReadOnlySpan<int> EntriesOf(Side side, int who)
    {
        int[] all = side == Side.Left ? _pairs : _turned;
        int[] start = Problem.Lists(side).Start;
        return all.AsSpan(FirstFrom(all, start[who])..FirstFrom(all, start[who + 1]));
    }

    internal TwoSidedMatching WithClosed(ImmutableArray<Shortfall> closed) => new(this, closed);

    private static int FirstFrom(int[] sorted, int entry)
    {
        int at = Array.BinarySearch(sorted, entry);
        return at < 0 ? ~at : at;
    }

    private int Require(Side side, Id<Chooser> id)
    {
        TwoSidedProblem.RequireSide(side);
        int at = Problem.IndexOf(side, id);
        return at >= 0 ? at : throw new ArgumentException($"There is no '{id}' on this side.", nameof(id));
    }

    private IEnumerable<Shortfall> Short(Side side, int[] counts) => Problem.Choosers(side)
        .Select((chooser, at) => (chooser.Id, Received: counts[at], chooser.Minimum))
        .Where(entry => entry.Received < entry.Minimum)
        .Select(entry => new Shortfall(side, entry.Id, entry.Received, entry.Minimum));
}
