using System.Text.Json;
using NodaTime;
using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Assignment.Allocation;
using SolidarityEconomy.Matching.Assignment.Exchange;
using SolidarityEconomy.Matching.Assignment.Pairing;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.StableMatching;
using SolidarityEconomy.Matching.Teams;
using SolidarityEconomy.Matching.Tests.StableMatching;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;
using Side = SolidarityEconomy.Matching.StableMatching.Side;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>What each way of matching answers to input that makes no sense, or too much of it: tried one by one.</summary>
public class BadInputTests
{
    private static readonly MatchPolicy ByTopic = new([new(Criteria.Topic(), 1)]);

    private static readonly LocalDate Day = new(2026, 11, 23);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void DuplicateIds_Anywhere_AreRefused()
    {
        Chooser[] twice = [Lists.Of("a", "x"), Lists.Of("a", "x")];
        Engagement engagement = Engagement.Propose(new("e"), Pair("n", "o"), new EngagementTerms(10), Day, Instant.FromUtc(2026, 11, 23, 0, 0)).OrThrow();

        Assert.Throws<ArgumentException>(() => Sample.Registry([Sample.Need("n"), Sample.Need("n")], []));
        Assert.Throws<ArgumentException>(() => new MatchPolicy([new(Criteria.Topic(), 1), new(Criteria.Topic(), 2)]));
        Assert.Throws<ArgumentException>(() => new TwoSidedProblem(twice, []));
        Assert.Throws<ArgumentException>(() => new RoommatesProblem(twice));
        Assert.Throws<ArgumentException>(() => new JointProblem(twice, [], []));
        Assert.Throws<ArgumentException>(() => new ProjectProblem([], [], twice));
        Assert.Throws<ArgumentException>(() => new PairingProblem(["a", "a"], []));
        Assert.Throws<ArgumentException>(() => new TwoSidedGraph(["a", "a"], [], []));
        Assert.Throws<ArgumentException>(() => new AllocationProblem([new("a", 1), new("a", 1)], [], []));
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(["a"], [], ["a"]));
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Sparse(1, 1, [0, 0], [0, 0], [1.0, 1]));
        Assert.Throws<ArgumentException>(() => new AssignmentTerms { RowNames = ["a", "a"] });
        Assert.Throws<ArgumentException>(() => new CoalitionGame(["a", "a"], _ => Ratio.Zero));
        Assert.Throws<ArgumentException>(() => new WeightedVoting(1, [new("a", 1), new("a", 1)]));
        Assert.Throws<ArgumentException>(() => new EngagementBook(engagement, engagement));
    }

    [Fact]
    public void Constraints_SaidTwiceOrOfStrangers_CountOnceOrNotAtAll()
    {
        Registry registry = Sample.Registry([Sample.Need("n")], [Sample.Offer("o")]);
        MatchConstraints constraints = new(pinned: [Pair("n", "o"), Pair("n", "o"), Pair("gone", "o")], busy: [new(new Id<Offer>("gone"))]);

        MatchPlan plan = Run.Match(registry, ByTopic, constraints);

        Assert.Equal(Pair("n", "o"), new MatchPair(Assert.Single(plan.Matches).Need, plan.Matches[0].Offer));
        Assert.True(Run.Check(plan, registry, ByTopic).IsValid);
    }

    [Fact]
    public void MatchesWithOneself_AreNeverMade()
    {
        Registry registry = Sample.Registry([Sample.Need("n", by: "me")], [Sample.Offer("o", by: "me")]);
        RoommatesProblem alone = new([Lists.Of("a", "a b"), Lists.Of("b", "a")]);

        Assert.Empty(Run.Match(registry, ByTopic).Matches);
        Assert.Empty(new CandidateIndex(registry, ByTopic).Find(registry, new("n"), 5, cancellationToken: Token).Candidates);
        Expect.Fault(alone.Cleaning, "people[0].ranks[0][0]", "input.unknown");
        Assert.Equal([Lists.Pair("a", "b")], alone.Solve(cancellationToken: Token).Pairs);
        Assert.Throws<ArgumentException>(() => new PairingProblem(["a"], [new("a", "a")]));
        Assert.Throws<ArgumentException>(() => new ExchangeProblem(["a"], [new("a", "a")]));
        Assert.Throws<ArgumentException>(() => new AllocationProblem([], [new("a")], [], [new("a", "a")]));
        Assert.Throws<ArgumentException>(() => new JointApplication(Lists.Ids("a", "a"), []));
        Assert.Throws<ArgumentException>(() => new ActorPair(new("a"), new("a")));
    }

    [Fact]
    public void CyclesInPreferences_AreSolvedOrNamed()
    {
        TwoSidedProblem turned = new(
            [Lists.Of("a", "x y z"), Lists.Of("b", "y z x"), Lists.Of("c", "z x y")],
            [Lists.Of("x", "b c a"), Lists.Of("y", "c a b"), Lists.Of("z", "a b c")]);
        RoommatesProblem ring = new([Lists.Of("a", "b c d"), Lists.Of("b", "c a d"), Lists.Of("c", "a b d"), Lists.Of("d", "a b c")]);
        JointProblem couple = new(
            [Lists.Of("sol", "x y")], [new JointApplication(Lists.Ids("ana", "leo"), [Lists.Ids("x", "y")])], [Lists.Of("x", "ana sol"), Lists.Of("y", "sol leo")]);

        Assert.Equal(3, turned.FindAll(cancellationToken: Token).Matchings.Length);
        Assert.Equal("a-x b-y c-z", Lists.Text(turned.TopTradingCycles(Token).Pairs));
        Assert.Contains(ring.Solve(cancellationToken: Token).Rings, odd => odd.Length == 3);
        Assert.Equal(JointStatus.NoneExists, couple.Solve(cancellationToken: Token).Status);
        Assert.Single(new ExchangeProblem(["a", "b", "c"], [new("a", "b"), new("b", "c"), new("c", "a")]).Solve(cancellationToken: Token).Circles);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void NumbersThatAreNone_AreRefusedOrForbid(double value)
    {
        bool forbids = double.IsPositiveInfinity(value);
        if (forbids)
        {
            Assert.Equal(0, AssignmentProblem.Dense(1, 1, [value]).PairCount);
        }
        else
        {
            Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [value]));
        }

        Assert.Throws<ArgumentException>(() => new AssignmentTerms { RowPrices = [value] });
        Assert.Throws<ArgumentException>(() => AssignmentProblem.Dense(1, 1, [1.0]).WithScores([new ScoreChange(0, 0, forbids ? double.NaN : value)]));
        Assert.False(AssignmentProblem.TryCreate(new([new("a", Price: value)], [new("x")], [new("a", "x", value)]), out _, out InputReport report));
        Expect.Fault(report, "rows[0].price", "match.problem.not-finite");
        Expect.Fault(report, "pairs[0].score", "match.problem.not-finite");
    }

    [Fact]
    public void NegativeCapacities_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Offer("o", capacity: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Sample.Need("n", quantity: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Chooser(new("a"), capacity: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Project(new("p"), new("s"), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AssignmentTerms { ColumnMost = [-1] });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AssignmentTerms { RowLeast = [-1] });
        Assert.Throws<ArgumentOutOfRangeException>(() => AssignmentProblem.Dense(-1, 0, Array.Empty<double>()));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AllocationProblem([new("a", -1)], [], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AllocationProblem([], [new("i", -1)], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExchangeRules(maxCycle: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedVoting(1, [new("a", -1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new BusyOffer(new("o"), -1));
    }

    [Fact]
    public void TenThousandIdenticalScores_GiveTheFirstByIdInNoTime()
    {
        string[] names = [.. Enumerable.Range(0, 100).Select(i => Instance.Name('p', i))];
        double[] same = [.. Enumerable.Repeat(0.5, 10_000)];
        Registry registry = Sample.Registry(names.Select(id => Sample.Need(id)), names.Select(id => Sample.Offer(id)));

        MatchPlan plan = Run.Match(registry, ByTopic);
        Assert.Equal((100, 100m, MatchStatus.Optimal), (plan.Matches.Length, plan.Total, plan.Status));
        InclusionPolicy inclusion = new(Day, [InclusionRule.ReserveShare(PopulationGroups.Find("women"), 1), InclusionRule.ShareOfMatches(PopulationGroups.Find("women"), 1)], leastShown: int.MaxValue);
        MatchPlan included = Run.Match(registry, ByTopic, inclusion);
        Assert.Equal((100m, 0m, MatchStatus.Optimal), (included.Total, included.InclusionCost, included.Status));
        Assert.Null(included.ReportInclusion(registry, ByTopic, cancellationToken: Token).Groups[0].Members);
        AssignmentProblem problem = AssignmentProblem.Dense(100, 100, same);
        AssignmentResult result = problem.Solve(cancellationToken: Token);
        Assert.Equal(50, result.Total);
        Assert.Empty(result.Check(problem));
        Chooser[] everybody = [.. names.Select(id => Lists.Of(id, "*"))];
        Assert.Equal(names.Select(id => Lists.Pair(id, id)), new TwoSidedProblem(everybody, everybody).Propose(Side.Left, Token).Pairs);
        PairingProblem pairing = new(names, from i in Enumerable.Range(0, 100) from j in Enumerable.Range(0, i) select new PossiblePair(names[i], names[j]));
        Assert.Equal(50, pairing.Solve(cancellationToken: Token).Pairs.Length);
        Registry many = Sample.Registry([Sample.Need("n")], Enumerable.Range(0, 10_000).Select(j => Sample.Offer(Instance.Name('o', j))));
        Assert.Equal(
            Enumerable.Range(0, 3).Select(j => Instance.Name('o', j)),
            new CandidateIndex(many, ByTopic).Find(many, new("n"), 3, cancellationToken: Token).Candidates.Select(candidate => candidate.Offer.ToString()));
    }

    [Fact]
    public void MillionPossiblePairs_AreAssignedAndProved()
    {
        const int side = 1_000;
        AssignmentProblem problem = AssignmentProblem.Dense(side, side, AssignmentSolveScores(side));

        AssignmentResult result = problem.Solve(cancellationToken: Token);

        Assert.Equal(1_000_000, problem.PairCount);
        Assert.Equal(side, result.Pairs.Length);
        Assert.Empty(result.Check(problem));
    }

    [Fact]
    public void WhomNobodyMeets_IsLeftOutWithAReason()
    {
        MatchPlan plan = Run.Match(Sample.Registry([Sample.Need("n", "law")], [Sample.Offer("o", "bread")]), new MatchPolicy(ByTopic.Criteria, [EligibilityRules.SameTopic()]));
        AssignmentProblem rows = AssignmentProblem.Sparse(2, 1, [0], [0], [1.0]);
        TwoSidedProblem lists = new([Lists.Of("a", ""), Lists.Of("b", "x")], [Lists.Of("x", "b")]);
        PairingProblem pairing = new(["a"], []);
        ExchangeProblem exchange = new(["a"], []);
        AllocationProblem allocation = new([new("a", 1)], [], []);

        Assert.Equal(UnmetReason.NoOfferInTopic, Assert.Single(plan.Unmet).Reason);
        Expect.Explained(rows.Solve(cancellationToken: Token).Explain(rows, AssignmentSide.Rows, 1), "assignment.reason.no-pair");
        Expect.Explained(lists.Propose(Side.Left, Token).Explain(Side.Left, new("a")), "stable.nobody");
        Assert.Empty(new RoommatesProblem([Lists.Of("a", "")]).Solve(cancellationToken: Token).Pairs);
        Expect.Explained(pairing.Solve(cancellationToken: Token).Explain(pairing, "a"), "assignment.reason.no-pair");
        Expect.Explained(exchange.Solve(cancellationToken: Token).Explain(exchange, "a"), "exchange.reason.nobody-gives");
        Expect.Explained(Allocator.TakeTurns(allocation, ["a"], Token).Explain(allocation, "a"), "allocation.reason.wants-nothing");
    }

    [Fact]
    public void Documents_CutOffAnywhere_AreNotRead()
    {
        (string Json, Action<string> Read)[] documents =
        [
            (MatchingJson.Write(Run.Match(Instance.Random(new Dice(3), 3, 3, 1))), json => MatchingJson.Read<MatchPlan>(json)),
            (MatchingJson.Write(ByTopic.ToInput()), json => MatchingJson.Read<MatchPolicyInput>(json)),
            (MatchingJson.Write(new MatchConstraints(pinned: [Pair("n", "o")]).ToInput()), json => MatchingJson.Read<MatchConstraintsInput>(json)),
            (MatchingJson.Write(AssignmentProblem.Dense(1, 1, [1.5]).ToInput()), json => MatchingJson.Read<AssignmentInput>(json)),
            (MatchingJson.Write(new PairingInput(["a"])), json => MatchingJson.Read<PairingInput>(json)),
            (MatchingJson.Write(new AllocationInput([new("a", 1)])), json => MatchingJson.Read<AllocationInput>(json)),
            (MatchingJson.Write(new ExchangeInput(["a"])), json => MatchingJson.Read<ExchangeInput>(json)),
            (MatchingJson.Write(new TwoSidedInput([new("a", [["x"]])])), json => MatchingJson.Read<TwoSidedInput>(json)),
            (MatchingJson.Write(new RoommatesInput([new("a")])), json => MatchingJson.Read<RoommatesInput>(json)),
            (MatchingJson.Write(new JointInput([new("a")])), json => MatchingJson.Read<JointInput>(json)),
            (MatchingJson.Write(new ProjectsInput([new("a")])), json => MatchingJson.Read<ProjectsInput>(json)),
            (MatchingJson.Write(new TeamInput([new("a", 1, [new("k")])], [TeamRule.Cover("k")])), json => MatchingJson.Read<TeamInput>(json)),
            (MatchingJson.Write(new InclusionPolicyInput(Day, [new("women", Share: 0.5m)])), json => MatchingJson.Read<InclusionPolicyInput>(json)),
            (MatchingJson.Write(Run.Match(IncludedInstance.Random(new Dice(3), 3, 3, 1)).ToInput()), json => MatchingJson.Read<MatchPlanInput>(json)),
        ];

        Assert.All(documents, document =>
        {
            document.Read(document.Json);
            for (int length = 0; length < document.Json.Length; length++)
            {
                Assert.ThrowsAny<JsonException>(() => document.Read(document.Json[..length]));
            }
        });
    }

    [Fact]
    public void ATurkishComputer_GivesTheSameResultsAndWords()
    {
        string plain = Everything();

        Assert.Equal(plain, Cultures.InTurkish(Everything));
    }

    [Fact]
    public void NamesFromRightToLeft_StayAsTheyAre()
    {
        string[] names = ["ליאה", "سلمى", "İpek", "ıtır"];
        PairingProblem pairing = new(names, [new("ליאה", "سلمى", 2), new("İpek", "ıtır", 1)]);
        string json = MatchingJson.Write(pairing.ToInput());

        Assert.True(PairingProblem.TryCreate(MatchingJson.Read<PairingInput>(json), out PairingProblem? again, out _));
        Assert.Equal(names.Order(StringComparer.Ordinal), again.Participants);
        Assert.Equal("ליאה está con سلمى.", again.Solve(cancellationToken: Token).Explain(again, "ליאה").In(LanguageTag.Spanish));
        Registry registry = Sample.Registry([Sample.Need("n") with { Title = Sample.Words("مساعدة") }], [Sample.Offer("o") with { Title = Sample.Words("ייעוץ") }]);
        MatchPlan plan = Run.Match(registry, ByTopic);
        Assert.Contains("مساعدة", plan.Explain(plan.Matches[0]).In(LanguageTag.English), StringComparison.Ordinal);
        Assert.Contains("ייעוץ", plan.Explain(plan.Matches[0]).In(LanguageTag.Portuguese), StringComparison.Ordinal);
    }

    private static MatchPair Pair(string need, string offer) => new(new Id<Need>(need), new Id<Offer>(offer));

    private static double[] AssignmentSolveScores(int side)
    {
        Dice dice = new(1_000_000);
        return [.. Enumerable.Range(0, side * side).Select(_ => dice.Draw(1, 10_000) / 100.0)];
    }

    /// <summary>Plans, words and documents of most ways of matching, with letters and numbers that Turkish writes otherwise.</summary>
    private static string Everything()
    {
        Instance instance = Instance.Random(new Dice(8), 5, 5, 2);
        MatchPlan plan = Run.Match(instance);
        AssignmentProblem problem = AssignmentProblem.Dense(2, 2, [1.5, 2.25, 0.1, -3], new AssignmentTerms { RowNames = ["İnci", "ırmak"] });
        AssignmentResult result = problem.Solve(cancellationToken: Token);
        TwoSidedProblem lists = new([Lists.Of("i", "I1 i1"), Lists.Of("I", "i1 I1")], [Lists.Of("i1", "i I"), Lists.Of("I1", "i I")]);
        PairingProblem pairing = new(["i", "I", "ı", "İ"], [new("i", "I", 1.5m), new("ı", "İ", 2.5m), new("i", "İ", 3.5m)]);
        return string.Join(
            '\n',
            [
                MatchingJson.Write(plan),
                plan.Explain().In(LanguageTag.Spanish),
                .. plan.Matches.Select(match => plan.Explain(match).In(LanguageTag.Portuguese)),
                MatchingJson.Write(problem.ToInput()),
                result.Explain(problem).In(LanguageTag.English),
                result.Explain(problem, AssignmentSide.Rows, 0).In(LanguageTag.English),
                Lists.Text(lists.Propose(Side.Left, Token).Pairs),
                MatchingJson.Write(pairing.ToInput()),
                pairing.Solve(cancellationToken: Token).Explain(pairing).In(LanguageTag.Spanish),
            ]);
    }
}
