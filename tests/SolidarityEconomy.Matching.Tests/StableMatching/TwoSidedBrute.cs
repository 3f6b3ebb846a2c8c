using System.Collections.Immutable;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

/// <summary>Every matching of a small instance, from the definitions alone.</summary>
internal sealed class TwoSidedBrute(ImmutableArray<Chooser> left, ImmutableArray<Chooser> right)
{
    private readonly List<(Chooser Left, Chooser Right, int LeftTier, int RightTier)> _pairs =
    [
        .. from one in left
           from other in right
           let leftTier = Lists.Tier(one, other.Id)
           let rightTier = Lists.Tier(other, one.Id)
           where leftTier is not null && rightTier is not null
           select (one, other, leftTier.Value, rightTier.Value),
    ];

    public int PairCount => _pairs.Count;

    /// <summary>Every matching that keeps the capacities.</summary>
    public IEnumerable<List<MatchedPair>> Possible() => Kept().Select(Named);

    /// <summary>Every matching that no pair blocks.</summary>
    public List<List<MatchedPair>> Stable() => [.. Kept().Where(IsStable).Select(Named)];

    private List<MatchedPair> Named(List<int> chosen) =>
        [.. chosen.Select(at => new MatchedPair(_pairs[at].Left.Id, _pairs[at].Right.Id))];

    private IEnumerable<List<int>> Kept() => Lists.Subsets([.. Enumerable.Range(0, _pairs.Count)]).Where(chosen =>
        chosen.CountBy(at => _pairs[at].Left).All(count => count.Value <= count.Key.Capacity)
        && chosen.CountBy(at => _pairs[at].Right).All(count => count.Value <= count.Key.Capacity));

    private bool IsStable(List<int> chosen) => !Enumerable.Range(0, _pairs.Count).Except(chosen).Any(at =>
        Gains(_pairs[at].Left.Capacity, _pairs[at].LeftTier, [.. chosen.Where(pair => _pairs[pair].Left == _pairs[at].Left).Select(pair => _pairs[pair].LeftTier)])
        && Gains(_pairs[at].Right.Capacity, _pairs[at].RightTier, [.. chosen.Where(pair => _pairs[pair].Right == _pairs[at].Right).Select(pair => _pairs[pair].RightTier)]));

    private static bool Gains(int capacity, int tier, int[] held) => held.Length < capacity || Array.Exists(held, other => other > tier);
}
