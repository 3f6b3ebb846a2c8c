using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Json;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

public class InclusionReportTests
{
    private static readonly Concept Women = PopulationGroups.Find("women");

    private static readonly LanguageTag[] Languages = [LanguageTag.English, LanguageTag.Spanish, LanguageTag.Portuguese];

    /// <summary>Six needs, of which the last two, of women, score lower; three offers with one place each.</summary>
    private static readonly Registry Six = Sample.Registry(
        Enumerable.Range(1, 6).Select(n => Sample.Need("n" + n)),
        Enumerable.Range(1, 3).Select(n => Sample.Offer("o" + n)),
        IncludedInstance.Declaring(Sample.Actor("of-n5"), Women),
        IncludedInstance.Declaring(Sample.Actor("of-n6"), Women));

    /// <summary>The same six needs, and one offer with three places.</summary>
    private static readonly Registry OneHouse = Sample.Registry(Six.Needs, [Sample.Offer("o1", capacity: 3)], Six.Actors);

    private static readonly MatchPolicy ByNumber = new([new(new TableCriterion((need, _) => (10 - (need[1] - '0')) / 10m), 1)]);

    [Fact]
    public void Match_WithAReservedPlace_GivesItToTheBestMemberAndStatesTheCost()
    {
        MatchPlan plan = Run.Match(Six, ByNumber, Reserving(price: 100));

        Assert.Equal(["n1", "n2", "n5"], plan.Matches.Select(match => match.Need.ToString()));
        Assert.Equal((2.2m, 0.2m), (plan.Matches.Sum(match => match.Score), plan.InclusionCost));
        Assert.Equal(new RuleOutcome(1, 1), Assert.Single(plan.Inclusion!.Rules));
        Assert.Equal((2.4m, 102.2m), (plan.Inclusion.ScoresWithout, plan.Total));
    }

    [Fact]
    public void Match_WithALowPrice_ReservesOnlyWhatIsWorthIt()
    {
        // The third best scores 0.7, the best woman 0.5: a reserved place costs 0.2.
        Assert.Equal(0, Run.Match(Six, ByNumber, Reserving(price: 0.19m)).Inclusion!.Rules[0].Filled);
        Assert.Equal(1, Run.Match(Six, ByNumber, Reserving(price: 0.21m)).Inclusion!.Rules[0].Filled);
    }

    [Fact]
    public void ReportInclusion_OfAPlan_TellsAskedFilledAbleAndTheOutcomeByGroup()
    {
        InclusionReport report = Report(Reserving(price: 100, leastShown: 2), OneHouse);

        RuleReport rule = Assert.Single(report.Rules);
        Assert.Equal(("women", 1, 1, 2), (rule.Group, rule.Asked, rule.Filled, rule.Able));
        GroupReport group = Assert.Single(report.Groups);
        Assert.Equal((2, 1, 1), (group.Members, group.Served, group.Matches));
        Assert.Equal((0.333333m, 0.333333m, 0.333333m), (group.ShareOfRequests, group.ShareOfMatches, group.ShareOfWaiting));
        Assert.Equal((0.2m, true), (report.Cost, report.IsCostExact));
        Expect.Explained(report.Explain(), "inclusion.report");
        Expect.Explained(report.Explain(), "inclusion.reserve");
        Expect.Explained(report.Explain(), "inclusion.group");
        Assert.Null(report.Explain().For(Audience.Participant));
        string json = MatchingJson.Write(report);
        Assert.Equal(json, MatchingJson.Write(MatchingJson.Read<InclusionReport>(json)));
    }

    [Fact]
    public void ReportInclusion_OfASmallGroup_HidesItsFigures()
    {
        InclusionReport report = Report(Reserving(price: 100, leastShown: 3));

        Assert.Equal((null, null), (report.Rules[0].Filled, report.Rules[0].Able));
        Assert.Equal((null, null, null), (report.Groups[0].Members, report.Groups[0].Matches, report.Groups[0].ShareOfWaiting));
        Expect.Explained(report.Explain(), "inclusion.hidden");
        Assert.Null(Report(Reserving(price: 100, leastShown: 5)).Groups[0].Members);
    }

