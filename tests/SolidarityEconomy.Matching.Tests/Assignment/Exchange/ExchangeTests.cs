using SolidarityEconomy.Matching.Assignment.Exchange;

namespace SolidarityEconomy.Matching.Tests.Assignment.Exchange;

public class ExchangeTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Solve_OfSmallRandomProblems_IsTheBestOfAllPlans()
    {
        Dice dice = new(71);
        for (int n = 0; n < 2_000; n++)
        {
            ExchangeProblem problem = Problem(dice, dice.Draw(0, 7), dice.Draw(0, 2), dice.Draw(10, 70));
            ExchangeRules rules = new(dice.Draw(0, 5), dice.Draw(0, 4), dice.Draw(0, 1) == 0 ? 1 : dice.Draw(1, 9) / 10m);

            ExchangePlan plan = problem.Solve(rules, cancellationToken: Token);

            Assert.Equal(BestByTrying(problem, rules), plan.ExpectedWorth);
            Assert.Equal(ExchangeStop.Optimal, plan.Stop);
            Assert.Equal(0, plan.Gap);
            Assert.Empty(plan.Check(problem, rules));
        }
    }

    [Fact]
    public void Solve_OfALargerProblem_IsProvedOrSaysItsGap()
    {
        ExchangeProblem problem = Problem(new Dice(72), 60, 3, 8);
        ExchangeRules exact = new(3, 3, 0.8m, maxSteps: 200_000);
        ExchangeRules brief = new(3, 3, 0.8m, maxSteps: 50);
        ExchangeRules narrow = new(3, 3, 0.8m, maxPatterns: 100);

        ExchangePlan best = problem.Solve(exact, cancellationToken: Token);
        ExchangePlan quick = problem.Solve(brief, cancellationToken: Token);
        ExchangePlan few = problem.Solve(narrow, cancellationToken: Token);

        Assert.Empty(best.Check(problem, exact));
        Assert.Empty(quick.Check(problem, brief));
        Assert.Empty(few.Check(problem, narrow));
        Assert.Equal((ExchangeStop.Steps, ExchangeStop.Patterns), (quick.Stop, few.Stop));
        Assert.True(quick.ExpectedWorth <= best.ExpectedWorth && best.ExpectedWorth <= quick.UpperBound);
        Assert.True(few.ExpectedWorth <= best.ExpectedWorth && best.ExpectedWorth <= few.UpperBound);
        Assert.True(few.Gap > 0);
    }

    [Fact]
    public void Solve_OfPermutedInput_GivesTheSamePlan()
    {
        Dice dice = new(73);
        for (int n = 0; n < 200; n++)
        {
            ExchangeProblem problem = Problem(dice, dice.Draw(2, 7), dice.Draw(0, 2), 50);
            ExchangeProblem turned = new(problem.Participants.Reverse(), problem.Gifts.Reverse(), problem.Starters.Reverse());
            ExchangeRules rules = new(3, 2);

            Assert.Equal(
                problem.Solve(rules, cancellationToken: Token).Circles.SelectMany(circle => circle.Gifts),
                turned.Solve(rules, cancellationToken: Token).Circles.SelectMany(circle => circle.Gifts));
        }
    }

    [Fact]
    public void Solve_OfATimeBank_FindsTheCycleOfThree()
    {
        ExchangeProblem problem = new(
            ["ana", "beto", "caro", "dino"],
            [new("ana", "beto"), new("beto", "caro"), new("caro", "ana"), new("eva", "dino", 2)],
            ["eva"]);

        ExchangePlan plan = problem.Solve(new ExchangeRules(3, 1, 0.9m), cancellationToken: Token);

        GiftCircle cycle = Assert.Single(plan.Cycles);
        Assert.Equal(["ana", "beto", "caro"], cycle.Gifts.Select(gift => gift.Giver));
        Assert.Equal(3 * 0.729m, cycle.ExpectedWorth);
        GiftCircle chain = Assert.Single(plan.Chains);
        Assert.Equal(new Gift("eva", "dino", 2), Assert.Single(chain.Gifts));
        Assert.Equal(1.8m, chain.ExpectedWorth);
        Assert.Equal(2, plan.Circles.Length);
        Assert.Equal(plan.UpperBound, plan.ExpectedWorth);
    }

    [Fact]
    public void Check_OfAnotherPlan_NamesEachFault()
    {
        ExchangeProblem problem = new(
            ["ana", "beto", "caro"],
            [new("ana", "beto"), new("beto", "ana"), new("beto", "caro"), new("caro", "ana"), new("eva", "ana")],
            ["eva"]);
        ExchangeRules rules = new(2, 1);
        Gift toBeto = new("ana", "beto");
        Gift toAna = new("beto", "ana");

        Assert.Empty(Faults(2, Circle(false, 2, toBeto, toAna)));
        Assert.Equal([ExchangeFault.UnknownGift], Faults(2, Circle(false, 2, toBeto with { Worth = 2 }, toAna)).Take(1));
        Assert.Contains(ExchangeFault.Order, Faults(2, Circle(false, 2, toBeto, new Gift("caro", "ana"))));
        Assert.Contains(ExchangeFault.Order, Faults(1, Circle(true, 1, toBeto)));
        Assert.Equal([ExchangeFault.Length], Faults(3, Circle(false, 3, toBeto, new Gift("beto", "caro"), new Gift("caro", "ana"))));
        Assert.Equal([ExchangeFault.TakenTwice], Faults(3, Circle(false, 2, toBeto, toAna), Circle(true, 1, new Gift("eva", "ana"))));
        Assert.Equal([ExchangeFault.Worth], Faults(3, Circle(false, 3, toBeto, toAna)));
        Assert.Equal([ExchangeFault.Bound], Faults(3, Circle(false, 2, toBeto, toAna)));

        static GiftCircle Circle(bool isChain, decimal worth, params Gift[] gifts) => new([.. gifts], isChain, worth);

        ExchangeFault[] Faults(decimal bound, params GiftCircle[] circles) =>
            [.. new ExchangePlan([.. circles], ExchangeStop.Optimal, bound).Check(problem, rules).Select(violation => violation.Fault)];
    }

    [Fact]
    public void Constructor_WithWrongParts_Throws()
    {
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(["ana", "ana"], []));
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(["ana"], [], ["ana"]));
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(["ana"], [new("ana", "ana")]));
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(["ana"], [new("ana", "beto")]));
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(["ana"], [new("ana", "eva")], ["eva"]));
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(["ana", "beto"], [new("ana", "beto", 0)]));
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(["ana", "beto"], [new("ana", "beto"), new("ana", "beto")]));
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(Enumerable.Range(0, ExchangeProblem.MaxMembers + 1).Select(i => $"p{i}"), []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRules(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRules(maxChain: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRules(success: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRules(success: 1.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRules(maxPatterns: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRules(maxSteps: -1));
    }

    private static ExchangeProblem Problem(Dice dice, int participants, int starters, int percent)
    {
        string[] names = [.. Enumerable.Range(0, participants).Select(i => $"p{i:D2}")];
        string[] first = [.. Enumerable.Range(0, starters).Select(i => $"s{i}")];
        return new ExchangeProblem(
            names,
            [.. from giver in names.Concat(first)
                from receiver in names
                where giver != receiver && dice.Draw(1, 100) <= percent
                select new Gift(giver, receiver, dice.Draw(1, 6) / 2m)],
            first);
    }

    /// <summary>The best expected worth over all ways in which each member gives to nobody or to one, when all gifts fit the rules.</summary>
    private static decimal BestByTrying(ExchangeProblem problem, ExchangeRules rules)
    {
        Dictionary<string, Gift[]> gifts = problem.Gifts.GroupBy(gift => gift.Giver).ToDictionary(group => group.Key, group => group.ToArray());
        Dictionary<int, decimal> circles = [];
        string[] names = [.. problem.Participants, .. problem.Starters];
        foreach (string name in names)
        {
            Walk(name, name, 1 << Array.IndexOf(names, name), 0, 1, 0);
        }

        decimal[] best = new decimal[1 << names.Length];
        for (int left = 1; left < best.Length; left++)
        {
            best[left] = best[left & (left - 1)];
            foreach ((int members, decimal worth) in circles)
            {
                if ((members & left) == members && (members & -members) == (left & -left))
                {
                    best[left] = Math.Max(best[left], best[left & ~members] + worth);
                }
            }
        }

        return best[^1];

        // All walks without repetition from a start; those that come back and those from a starter count.
        void Walk(string start, string at, int members, int length, decimal reached, decimal worth)
        {
            bool isChain = problem.Starters.Contains(start);
            foreach (Gift gift in gifts.GetValueOrDefault(at, []))
            {
                int bit = 1 << Array.IndexOf(names, gift.Receiver);
                decimal probability = reached * rules.Success;
                decimal sum = worth + (isChain ? gift.Worth * probability : gift.Worth);
                if (gift.Receiver == start && length + 1 <= rules.MaxCycle)
                {
                    Note(members, sum * probability);
                }
                else if ((members & bit) == 0 && length < names.Length)
                {
                    if (isChain && length + 1 <= rules.MaxChain)
                    {
                        Note(members | bit, sum);
                    }

                    Walk(start, gift.Receiver, members | bit, length + 1, probability, sum);
                }
            }
        }

        void Note(int members, decimal worth) =>
            circles[members] = Math.Max(circles.GetValueOrDefault(members), Math.Round(worth, 9, MidpointRounding.ToEven));
    }
}
