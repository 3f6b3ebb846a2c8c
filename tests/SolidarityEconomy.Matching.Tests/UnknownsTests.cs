using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests;

/// <summary>Needs and offers of which little is known: the plan is right by the letter of the rules, and nothing is made up but the 1.</summary>
public class UnknownsTests
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Spanish, LanguageTag.English];

    private static readonly Concept[] Places = [World.Country("EC"), World.Country("PE"), World.Taxonomy.Find("005")];

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Match_OfAnythingUnknown_KeepsItsRulesAndCountsUnknownAmountsAsOne(bool sameTopic, bool admitsUnknown)
    {
        Dice dice = new(11);
        IEligibilityRule[] rules = [EligibilityRules.CommonLanguage(admitsUnknown), EligibilityRules.Place(admitsUnknown)];
        MatchPolicy policy = new(
            [new(Criteria.Topic(), 2), new(Criteria.Languages(), 1)], sameTopic ? [EligibilityRules.SameTopic(), .. rules] : rules);
        for (int n = 0; n < 60; n++)
        {
            Registry registry = Random(dice);
            MatchPlan plan = Run.Match(registry, policy);

            Assert.Empty(Run.Check(plan, registry, policy).Faults);
            Assert.All(registry.Needs, need => Assert.True(plan.Matches.Count(match => match.Need == need.Id) <= (need.Quantity ?? 1)));
            Assert.All(registry.Offers, offer => Assert.True(plan.Matches.Count(match => match.Offer == offer.Id) <= (offer.Capacity ?? 1)));
            Assert.All(plan.Unmet, need => Assert.Equal(
                sameTopic && registry.Find(need.Need).Topic is null && registry.Offers.Length > 0, need.Reason == UnmetReason.TopicUnknown));
            Assert.DoesNotContain(plan.Matches, match =>
                sameTopic && (registry.Find(match.Need).Topic is null || registry.Find(match.Offer).Topics.IsEmpty));
        }
    }

    private static Registry Random(Dice dice)
    {
        Actor[] actors = [.. Enumerable.Range(0, 6).Select(i => Sample.Actor(
            Instance.Name('a', i), Half() ? "EC" : null, null, Half() ? ["es"] : []))];
        return new RegistryBuilder()
            .Add(actors)
            .Add(Enumerable.Range(0, dice.Draw(0, 6)).Select(i => new Need(
                new(Instance.Name('n', i)),
                actors[dice.Draw(0, 5)].Id,
                Half() ? Sample.Topic("t") : null,
                Sample.Words("need"),
                Some(Languages),
                Some(Places),
                Half() ? dice.Draw(1, 3) : null)))
            .Add(Enumerable.Range(0, dice.Draw(0, 6)).Select(j => new Offer(
                new(Instance.Name('o', j)),
                actors[dice.Draw(0, 5)].Id,
                Half() ? [Sample.Topic("t")] : [],
                Sample.Words("offer"),
                Some(Languages) is { Length: > 0 } known ? known : null,
                Some(Places),
                Half() ? dice.Draw(0, 3) : null)))
            .Build();

        bool Half() => dice.Draw(0, 1) == 0;

        T[]? Some<T>(T[] all) => Half() ? null : [.. all.Where(_ => Half())];
    }
}