    [Fact]
    public void ReportInclusion_OfOnePersonWithManyNeeds_CountsPeopleAndHidesTheFigures()
    {
        // Three needs are of one woman, three of others; then all are of women.
        Registry one = Sample.Registry(
            [Sample.Need("n1"), Sample.Need("n2"), Sample.Need("n3"), .. Enumerable.Range(4, 3).Select(n => Sample.Need("n" + n, by: "eva"))],
            OneHouse.Offers,
            IncludedInstance.Declaring(Sample.Actor("eva"), Women));
        Registry all = Sample.Registry(
            Six.Needs, OneHouse.Offers, [.. Six.Needs.Select(need => IncludedInstance.Declaring(Sample.Actor(need.By.ToString()), Women))]);

        Assert.Null(Report(Reserving(price: 100, leastShown: 2), one).Groups[0].Members);
        Assert.Equal(3, Report(Reserving(price: 100, leastShown: 1), one).Groups[0].Members);
        Assert.Null(Report(Reserving(price: 100, leastShown: 1), all).Groups[0].Members);
    }

    [Fact]
    public void ReportInclusion_OfFiguresCountedOverFew_HidesThemWhileTheGroupIsShown()
    {
        // At o1 one person has a match; of one place in all, one person has it; with a pair at work at o1, one person is there.
        RuleReport atOne = Report(Reserving(price: 100, leastShown: 2)).Rules[0];
        GroupReport ofOne = Report(
            Reserving(price: 100, leastShown: 2), Sample.Registry(Six.Needs, [Sample.Offer("o1")], Six.Actors)).Groups[0];
        RuleReport withOne = Report(
            Reserving(price: 100, leastShown: 2),
            Sample.Registry(Six.Needs, [Sample.Offer("o1", capacity: 4)], Six.Actors),
            new MatchConstraints(held: [new MatchPair(new Id<Need>("n1"), new Id<Offer>("o1"))])).Rules[0];

        Assert.Equal((null, null, null), (atOne.Asked, atOne.Filled, atOne.Able));
        Assert.Equal((null, null, null), (withOne.Asked, withOne.Filled, withOne.Able));
        Assert.Equal((2, 0.333333m), (ofOne.Members, ofOne.ShareOfRequests));
        Assert.Equal((null, null), (ofOne.Served, ofOne.Matches));
        Assert.Equal((null, null), (ofOne.ShareOfMatches, ofOne.ShareOfWaiting));
    }

    [Fact]
    public void ReportInclusion_OfANeedThatHasAllItAskedFor_DoesNotCountItAsAble()
    {
        MatchConstraints held = new(held: [new MatchPair(new Id<Need>("n6"), new Id<Offer>("o2"))]);

        Assert.Equal(2, Report(Reserving(price: 100, leastShown: 1)).Rules[0].Able);
        Assert.Equal(1, Report(Reserving(price: 100, leastShown: 1), constraints: held).Rules[0].Able);
    }

    [Fact]
    public void ReportInclusion_OfAnApproximatePlan_SaysSo()
    {
        MatchPlan plan = Run.Match(Six, ByNumber, Shared(0.5m), options: new MatchOptions(maxPairs: 1));

        Expect.Explained(plan.ReportInclusion(Six, ByNumber, cancellationToken: Token).Explain(), "inclusion.report.found");
        Expect.Explained(plan.ReportInclusion(Six, ByNumber, cancellationToken: Token).Explain(), "inclusion.share");
    }

    [Fact]
    public void ReportInclusion_WithoutAPolicy_Throws() =>
        Assert.Throws<InvalidOperationException>(() => Run.Match(Six, ByNumber).ReportInclusion(Six, ByNumber, cancellationToken: Token));

    [Fact]
    public void Explain_OfAMatchThatCountsForAGroup_TellsTheCoordinatorOnly()
    {
        MatchPlan reserved = Run.Match(Six, ByNumber, Reserving(price: 100));
        MatchPlan shared = Run.Match(Six, ByNumber, Shared(0.5m));

        Expect.Explained(reserved.Explain(reserved.Matches[2]), "inclusion.match");
        Expect.Explained(shared.Explain(shared.Matches[2]), "inclusion.match.share");
        Expect.Explained(reserved.Explain(), "match.plan.included");
        foreach (MatchPlan plan in (MatchPlan[])[reserved, shared])
        {
            IEnumerable<Explanation?> said = plan.Matches.Select(match => plan.Explain(match))
                .Concat(plan.Unmet.Select(need => plan.Explain(need)))
                .Append(plan.Explain())
                .SelectMany(explanation => new[] { explanation.For(Audience.Participant), explanation.For(Audience.Public) });
            Assert.All(said.OfType<Explanation>(), explanation => Assert.All(Languages, language =>
                Assert.DoesNotContain(Women.Label.In(language), explanation.In(language), StringComparison.OrdinalIgnoreCase)));
        }
    }

