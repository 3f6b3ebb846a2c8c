using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Policies;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Policies;

public class EligibilityRulesTests
{
    [Theory]
    [InlineData(TerritoryLevel.Area, "EC", "Azuay", "EC", "AZUAY", true)]
    [InlineData(TerritoryLevel.Area, "EC", "Azuay", "EC", "Loja", false)]
    [InlineData(TerritoryLevel.Area, "EC", "Loja", "PE", "Loja", false)]
    [InlineData(TerritoryLevel.Country, "EC", "Azuay", "EC", null, true)]
    [InlineData(TerritoryLevel.Country, "EC", null, "PE", null, false)]
    [InlineData(TerritoryLevel.SubRegion, "EC", null, "MX", null, true)]
    [InlineData(TerritoryLevel.SubRegion, "EC", null, "US", null, false)]
    [InlineData(TerritoryLevel.Region, "EC", null, "US", null, true)]
    [InlineData(TerritoryLevel.Region, "EC", null, "ES", null, false)]
    public void Territory_OfTwoActors_IsSameOrDifferent(
        TerritoryLevel level, string country, string? area, string otherCountry, string? otherArea, bool isSame)
    {
        Actor asker = Sample.Actor("a", country, area);
        Actor giver = Sample.Actor("b", otherCountry, otherArea);

        Assert.Equal(isSame, Allows(EligibilityRules.SameTerritory(level), asker, giver));
        Assert.Equal(!isSame, Allows(EligibilityRules.DifferentTerritory(level), asker, giver));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rule_WithAnUnknownSide_AnswersAsItWasTold(bool admitsUnknown)
    {
        Actor known = Sample.Actor("a", "EC", "Azuay", "es");
        Actor unknown = Sample.Actor("b");

        Assert.Equal(admitsUnknown, Allows(EligibilityRules.SameTerritory(TerritoryLevel.Area, admitsUnknown), known, unknown));
        Assert.Equal(admitsUnknown, Allows(EligibilityRules.DifferentTerritory(TerritoryLevel.Region, admitsUnknown), known, unknown));
        Assert.Equal(admitsUnknown, Allows(EligibilityRules.CommonLanguage(admitsUnknown), known, unknown, "es"));
        Assert.Equal(admitsUnknown, Allows(EligibilityRules.Place(admitsUnknown), known, unknown, place: "019"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Rule_WithWhatNobodyAsked_AnswersAsItWasTold(bool admitsUnknown)
    {
        Actor asker = Sample.Actor("a", "EC");
        Actor giver = Sample.Actor("b", "EC", null, "es");
        Need need = new(new Id<Need>("n"), asker.Id, Sample.Topic("t"), Sample.Words("need"));
        Offer offer = new(new Id<Offer>("o"), giver.Id, [Sample.Topic("t")], Sample.Words("offer"));
        Need anywhere = need with { Languages = [], Places = [] };
        Offer everybody = offer with { Places = [] };

        Assert.Equal(admitsUnknown, Allows(EligibilityRules.CommonLanguage(admitsUnknown), need, asker, offer, giver));
        Assert.True(Allows(EligibilityRules.CommonLanguage(admitsUnknown), anywhere, asker, offer, giver));
        Assert.True(Allows(EligibilityRules.CommonLanguage(admitsUnknown), need, asker with { Languages = [LanguageTag.Spanish] }, offer, giver));
        Assert.False(Allows(EligibilityRules.CommonLanguage(admitsUnknown), need, asker with { Languages = [LanguageTag.English] }, offer, giver));
        Assert.Equal(admitsUnknown, Allows(EligibilityRules.Place(admitsUnknown), need, asker, everybody, giver));
        Assert.Equal(admitsUnknown, Allows(EligibilityRules.Place(admitsUnknown), anywhere, asker, offer, giver));
        Assert.True(Allows(EligibilityRules.Place(admitsUnknown), anywhere, asker, everybody, giver));
        Assert.False(Allows(EligibilityRules.SameTopic(), need with { Topic = null }, asker, offer, giver));
        Assert.False(Allows(EligibilityRules.SameTopic(), need, asker, offer with { Topics = [] }, giver));
        Assert.False(Allows(EligibilityRules.SameTopic(), need with { Topic = null }, asker, offer with { Topics = [] }, giver));
    }

    [Fact]
    public void CommonLanguage_OfTheOfferOrElseOfItsActor_Counts()
    {
        Actor asker = Sample.Actor("a");

        Assert.True(Allows(EligibilityRules.CommonLanguage(), asker, Sample.Actor("b", languages: "es-MX"), "es-EC"));
        Assert.False(Allows(EligibilityRules.CommonLanguage(), asker, Sample.Actor("b", languages: "pt"), "es"));
        Assert.True(Allows(EligibilityRules.CommonLanguage(false), asker, Sample.Actor("b")));
    }

    [Fact]
    public void Place_OfTheOtherSide_MustBeAccepted()
    {
        Actor ecuador = Sample.Actor("a", "EC");
        Actor spain = Sample.Actor("b", "ES");

        Assert.True(Allows(EligibilityRules.Place(), ecuador, spain));
        Assert.True(Allows(EligibilityRules.Place(), ecuador, spain, place: "150"));
        Assert.False(Allows(EligibilityRules.Place(), ecuador, spain, place: "019"));
        Assert.True(Allows(EligibilityRules.Place(), ecuador, spain, served: "005"));
        Assert.False(Allows(EligibilityRules.Place(), spain, ecuador, served: "005"));
    }

    [Fact]
    public void OwnRules_OfSharedKeys_KeepInAndOut()
    {
        Text reason = new("Same cohort.", "La misma cohorte.", "A mesma turma.");
        Actor one = Sample.Actor("a", "EC");
        Actor other = Sample.Actor("b", "PE");

        Assert.False(Allows(EligibilityRules.Sharing("cohort", reason, Country, CountryOf), one, other));
        Assert.True(Allows(EligibilityRules.Separating("rivals", reason, Country, CountryOf), one, other));
        Assert.Throws<ArgumentNullException>(() => EligibilityRules.Sharing("cohort", null!, Country, CountryOf));
    }

    [Fact]
    public void Rules_OfTheLibrary_AllocateNothingForAPair()
    {
        Actor asker = Sample.Actor("a", "EC", "Azuay", "es", "qu");
        Actor giver = Sample.Actor("b", "ES", "Azuay", "en", "qu");
        Need need = new Need(new Id<Need>("n"), asker.Id, Sample.Topic("t"), Sample.Words("need")) with { Places = [World.Country("PE"), World.Country("ES")] };
        Offer offer = new Offer(new Id<Offer>("o"), giver.Id, [Sample.Topic("s"), Sample.Topic("t")], Sample.Words("offer")) with { Places = [World.Country("EC")] };
        IEligibilityRule[] rules =
        [
            EligibilityRules.DifferentActor(), EligibilityRules.SameTopic(), EligibilityRules.CommonLanguage(), EligibilityRules.Place(),
            EligibilityRules.DifferentTerritory(TerritoryLevel.SubRegion), EligibilityRules.DifferentTerritory(TerritoryLevel.Region),
        ];

        Assert.All(rules, rule =>
        {
            object? asked = rule.NeedTrait(new NeedSide(need, asker));
            object? offered = rule.OfferTrait(new OfferSide(offer, giver));

            Assert.True(rule.Allows(asked, offered), rule.Code);
            Assert.Equal(0, Allocated.By(() => rule.Allows(asked, offered)));
        });
    }

    [Fact]
    public void CompiledRules_OfManyKeys_AgreeWithTheRules()
    {
        Dice dice = new(3);
        Text reason = Sample.Words("reason");
        for (int n = 0; n < 50; n++)
        {
            int most = dice.Draw(1, 3);
            IEnumerable<string> Keys(string id) => Enumerable.Range(0, most)
                .Where(k => (((id[^1] * 7) + (id[^2] * 3) + (k * n)) % 5) < 2).Select(k => "k" + (char)('0' + ((id[^1] + k) % 4)));
            Registry registry = Sample.Registry(
                Enumerable.Range(0, 12).Select(i => Sample.Need(Instance.Name('n', i))),
                Enumerable.Range(0, 12).Select(j => Sample.Offer(Instance.Name('o', j))));
            Population population = new(registry);
            MatchPolicy policy = new(
                [new(Criteria.Topic(), 1)],
                [
                    EligibilityRules.Sharing("share", reason, s => Keys(s.Need.Id.ToString()), s => Keys(s.Offer.Id.ToString()), n % 2 == 0),
                    EligibilityRules.Separating("part", reason, s => Keys(s.Need.Id.ToString()).Take(1), s => Keys(s.Offer.Id.ToString()).Take(1)),
                ]);
            CompiledRules rules = new(population, policy.Rules);
            for (int i = 0; i < 12; i++)
            {
                for (int j = 0; j < 12; j++)
                {
                    Assert.Equal(new PairSides(policy, population.Needs[i], population.Offers[j]).IsEligible, rules.Allows(i, j));
                    Assert.Equal(rules.Allows(i, j), rules.Broken(i, j) == CompiledRules.None);
                }
            }

            MatchPlan plan = Run.Match(registry, policy);
            Assert.True(Run.Check(plan, registry, policy).IsValid);
        }
    }

    private static IEnumerable<string> Country(NeedSide side) => [side.Actor.Place!.Country!.Notation];

    private static IEnumerable<string> CountryOf(OfferSide side) => [side.Actor.Place!.Country!.Notation];

    private static bool Allows(
        IEligibilityRule rule, Actor asker, Actor giver, string? language = null, string? place = null, string? served = null)
    {
        Need need = new(
            new Id<Need>("n"),
            asker.Id,
            Sample.Topic("t"),
            Sample.Words("need"),
            language is null ? [] : [LanguageTag.Parse(language)],
            place is null ? [] : [World.Taxonomy.Find(place)]);
        Offer offer = new(
            new Id<Offer>("o"),
            giver.Id,
            [Sample.Topic("t")],
            Sample.Words("offer"),
            places: served is null ? [] : [World.Taxonomy.Find(served)]);
        return Allows(rule, need, asker, offer, giver);
    }

    private static bool Allows(IEligibilityRule rule, Need need, Actor asker, Offer offer, Actor giver)
    {
        NeedSide asking = new(need, asker);
        OfferSide giving = new(offer, giver);
        return rule.Allows(rule.NeedTrait(asking), rule.OfferTrait(giving));
    }
}
