using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching;
using SolidarityEconomy.Matching.Engagements;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Samples.Charts;
using SolidarityEconomy.Samples.Season;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Samples.Tests.Season;

/// <summary>What has to hold in every season, whatever its people answer.</summary>
public sealed class MentoringSeasonTests
{
    private static readonly SeasonDays Days = new(new LocalDate(2026, 3, 2));
    private static readonly Dice Dice = new("test");
    private static readonly Source Source = Source.Below("nowhere");
    private static readonly IReadOnlyList<Member> Members = Population.Make(900, Dice, Source, Days);
    private static readonly SeasonRound[] Rounds = [.. Season(Members).Run()];

    [Fact]
    public void Make_SoManyMembers_AreThereAlongAllCorridors()
    {
        Assert.Equal(900, Members.Count);
        Assert.Equal(900, Members.Select(member => member.Actor.Id).Distinct().Count());
        Assert.Equal(Corridors.Retyped, Members.Select(member => member.Corridor).Distinct());
        Assert.All(Members, member => Assert.False(member.Need is not null && member.Offer is not null));
    }

    [Fact]
    public void Run_EachPlan_IsProvedByItsCertificate()
    {
        MentoringSeason season = Season(Members);
        Assert.All(Rounds, round =>
        {
            PlanCheck check = round.Plan.Check(round.Registry, season.Policy(Days.Begin(round.Number)), cancellationToken: TestContext.Current.CancellationToken);
            Assert.True(check.IsValid);
            Assert.Equal(MatchStatus.Optimal, round.Plan.Status);
        });
    }

    [Fact]
    public void Run_PairsAtWorkOrAsked_AreNeverPlannedAgainAndWhatEndedNeverReturns()
    {
        Assert.All(Rounds.SelectMany(round => new[] { round.Plan, round.Replacement }), plan =>
        {
            HashSet<MatchPair> out_ = [.. plan.Constraints!.Held, .. plan.Constraints.Asked, .. plan.Constraints.Forbidden];
            Assert.DoesNotContain(plan.Matches, match => out_.Contains(new MatchPair(match.Need, match.Offer)));
        });
        Engagement[] all = [.. Rounds[^1].Book.Engagements];
        Assert.Equal(all.Length, all.Select(engagement => engagement.Pair).Distinct().Count());
        Assert.All(Rounds, round => Assert.NotEmpty(round.Replacement.Constraints!.Held));
    }

    [Fact]
    public void Run_NeedThatLostASilentMentor_GetsAnotherOneOrWaitsWithAReason()
    {
        int lost = 0;
        foreach (SeasonRound round in Rounds)
        {
            HashSet<Id<Need>> served = [.. round.Replacement.Matches.Select(match => match.Need), .. round.Replacement.Unmet.Select(unmet => unmet.Need)];
            Engagement[] silent =
            [
                .. round.Book.Engagements.Where(one => one.WasSilent(EngagementSide.Offer) && one.NeedAcceptedOn is not null && one.EndedOn == Days.Sweep(round.Number)),
            ];
            Assert.All(silent, one => Assert.Contains(one.Pair.Need, served));
            Assert.All(silent, one => Assert.DoesNotContain(round.Replacement.Matches, match => match.Offer == one.Pair.Offer));
            lost += silent.Length;
        }

        Assert.InRange(lost, 10, 200);
    }

    [Fact]
    public void Run_EveryNeedOfTheSeason_IsDoneAtWorkWaitingOrLeft()
    {
        SeasonRound last = Rounds[^1];
        HashSet<Id<Need>> there =
        [
            .. last.Waiting.Select(waiting => waiting.Need.Id),
            .. last.Book.Engagements.Where(one => one.IsAtWork || one.Stage == EngagementStage.Completed).Select(one => one.Pair.Need),
        ];
        Id<Need>[] gone = [.. Members.Select(member => member.Need?.Id).OfType<Id<Need>>().Where(need => !there.Contains(need))];
        int silentOrLeft = last.Book.Engagements.Count(one => one.WasSilent(EngagementSide.Need)) + Rounds.Sum(round => round.Left);
        Assert.InRange(gone.Length, 1, silentOrLeft);
        Assert.Equal(last.Waiting.Length, last.Waiting.Select(waiting => waiting.Need.Id).Distinct().Count());
    }

