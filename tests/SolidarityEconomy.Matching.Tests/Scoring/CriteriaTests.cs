using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Scoring;

public class CriteriaTests
{
    private static readonly Taxonomy Topics = new(
        "topics",
        Sample.Words("topics"),
        [
            new TaxonomyRow("farming", Sample.Words("farming")),
            new TaxonomyRow("coffee", Sample.Words("coffee"), "farming"),
            new TaxonomyRow("cocoa", Sample.Words("cocoa"), "farming"),
            new TaxonomyRow("housing", Sample.Words("housing")),
        ]);

    [Theory]
    [InlineData("coffee", "housing coffee", 1, "match.fact.topic-same")]
    [InlineData("coffee", "farming", 0.75, "match.fact.topic-near")]
    [InlineData("farming", "housing cocoa", 0.75, "match.fact.topic-near")]
    [InlineData("coffee", "housing cocoa", 0.5, "match.fact.topic-near")]
    [InlineData("coffee", "housing", 0, "match.fact.topic-other")]
    [InlineData("elsewhere", "housing", 0, "match.fact.topic-other")]
    public void Topic_WithATaxonomy_LooksUpAndDown(string asked, string offered, double value, string fact) =>
        Fit.Gives(Criteria.Topic(Topics), (decimal)value, fact, Sample.Need("n", asked), Sample.Offer("o", offered));

    [Fact]
    public void Topic_WithoutATaxonomy_KnowsTheSameTopicOnly() =>
        Fit.Gives(Criteria.Topic(), 0, "match.fact.topic-other", Sample.Need("n", "coffee"), Sample.Offer("o", "cocoa"));

    [Fact]
    public void Languages_InCommon_AreAPartOfThoseOfTheNeed()
    {
        Fit.Gives(Criteria.Languages(), 0.333333m, "match.fact.languages-common", Asks("es", "qu", "en"), Offers("es-EC", "xx"));
        Fit.Gives(Criteria.Languages(), 1, "match.fact.languages-common", Asks("xx"), Offers("es-EC", "xx"));
        Fit.Gives(Criteria.Languages(), 0, "match.fact.languages-none", Asks("pt"), Offers("es"));
        Fit.Gives(Criteria.Languages(), 1, "match.fact.languages-any", Sample.Need("n"), Offers());
        Fit.Gives(Criteria.Languages(), null, null, Asks("es"), Offers());
    }

    [Fact]
    public void Languages_OfANeedThatNobodyAskedFor_AreThoseOfItsActorOrUnknown()
    {
        Need need = Sample.Need("n") with { Languages = null };
        Fit.Gives(Criteria.Languages(), 1, "match.fact.languages-common", need, Offers("es"), Sample.Actor("of-n", languages: "es-EC"));
        Fit.Gives(Criteria.Languages(), 0, "match.fact.languages-none", need, Offers("es"), Sample.Actor("of-n", languages: "qu"));
        Fit.Gives(Criteria.Languages(), null, null, need, Offers("es"));
        Assert.Equal(0.5m, Criteria.Languages().WhenMissing);
    }

    [Fact]
    public void Topic_ThatIsUnknownOnOneSide_IsMissingAndCountsOneHalf()
    {
        Fit.Gives(Criteria.Topic(Topics), null, null, Sample.Need("n") with { Topic = null }, Sample.Offer("o"));
        Fit.Gives(Criteria.Topic(Topics), null, null, Sample.Need("n"), Sample.Offer("o") with { Topics = [] });
        Assert.Equal(0.5m, Criteria.Topic().WhenMissing);
    }

