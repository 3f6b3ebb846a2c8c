using System.Collections.Immutable;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

public class ChoiceRulesTests
{
    private static readonly string[] Places = ["r0", "r1", "r2"];
    private static readonly string[] People = ["l0", "l1", "l2", "l3"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Rules_OfSmallInstances_LeaveNothingThatWouldHelpOneAndHurtNobodyOnTheLeft()
    {
        Dice dice = new(21);
        for (int n = 0; n < 400; n++)
        {
            (ImmutableArray<Chooser> left, ImmutableArray<Chooser> right) = Instance(dice);
            TwoSidedProblem problem = new(left, right);
            List<List<MatchedPair>> possible = [.. new TwoSidedBrute(left, right).Possible()];
            TwoSidedMatching[] found =
            [
                problem.ImmediateAcceptance(Token),
                problem.TopTradingCycles(Token),
                problem.SerialDictatorship(Lists.Shuffled(dice, left).Select(person => person.Id), Token),
            ];
            foreach (TwoSidedMatching matching in found)
            {
                Assert.DoesNotContain(possible, other => Improves(left, other, matching.Pairs));
                Assert.DoesNotContain(
                    problem.Check(matching.Pairs).Violations, violation => violation.Kind < StabilityViolationKind.Minimum);
            }
        }
    }

    [Fact]
    public void Rules_ThatAreTruthful_RewardNoOtherList()
    {
        Dice dice = new(22);
        for (int n = 0; n < 300; n++)
        {
            (ImmutableArray<Chooser> left, ImmutableArray<Chooser> right) = Instance(dice);
            Func<TwoSidedProblem, TwoSidedMatching>[] rules =
            [
                problem => problem.Propose(Side.Left, Token),
                problem => problem.TopTradingCycles(Token),
                problem => problem.SerialDictatorship(left.Select(person => person.Id), Token),
            ];
            Chooser liar = left[dice.Draw(0, left.Length - 1)];
            Chooser lie = Chooser.InOrder(liar.Id, Lists.Ids(Lists.Shuffled(dice, Places).Take(dice.Draw(0, 3))));
            foreach (Func<TwoSidedProblem, TwoSidedMatching> rule in rules)
            {
                int honest = Got(liar, rule(new TwoSidedProblem(left, right)).Pairs);
                int other = Got(liar, rule(new TwoSidedProblem(left.Replace(liar, lie), right)).Pairs);
                Assert.True(honest <= other);
            }
        }
    }

    [Fact]
    public void ImmediateAcceptance_AFirstWishThatIsMissed_CostsThePlaceThatWasSafe()
    {
        TwoSidedProblem problem = new(
            [Lists.Of("ana", "x y"), Lists.Of("eva", "x y"), Lists.Of("leo", "y x")], [Lists.Of("x", "ana eva leo"), Lists.Of("y", "eva leo ana")]);

        TwoSidedMatching matching = problem.ImmediateAcceptance(Token);

        Assert.Equal([Lists.Pair("ana", "x"), Lists.Pair("leo", "y")], matching.Pairs);
        Assert.Equal(Lists.Ids("eva"), matching.Unmatched(Side.Left));
        Assert.Equal(Lists.Ids("eva", "y"), Assert.Single(problem.Check(matching.Pairs).Violations).Who);
    }

    [Fact]
    public void SerialDictatorship_WithBundles_TakesAllAtOnce()
    {
        TwoSidedProblem problem = new(
            [Lists.Of("ana", "x y z", 2), Lists.Of("eva", "y x z", 2)], [Lists.Of("x", "*"), Lists.Of("y", "*"), Lists.Of("z", "*")]);

        Assert.Equal(
            [Lists.Pair("ana", "z"), Lists.Pair("eva", "x"), Lists.Pair("eva", "y")], problem.SerialDictatorship(Lists.Ids("eva", "ana"), Token).Pairs);
        Assert.Throws<ArgumentException>(() => problem.SerialDictatorship(Lists.Ids("eva", "eva"), Token));
        Assert.Throws<ArgumentException>(() => problem.SerialDictatorship(Lists.Ids("nobody"), Token));
        Assert.Throws<InvalidOperationException>(() => problem.TopTradingCycles(Token));
    }

    [Fact]
    public void WithOwners_OfAnyInstance_LeavesNobodyWorseOffThanWithTheOwnPlace()
    {
        Dice dice = new(23);
        string[] houses = ["h0", "h1", "h2", "h3", "h4"];
        for (int n = 0; n < 400; n++)
        {
            ImmutableArray<Chooser> people = Lists.Random(dice, "l", 4, houses, isTidy: true);
            Id<Chooser>[] owned = [.. Lists.Ids(Lists.Shuffled(dice, houses).Take(dice.Draw(0, 4)))];
            Dictionary<Id<Chooser>, Id<Chooser>> owners = owned.Select((house, at) => (house, people[at].Id)).ToDictionary();

            TwoSidedProblem problem = TwoSidedProblem.WithOwners(
                people, Lists.Ids(houses), owners, Lists.Shuffled(dice, people).Select(person => person.Id));
            TwoSidedMatching matching = problem.TopTradingCycles(Token);

            Assert.Empty(problem.Cleaning.Faults);
            foreach ((Id<Chooser> house, Id<Chooser> owner) in owners)
            {
                Chooser person = problem.Left.Single(one => one.Id == owner);
                Assert.True(Got(person, matching.Pairs) <= Lists.Tier(person, house));
            }
        }
    }

    [Fact]
    public void WithOwners_Misuse_Throws()
    {
        Chooser ana = Lists.Of("ana", "x");
        Id<Chooser> x = new("x");
        Id<Chooser> y = new("y");
        Dictionary<Id<Chooser>, Id<Chooser>> two = new() { [x] = ana.Id, [y] = ana.Id };

        Assert.Throws<ArgumentException>(() => TwoSidedProblem.WithOwners([ana], [x, y], two, [ana.Id]));
        Assert.Throws<ArgumentException>(() => TwoSidedProblem.WithOwners([null!], [], new Dictionary<Id<Chooser>, Id<Chooser>>(), []));
        Assert.Throws<ArgumentException>(() => TwoSidedProblem.WithOwners([ana], [x], two, [ana.Id]));
        Assert.Throws<ArgumentException>(() => TwoSidedProblem.WithOwners([ana], [x], new Dictionary<Id<Chooser>, Id<Chooser>>(), []));
        Assert.Throws<ArgumentException>(() => TwoSidedProblem.WithOwners(
            [Lists.Of("ana", "x", 2)], [x], new Dictionary<Id<Chooser>, Id<Chooser>>(), [ana.Id]));
    }

    private static (ImmutableArray<Chooser> Left, ImmutableArray<Chooser> Right) Instance(Dice dice) => (
        Lists.Random(dice, "l", dice.Draw(1, 4), Places, isTidy: true), Lists.Random(dice, "r", dice.Draw(0, 3), People, 2, isTidy: true));

    private static bool Improves(ImmutableArray<Chooser> people, List<MatchedPair> other, ImmutableArray<MatchedPair> found)
    {
        (int Found, int Other)[] ranks = [.. people.Select(person => (Got(person, found), Got(person, other)))];
        return Array.TrueForAll(ranks, rank => rank.Other <= rank.Found) && Array.Exists(ranks, rank => rank.Other < rank.Found);
    }

    private static int Got(Chooser person, IEnumerable<MatchedPair> pairs) =>
        pairs.Where(pair => pair.Left == person.Id).Select(pair => Lists.Tier(person, pair.Right) ?? int.MaxValue).FirstOrDefault(int.MaxValue);
}
