using System.Collections.Immutable;
using SolidarityEconomy.Matching.StableMatching;

namespace SolidarityEconomy.Matching.Tests.StableMatching;

public class ProjectProblemTests
{
    private static readonly string[] ProjectNames = ["p0", "p1", "p2", "p3"];
    private static readonly string[] StudentNames = ["s0", "s1", "s2", "s3"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact, Trait("Runs", "once")]
    public void Propose_OfSmallInstances_IsTheBestAndTheWorstForStudentsOfAllThatAreStable()
    {
        Dice dice = new(51);
        int several = 0;
        for (int n = 0; n < 1500; n++)
        {
            ProjectProblem problem = n % 3 > 0 ? Random(dice) : Opposed(dice);
            ILookup<bool, Id<Chooser>?[]> all = All(problem).ToLookup(trial => IsStable(problem, trial));
            Id<Chooser>?[][] stable = [.. all[true]];

            ProjectMatching best = problem.Propose(Side.Left, Token);
            ProjectMatching worst = problem.Propose(Side.Right, Token);

            Assert.NotEmpty(stable);
            several += stable.Length > 1 ? 1 : 0;
            HashSet<string> known = [.. stable.Select(trial => Lists.Text(Pairs(problem, trial)))];
            Assert.Contains(Lists.Text(best.Pairs), known);
            Assert.Contains(Lists.Text(worst.Pairs), known);
            foreach (Id<Chooser>?[] trial in stable)
            {
                Assert.All(Enumerable.Range(0, trial.Length), student =>
                {
                    Assert.True(Rank(problem, student, Of(best, problem, student)) <= Rank(problem, student, trial[student]));
                    Assert.True(Rank(problem, student, Of(worst, problem, student)) >= Rank(problem, student, trial[student]));
                });
            }

            Assert.All(stable, trial => Assert.True(problem.Check(Pairs(problem, trial)).IsStable));
            Assert.All(all[false], trial => Assert.False(problem.Check(Pairs(problem, trial)).IsStable));
        }

        Assert.True(several > 20, $"{several} instances with several stable matchings");
    }

