using System.Collections.Immutable;
using SolidarityEconomy.Matching.Features;

namespace SolidarityEconomy.Matching.Assignment.Pairing;

/// <summary>Two sides and who may be put together with whom, when only the number of pairs counts: can everybody be served at all?</summary>
/// <remarks>Names are compared ordinally; the two sides may share names. The order of the input plays no part. Immutable.</remarks>
public sealed class TwoSidedGraph
{
    private readonly NameList _left;
    private readonly NameList _right;
    private readonly int[] _starts;
    private readonly int[] _rights;

    /// <summary>Sets the graph up.</summary>
    /// <param name="left">Everybody on the left, by a name that is not blank; may be empty.</param>
    /// <param name="right">Everybody on the right; may be empty.</param>
    /// <param name="links">Who may be put together; a link that stands twice counts once.</param>
    /// <exception cref="ArgumentException">A name is blank, stands twice on one side, or is unknown on its side.</exception>
    public TwoSidedGraph(IEnumerable<string> left, IEnumerable<string> right, IEnumerable<SideLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        _left = new NameList(left, nameof(left));
        _right = new NameList(right, nameof(right));
        (int Left, int Right)[] known =
        [
            .. links.Select(link => link is null
                    ? throw new ArgumentException("A link is missing.", nameof(links))
                    : (Left: _left.Find(link.Left, nameof(links)), Right: _right.Find(link.Right, nameof(links))))
                .Distinct()
                .OrderBy(link => link.Left)
                .ThenBy(link => link.Right),
        ];
        Links = [.. known.Select(link => new SideLink(_left.Names[link.Left], _right.Names[link.Right]))];
        _rights = [.. known.Select(link => link.Right)];
        _starts = OwnerStarts.Of(_left.Count, [.. known.Select(link => link.Left)]);
    }

    /// <summary>Everybody on the left, in ordinal order.</summary>
    public ImmutableArray<string> Left => _left.Names;

    /// <summary>Everybody on the right, in ordinal order.</summary>
    public ImmutableArray<string> Right => _right.Names;

    /// <summary>The different links, by the left name and then by the right one.</summary>
    public ImmutableArray<SideLink> Links { get; }

    /// <summary>Finds as many pairs as there can be.</summary>
    /// <remarks>
    /// Hopcroft and Karp (1973), without recursion: O(m √n) for m links and n names. Which of several such pairings is found depends on the
    /// names only. Beside the result it takes 192 bytes for each name.
    /// </remarks>
    /// <param name="cancellationToken">Looked at in each of the at most 2√n phases.</param>
    /// <returns>The pairs, the cover that proves them, and who competes for too few.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public MostPairsResult FindMostPairs(CancellationToken cancellationToken = default)
    {
        PhaseMatching matching = new(_starts, _rights, _right.Count);
        matching.Run(cancellationToken);
        (bool[] leftReached, bool[] rightReached) = matching.ReachedFromFreeLeft();
        (bool[] leftBehind, bool[] rightBehind) = matching.ReachedFromFreeRight();
        return new MostPairsResult
        {
            Pairs = [.. matching.LeftMates.Select((right, left) => (left, right))
                .Where(pair => pair.right >= 0)
                .Select(pair => new SideLink(Left[pair.left], Right[pair.right]))],
            LeftCover = Named(Left, leftReached, false),
            RightCover = Named(Right, rightReached, true),
            LeftShortage = Shortage(Named(Left, leftReached, true), Named(Right, rightReached, true)),
            RightShortage = Shortage(Named(Right, rightBehind, true), Named(Left, leftBehind, true)),
        };
    }

    private static SideShortage? Shortage(ImmutableArray<string> members, ImmutableArray<string> partners) =>
        members.Length > partners.Length ? new SideShortage(members, partners) : null;

    private static ImmutableArray<string> Named(ImmutableArray<string> names, bool[] marks, bool mark) =>
        [.. names.Where((_, i) => marks[i] == mark)];
}