    [Fact]
    public void Explain_OfAnApproximatePlanWithAPolicy_NamesTheGap()
    {
        Registry many = Sample.Registry(
            Enumerable.Range(0, 9).Select(n => Sample.Need("n" + n)), Enumerable.Range(0, 9).Select(n => Sample.Offer("o" + n)));
        MatchPolicy policy = new([new(new TableCriterion((need, offer) => ((need[1] * 7) + (offer[1] * 5)) % 13 / 13m), 1)]);

        MatchPlan plan = Run.Match(
            many, policy, Shared(0.5m), options: new MatchOptions(maxPivots: 1));

        Assert.Equal(MatchStatus.Approximate, plan.Status);
        Expect.Explained(plan.Explain(), "match.plan.included.gap");
    }

    [Fact]
    public void Match_WithAnExposureFloor_OwesWhatTheHistoryLacks()
    {
        // Of 10 matches so far women had 1; with 3 more, 0.3 of 13 is 3.9: 4 less 1 are owed.
        InclusionPolicy floor = new(IncludedInstance.Day, [InclusionRule.ShareOfMatches(Women, 0.3m, pastOfGroup: 1, pastInAll: 10)]);

        MatchPlan plan = Run.Match(Six, ByNumber, floor);

        Assert.Equal(new RuleOutcome(3, 2), Assert.Single(plan.Inclusion!.Rules));
        Assert.Equal(["n1", "n5", "n6"], plan.Matches.Select(match => match.Need.ToString()));
    }

    [Fact]
    public void Match_WithPriorityByWaiting_LetsThoseWhoWaitGoFirst()
    {
        Registry waiting = Sample.Registry(
            Six.Needs.Select(need => need.Id.ToString() == "n6" ? need with { WaitingSince = IncludedInstance.Day.PlusDays(-90) } : need), Six.Offers);
        InclusionPolicy priority = new(IncludedInstance.Day, [], new WaitingPriority(0.01m, 0.5m));

        MatchPlan plan = Run.Match(waiting, ByNumber, priority);

        Assert.Equal(["n1", "n2", "n6"], plan.Matches.Select(match => match.Need.ToString()));
        Assert.Equal((0.4m, 0.5m), (plan.Matches[2].Score, plan.Matches[2].Bonus));
        Assert.Equal(0.3m, plan.InclusionCost);
    }

    [Fact]
    public void Match_WithHeldPairsOfMembers_CountsThemAsFilled()
    {
        Registry one = Sample.Registry(Six.Needs, [Sample.Offer("o1", capacity: 3)], Six.Actors);
        MatchConstraints held = new(held: [new MatchPair(new Id<Need>("n6"), new Id<Offer>("o1"))]);

        Assert.Equal(new RuleOutcome(0, 0), Run.Match(one, ByNumber, Reserving(price: 100), held).Inclusion!.Rules[0]);
        Assert.Equal(new RuleOutcome(1, 1), Run.Match(one, ByNumber, Reserving(price: 100)).Inclusion!.Rules[0]);
    }

    [Fact]
    public void Match_AfterTheConsentToInclusionIsRevoked_KeepsNoPlace()
    {
        Actor revoked = Sample.Actor("of-n5") with
        {
            Personal = new PersonalFile([])
            {
                Declarations = [new Declaration(DeclarationKind.Group, Women, IncludedInstance.Yes().Revoke(IncludedInstance.Day))],
            },
        };
        Actor other = Sample.Actor("of-n6") with
        {
            Personal = new PersonalFile([])
            {
                Declarations = [new Declaration(DeclarationKind.Group, Women, IncludedInstance.Yes(Purpose.Statistics))],
            },
        };
        Registry registry = Sample.Registry(Six.Needs, Six.Offers, revoked, other);

        Assert.Equal(new RuleOutcome(1, 0), Run.Match(registry, ByNumber, Reserving(price: 100)).Inclusion!.Rules[0]);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static InclusionPolicy Reserving(decimal price, int leastShown = 5) => new(
        IncludedInstance.Day, [InclusionRule.ReservePlaces(Women, 1, [new Id<Offer>("o1")], price)], leastShown: leastShown);

    private static InclusionPolicy Shared(decimal share) =>
        new(IncludedInstance.Day, [InclusionRule.ShareOfMatches(Women, share)], leastShown: 1);

    private static InclusionReport Report(InclusionPolicy policy, Registry? registry = null, MatchConstraints? constraints = null) =>
        Run.Match(registry ?? Six, ByNumber, policy, constraints).ReportInclusion(registry ?? Six, ByNumber, cancellationToken: Token);
}
