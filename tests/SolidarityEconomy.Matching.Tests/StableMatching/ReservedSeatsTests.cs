using System.Collections.Immutable;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

public class ReservedSeatsTests
{
    [Fact]
    public void Propose_WithReservedSeats_IsStableAndBestForThoseWhoPropose()
    {
        Dice dice = new(20261124);
        int changed = 0;
        for (int n = 0; n < 2_000; n++)
        {
            (ImmutableArray<Chooser> left, ImmutableArray<Chooser> right) = Random(dice, hasTies: false);
            TwoSidedProblem problem = new(left, right);
            List<List<MatchedPair>> stable = [.. new TwoSidedBrute(left, right).Possible().Where(pairs => IsStable(left, right, pairs))];

            TwoSidedMatching byLeft = problem.Propose(Side.Left, Token);
            TwoSidedMatching byRight = problem.Propose(Side.Right, Token);

            Assert.True(problem.Check(byLeft.Pairs).IsStable);
            Assert.True(problem.Check(byRight.Pairs).IsStable);
            Assert.All(left, person =>
            {
                int[] ranks = [.. stable.Select(pairs => Rank(person, pairs))];
                Assert.Equal((ranks.Min(), ranks.Max()), (Rank(person, byLeft.Pairs), Rank(person, byRight.Pairs)));
            });
            TwoSidedProblem plain = new(left, right.Select(place => place.Reserving()));
            changed += plain.Propose(Side.Left, Token).Pairs.SequenceEqual(byLeft.Pairs) ? 0 : 1;
        }

        Assert.InRange(changed, 50, 2_000);
    }

    [Fact]
    public void Check_WithReservedSeatsAndTies_EqualsTheDefinitionForEveryMatching()
    {
        Dice dice = new(20261125);
        for (int n = 0; n < 300; n++)
        {
            (ImmutableArray<Chooser> left, ImmutableArray<Chooser> right) = Random(dice, hasTies: true);
            TwoSidedProblem problem = new(left, right);

            Assert.True(problem.Check(problem.Propose(Side.Left, Token).Pairs).IsStable);
            Assert.All(
                new TwoSidedBrute(left, right).Possible(),
                pairs => Assert.Equal(IsStable(left, right, pairs), problem.Check(pairs).IsStable));
        }
    }

    [Fact]
    public void Propose_FromASideThatReserves_IsStable()
    {
        Dice dice = new(20261126);
        for (int n = 0; n < 1_000; n++)
        {
            (ImmutableArray<Chooser> left, ImmutableArray<Chooser> right) = Random(dice, hasTies: false, mostOfLeft: 2);
            ImmutableArray<Chooser> keeping = [.. left.Select(person => person.Reserving(new ReservedSeats(1, right.Where(_ => dice.Draw(0, 1) == 0).Select(place => place.Id))))];
            TwoSidedProblem problem = new(keeping, right);

            Assert.True(problem.Check(problem.Propose(Side.Left, Token).Pairs).IsStable);
            Assert.True(problem.Check(problem.Propose(Side.Right, Token).Pairs).IsStable);
        }
    }

    [Fact]
    public void Propose_WithAReservedPlaceNobodyOfTheGroupWants_GivesItToOthers()
    {
        Chooser place = Lists.Of("x", "a b c", capacity: 2).Reserving(new ReservedSeats(1, Lists.Ids("c")));
        TwoSidedProblem wanted = new([Lists.Of("a", "x"), Lists.Of("b", "x"), Lists.Of("c", "x")], [place]);
        TwoSidedProblem unwanted = new([Lists.Of("a", "x"), Lists.Of("b", "x"), Lists.Of("c", "")], [place]);

        TwoSidedMatching matching = wanted.Propose(Side.Left, Token);

        Assert.Equal([Lists.Pair("a", "x"), Lists.Pair("c", "x")], matching.Pairs);
        Assert.Equal([Lists.Pair("a", "x"), Lists.Pair("b", "x")], unwanted.Propose(Side.Left, Token).Pairs);
    }

