using System.Collections.Immutable;
using System.Numerics;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

/// <summary>Every matching of a small instance, from the definitions alone; a set of pairs is a number with a bit for each.</summary>
internal sealed class TwoSidedBrute
{
    private readonly (Chooser Left, Chooser Right)[] _pairs;
    private readonly (Seat Left, Seat Right)[] _seats;

    public TwoSidedBrute(ImmutableArray<Chooser> left, ImmutableArray<Chooser> right)
    {
        _pairs =
        [
            .. from one in left
               from other in right
               where Lists.Tier(one, other.Id) is not null && Lists.Tier(other, one.Id) is not null
               select (one, other),
        ];
        _seats = [.. _pairs.Select(pair => (
            SeatOf(pair.Left, pair.Right, other => other.Left, other => other.Right),
            SeatOf(pair.Right, pair.Left, other => other.Right, other => other.Left)))];
    }

    public int PairCount => _pairs.Length;

    /// <summary>Every matching that keeps the capacities.</summary>
    public IEnumerable<List<MatchedPair>> Possible() => Kept().Select(Named);

    /// <summary>Every matching that no pair blocks.</summary>
    public List<List<MatchedPair>> Stable() => [.. Kept().Where(IsStable).Select(Named)];

    private List<MatchedPair> Named(int chosen) =>
        [.. _pairs.Where((_, at) => Has(chosen, at)).Select(pair => new MatchedPair(pair.Left.Id, pair.Right.Id))];

    private IEnumerable<int> Kept() => Enumerable.Range(0, 1 << _pairs.Length).Where(chosen =>
        Array.TrueForAll(_seats, seat => seat.Left.Held(chosen) <= seat.Left.Capacity && seat.Right.Held(chosen) <= seat.Right.Capacity));

    private bool IsStable(int chosen)
    {
        for (int at = 0; at < _seats.Length; at++)
        {
            if (!Has(chosen, at) && _seats[at].Left.Gains(chosen) && _seats[at].Right.Gains(chosen))
            {
                return false;
            }
        }

        return true;
    }

    private Seat SeatOf(Chooser of, Chooser with, Func<(Chooser Left, Chooser Right), Chooser> own, Func<(Chooser Left, Chooser Right), Chooser> partner)
    {
        int? tier = Lists.Tier(of, with.Id);
        return new Seat(
            of.Capacity,
            Set(pair => own(pair).Id == of.Id),
            Set(pair => own(pair).Id == of.Id && Lists.Tier(of, partner(pair).Id) > tier));
    }

    private int Set(Func<(Chooser Left, Chooser Right), bool> isIn) =>
        Enumerable.Range(0, _pairs.Length).Where(at => isIn(_pairs[at])).Sum(at => 1 << at);

    private static bool Has(int chosen, int at) => (chosen & (1 << at)) != 0;

    /// <summary>One end of a pair: how many its chooser takes, all pairs of the chooser, and those that it likes less than this one.</summary>
    private readonly record struct Seat(int Capacity, int All, int Worse)
    {
        public int Held(int chosen) => BitOperations.PopCount((uint)(chosen & All));

        public bool Gains(int chosen) => Held(chosen) < Capacity || (chosen & Worse) != 0;
    }
}
