using SolidarityEconomy.Matching.Assignment;
using SolidarityEconomy.Matching.Assignment.Allocation;
using SolidarityEconomy.Matching.Assignment.Exchange;
using SolidarityEconomy.Matching.Assignment.Pairing;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Policies.Rankings;
using SolidarityEconomy.Matching.Retrieval;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Matching.StableMatching;
using SolidarityEconomy.Matching.Teams;
using SolidarityEconomy.Matching.Tests.StableMatching;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;
using Side = SolidarityEconomy.Matching.StableMatching.Side;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>What may take long can be stopped, and says how far it has come.</summary>
public class LongWorkTests
{
    private static readonly MatchPolicy ByTopic = new([new(Criteria.Topic(), 1)]);

    private static readonly Registry Few = Sample.Registry(
        [Sample.Need("n1"), Sample.Need("n2"), Sample.Need("n3")], [Sample.Offer("o1"), Sample.Offer("o2")]);

    private static readonly InclusionPolicy Shared = new(
        IncludedInstance.Day, [InclusionRule.ShareOfMatches(PopulationGroups.Find("women"), 0.5m)]);

    private static readonly MatchPlan Plan = Matcher.Match(Few, ByTopic);

    private static readonly MatchPlan Included = Matcher.Match(Few, ByTopic, Shared);

    private static readonly AssignmentProblem Table = AssignmentProblem.Dense(3, 3, [1.0, 2, 3, 4, 5, 7, 9, 8, 1]);

    private static readonly AssignmentProblem Loads = AssignmentProblem.Dense(2, 3, [1.0, 2, 3, 4, 5, 6], new AssignmentTerms { RowMost = [2, 2] });

    private static readonly Chooser[] Ring = [Lists.Of("a", "b c d"), Lists.Of("b", "c a d"), Lists.Of("c", "a b d"), Lists.Of("d", "a b c")];

    private static readonly TwoSidedProblem Sides =
        new([Lists.Of("a", "x y"), Lists.Of("b", "y x")], [Lists.Of("x", "b a"), Lists.Of("y", "a b")]);

    private static readonly JointProblem Couple = new(
        [Lists.Of("sol", "x y")], [new JointApplication(Lists.Ids("ana", "leo"), [Lists.Ids("x", "y")])], [Lists.Of("x", "ana sol"), Lists.Of("y", "sol leo")]);

    private static readonly TeamProblem Team = TeamProblemOf();

    private static readonly AllocationProblem Bundles = new([new("a", 1)], [new("i")], [new("a", "i", 1)]);

    private static readonly CoalitionGame Game = new(["a", "b", "c"], who => who.Count);

    /// <summary>Everything that says how far it has come, by name.</summary>
    private static readonly Dictionary<string, Action<IProgress<WorkProgress>?, CancellationToken>> Told = new(StringComparer.Ordinal)
    {
        ["Matcher.Match"] = (progress, token) => Matcher.Match(Few, ByTopic, progress: progress, cancellationToken: token),
        ["Matcher.Match with constraints"] = (progress, token) => Matcher.Match(Few, ByTopic, MatchConstraints.None, progress: progress, cancellationToken: token),
        ["Matcher.Match with inclusion"] = (progress, token) => Matcher.Match(Few, ByTopic, Shared, progress: progress, cancellationToken: token),
        ["MatchPlan.Check"] = (progress, token) => Plan.Check(Few, ByTopic, progress, token),
        ["MatchPlan.Evaluate"] = (progress, token) => Plan.Evaluate(Few, ByTopic, progress: progress, cancellationToken: token),
        ["MatchPlan.LeftOut"] = (progress, token) => Plan.LeftOut(Few, ByTopic, progress, token),
        ["MatchPlan.ReportInclusion"] = (progress, token) => Included.ReportInclusion(Few, ByTopic, progress, token),
        ["Counterfactuals.WorthyPlaces"] = (progress, token) => Plan.Counterfactuals(Few, ByTopic).WorthyPlaces(progress, token),
        ["CandidateIndex.FindAll"] = (progress, token) => new CandidateIndex(Few, ByTopic).FindAll(Few, 2, progress: progress, cancellationToken: token),
        ["AssignmentProblem.SolveAgain"] = (progress, token) => Table.WithScores([new(0, 0, 99), new(1, 1, -5)]).SolveAgain(Table.Solve(cancellationToken: Token), progress: progress, cancellationToken: token),
        ["AssignmentProblem.ListBest"] = (progress, token) => Table.ListBest(2, progress: progress, cancellationToken: token),
        ["AssignmentProblem.ListBest with loads"] = (progress, token) => Loads.ListBest(2, AssignmentCoverage.MostPairs, progress: progress, cancellationToken: token),
        ["AssignmentProblem.SolveFairly"] = (progress, token) => Table.SolveFairly(AssignmentFairness.WorstFirst, progress: progress, cancellationToken: token),
        ["ExchangeProblem.Solve"] = (progress, token) => new ExchangeProblem(["a", "b"], [new("a", "b"), new("b", "a")]).Solve(progress: progress, cancellationToken: token),
        ["Matcher.Preferences"] = (progress, token) => Matcher.Preferences(Few, ByTopic, progress: progress, cancellationToken: token),
        ["TwoSidedProblem.FindAll"] = (progress, token) => Sides.FindAll(progress: progress, cancellationToken: token),
        ["CoalitionGame.Shapley"] = (progress, token) => Game.Shapley(progress, token),
        ["JointProblem.Solve"] = (progress, token) => Couple.Solve(progress: progress, cancellationToken: token),
        ["RoommatesProblem.FindAll"] = (progress, token) => new RoommatesProblem(Ring).FindAll(progress: progress, cancellationToken: token),
        ["TeamProblem.Solve"] = (progress, token) => Team.Solve(progress: progress, cancellationToken: token),
        ["TeamProblem.ListBest"] = (progress, token) => Team.ListBest(2, progress: progress, cancellationToken: token),
        ["TeamProblem.BreakOut"] = (progress, token) => Team.BreakOut(2, 2, progress: progress, cancellationToken: token),
        ["CoalitionGame.EstimateShapley"] = (progress, token) =>
            Game.EstimateShapley(new Lottery("seed"), 5, Ratio.Zero, Ratio.One, progress: progress, cancellationToken: token),
    };