    [Fact]
    public void Explain_OfAFullPlaceThatReserves_TellsOthersNothingOfGroups()
    {
        Chooser place = Lists.Of("x", "a b c d", capacity: 2).Reserving(new ReservedSeats(1, Lists.Ids("c")));
        TwoSidedProblem problem = new([Lists.Of("a", "x"), Lists.Of("b", "x"), Lists.Of("c", "x"), Lists.Of("d", "x")], [place]);
        TwoSidedMatching matching = problem.Propose(Side.Left, Token);

        // b stands above c, who has the reserved place; d stands below both. They hear the same.
        Explanation passed = matching.Explain(Side.Left, new("b"));
        Explanation lower = matching.Explain(Side.Left, new("d"));

        Expect.Explained(passed, "stable.reason.reserved");
        Expect.Explained(lower, "stable.reason.prefers-others");
        foreach (Explanation told in (Explanation[])[passed.For(Audience.Participant)!, lower.For(Audience.Participant)!])
        {
            Explanation reason = Assert.Single(told.Because);
            Expect.Explained(reason, "stable.reason.full");
            Assert.Equal("x has no place left.", reason.In(LanguageTag.English));
            Assert.Empty(reason.Because);
        }
    }

    [Fact]
    public void Problems_ThatCannotKeepPlaces_RefuseThem()
    {
        Chooser plain = Lists.Of("a", "x");
        Chooser place = Lists.Of("x", "a");
        ReservedSeats seats = new(1, Lists.Ids("a"));

        Assert.Throws<ArgumentException>(() => new RoommatesProblem([plain, place.Reserving(seats)]));
        Assert.Throws<ArgumentException>(() => new JointProblem([plain], [], [place.Reserving(seats)]));
        Assert.Throws<ArgumentException>(() => new JointProblem([plain.Reserving(seats)], [], [place]));
        Assert.Throws<ArgumentException>(() => new ProjectProblem([plain], [new Project(new("p"), new("x"))], [place.Reserving(seats)]));
        Assert.Throws<ArgumentException>(() => new ProjectProblem([plain.Reserving(seats)], [new Project(new("p"), new("x"))], [place]));
        Assert.Single(new RoommatesProblem([plain, place]).Solve(Token).Pairs);
    }

    [Fact]
    public void Rules_ThatDoNotHonourReserves_RefuseThem()
    {
        TwoSidedProblem problem = new([Lists.Of("a", "x")], [Lists.Of("x", "a").Reserving(new ReservedSeats(1, Lists.Ids("a")))]);

        Assert.Throws<InvalidOperationException>(() => problem.FindAll(cancellationToken: Token));
        Assert.Throws<InvalidOperationException>(() => problem.Egalitarian(Token));
        Assert.Throws<InvalidOperationException>(() => problem.MinimumRegret(Token));
        Assert.Throws<InvalidOperationException>(() => problem.ImmediateAcceptance(Token));
        Assert.Throws<InvalidOperationException>(() => problem.TopTradingCycles(Token));
        Assert.Throws<InvalidOperationException>(() => problem.SerialDictatorship(Lists.Ids("a"), Token));
        Assert.Single(problem.ProposeWithMinimums(Side.Left, Token).Pairs);
    }

