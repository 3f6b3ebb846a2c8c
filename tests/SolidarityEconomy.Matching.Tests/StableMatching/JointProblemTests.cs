using System.Collections.Immutable;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

public class JointProblemTests
{
    private static readonly string[] PlaceNames = ["h0", "h1", "h2"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Solve_OfSmallInstances_IsWhatTryingEverythingFinds()
    {
        Dice dice = new(41);
        int none = 0;
        for (int n = 0; n < 1500; n++)
        {
            JointProblem problem = Random(dice);

            JointResult result = problem.Solve(cancellationToken: Token);

            List<Assignment[]> stable = [.. All(problem).Where(trial => IsStable(problem, trial))];
            Assert.Equal(stable.Count > 0 ? JointStatus.Stable : JointStatus.NoneExists, result.Status);
            Assert.Equal(result.Status == JointStatus.Stable, problem.Check(result.Placements).IsStable);
            Assert.DoesNotContain(problem.Check(result.Placements).Violations, violation => violation.Kind < StabilityViolationKind.Minimum);
            Assert.Equal(result.Status == JointStatus.Stable, result.Blocking == 0);
            none += stable.Count == 0 ? 1 : 0;
            if (stable.Count > 0)
            {
                Assert.Contains(Lists.Text(result.Placements), stable.Select(trial => Lists.Text(Placed(trial))));
            }
        }

        Assert.True(none > 5, $"{none} without a stable matching");
    }

    [Fact]
    public void Solve_WithTheGreatestLimit_IsThatOfALargeOne()
    {
        Dice dice = new(9);
        for (int n = 0; n < 50; n++)
        {
            JointProblem problem = Random(dice);

            Assert.Equal(problem.Solve(cancellationToken: Token).Status, problem.Solve(long.MaxValue, cancellationToken: Token).Status);
        }
    }

    [Fact]
    public void Solve_WithoutGroups_IsBestForTheApplicants()
    {
        Dice dice = new(42);
        string[] people = ["s0", "s1", "s2", "s3", "s4"];
        for (int n = 0; n < 300; n++)
        {
            ImmutableArray<Chooser> singles = Lists.Random(dice, "s", 5, PlaceNames);
            ImmutableArray<Chooser> places = Lists.Random(dice, "h", 3, people, 2);

            Assert.Equal(
                Lists.Text(new TwoSidedProblem(singles, places).Propose(Side.Left, Token).Pairs),
                Lists.Text(new JointProblem(singles, [], places).Solve(cancellationToken: Token).Placements));
        }
    }

    [Fact]
    public void Solve_ACoupleAndOneWhoTurnInARing_HasNoStableMatching()
    {
        // The couple wants both places or nothing; x prefers ana, y prefers leo to the single, who is preferred by x to ana.
        JointProblem problem = new(
            [Lists.Of("sol", "x y")],
            [new JointApplication(Lists.Ids("ana", "leo"), [Lists.Ids("x", "y")])],
            [Lists.Of("x", "ana sol"), Lists.Of("y", "sol leo")]);

        JointResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal(JointStatus.NoneExists, result.Status);
        _ = Expect.Explained(result.Explain(), "stable.joint.none-exists");
        JointResult early = problem.Solve(maxSteps: 1, cancellationToken: Token);
        Assert.Equal(JointStatus.LimitReached, early.Status);
        _ = Expect.Explained(early.Explain(), "stable.joint.limit-reached");
        _ = Expect.Explained(new JointProblem([], [], []).Solve(cancellationToken: Token).Explain(), "stable.joint.stable");
        Assert.Throws<ArgumentOutOfRangeException>(() => problem.Solve(0, cancellationToken: Token));
        Assert.Throws<OperationCanceledException>(() => problem.Solve(cancellationToken: new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Solve_ManyApplicantsWithFewCouples_IsStable()
    {
        Dice dice = new(43);
        string[] places = [.. Enumerable.Range(0, 40).Select(i => $"h{i}")];
        string[] people = [.. Enumerable.Range(0, 200).Select(i => $"s{i}")];
        JointProblem problem = new(
            people[..180].Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, places).Take(8)))),
            Enumerable.Range(90, 10).Select(c => new JointApplication(
                Lists.Ids(people[2 * c], people[(2 * c) + 1]),
                Enumerable.Range(0, 12).Select(_ => Lists.Ids(places[dice.Draw(0, 39)], places[dice.Draw(0, 39)]).AsEnumerable()))),
            places.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, people)), 6)));

        JointResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal(JointStatus.Stable, result.Status);
        Assert.Empty(problem.Check(result.Placements).Violations);
    }

    [Fact, Trait("Runs", "once")]
    public void Solve_TwoHundredApplicantsForAsManySeats_OftenFindsAStableMatching()
    {
        string[] places = [.. Enumerable.Range(0, 40).Select(i => $"h{i}")];
        string[] people = [.. Enumerable.Range(0, 200).Select(i => $"s{i}")];
        int stable = 0;
        for (ulong seed = 1; seed <= 3; seed++)
        {
            Dice dice = new(seed);
            JointProblem problem = new(
                people[..180].Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, places).Take(8)))),
                Enumerable.Range(90, 10).Select(c => new JointApplication(
                    Lists.Ids(people[2 * c], people[(2 * c) + 1]),
                    Enumerable.Range(0, 12).Select(_ => Lists.Ids(places[dice.Draw(0, 39)], places[dice.Draw(0, 39)]).AsEnumerable()))),
                places.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, people)), 5)));

            JointResult result = problem.Solve(cancellationToken: Token);

            bool isStable = result.Status == JointStatus.Stable;
            Assert.Equal(isStable, problem.Check(result.Placements).IsStable);
            Assert.Equal(isStable, result.Blocking == 0);
            stable += isStable ? 1 : 0;
        }

        Assert.InRange(stable, 1, 3);
    }

    [Fact]
    public void Check_OfWhatCannotBe_NamesEachFault()
    {
        JointProblem problem = new(
            [Lists.Of("sol", "x"), Lists.Of("luz", "y")],
            [new JointApplication(Lists.Ids("ana", "leo"), [Lists.Ids("x", "y"), [new("y"), default]])],
            [Lists.Of("x", "ana sol"), Lists.Of("y", "ana leo", 2, 1), Lists.Of("z", "ana", 1, 1)]);

        StabilityCheck check = problem.Check(
            [Lists.Pair("ana", "x"), Lists.Pair("sol", "x"), Lists.Pair("sol", "x"), Lists.Pair("luz", "y"), Lists.Pair("nobody", "y")]);

        Assert.Equal(
            [
                StabilityViolationKind.Unknown, StabilityViolationKind.Repeated, StabilityViolationKind.Unacceptable, StabilityViolationKind.Unacceptable,
                StabilityViolationKind.Capacity, StabilityViolationKind.Minimum,
                StabilityViolationKind.Blocking, StabilityViolationKind.Blocking,
            ],
            check.Violations.Select(violation => violation.Kind));
        _ = Expect.Message(check.Violations[3].Message, "stable.check.group");
        _ = Expect.Message(check.Violations[^1].Message, "stable.check.group-blocking");
        Assert.Equal([.. Lists.Ids("ana", "leo", "y"), default], check.Violations[^1].Who);
    }

    [Fact]
    public void Check_OfAFullPlaceWithAStranger_CountsTheStrangerToo()
    {
        JointProblem problem = new([Lists.Of("sol", "x"), Lists.Of("luz", "y")], [], [Lists.Of("x", "sol"), Lists.Of("y", "luz")]);

        StabilityCheck check = problem.Check([Lists.Pair("sol", "x"), Lists.Pair("luz", "x")]);

        StabilityViolation full = Assert.Single(check.Violations, violation => violation.Kind == StabilityViolationKind.Capacity);
        Assert.Equal(Lists.Ids("x"), full.Who);
    }

    [Fact]
    public void Constructor_OptionsThatCannotBeHad_AreLeftOutAndTold()
    {
        JointProblem problem = new(
            [Lists.Of("sol", "z x")],
            [new JointApplication(Lists.Ids("ana", "leo"), [Lists.Ids("x", "z"), Lists.Ids("x", "x"), Lists.Ids("x", "y"), Lists.Ids("x", "y"), [default, default]])],
            [Lists.Of("x", "ana luz"), Lists.Of("y", "leo")]);

        Assert.True(problem.Cleaning.IsValid);
        _ = Expect.Fault(problem.Cleaning, "singles[0].ranks[0][0]", "input.unknown");
        _ = Expect.Fault(problem.Cleaning, "singles[0].ranks[1][0]", "stable.list.one-sided");
        _ = Expect.Fault(problem.Cleaning, "places[0].ranks[1][0]", "input.unknown");
        _ = Expect.Fault(problem.Cleaning, "groups[0].options[0]", "stable.list.option-impossible");
        Assert.Equal(
            ["groups[0].options[0]", "groups[0].options[1]", "groups[0].options[3]", "groups[0].options[4]"],
            problem.Cleaning.Faults.Select(fault => fault.Path).Where(path => path.StartsWith("groups", StringComparison.Ordinal)));
        Assert.Equal([Lists.Pair("ana", "x"), Lists.Pair("leo", "y")], problem.Solve(cancellationToken: Token).Placements);
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new JointApplication([], []));
        Assert.Throws<ArgumentException>(() => new JointApplication(Lists.Ids("ana", "ana"), []));
        Assert.Throws<ArgumentException>(() => new JointApplication(Lists.Ids("ana", "leo"), [Lists.Ids("x")]));
        Assert.Throws<ArgumentException>(() => new JointProblem([Lists.Of("ana", "x", 2)], [], []));
        Assert.Throws<ArgumentException>(() => new JointProblem([null!], [], []));
        Assert.Throws<ArgumentException>(() => new JointProblem([], [null!], []));
        Assert.Throws<ArgumentException>(() => new JointProblem([], [], [null!]));
        Assert.Throws<ArgumentException>(() => new JointProblem([Lists.Of("ana", "x")], [new JointApplication(Lists.Ids("ana"), [])], []));
    }

    private static JointProblem Random(Dice dice)
    {
        int couples = dice.Draw(0, 2);
        int alone = dice.Draw(0, 2);
        string[] people = [.. Enumerable.Range(0, alone).Select(i => $"s{i}"), .. Enumerable.Range(0, 2 * couples).Select(i => $"c{i}")];
        return new JointProblem(
            Lists.Random(dice, "s", alone, PlaceNames),
            Enumerable.Range(0, couples).Select(c => new JointApplication(
                Lists.Ids($"c{2 * c}", $"c{(2 * c) + 1}"),
                Enumerable.Range(0, dice.Draw(0, 4)).Select(_ => new[] { Place(dice), Place(dice) }))),
            Lists.Random(dice, "h", 3, people, dice.Draw(1, 2), isTidy: true));
    }

    private static Id<Chooser> Place(Dice dice) => dice.Draw(0, 4) == 0 ? default : new(PlaceNames[dice.Draw(0, 2)]);

    /// <summary>What one application gets: a place for each member, or nothing.</summary>
    private sealed record Assignment(ImmutableArray<Id<Chooser>> Members, ImmutableArray<ImmutableArray<Id<Chooser>>> Options, int Option)
    {
        public IEnumerable<(Id<Chooser> Who, Id<Chooser> Place)> Got(int option) => option == Options.Length
            ? []
            : Members.Zip(Options[option]).Where(pair => !pair.Second.IsEmpty);
    }

    private static IEnumerable<MatchedPair> Placed(IEnumerable<Assignment> trial) =>
        trial.SelectMany(one => one.Got(one.Option)).Select(got => new MatchedPair(got.Who, got.Place));

    private static IEnumerable<Assignment[]> All(JointProblem problem)
    {
        HashSet<Id<Chooser>> grouped = [.. problem.Groups.SelectMany(group => group.Members)];
        List<Assignment> units =
        [
            .. problem.Applicants.Where(person => !grouped.Contains(person.Id)).Select(person => new Assignment(
                [person.Id],
                [.. person.Ranks!.Value.SelectMany(tier => tier).Distinct().Select(place => ImmutableArray.Create(place)).Where(option => IsMutual(problem, [person.Id], option))],
                0)),
            .. problem.Groups.Select(group => new Assignment(
                group.Members, [.. group.Options.Where(option => IsMutual(problem, group.Members, option))], 0)),
        ];
        return Expand(problem, units, []);
    }

    private static IEnumerable<Assignment[]> Expand(JointProblem problem, List<Assignment> units, List<Assignment> done)
    {
        if (done.Count == units.Count)
        {
            bool fits = Placed(done).CountBy(pair => pair.Right).All(count => count.Value <= Capacity(problem, count.Key));
            return fits ? [[.. done]] : [];
        }

        Assignment next = units[done.Count];
        return Enumerable.Range(0, next.Options.Length + 1).SelectMany(option => Expand(problem, units, [.. done, next with { Option = option }]));
    }

    private static bool IsMutual(JointProblem problem, ImmutableArray<Id<Chooser>> members, ImmutableArray<Id<Chooser>> option) =>
        option.Any(place => !place.IsEmpty)
        && members.Zip(option).All(pair => pair.Second.IsEmpty
            || problem.Places.Any(place => place.Id == pair.Second && Lists.Tier(place, pair.First) is not null));

    private static int Capacity(JointProblem problem, Id<Chooser> place) => problem.Places.Single(one => one.Id == place).Capacity;

    /// <summary>No application has a better option of which every place would choose its members.</summary>
    private static bool IsStable(JointProblem problem, Assignment[] trial) => !Array.Exists(trial, unit =>
        Enumerable.Range(0, unit.Option).Any(option => unit.Got(option).Select(got => got.Place).Distinct().All(place =>
        {
            Chooser chooser = problem.Places.Single(one => one.Id == place);
            Id<Chooser>[] wanted = [.. unit.Got(option).Where(got => got.Place == place).Select(got => got.Who)];
            IEnumerable<Id<Chooser>> others = Placed(trial.Where(other => other != unit)).Where(pair => pair.Right == place).Select(pair => pair.Left);
            return wanted.All(others.Concat(wanted).OrderBy(who => Lists.Tier(chooser, who)).Take(chooser.Capacity).Contains);
        })));
}