    [Fact]
    public void Run_NobodyTellsAGroup_EachScoreIsTheSame()
    {
        Member[] silent =
        [
            .. Members.Select(member => member with { Actor = member.Actor with { Personal = member.Actor.Personal! with { Declarations = [] } } }),
        ];
        SeasonRound first = Season(silent).Run().First();
        static (Id<Need>, Id<Offer>, decimal)[] Pairs(MatchPlan plan) => [.. plan.Matches.Select(match => (match.Need, match.Offer, match.Score))];
        Assert.Equal(Pairs(Rounds[0].WithoutPolicy), Pairs(first.WithoutPolicy));
    }

    [Fact]
    public void Run_WithThePolicy_GroupsGainPlacesAndThePriceIsTheDifferenceOfTwoPlans()
    {
        Assert.All(Rounds, round =>
        {
            Assert.Equal(Scores(round.WithoutPolicy) - Scores(round.Plan), round.Inclusion.Cost);
            Assert.InRange(round.Inclusion.Cost, 0, Scores(round.WithoutPolicy) / 10);
            Assert.True(round.Inclusion.IsCostExact);
            Assert.All(round.Plan.Inclusion!.Rules, rule => Assert.InRange(rule.Filled, 0, rule.Asked));
        });
        foreach (string group in new[] { "refugees", "indigenous-peoples" })
        {
            int with = Rounds.Sum(round => Of(group, round, round.Plan));
            int without = Rounds.Sum(round => Of(group, round, round.WithoutPolicy));
            Assert.True(with > without, $"{group}: {with} with the policy, {without} without");
        }
    }

    [Fact]
    public void Run_WhatParticipantsAreTold_NamesNoGroup()
    {
        string[] groups = [.. PopulationGroups.Taxonomy.Concepts.Select(group => group.Label.In(LanguageTag.Spanish))];
        MatchPlan plan = Rounds[0].Plan;
        Assert.All(plan.Matches, match =>
        {
            string told = plan.Explain(match).For(Audience.Participant)!.In(LanguageTag.Spanish);
            Assert.DoesNotContain(groups, group => told.Contains(group, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Fact]
    public void Page_OfASeason_HasAChartForPeopleStateWaitingAndExposureAndForPlacesThatMayBeShown()
    {
        Page page = SeasonPage.Make(SeasonOptions.Read([]), Source, Members, Rounds, Days);
        bool mayBeShown = Rounds.All(round => round.Inclusion.Rules.All(rule => rule.Filled is not null));
        Assert.Equal(mayBeShown ? 5 : 4, page.Sections.Sum(section => section.Blocks.OfType<Block.Figure>().Count()));
        Assert.Equal(4, page.Sections.Count);
    }

    [Fact]
    public void Retyped_EveryCorridor_StandsInTheTables()
    {
        string folder = RepositoryRoot.Combine("..", "shared", "data");
        Assert.SkipUnless(Directory.Exists(folder), "The tables of migration are not beside the repository.");
        Dictionary<string, Corridor> read = Corridors.Read(folder).ToDictionary(corridor => corridor.ToString());
        Assert.All(Corridors.Retyped, corridor => Assert.Equal(read[corridor.ToString()], corridor));
        Assert.True(SkillList.Read(folder).Taxonomy.Concepts.Length > 2_000);
    }

    private static decimal Scores(MatchPlan plan) => plan.Matches.Sum(match => match.Score);

    private static int Of(string group, SeasonRound round, MatchPlan plan) => plan.Matches.Count(match =>
        round.Registry.Find(round.Registry.Find(match.Need).By).Personal!
            .GroupsOn(Days.Begin(round.Number), Purpose.Inclusion).Contains(PopulationGroups.Find(group)));

    private static MentoringSeason Season(IReadOnlyList<Member> members) => new(members, Dice, Source.Skills.Taxonomy, Days);
}
