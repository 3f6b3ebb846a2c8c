using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Teams;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Teams;

/// <summary>What teams, partnerships and fair shares answer to input that makes no sense, or too much of it.</summary>
public class TeamBadInputTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static readonly TeamCandidate Ana = new("ana", 1, [new("law")]);

    [Fact]
    public void NothingWhereSomethingBelongs_IsRefused()
    {
        TeamProblem problem = new([Ana], []);
        CoalitionGame game = new(["ana"], _ => Ratio.Zero);
        Registry registry = Sample.Registry([], []);
        Action[] all =
        [
            () => _ = new TeamProblem([Ana], null!),
            () => _ = new TeamProblem([Ana with { Capabilities = [null!] }], []),
            () => _ = new TeamProblem([Ana], [null!]),
            () => _ = new TeamProblem([Ana], [], keptApart: [null!]),
            () => _ = new TeamProblem([Ana], [], labels: new Dictionary<string, Text> { ["ana"] = null! }),
            () => TeamProblem.Of(null!, IncludedInstance.Day, []),
            () => TeamProblem.Of(registry, IncludedInstance.Day, null!),
            () => problem.WithRules(null!),
            () => problem.Check(null!),
            () => problem.Check([null!]),
            () => problem.FindPartners(null!),
            () => problem.BreakOut(2, former: [null!]),
            () => problem.Solve(cancellationToken: Token).Explain(null!),
            () => CandidatePair.Between(null!, Ana),
            () => CandidatePair.Between(Ana, null!),
            () => CandidatePair.Between(Ana, Ana with { Capabilities = [null!] }),
            () => CandidatePair.FindSynergies(null!, 1),
            () => CandidatePair.FindSynergies([Ana, null!], 1),
            () => CounterpartPlan.Make(null!, [], Token),
            () => CounterpartPlan.Make([null!], [], Token),
            () => CounterpartPlan.Make([Ana], [Ana with { Capabilities = [null!] }], Token),
            () => TaskPlan.Make(null!, cancellationToken: Token),
            () => TaskPlan.Make([null!], cancellationToken: Token),
            () => TaskPlan.Make([new(null!, "law", 1)], cancellationToken: Token),
            () => LocalImpact.Of(null!, []),
            () => LocalImpact.Of([], null!),
            () => LocalImpact.Of([], [null!]),
            () => LocalImpact.Of([(null!, 1)], []),
            () => _ = new CoalitionGame(null!, _ => Ratio.Zero),
            () => _ = new CoalitionGame(["ana"], null!),
            () => CoalitionGame.FromTable(["ana"], null!),
            () => CoalitionGame.FromTable(["ana"], [null!]),
            () => CoalitionGame.FromTable(["ana"], [new(null!, Ratio.One)]),
            () => game.Objections(null!, Token),
            () => game.Objections([null!], Token),
            () => game.EstimateShapley(null!, 1, Ratio.Zero, Ratio.One, cancellationToken: Token),
            () => _ = new WeightedVoting(1, null!),
            () => _ = new WeightedVoting(1, [null!]),
        ];

        for (int i = 0; i < all.Length; i++)
        {
            Exception? thrown = Record.Exception(all[i]);
            Assert.True(thrown is ArgumentException, $"Case {i} gave {thrown?.GetType().Name ?? "an answer"}.");
        }
    }

    [Fact]
    public void NobodyAtAll_IsAnAnswer()
    {
        TeamProblem nobody = new([], []);

        Assert.Equal(TeamStatus.NoneExists, nobody.Solve(cancellationToken: Token).Status);
        Assert.Empty(nobody.FindPartners([]));
        Assert.Empty(nobody.BreakOut(2, cancellationToken: Token).Groups);
        Assert.Empty(TeamProblem.Of(Sample.Registry([], []), IncludedInstance.Day, []).Candidates);
        Assert.Empty(CandidatePair.FindSynergies([], 1, cancellationToken: Token));
        Assert.Empty(TaskPlan.Make([], cancellationToken: Token).Places);
        Assert.Null(LocalImpact.Of([], []).LeastShare);
        Assert.Empty(new CoalitionGame([], _ => Ratio.Zero).Shapley(cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedVoting(1, []));
    }

    [Fact]
    public void NamesThatStandTwice_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => CounterpartPlan.Make([], [Ana, Ana], Token));
        Assert.Throws<ArgumentException>(() => CandidatePair.FindSynergies([Ana, Ana], 1, cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => TaskPlan.Make([new("ana", "law", 1), new("ana", "law", 2)], cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => LocalImpact.Of([], [Ana, Ana]));
        Assert.Throws<ArgumentException>(() => CoalitionGame.FromTable(["ana"], [new(["ana"], Ratio.One), new(["ana"], Ratio.One)]));
        Assert.Throws<ArgumentException>(() => CoalitionGame.FromTable(["ana"], [new(["ana", "ana"], Ratio.One)]));
        Assert.Throws<ArgumentException>(() => new CoalitionGame(["a"], _ => Ratio.Zero).Objections([new("a", Ratio.One), new("a", Ratio.One)], Token));
    }

    [Fact]
    public void NumbersOutOfAllRange_AreRefusedOrCountedExactly()
    {
        const decimal Huge = decimal.MaxValue;

        Assert.Throws<ArgumentException>(() => new TeamProblem([new("ana", Huge)], []));
        Assert.Throws<ArgumentException>(() => new TeamProblem([new("ana", -Huge)], []));
        Assert.Throws<ArgumentException>(() => new TeamProblem([new("ana", 0.0000000000000000000000000001m), new("beto", 1_000_000)], []));
        Assert.Throws<ArgumentException>(() => new TeamProblem([new("ana", 1, [new("law", -1)])], []));
        Assert.Throws<ArgumentException>(() => new TeamProblem([new("ana", 1, [new("law", int.MaxValue)])], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TeamProblem([Ana], []).BreakOut(2, int.MaxValue, cancellationToken: Token));
        Assert.Equal("ana", Assert.Single(TaskPlan.Make([new("ana", "law", Huge), new("beto", "law", Huge - 1)], cancellationToken: Token).Places).Given.Actor);
        Assert.Throws<ArgumentException>(() => TaskPlan.Make([new("ana", "law", -Huge)], cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => TaskPlan.Make([new("ana", "law", 0)], cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => TaskPlan.Make([], -1, Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => LocalImpact.Of([("ana", -1)], []));
        Assert.Throws<ArgumentException>(() => LocalImpact.Of([("ana", Huge), ("beto", Huge)], []));
        Assert.Equal(Huge, LocalImpact.Of([("ana", Huge)], []).Unknown);
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightedVoting(1, [new("ana", -1), new("beto", 2)]));
        Assert.Equal(Ratio.One, new WeightedVoting(long.MaxValue, [new("ana", long.MaxValue)]).Power(Token)[0].Banzhaf);
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoalitionGame(["a"], _ => Ratio.One).EstimateShapley(Lottery(), 0, Ratio.Zero, Ratio.One, cancellationToken: Token));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoalitionGame(["a"], _ => Ratio.One).EstimateShapley(Lottery(), 1, Ratio.Zero, Ratio.One, 1, cancellationToken: Token));
        Assert.Throws<ArgumentException>(() => new CoalitionGame(["a"], who => who.Count).EstimateShapley(Lottery(), 1, Ratio.One, Ratio.Zero, cancellationToken: Token));
    }

    [Fact]
    public void ManyWhoAreAllAlike_AreAnsweredByTheOrderOfTheirNames()
    {
        TeamCandidate[] alike = [.. Enumerable.Range(0, 100).Select(i => new TeamCandidate($"c{i:D3}", 1, [new("law")]))];
        string[] names = [.. alike.Select(one => one.Name)];

        CounterpartPlan counterparts = CounterpartPlan.Make(alike.Reverse(), alike, Token);
        Assert.Equal(100, counterparts.Pairs.Length);
        TaskPlan tasks = TaskPlan.Make(names.SelectMany(actor => names.Select(task => new TaskAbility(actor, task, 1))), cancellationToken: Token);
        Assert.Equal(100, tasks.Places.Length);
        Assert.Empty(CandidatePair.FindSynergies(alike, 10, cancellationToken: Token));
        BreakoutPlan groups = new TeamProblem(alike, []).BreakOut(10, cancellationToken: Token);
        Assert.Equal((10, 0), (groups.Groups.Length, groups.Repeats));
        Assert.Equal(names.Take(3), new TeamProblem(alike, [TeamRule.Cover("law", 3)]).Solve(cancellationToken: Token).Members);
    }

    [Fact]
    public void FindSynergies_OfVeryMany_CanBeStopped()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => CandidatePair.FindSynergies([Ana, new("beto", 1, [new("cook")])], 1, cancellationToken: stop.Token));
        Assert.Throws<OperationCanceledException>(() => CounterpartPlan.Make([Ana], [Ana], stop.Token));
    }

    [Fact]
    public void NamesOfAnyScript_ComeBackAsTheyAreInAnyCulture()
    {
        string plain = Everything();

        Assert.Equal(plain, Cultures.InTurkish(Everything));
        Assert.Contains("سلمى", plain, StringComparison.Ordinal);
        Assert.Contains("ליאה", plain, StringComparison.Ordinal);
    }

    private static Lottery Lottery() => new("seed");

    /// <summary>Teams, words and documents with names from right to left and letters that Turkish writes otherwise.</summary>
    private static string Everything()
    {
        TeamCandidate[] all =
        [
            new("سلمى", 1.5m, [new("hukuk"), new("İş")], "ı", ["I"], ["i"], ["tr"], ["ليس"]),
            new("ליאה", 2.25m, [new("ıtır"), new("iş")], "i", ["i"], ["I"], ["tr"], ["ليس"]),
            new("İnci", 0.75m, [new("hukuk")], "I", ["ı"], ["İ"], ["tr"]),
            new("ırmak", 0.5m, [new("ıtır")], "i", ["i"], ["I"], ["tr"]),
        ];
        TeamProblem problem = new(
            all,
            [TeamRule.Cover("hukuk"), TeamRule.Cover("ıtır"), TeamRule.Variety(TeamTrait.Sector, 2), TeamRule.Common(TeamTrait.Language), TeamRule.NotAlone(TeamTrait.Group, "ليس")]);
        string json = MatchingJson.Write(problem.ToInput());
        Assert.True(TeamProblem.TryCreate(MatchingJson.Read<TeamInput>(json), out TeamProblem? again, out _));
        Assert.Equal(json, MatchingJson.Write(again.ToInput()));
        TeamResult best = again.Solve(cancellationToken: Token);
        InclusionPolicy policy = new(
            IncludedInstance.Day, [InclusionRule.ShareOfMatches(new Concept("grup", "ırk", Sample.Words("İlk")), 0.5m, price: 1.25m)]);
        return string.Join(
            '\n',
            [
                json,
                best.Explain().In(LanguageTag.Spanish),
                .. all.Select(one => best.Explain(one.Name, cancellationToken: Token).In(LanguageTag.Portuguese)),
                .. again.ListBest(3, cancellationToken: Token).Select(team => string.Join(' ', team.Members)),
                .. CandidatePair.FindSynergies(all, 9, cancellationToken: Token).Select(pair => pair.Explain().In(LanguageTag.English)),
                CounterpartPlan.Make(all[..2], all[2..], Token).Explain().In(LanguageTag.English),
                TaskPlan.Make([new("سلمى", "İş", 1.5m), new("ליאה", "İş", 2.5m)], cancellationToken: Token).Explain().In(LanguageTag.Spanish),
                again.BreakOut(2, cancellationToken: Token).Explain().In(LanguageTag.Portuguese),
                LocalImpact.Of([("سلمى", 1.5m), ("x", 1)], all, "i").Explain().In(LanguageTag.Spanish),
                MatchingJson.Write(policy.ToInput()),
            ]);
    }
}