    /// <summary>What can be stopped and is over too soon, or in too few steps, to say more.</summary>
    private static readonly Dictionary<string, Action<CancellationToken>> Stopped = new(StringComparer.Ordinal)
    {
        ["TwoSidedProblem.ImmediateAcceptance"] = token => Sides.ImmediateAcceptance(token),
        ["TwoSidedProblem.TopTradingCycles"] = token => Sides.TopTradingCycles(token),
        ["TwoSidedProblem.SerialDictatorship"] = token => Sides.SerialDictatorship(Lists.Ids("a", "b"), token),
        ["MatchPlan.ExplainWhyNot"] = token => Included.ExplainWhyNot(Few, ByTopic, new("n3"), new("o1"), token),
        ["Counterfactuals.OneMoreOffer"] = token => Plan.Counterfactuals(Few, ByTopic).OneMoreOffer(new OfferSide(Sample.Offer("new"), Sample.Actor("of-new"), null), token),
        ["CandidateIndex.Find"] = token => new CandidateIndex(Few, ByTopic).Find(Few, new("n1"), 2, cancellationToken: token),
        ["AssignmentProblem.Solve"] = token => Table.Solve(cancellationToken: token),
        ["AssignmentProblem.Solve with loads"] = token => Loads.Solve(AssignmentCoverage.MostPairs, cancellationToken: token),
        ["AssignmentProblem.FindShortage"] = token => Table.FindShortage(AssignmentSide.Rows, token),
        ["PairingProblem.Solve"] = token => new PairingProblem(["a", "b"], [new("a", "b", 1)]).Solve(cancellationToken: token),
        ["TwoSidedGraph.FindMostPairs"] = token => new TwoSidedGraph(["a"], ["x"], [new("a", "x")]).FindMostPairs(token),
        ["Allocator.BestTotal"] = token => Allocator.BestTotal(Bundles, token),
        ["Allocator.TakeTurns"] = token => Allocator.TakeTurns(Bundles, ["a"], token),
        ["Allocator.OneAfterAnother"] = token => Allocator.OneAfterAnother(Bundles, ["a"], token),
        ["Allocator.RoundByRound"] = token => Allocator.RoundByRound(Bundles, token),
        ["TwoSidedProblem.Propose"] = token => Sides.Propose(Side.Left, token),
        ["TwoSidedProblem.Egalitarian"] = token => Sides.Egalitarian(token),
        ["TwoSidedProblem.MinimumRegret"] = token => Sides.MinimumRegret(token),
        ["RoommatesProblem.Solve"] = token => new RoommatesProblem(Ring).Solve(token),
        ["FairnessTable.CreateAdjusted"] = token => FairnessTable.CreateAdjusted(20, 0.5m, 0.1m, token),
        ["CandidatePair.FindSynergies"] = token => CandidatePair.FindSynergies([new("a", 1, [new("k")])], 1, cancellationToken: token),
        ["CounterpartPlan.Make"] = token => CounterpartPlan.Make([new("a", 1, [new("k")])], [new("b", 1, [new("k")])], token),
        ["TaskPlan.Make"] = token => TaskPlan.Make([new("a", "t", 1)], cancellationToken: token),
        ["CoalitionGame.Objections"] = token => Game.Objections(Game.Shapley(cancellationToken: Token), token),
        ["WeightedVoting.Power"] = token => new WeightedVoting(2, [new("a", 1), new("b", 2)]).Power(token),
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void LongWork_ThatIsCancelled_Stops()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        IEnumerable<(string Name, Action<CancellationToken> Run)> all = Stopped.Select(work => (work.Key, work.Value))
            .Concat(Told.Select(work => (work.Key, (Action<CancellationToken>)(token => work.Value(null, token)))));

        Assert.All(all, work =>
        {
            Exception? thrown = Record.Exception(() => work.Run(cancelled.Token));
            Assert.True(thrown is OperationCanceledException, $"{work.Name} gave {thrown?.ToString() ?? "an answer"}.");
        });
    }

    [Fact]
    public void LongWork_ThatIsListenedTo_SaysHowFarItHasCome() => Assert.All(Told, work =>
    {
        List<WorkProgress> steps = [];
        work.Value(new Listener(steps), Token);

        Assert.True(steps.Count > 0, $"{work.Key} tells nothing.");
        Assert.All(steps, step => Assert.True(!string.IsNullOrEmpty(step.Stage) && step.Done >= 0 && step.Done <= step.Total, $"{work.Key}: {step}"));
    });

    private static TeamProblem TeamProblemOf() => new(
        Enumerable.Range(0, 6).Select(i => new TeamCandidate($"c{i}", 1 + (i % 3), [new("abc"[i % 3].ToString())])),
        [TeamRule.Cover("a"), TeamRule.Cover("b"), TeamRule.Cover("c")]);

    private sealed class Listener(List<WorkProgress> steps) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => steps.Add(value);
    }
}