    [Theory]
    [InlineData("EC", "Azuay", "EC", "azuay", 1, "match.fact.territory-both")]
    [InlineData("EC", "Azuay", "EC", "Loja", 0.8, "match.fact.territory-areas")]
    [InlineData("EC", null, "EC", "Loja", 0.8, "match.fact.territory-both")]
    [InlineData("EC", null, "MX", null, 0.5, "match.fact.territory-both")]
    [InlineData("EC", null, "US", null, 0.25, "match.fact.territory-both")]
    [InlineData("EC", null, "ES", null, 0, "match.fact.territory-apart")]
    [InlineData("AQ", null, "ES", null, 0, "match.fact.territory-apart")]
    public void Territory_OfBothActors_IsNearOrFar(
        string country, string? area, string otherCountry, string? otherArea, double near, string fact)
    {
        Actor asker = Sample.Actor("of-n", country, area);
        Actor giver = Sample.Actor("of-o", otherCountry, otherArea);

        Fit.Gives(Criteria.TerritoryNear(), (decimal)near, fact, Sample.Need("n"), Sample.Offer("o"), asker, giver);
        Fit.Gives(Criteria.TerritoryFar(), 1 - (decimal)near, fact, Sample.Need("n"), Sample.Offer("o"), asker, giver);
    }

    [Fact]
    public void Territory_OfAnUnknownCountry_IsMissing() =>
        Fit.Gives(Criteria.TerritoryNear(), null, null, Sample.Need("n"), Sample.Offer("o"), Sample.Actor("of-n", "EC"));

    [Fact]
    public void Urgency_OfTheNeed_CountsByItsLevel()
    {
        Fit.Gives(Criteria.Urgency(), 1, "match.fact.urgency-high", Asks(Urgency.High), Sample.Offer("o"));
        Fit.Gives(Criteria.Urgency(), 0.5m, "match.fact.urgency-normal", Asks(Urgency.Normal), Sample.Offer("o"));
        Fit.Gives(Criteria.Urgency(), 0, "match.fact.urgency-low", Asks(Urgency.Low), Sample.Offer("o"));
        Fit.Gives(Criteria.Urgency(), null, null, Sample.Need("n"), Sample.Offer("o"));
    }

    [Theory]
    [InlineData("2026-01-31", 1)]
    [InlineData("2026-05-01", 0.5)]
    [InlineData("2026-06-29", 0.172222)]
    [InlineData("2026-07-30", 0)]
    [InlineData("2027-01-01", 0)]
    public void Waiting_SinceADay_CountsUntilItIsFull(string since, double value)
    {
        Assert.True(NodaTime.Text.LocalDatePattern.Iso.Parse(since).TryGetValue(default, out LocalDate day));
        Fit.Gives(
            Criteria.Waiting(new LocalDate(2026, 7, 30)), (decimal)value, "match.fact.waiting", Asks(waitingSince: day), Sample.Offer("o"));
    }

    [Fact]
    public void Waiting_SinceAnUnknownDay_IsMissingAndCountsNothing()
    {
        Fit.Gives(Criteria.Waiting(default), null, null, Sample.Need("n"), Sample.Offer("o"));
        Assert.Equal(0, Criteria.Waiting(default).WhenMissing);
    }

    [Fact]
    public void KindOfOrganisation_OfBothActors_IsTheSameOrNot()
    {
        Concept workers = EssGlobal.MembershipTypes.Concepts[0];
        Concept consumers = EssGlobal.MembershipTypes.Concepts[1];
        Need need = Sample.Need("n");
        Offer offer = Sample.Offer("o");

        Fit.Gives(Criteria.MembershipType(), 1, "match.fact.same-entry", need, offer, Of("of-n", workers), Of("of-o", workers));
        Fit.Gives(Criteria.MembershipType(), 0, "match.fact.other-entry", need, offer, Of("of-n", workers), Of("of-o", consumers));
        Fit.Gives(Criteria.MembershipType(), null, null, need, offer, Of("of-n", workers), Of("of-o", null));
        Fit.Gives(Criteria.Structure(), 1, "match.fact.same-entry", need, offer, Of("of-n", workers), Of("of-o", workers));
    }

    private static Actor Of(string id, Concept? kind) => new(
        new Id<Actor>(id), ActorKind.Organisation, Sample.Words(id), membershipType: kind, organisationalStructure: kind);

    private static Need Asks(params string[] languages) => Sample.Need("n", languages: languages);

    private static Need Asks(Urgency? urgency = null, LocalDate? waitingSince = null) => new(
        new Id<Need>("n"), new Id<Actor>("of-n"), Sample.Topic("t"), Sample.Words("need"), urgency: urgency, waitingSince: waitingSince);

    private static Offer Offers(params string[] languages) => Sample.Offer("o", languages: languages);
}
