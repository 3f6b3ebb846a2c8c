using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Scoring;

public class ProfileCriteriaTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    private static readonly Need Asked = Sample.Need("n", "marketing");

    private static readonly Offer Offered = Sample.Offer("o");

    private static readonly Taxonomy Skills = new(
        "topics",
        Sample.Words("topics"),
        [
            new TaxonomyRow("selling", Sample.Words("selling")),
            new TaxonomyRow("marketing", Sample.Words("marketing"), "selling"),
            new TaxonomyRow("social-media", Sample.Words("social media"), "marketing"),
            new TaxonomyRow("sewing", Sample.Words("sewing")),
        ]);

    [Theory]
    [InlineData("marketing", 1)]
    [InlineData("social-media", 0.8)]
    [InlineData("selling", 0.666667)]
    [InlineData("sewing", 0)]
    public void Skills_OfANeedWithoutWishes_AreItsTopicByNearness(string skill, double value)
    {
        string fact = value > 0 ? "match.fact.skills-covered" : "match.fact.skills-none";
        Fit.Gives(Criteria.Skills(Skills), (decimal)value, fact, Asked, Offered, giving: Can(Claim(skill)));
    }

    [Fact]
    public void Skills_WithoutAList_AreTheSameOrNot()
    {
        Fit.Gives(Criteria.Skills(), 1, "match.fact.skills-covered", Asked, Offered, giving: Can(Claim("sewing"), Claim("marketing")));
        Fit.Gives(Criteria.Skills(), 0, "match.fact.skills-none", Asked, Offered, giving: Can(Claim("selling")));
        Fit.Gives(Criteria.Skills(), 0, "match.fact.skills-none", Asked, Offered, giving: Can());
    }

    [Theory]
    [InlineData(SkillLevel.Expert, 12, 1)]
    [InlineData(SkillLevel.Advanced, 12, 0.75)]
    [InlineData(SkillLevel.Beginner, 12, 0.25)]
    [InlineData(SkillLevel.Expert, 3, 0.3)]
    [InlineData(null, 12, 0.5)]
    [InlineData(SkillLevel.Expert, null, 0.5)]
    public void Skills_WithLevelAndYears_CountByTheWeaker(SkillLevel? level, int? years, double value)
    {
        ICriterion criterion = Criteria.Skills(
            null, new SkillWish(Asked.Id, Sample.Topic("sewing")) { LeastLevel = SkillLevel.Expert, LeastYears = 10 });

        Fit.Gives(
            criterion, (decimal)value, "match.fact.skills-covered", Asked, Offered,
            giving: Can(new SkillClaim(Sample.Topic("sewing")) { Level = level, Years = years }));
    }

    [Fact]
    public void Skills_OfSeveralWishes_AreTheMeanOfWhatIsCovered()
    {
        ICriterion criterion = Criteria.Skills(
            Skills,
            new SkillWish(Asked.Id, Sample.Topic("sewing")),
            new SkillWish(Asked.Id, Sample.Topic("marketing")) { LeastYears = 0 },
            new SkillWish(Asked.Id, Sample.Topic("law")));

        Fit.Gives(criterion, 0.6m, "match.fact.skills-covered", Asked, Offered, giving: Can(Claim("social-media"), Claim("sewing")));
        Assert.Throws<ArgumentException>(() => Criteria.Skills(
            null, new SkillWish(Asked.Id, Sample.Topic("law")), new SkillWish(Asked.Id, Sample.Topic("law"))));
        Assert.Throws<ArgumentException>(() => new SkillWish(default, Sample.Topic("law")));
        Assert.Throws<ArgumentException>(() => Criteria.Skills(wishes: [null!]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SkillWish(Asked.Id, Sample.Topic("law")) { LeastYears = 101 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new SkillWish(Asked.Id, Sample.Topic("law")) { LeastLevel = (SkillLevel)4 });
    }

    [Fact]
    public void Skills_ThatNobodyAskedFor_AreMissing()
    {
        Fit.Gives(Criteria.Skills(), null, null, Asked, Offered);
        Fit.Gives(Criteria.Skills(), null, null, Asked, Offered, giving: new Profile(Offered.By));
        Fit.Gives(Criteria.Skills(), null, null, Asked with { Topic = null }, Offered, giving: Can(Claim("sewing")));
    }

    [Theory]
    [InlineData("es:fluent", "es:native", 1.0, "match.fact.language-fluent")]
    [InlineData("es:fluent", "es:conversational", 0.75, "match.fact.language-conversational")]
    [InlineData("es:basic qu:fluent", "es:native qu:conversational", 0.75, "match.fact.language-conversational")]
    [InlineData("es:basic", "es-CO:native", 0.25, "match.fact.language-basic")]
    [InlineData("es", "es-CO:native", 0.75, "match.fact.language-conversational")]
    [InlineData("es:native", "en:native", 0.0, "match.fact.languages-none")]
    [InlineData("es:native", "", null, null)]
    public void LanguageLevel_OfBothProfiles_IsTheWeakerOfTheBest(string asker, string giver, double? value, string? fact) => Fit.Gives(
        Criteria.LanguageLevel(), (decimal?)value, fact, Asked with { Languages = null }, Offered,
        asking: Speaks(Asked.By, asker), giving: Speaks(Offered.By, giver));

    [Fact]
    public void LanguageLevel_OfLanguagesOfTheRequest_AreThoseAlone()
    {
        Profile giver = Speaks(Offered.By, "es:native en:native");
        Offer inEnglish = Sample.Offer("o", languages: "en");

        Fit.Gives(Criteria.LanguageLevel(), 0, "match.fact.languages-none", Sample.Need("n", languages: "es"), inEnglish, giving: giver);
        Fit.Gives(Criteria.LanguageLevel(), 0.75m, "match.fact.language-conversational", Sample.Need("n", languages: "en"), inEnglish, giving: giver);
        Fit.Gives(Criteria.LanguageLevel(), 1, "match.fact.languages-any", Sample.Need("n"), inEnglish);
    }

    [Fact]
    public void Corridor_OfConsentedTies_JoinsHomeAndDiaspora()
    {
        Actor home = Told("of-n", ["EC"], born: "EC");
        Actor abroad = Told("of-o", ["EC", "ES"]);

        Corridor(1, "match.fact.corridor-home", home, abroad);
        Corridor(1, "match.fact.corridor-home", Told("of-n", ["EC", "ES"]), Told("of-o", ["EC"], born: "EC"));
        Corridor(1, "match.fact.corridor-same", Told("of-n", ["VE", "CO"]), Told("of-o", ["VE", "EC", "CO"]));
        Corridor(0.5m, "match.fact.corridor-origin", Told("of-n", ["EC", "US"]), abroad);
        Corridor(0, "match.fact.corridor-none", Told("of-n", ["VE", "ES"]), abroad);
        Corridor(0, "match.fact.corridor-none", home, Told("of-o", ["EC"], born: "EC"));
        Corridor(1, "match.fact.corridor-home", Organisation("of-n", "EC"), abroad);
        Corridor(0, "match.fact.corridor-none", Organisation("of-n", "ES"), abroad);
    }

    [Fact]
    public void Corridor_WithoutConsentOrOrigin_IsMissing()
    {
        Actor home = Told("of-n", ["EC"], born: "EC");
        Actor abroad = Told("of-o", ["EC", "ES"]);

        Corridor(null, null, home, abroad with { Personal = abroad.Personal! with { Consents = [Yes(Purpose.Matching)] } });
        Corridor(null, null, home, abroad with { Personal = abroad.Personal! with { Consents = [Yes(Purpose.MatchingByTies).Revoke(Day)] } });
        Corridor(null, null, home, abroad with { Personal = abroad.Personal! with { IsBlocked = true } });
        Corridor(null, null, home, abroad with { Personal = null });
        Corridor(null, null, home, Told("of-o", ["ES"]));
        Corridor(null, null, home, Told("of-o", [], born: "EC"));
        Corridor(null, null, home, new Actor(new Id<Actor>("of-o"), ActorKind.Organisation, Sample.Words("o")));
    }

    [Fact]
    public void Corridor_OfANationality_IsNotLookedAt()
    {
        Actor home = Told("of-n", ["EC"], born: "EC");
        Actor giver = Told("of-o", ["CO", "ES"]);

        Corridor(0, "match.fact.corridor-none", home, giver with
        {
            Personal = giver.Personal! with { Ties = [new CountryTie(World.Country("EC"), TieKind.Nationality)] },
        });
        Corridor(1, "match.fact.corridor-home", home, giver with
        {
            Personal = giver.Personal! with { Ties = [new CountryTie(World.Country("EC"), TieKind.Ancestry)] },
        });
    }

    [Fact]
    public void Sector_OfBothActors_IsSharedOrAnother()
    {
        Actor asker = In("of-n", "public", "academia");
        Actor giver = In("of-o", "academia", "private");

        Fit.Gives(Criteria.SectorSame(), 0.333333m, "match.fact.list-shared", Asked, Offered, asker, giver);
        Fit.Gives(Criteria.SectorOther(), 0.666667m, "match.fact.list-shared", Asked, Offered, asker, giver);
        Fit.Gives(Criteria.SectorOther(), 1, "match.fact.list-none", Asked, Offered, asker, In("of-o", "private"));
        Fit.Gives(Criteria.SectorOther(), null, null, Asked, Offered, asker);
    }

    [Fact]
    public void SupportKind_OfNeedAndOffer_IsTheSameOrNot()
    {
        Need training = Asked with { Kind = SupportKinds.Find("training") };

        Fit.Gives(Criteria.SupportKind(), 1, "match.fact.kind-same", training, Offered with { Kind = SupportKinds.Find("training") });
        Fit.Gives(Criteria.SupportKind(), 0, "match.fact.kind-other", training, Offered with { Kind = SupportKinds.Find("contacts") });
        Fit.Gives(Criteria.SupportKind(), null, null, training, Offered);
    }

    [Theory]
    [InlineData("start", "start", 1.0, "match.fact.stage-same")]
    [InlineData("start", "expand idea", 0.666667, "match.fact.stage-other")]
    [InlineData("idea", "expand", 0.0, "match.fact.stage-other")]
    [InlineData("idea", "", null, null)]
    public void Stage_OfTheEnterprise_CountsByItsSteps(string asked, string offered, double? value, string? fact)
    {
        ICriterion criterion = Criteria.Stage([.. Stages(Asked.By, asked), .. Stages(Offered.By, offered)]);

        Fit.Gives(criterion, (decimal?)value, fact, Asked, Offered);
    }

    [Fact]
    public void Stage_OfAnotherList_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Criteria.Stage([new ActorStage(Asked.By, Sample.Topic("start"))]));
        Assert.Throws<ArgumentException>(() => Criteria.Stage([null!]));
        Assert.Throws<ArgumentException>(() => new ActorStage(default, Sample.Topic("start")));
    }

    [Fact]
    public void CommonTime_AcrossTheOcean_IsAPartOfTheHoursThatAreEnough()
    {
        // 14:00 to 18:00 in Guayaquil is 20:00 to 24:00 in Madrid before the clocks go forward, and one hour later after.
        Profile ecuador = Has(Asked.By, "America/Guayaquil", 14, 18);
        Profile spain = Has(Offered.By, "Europe/Madrid", 19, 22);

        CommonTime(0.5m, "match.fact.common-time", ecuador, spain);
        CommonTime(0.25m, "match.fact.common-time", ecuador, spain, new LocalDate(2026, 7, 6));
        CommonTime(1, "match.fact.common-time", ecuador, Has(Offered.By, "America/Guayaquil", 8, 20));
        CommonTime(0, "match.fact.common-time-none", ecuador, Has(Offered.By, "Europe/Madrid", 8, 12));
        CommonTime(null, null, ecuador, Has(Offered.By, "Europe/Nowhere", 8, 12));
        CommonTime(null, null, ecuador, new Profile(Offered.By) { Availability = new Availability(8) });
        CommonTime(null, null, ecuador, null);
        Assert.Throws<ArgumentOutOfRangeException>(() => Criteria.CommonTime(Day, Zones, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criteria.CommonTime(Day, Zones, 0.1234567m));
    }

    [Fact]
    public void Values_OfBothProfiles_AreSharedInAnyOrder()
    {
        Profile asking = Holds(Asked.By, "solidarity", "respect");

        Fit.Gives(Criteria.Values(), 1, "match.fact.list-shared", Asked, Offered, asking: asking, giving: Holds(Offered.By, "respect", "solidarity"));
        Fit.Gives(Criteria.Values(), 0.25m, "match.fact.list-shared", Asked, Offered, asking: asking, giving: Holds(Offered.By, "respect", "unity", "empathy"));
        Fit.Gives(Criteria.Values(), 0, "match.fact.list-none", Asked, Offered, asking: asking, giving: Holds(Offered.By));
        Fit.Gives(Criteria.Values(), null, null, Asked, Offered, asking: Holds(Asked.By), giving: Holds(Offered.By));
        Fit.Gives(Criteria.Values(), null, null, Asked, Offered, asking: asking);
    }

    [Fact]
    public void Themes_OfBothActors_CountByTheNearest()
    {
        Actor asker = Works("of-n", "marketing", "sewing");

        Fit.Gives(Criteria.Themes(), 0.5m, "match.fact.themes-near", Asked, Offered, asker, Works("of-o", "sewing", "law"));
        Fit.Gives(Criteria.Themes(Skills), 0.4m, "match.fact.themes-near", Asked, Offered, asker, Works("of-o", "social-media", "law"));
        Fit.Gives(Criteria.Themes(), 0, "match.fact.themes-none", Asked, Offered, asker, Works("of-o", "law"));
        Fit.Gives(Criteria.Themes(), null, null, Asked, Offered, asker);
    }

    [Theory]
    [InlineData(2, 10, 1.0, "match.fact.seniority-more")]
    [InlineData(2, 5, 0.6, "match.fact.seniority-more")]
    [InlineData(2, 42, 0.25, "match.fact.seniority-more")]
    [InlineData(5, 5, 0.0, "match.fact.seniority-none")]
    [InlineData(9, 5, 0.0, "match.fact.seniority-none")]
    [InlineData(9, null, null, null)]
    public void Seniority_OfBothProfiles_CountsByTheGap(int asker, int? giver, double? value, string? fact) => Fit.Gives(
        Criteria.Seniority(5, 10), (decimal?)value, fact, Asked, Offered, asking: Has(Asked.By, asker), giving: Has(Offered.By, giver));

    [Fact]
    public void Seniority_OfPeers_TakesAGapOfNone()
    {
        Fit.Gives(Criteria.Seniority(0, 0), 1, "match.fact.seniority-none", Asked, Offered, asking: Has(Asked.By, 4), giving: Has(Offered.By, 4));
        Fit.Gives(Criteria.Seniority(0, 0), 0, "match.fact.seniority-more", Asked, Offered, asking: Has(Asked.By, 4), giving: Has(Offered.By, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criteria.Seniority(5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criteria.Seniority(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Criteria.Seniority(1, 101));
    }

    [Fact]
    public void Partner_OfTheList_IsAnEarlierOneInBothDirections()
    {
        ActorPair pair = new(Offered.By, Asked.By);

        Fit.Gives(Criteria.EarlierPartner(pair), 1, "match.fact.partner-earlier", Asked, Offered);
        Fit.Gives(Criteria.NewPartner(pair), 0, "match.fact.partner-earlier", Asked, Offered);
        Fit.Gives(Criteria.EarlierPartner(pair), 0, "match.fact.partner-new", Asked, Sample.Offer("other"));
        Fit.Gives(Criteria.NewPartner(), 1, "match.fact.partner-new", Asked, Offered);
        Assert.Throws<ArgumentException>(() => new ActorPair(Asked.By, Asked.By));
        Assert.Throws<ArgumentException>(() => Criteria.EarlierPartner([null!]));
        Assert.Throws<ArgumentException>(() => new ActorPair(Asked.By, default));
    }

    [Fact]
    public void Terms_OfNeedAndOffer_HaveOneInCommonOrNot()
    {
        Need need = Asked with { Terms = [ExchangeTerm.Gift, ExchangeTerm.Reciprocal, ExchangeTerm.Paid] };

        Fit.Gives(Criteria.Terms(), 1, "match.fact.terms-common", need, Offered with { Terms = [ExchangeTerm.Reciprocal] });
        Fit.Gives(Criteria.Terms(), 1, "match.fact.terms-common", need, Offered with { Terms = [ExchangeTerm.Gift, ExchangeTerm.Paid] });
        Fit.Gives(Criteria.Terms(), 0, "match.fact.terms-none", Asked with { Terms = [ExchangeTerm.Gift] }, Offered with { Terms = [ExchangeTerm.Paid] });
        Fit.Gives(Criteria.Terms(), null, null, need, Offered);
    }

    [Theory]
    [InlineData(0, 2, 0)]
    [InlineData(3, 0, 1)]
    [InlineData(1, 1, 0.707107)]
    [InlineData(-1, 1, 0)]
    public void TextSimilarity_OfVectors_IsTheirCosine(float x, float y, double value)
    {
        ICriterion criterion = Criteria.TextSimilarity([Vector(Asked.Id, 2, 0)], [Vector(Offered.Id, x, y)]);

        Fit.Gives(criterion, (decimal)value, "match.fact.texts-alike", Asked, Offered);
        Fit.Gives(criterion, null, null, Asked, Sample.Offer("other"));
    }

    [Fact]
    public void TextSimilarity_OfVectorsWithoutADirection_IsRefused()
    {
        KeyValuePair<Id<Need>, ReadOnlyMemory<float>> good = Vector(Asked.Id, 1, 0);
        foreach (float[] bad in new float[][] { [0, 0], [], [float.NaN, 1], [float.PositiveInfinity, 1], [1, 0, 0] })
        {
            Assert.Throws<ArgumentException>(() => Criteria.TextSimilarity([good], [Vector(Offered.Id, bad)]));
        }

        Assert.Throws<ArgumentException>(() => Criteria.TextSimilarity([good, good], []));
    }

    private static KeyValuePair<Id<T>, ReadOnlyMemory<float>> Vector<T>(Id<T> id, params float[] values)
        where T : class => new(id, values);

    private static void Corridor(decimal? value, string? fact, Actor asker, Actor giver) =>
        Fit.Gives(Criteria.Corridor(Day), value, fact, Asked, Offered, asker, giver);

    private static void CommonTime(decimal? value, string? fact, Profile asking, Profile? giving, LocalDate? week = null) => Fit.Gives(
        Criteria.CommonTime(week ?? Day, Zones), value, fact, Asked, Offered, asking: asking, giving: giving);

    private static Actor Told(string id, string[] path, string? born = null) => Sample.Actor(id) with
    {
        Personal = new PersonalFile([Yes(Purpose.Matching), Yes(Purpose.MatchingByTies)])
        {
            Stays = [.. path.Select(code => new Stay(World.Country(code)))],
            Ties = born is null ? [] : [new CountryTie(World.Country(born), TieKind.Birth)],
        },
    };

    private static Actor Organisation(string id, string country) =>
        new(new Id<Actor>(id), ActorKind.Organisation, Sample.Words(id), place: new Place(World.Country(country)));

    private static Consent Yes(Purpose purpose) =>
        new(purpose, "intake-1", LanguageTag.Spanish, ConsentChannel.Spoken, "coordinator", Day);

    private static Actor In(string id, params string[] sectors) => Sample.Actor(id) with { Sectors = [.. sectors.Select(Sectors.Find)] };

    private static Actor Works(string id, string activity, params string[] qualifiers) => Sample.Actor(id) with
    {
        Activities = [Sample.Topic(activity)],
        Qualifiers = [.. qualifiers.Select(Sample.Topic)],
    };

    private static SkillClaim Claim(string skill) => new(Sample.Topic(skill));

    private static Profile Can(params SkillClaim[] claims) => new(Offered.By) { Skills = [.. claims] };

    private static Profile Has(Id<Actor> who, int? years) => new(who)
    {
        Skills = [new SkillClaim(Sample.Topic("sewing")) { Years = years }, new SkillClaim(Sample.Topic("law"))],
    };

    private static Profile Has(Id<Actor> who, string zone, int from, int until) => new(who)
    {
        Availability = new Availability(
            windows: [new WeeklyWindow(IsoDayOfWeek.Tuesday, new LocalTime(from, 0), new LocalTime(until, 0))], zone: zone),
    };

    private static Profile Holds(Id<Actor> who, params string[] values) => new(who) { Values = [.. values.Select(SolidarityValues.Find)] };

    private static Profile Speaks(Id<Actor> who, string languages) => new(who)
    {
        Languages =
        [
            .. languages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(words => words.Split(':')).Select(parts => new LanguageClaim(
                LanguageTag.Parse(parts[0]), parts.Length > 1 ? Enum.Parse<LanguageLevel>(parts[1], ignoreCase: true) : null)),
        ],
    };

    private static IEnumerable<ActorStage> Stages(Id<Actor> who, string stages) =>
        stages.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(stage => new ActorStage(who, DomainLists.EnterpriseStages.Find(stage)));
}