    [Fact]
    public void ReservedSeats_OutsideTheirRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReservedSeats(0, []));
        Assert.Throws<ArgumentException>(() => new ReservedSeats(1, [default]));
        Assert.Throws<ArgumentException>(() => Lists.Of("x", "a").Reserving([null!]));
    }

    [Fact]
    public void TryCreate_OfADocumentWithReserves_ReadsThemOrTellsEveryFault()
    {
        TwoSidedInput input = new([new("a", [["x"]])], [new("x", [["a"]], Reserves: [new(1, ["a"])])]);
        TwoSidedInput wrong = new([], [new("x", Reserves: [new(0, ["a", "not an id"]), null])]);
        string json = MatchingJson.Write(input);

        Assert.True(TwoSidedProblem.TryCreate(MatchingJson.Read<TwoSidedInput>(json), out TwoSidedProblem? problem, out _));
        Assert.Equal(1, Assert.Single(problem.Right[0].Reserves).Places);
        Assert.False(TwoSidedProblem.TryCreate(wrong, out _, out InputReport report));
        Expect.Fault(report, "right[0].reserves[0].places", "input.out-of-range");
        Expect.Fault(report, "right[0].reserves[0].members[1]", "input.malformed");
        Expect.Fault(report, "right[0].reserves[1]", "input.required");
        Assert.False(RoommatesProblem.TryCreate(new RoommatesInput([new("a", Reserves: [])]), out _, out InputReport alone));
        Expect.Fault(alone, "people[0].reserves", "match.policy.not-here");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static (ImmutableArray<Chooser> Left, ImmutableArray<Chooser> Right) Random(Dice dice, bool hasTies, int mostOfLeft = 1)
    {
        string[] people = [.. Enumerable.Range(0, dice.Draw(1, 4)).Select(i => "p" + i)];
        string[] places = [.. Enumerable.Range(0, dice.Draw(1, 3)).Select(j => "q" + j)];
        ImmutableArray<Chooser> left = Lists.Random(dice, "p", people.Length, places, mostOfLeft, hasTies, isTidy: true);
        ImmutableArray<Chooser> right = Lists.Random(dice, "q", places.Length, people, 3, hasTies, isTidy: true);
        return (left, [.. right.Select(place => place.Reserving(Enumerable.Range(0, dice.Draw(0, 2)).Select(_ =>
            new ReservedSeats(dice.Draw(1, 2), left.Where(_ => dice.Draw(0, 1) == 0).Select(person => person.Id)))))]);
    }

    /// <summary>No two who accept each other would both take the other of all that they have and the other.</summary>
    private static bool IsStable(ImmutableArray<Chooser> left, ImmutableArray<Chooser> right, IReadOnlyList<MatchedPair> pairs) => !(
        from one in left
        from other in right
        where Lists.Tier(one, other.Id) is not null && Lists.Tier(other, one.Id) is not null && !pairs.Contains(new MatchedPair(one.Id, other.Id))
        where Takes(one, [.. pairs.Where(pair => pair.Left == one.Id).Select(pair => pair.Right)], other.Id)
            && Takes(other, [.. pairs.Where(pair => pair.Right == other.Id).Select(pair => pair.Left)], one.Id)
        select one).Any();

    /// <summary>The choice as it is written down: group by group the best for its places, then the best of the rest; ties against the newcomer.</summary>
    private static bool Takes(Chooser chooser, List<Id<Chooser>> held, Id<Chooser> newcomer)
    {
        List<Id<Chooser>> left = [.. held.Append(newcomer).OrderBy(id => Lists.Tier(chooser, id)).ThenBy(id => id == newcomer ? 1 : 0)];
        List<Id<Chooser>> chosen = [];
        for (int group = 0; group < chooser.Reserves.Length; group++)
        {
            int at = group;
            chosen.AddRange(left
                .Where(id => Enumerable.Range(0, chooser.Reserves.Length).Where(g => chooser.Reserves[g].Members.Contains(id)).DefaultIfEmpty(-1).First() == at)
                .Take(Math.Min(chooser.Reserves[group].Places, chooser.Capacity - chosen.Count))
                .ToList());
            left.RemoveAll(chosen.Contains);
        }

        chosen.AddRange(left.Take(chooser.Capacity - chosen.Count));
        return chosen.Contains(newcomer);
    }

    private static int Rank(Chooser person, IReadOnlyList<MatchedPair> pairs) =>
        pairs.Where(pair => pair.Left == person.Id).Select(pair => Lists.Tier(person, pair.Right)!.Value).DefaultIfEmpty(int.MaxValue).Min();
}