    [Fact]
    public void Propose_OfALargeInstanceWithTies_IsStable()
    {
        Dice dice = new(52);
        string[] students = [.. Enumerable.Range(0, 300).Select(i => $"s{i}")];
        string[] projects = [.. Enumerable.Range(0, 80).Select(i => $"p{i}")];
        ProjectProblem problem = new(
            students.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, projects).Take(9)))),
            projects.Select((id, i) => new Project(new(id), new($"v{i / 4}"), dice.Draw(1, 5))),
            Enumerable.Range(0, 20).Select(i => i % 2 == 0
                ? Lists.Of($"v{i}", "*", dice.Draw(5, 15))
                : Chooser.InOrder(new($"v{i}"), Lists.Ids(Lists.Shuffled(dice, students)), dice.Draw(5, 15))),
            TieBreak.LotteryEach(new Lottery("large")));

        Assert.Empty(problem.Check(problem.Propose(Side.Left, Token).Pairs).Violations);
        Assert.Empty(problem.Check(problem.Propose(Side.Right, Token).Pairs).Violations);
        Assert.Equal(problem.Propose(Side.Left, Token).Unmatched, problem.Propose(Side.Right, Token).Unmatched);
        _ = Expect.Explained(problem.Propose(Side.Left, Token).Explain(), "stable.summary");
    }

    [Fact]
    public void Check_OfWhatCannotBe_NamesEachFault()
    {
        ProjectProblem problem = new(
            [Lists.Of("ana", "p"), Lists.Of("eva", "p q"), Lists.Of("leo", "p")],
            [new Project(new("p"), new("v")), new Project(new("q"), new("v"))],
            [Lists.Of("v", "eva ana", 1), Lists.Of("w", "ana", 2, 1)]);

        StabilityCheck check = problem.Check(
            [Lists.Pair("ana", "p"), Lists.Pair("ana", "q"), Lists.Pair("leo", "p"), Lists.Pair("nobody", "p")]);

        Assert.Equal(
            [
                StabilityViolationKind.Unknown, StabilityViolationKind.Repeated, StabilityViolationKind.Unacceptable, StabilityViolationKind.Capacity,
                StabilityViolationKind.Capacity, StabilityViolationKind.Minimum, StabilityViolationKind.Blocking, StabilityViolationKind.Blocking,
            ],
            check.Violations.Select(violation => violation.Kind));
    }

    [Fact]
    public void Constructor_ListsThatDoNotFit_AreCleanedAndTold()
    {
        ProjectProblem problem = new(
            [Lists.Of("leo", "p r"), Lists.Of("ana", "p")],
            [new Project(new("p"), new("v"), 2), new Project(new("q"), new("v"))],
            [Lists.Of("v", "ana ana stranger", 2)]);

        _ = Expect.Fault(problem.Cleaning, "students[0].ranks[0][0]", "stable.list.one-sided");
        _ = Expect.Fault(problem.Cleaning, "students[0].ranks[1][0]", "input.unknown");
        _ = Expect.Fault(problem.Cleaning, "supervisors[0].ranks[1][0]", "input.duplicate");
        _ = Expect.Fault(problem.Cleaning, "supervisors[0].ranks[2][0]", "input.unknown");
        Assert.Equal(4, problem.Cleaning.Faults.Length);
    }

    [Fact]
    public void Constructor_Misuse_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Project(default, new("v")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Project(new("p"), new("v"), -1));
        Assert.Throws<ArgumentException>(() => new ProjectProblem([], [new Project(new("p"), new("v"))], []));
        Assert.Throws<ArgumentException>(() => new ProjectProblem([Lists.Of("s", "", 2)], [], []));
        Assert.Throws<ArgumentException>(() => new ProjectProblem([null!], [], []));
        Assert.Throws<ArgumentException>(() => new ProjectProblem([], [null!], []));
        Assert.Throws<ArgumentException>(() => new ProjectProblem([], [], [null!]));
        Assert.Throws<ArgumentException>(() => new ProjectProblem(
            [], [new Project(new("p"), new("v")), new Project(new("p"), new("v"))], [Lists.Of("v", "")]));
    }

    private static ProjectProblem Random(Dice dice) => new(
        Lists.Random(dice, "s", dice.Draw(0, 4), ProjectNames, isTidy: true),
        ProjectNames.Select(id => new Project(new(id), new($"v{dice.Draw(0, 1)}"), dice.Draw(0, 2))),
        Lists.Random(dice, "v", 2, StudentNames, 3, isTidy: true));

    /// <summary>Each supervisor likes those best who like the first of its projects least.</summary>
    private static ProjectProblem Opposed(Dice dice)
    {
        ImmutableArray<Chooser> students =
            [.. StudentNames.Select(id => Chooser.InOrder(new(id), Lists.Ids(Lists.Shuffled(dice, ProjectNames))))];
        return new ProjectProblem(
            students,
            ProjectNames.Select((id, at) => new Project(new(id), new($"v{at % 2}"), dice.Draw(1, 2))),
            Enumerable.Range(0, 2).Select(at => Chooser.InOrder(
                new($"v{at}"),
                Lists.Shuffled(dice, students).OrderByDescending(student => Lists.Tier(student, new($"p{at}"))).Select(student => student.Id),
                dice.Draw(1, 2))));
    }

    private static IEnumerable<MatchedPair> Pairs(ProjectProblem problem, Id<Chooser>?[] trial) =>
        trial.Select((project, student) => (project, student)).Where(pair => pair.project is not null)
            .Select(pair => new MatchedPair(problem.Students[pair.student].Id, pair.project!.Value));

    private static Id<Chooser>? Of(ProjectMatching matching, ProjectProblem problem, int student) =>
        matching.Pairs.FirstOrDefault(pair => pair.Left == problem.Students[student].Id)?.Right;

    private static int Rank(ProjectProblem problem, int student, Id<Chooser>? project) =>
        project is { } id ? Lists.Tier(problem.Students[student], id)!.Value : int.MaxValue;

    private static Chooser Supervisor(ProjectProblem problem, Id<Chooser> project) => problem.Supervisors.Single(
        supervisor => supervisor.Id == problem.Projects.Single(one => one.Id == project).Supervisor);

    /// <summary>Every way to give students acceptable projects within both capacities.</summary>
    private static IEnumerable<Id<Chooser>?[]> All(ProjectProblem problem)
    {
        IEnumerable<Id<Chooser>?[]> trials = [[]];
        foreach (Chooser student in problem.Students)
        {
            Id<Chooser>?[] choices =
            [
                null,
                .. student.Ranks!.Value.SelectMany(tier => tier).Where(project => Lists.Tier(Supervisor(problem, project), student.Id) is not null)
                    .Select(project => (Id<Chooser>?)project),
            ];
            trials = [.. trials.SelectMany(trial => choices.Select(choice => (Id<Chooser>?[])[.. trial, choice]))];
        }

        return trials.Where(trial =>
            trial.Where(project => project is not null).CountBy(project => project!.Value)
                .All(count => count.Value <= problem.Projects.Single(one => one.Id == count.Key).Capacity)
            && trial.Where(project => project is not null).CountBy(project => Supervisor(problem, project!.Value))
                .All(count => count.Value <= count.Key.Capacity));
    }

    private static bool IsStable(ProjectProblem problem, Id<Chooser>?[] trial)
    {
        for (int student = 0; student < trial.Length; student++)
        {
            foreach (Project project in problem.Projects)
            {
                Chooser supervisor = Supervisor(problem, project.Id);
                int? tier = Lists.Tier(supervisor, problem.Students[student].Id);
                if (tier is null || !(Lists.Tier(problem.Students[student], project.Id) < Rank(problem, student, trial[student])))
                {
                    continue;
                }

                int[] inProject = Tiers(other => other == project.Id);
                int[] guided = Tiers(other => Supervisor(problem, other) == supervisor);
                bool hasRoom = inProject.Length < project.Capacity;
                bool isGuided = trial[student] is { } own && Supervisor(problem, own) == supervisor;
                bool blocks = hasRoom
                    ? guided.Length < supervisor.Capacity || isGuided || guided.Any(other => other > tier)
                    : inProject.Any(other => other > tier);
                if (blocks)
                {
                    return false;
                }

                int[] Tiers(Func<Id<Chooser>, bool> isMeant) =>
                [
                    .. trial.Select((other, at) => (other, at)).Where(pair => pair.other is { } given && isMeant(given))
                        .Select(pair => Lists.Tier(supervisor, problem.Students[pair.at].Id)!.Value),
                ];
            }
        }

        return true;
    }
}
