using System.Collections.Immutable;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

public class RoommatesProblemTests
{
    private static readonly string[] Names = ["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(4, 800)]
    [InlineData(6, 1200)]
    [InlineData(7, 300)]
    [InlineData(8, 150)]
    public void Solve_OfSmallInstances_IsWhatTryingEverythingFinds(int most, int instances)
    {
        Dice dice = new((ulong)most);
        int unsolvable = 0;
        for (int n = 0; n < instances; n++)
        {
            ImmutableArray<Chooser> people = People(dice, dice.Draw(0, most));
            RoommatesProblem problem = new(people);

            RoommatesResult result = problem.Solve(cancellationToken: Token);
            RoommatesDivisions all = problem.FindAll(cancellationToken: Token);

            List<string> stable = [.. Divisions(people, []).Where(pairs => IsStable(people, pairs)).Select(Lists.Text)];
            Assert.Equal(stable.Count > 0, result.IsSolvable);
            Assert.Empty(problem.Check(result).Violations);
            Assert.True(all.IsComplete);
            Assert.Equal(stable.Order(StringComparer.Ordinal), all.Divisions.Select(d => Lists.Text(d)).Order(StringComparer.Ordinal));
            unsolvable += result.IsSolvable ? 0 : 1;
            if (result.IsSolvable)
            {
                Assert.Contains(Lists.Text(result.Pairs), stable);
                Assert.Equal(people.Length, result.Alone.Length + (2 * result.Pairs.Length));
            }
        }

        Assert.True(unsolvable > 3, $"{unsolvable} without a stable division");
    }

    [Fact]
    public void Solve_WithTies_IsStableOrProvesThatTheOrderDrawnHasNone()
    {
        Dice dice = new(31);
        for (int n = 0; n < 500; n++)
        {
            ImmutableArray<Chooser> people = Lists.Random(dice, "p", 8, Names, hasTies: true);
            TieBreak ties = TieBreak.LotteryEach(new Lottery($"draw {n}"));
            RoommatesProblem problem = new(people, ties);

            RoommatesResult result = problem.Solve(cancellationToken: Token);

            Assert.Empty(problem.Check(result).Violations);
            Assert.Equal(Lists.Text(result.Pairs), Lists.Text(new RoommatesProblem(Lists.Shuffled(dice, people), ties).Solve(cancellationToken: Token).Pairs));
        }
    }

    [Fact]
    public void Table_OfAnyLists_IsWhatStrikingPairByPairLeaves()
    {
        Dice dice = new(33);
        for (int n = 0; n < 300; n++)
        {
            string[] names = [.. Enumerable.Range(10, dice.Draw(2, 40)).Select(i => $"p{i}")];
            SideLists lists = new RoommatesProblem(names.Select((name, i) => Chooser.InOrder(new(name), Lists.Ids((n % 3) switch
            {
                0 => Lists.Shuffled(dice, names).Where(other => other != name),
                1 => Lists.Shuffled(dice, names).Where(other => other != name && dice.Draw(0, 3) > 0),
                _ => Turned(dice, names, i),
            })))).Lists;
            ClearRoommates clear = new(lists);
            RoommatesTable table = new(lists);

            clear.Propose();
            table.Propose(Token);

            Assert.All(Enumerable.Range(0, names.Length), i => Assert.Equal(clear.Left(i), table.Left(i)));
            Assert.Equal(clear.Rotate(Token), table.Rotate(Token));
            Assert.All(Enumerable.Range(0, names.Length), i => Assert.Equal(clear.Left(i), table.Left(i)));
        }
    }

    [Fact]
    public void Solve_OfLargeInstances_PassesTheCheck()
    {
        Dice dice = new(32);
        for (int n = 0; n < 6; n++)
        {
            string[] names = [.. Enumerable.Range(0, 150 + n).Select(i => $"p{i}")];
            RoommatesProblem problem = new(names.Select(name => Chooser.InOrder(
                new(name), Lists.Ids(Lists.Shuffled(dice, names).Where(other => other != name)))));

            Assert.Empty(problem.Check(problem.Solve(cancellationToken: Token)).Violations);
        }
    }

    [Fact]
    public void Explain_OfARing_SaysWhoPrefersTheNext()
    {
        RoommatesProblem problem = new(
            [Lists.Of("ana", "eva leo sol"), Lists.Of("eva", "leo ana sol"), Lists.Of("leo", "ana eva sol"), Lists.Of("sol", "ana eva leo")]);

        RoommatesResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal([Lists.Ids("ana", "eva", "leo")], result.Rings.Select(ring => ring));
        Assert.Equal(Lists.Ids("sol"), result.Alone);
        _ = Expect.Explained(result.Explain(), "stable.roommates.unsolvable");
        _ = Expect.Explained(result.Explain(), "stable.roommates.odd-party");
        Assert.Empty(problem.FindAll(cancellationToken: Token).Divisions);
    }

    [Fact]
    public void Explain_OfADivision_CountsPairs() => _ = Expect.Explained(
        new RoommatesProblem([Lists.Of("ana", "eva"), Lists.Of("eva", "ana"), Lists.Of("leo", "*")]).Solve(cancellationToken: Token).Explain(), "stable.roommates.solvable");

    [Fact]
    public void Check_OfAFalseResult_NamesTheFault()
    {
        RoommatesProblem problem = new([Lists.Of("ana", "eva leo"), Lists.Of("eva", "ana leo"), Lists.Of("leo", "ana eva sol"), Lists.Of("sol", "leo")]);

        StabilityCheck ring = problem.Check(new RoommatesResult([], [new("sol")], [Lists.Ids("ana", "eva", "leo")]));
        StabilityCheck pairs = problem.Check(
            [Lists.Pair("ana", "leo"), Lists.Pair("eva", "sol"), Lists.Pair("leo", "eva"), Lists.Pair("nobody", "eva")]);

        _ = Expect.Message(ring.Violations[0].Message, "stable.check.party");
        Assert.Equal(
            [StabilityViolationKind.Unknown, StabilityViolationKind.Repeated, StabilityViolationKind.Unacceptable, StabilityViolationKind.Blocking],
            pairs.Violations.Select(violation => violation.Kind));
        Assert.Equal(Lists.Ids("ana", "eva"), pairs.Violations[^1].Who);
    }

    [Fact]
    public void Constructor_OfListsThatNameOneself_TellsIt()
    {
        RoommatesProblem problem = new([Lists.Of("eva", "eva ana"), Lists.Of("ana", "leo")]);

        _ = Expect.Fault(problem.Cleaning, "people[0].ranks[0][0]", "input.unknown");
        _ = Expect.Fault(problem.Cleaning, "people[0].ranks[1][0]", "stable.list.one-sided");
        _ = Expect.Fault(problem.Cleaning, "people[1].ranks[0][0]", "input.unknown");
        Assert.Throws<ArgumentException>(() => new RoommatesProblem([Lists.Of("ana", "", 2)]));
    }

    [Fact]
    public void FindAll_AtALimit_SaysThatThereMayBeMore()
    {
        RoommatesProblem problem = new(
            [Lists.Of("a", "c d"), Lists.Of("b", "d c"), Lists.Of("c", "b a"), Lists.Of("d", "a b")]);

        Assert.Equal(2, problem.FindAll(cancellationToken: Token).Divisions.Length);
        Assert.Single(problem.FindAll(limit: 1, cancellationToken: Token).Divisions);
        Assert.False(problem.FindAll(limit: 1, cancellationToken: Token).IsComplete);
        Assert.False(problem.FindAll(maxSteps: 1, cancellationToken: Token).IsComplete);
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.FindAll(0, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.FindAll(1, 0, cancellationToken: Token));
        Assert.Throws<OperationCanceledException>(() => problem.Solve(new CancellationToken(canceled: true)));
    }

    /// <summary>Everybody after somebody in the round, a few changed about: lists with many rotations.</summary>
    private static string[] Turned(Dice dice, string[] names, int first)
    {
        string[] list = [.. names[(first + 1)..], .. names[..first]];
        for (int swaps = dice.Draw(0, 2); swaps > 0; swaps--)
        {
            int one = dice.Draw(0, list.Length - 1);
            int other = dice.Draw(0, list.Length - 1);
            (list[one], list[other]) = (list[other], list[one]);
        }

        return list;
    }

    private static ImmutableArray<Chooser> People(Dice dice, int count) => Lists.Random(dice, "p", count, Names[..count]);

    private static IEnumerable<List<MatchedPair>> Divisions(ImmutableArray<Chooser> people, List<MatchedPair> pairs)
    {
        if (people.IsEmpty)
        {
            yield return [.. pairs];
            yield break;
        }

        foreach (List<MatchedPair> rest in Divisions(people[1..], pairs))
        {
            yield return rest;
        }

        foreach (Chooser other in people[1..].Where(other => Lists.Tier(people[0], other.Id) is not null && Lists.Tier(other, people[0].Id) is not null))
        {
            foreach (List<MatchedPair> rest in Divisions(people[1..].Remove(other), [.. pairs, new MatchedPair(people[0].Id, other.Id)]))
            {
                yield return rest;
            }
        }
    }

    private static bool IsStable(ImmutableArray<Chooser> people, List<MatchedPair> pairs)
    {
        int Held(Chooser person) => pairs
            .Where(pair => pair.Left == person.Id || pair.Right == person.Id)
            .Select(pair => Lists.Tier(person, pair.Left == person.Id ? pair.Right : pair.Left)!.Value)
            .FirstOrDefault(int.MaxValue);
        return !people.Any(one => people.Any(other =>
            one != other && Lists.Tier(one, other.Id) < Held(one) && Lists.Tier(other, one.Id) < Held(other)));
    }
}
