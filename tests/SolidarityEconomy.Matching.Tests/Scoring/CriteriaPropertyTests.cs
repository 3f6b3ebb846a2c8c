using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Matching.Features;
using SolidarityEconomy.Matching.Scoring;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Matching.Tests.Scoring;

/// <summary>What holds of every criterion, whatever is known of the two sides.</summary>
public class CriteriaPropertyTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    private static readonly string[] Words = ["selling", "marketing", "sewing", "law"];

    private static readonly string[] Countries = ["EC", "CO", "VE", "ES"];

    private static readonly Taxonomy List = new(
        "topics",
        Sample.Words("topics"),
        [
            new TaxonomyRow("selling", Sample.Words("selling")),
            new TaxonomyRow("marketing", Sample.Words("marketing"), "selling"),
            new TaxonomyRow("sewing", Sample.Words("sewing")),
        ]);

    private static readonly ICriterion[] All =
    [
        Criteria.Topic(List),
        Criteria.Skills(List, new SkillWish(new Id<Need>("n1"), Sample.Topic("law")), new SkillWish(new Id<Need>("n1"), Sample.Topic("selling")) { LeastLevel = SkillLevel.Advanced, LeastYears = 7 }),
        Criteria.Languages(),
        Criteria.LanguageLevel(),
        Criteria.TerritoryNear(),
        Criteria.TerritoryFar(),
        Criteria.Corridor(Day),
        Criteria.SectorSame(),
        Criteria.SectorOther(),
        Criteria.SupportKind(),
        Criteria.Stage([new ActorStage(new Id<Actor>("of-n1"), DomainLists.EnterpriseStages.Find("start")), new ActorStage(new Id<Actor>("of-o1"), DomainLists.EnterpriseStages.Find("expand"))]),
        Criteria.CommonTime(Day, DateTimeZoneProviders.Tzdb, 3),
        Criteria.Values(),
        Criteria.Themes(List),
        Criteria.Seniority(7, 11),
        Criteria.EarlierPartner(new ActorPair(new Id<Actor>("of-n1"), new Id<Actor>("of-o1"))),
        Criteria.NewPartner(new ActorPair(new Id<Actor>("of-n1"), new Id<Actor>("of-o1"))),
        Criteria.Urgency(),
        Criteria.Waiting(Day, 7),
        Criteria.Terms(),
        Criteria.MembershipType(),
        Criteria.Structure(),
        Criteria.TextSimilarity([new(new Id<Need>("n1"), new float[] { 0.1f, 0.7f, -0.3f })], [new(new Id<Offer>("o1"), new float[] { 0.3f, 0.9f, 0.2f })]),
    ];

    [Fact]
    public void Criteria_OfTheLibrary_AreAllHere()
    {
        string[] made = [.. typeof(Criteria).GetMethods().Where(method => method.ReturnType == typeof(ICriterion)).Select(method => method.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(made.Length, All.DistinctBy(criterion => criterion.Code).Count());
        Assert.All(All, criterion => Assert.True(criterion.WhenMissing is null or (>= 0 and <= 1)));
        Assert.All(All, criterion => Assert.NotEqual(criterion.Name.In(LanguageTag.English), criterion.Name.In(LanguageTag.Portuguese)));
    }

    [Fact]
    public void Evaluate_OfAnyPair_IsFromZeroToOneInSixDecimalsAndTheSameAgain() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        (NeedSide need, OfferSide offer) = Pair(new Dice((ulong)seed));
        (NeedSide again, OfferSide offerAgain) = Pair(new Dice((ulong)seed));
        foreach (ICriterion criterion in All)
        {
            object? asked = criterion.NeedTrait(need);
            object? offered = criterion.OfferTrait(offer);
            decimal? value = criterion.Evaluate(asked, offered);

            Assert.True(value is null or (>= 0 and <= 1), criterion.Code);
            Assert.Equal(value, value is { } known ? decimal.Round(known, 6) : null);
            Assert.Equal(asked, criterion.NeedTrait(again));
            Assert.Equal(offered, criterion.OfferTrait(offerAgain));
            Assert.Equal(asked?.GetHashCode(), criterion.NeedTrait(again)?.GetHashCode());
            Assert.Equal(offered?.GetHashCode(), criterion.OfferTrait(offerAgain)?.GetHashCode());
            if (value is not null)
            {
                Message fact = criterion.Describe(asked, offered);
                Expect.Message(fact, fact.Code);
            }
        }
    }).Holds();

    [Fact]
    public void Evaluate_OfAnyPair_AllocatesNothing() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        (NeedSide need, OfferSide offer) = Pair(new Dice((ulong)seed));
        foreach (ICriterion criterion in All)
        {
            object? asked = criterion.NeedTrait(need);
            object? offered = criterion.OfferTrait(offer);

            Assert.Equal((criterion.Code, 0L), (criterion.Code, Allocated.By(() => criterion.Evaluate(asked, offered))));
        }
    }).Holds();

    [Fact]
    public void Evaluate_OfTwoSidesOfWhichNothingIsKnown_IsMissingWhereItCanBe()
    {
        Need need = new(new Id<Need>("n"), new Id<Actor>("of-n"), null, Sample.Words("need"));
        Offer offer = new(new Id<Offer>("o"), new Id<Actor>("of-o"), [], Sample.Words("offer"));
        string[] known =
        [
            .. All.Where(criterion => criterion.Evaluate(
                    criterion.NeedTrait(new NeedSide(need, Sample.Actor("of-n"))), criterion.OfferTrait(new OfferSide(offer, Sample.Actor("of-o")))) is not null)
                .Select(criterion => criterion.Code),
        ];

        Assert.Equal(["earlier-partner", "new-partner"], known);
    }

    [Fact]
    public void Evaluate_WithOtherGroupsNationalityStatusLimitsAndNames_IsTheSame() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        (NeedSide need, OfferSide offer) = Pair(new Dice((ulong)seed));
        NeedSide otherNeed = new(need.Need, Other(need.Registered), Limited(need.Profile, need.Actor.Id));
        OfferSide otherOffer = new(offer.Offer, Other(offer.Registered), Limited(offer.Profile, offer.Actor.Id));
        foreach (ICriterion criterion in All)
        {
            Assert.Equal(criterion.NeedTrait(need), criterion.NeedTrait(otherNeed));
            Assert.Equal(criterion.OfferTrait(offer), criterion.OfferTrait(otherOffer));
        }
    }).Holds();

    [Fact]
    public void Sides_OfAnActorWithFileAndLimits_ShowNeither()
    {
        Profile limited = new(new Id<Actor>("of-n")) { SafetyLimits = [new SafetyLimit.ByKind(ActorKind.Person)] };
        Actor person = Sample.Actor("of-n") with { Personal = new PersonalFile([Yes(Purpose.Matching)]) };
        NeedSide side = new(Sample.Need("n"), person, limited);

        Assert.Null(side.Actor.Personal);
        Assert.Null(side.Profile!.SafetyLimits);
        Assert.Same(limited, side.Limited);
        Assert.Same(person, side.Registered);
        Assert.Throws<ArgumentException>(() => new NeedSide(Sample.Need("n"), person, new Profile(new Id<Actor>("of-o"))));
        Assert.Throws<ArgumentException>(() => new OfferSide(Sample.Offer("n"), person, new Profile(new Id<Actor>("of-o"))));
    }

    private static Actor Other(Actor actor) => actor.Kind == ActorKind.Organisation ? actor : actor with
    {
        Name = Sample.Words("Another name"),
        Identifiers = [new Identifier("EC-CI", "1")],
        Personal = actor.Personal is not { } file ? null : file with
        {
            Stays = [.. file.Stays.Select(stay => stay with { Status = StayStatus.Irregular })],
            Ties = [.. file.Ties, new CountryTie(World.Country("MX"), TieKind.Nationality)],
            Declarations = [.. file.Declarations, new Declaration(DeclarationKind.Group, PopulationGroups.Find("women"), Yes(Purpose.Inclusion))],
            Evidence = [new IdentityEvidence(EvidenceKind.ExpiredPassport, "coordinator", Day, EvidenceStrength.Weak)],
        },
    };

    private static Profile Limited(Profile? profile, Id<Actor> of) =>
        (profile ?? new Profile(of)) with { SafetyLimits = [new SafetyLimit.ByKind(ActorKind.Organisation)] };

    private static (NeedSide Need, OfferSide Offer) Pair(Dice dice)
    {
        string n = dice.Draw(0, 1) == 0 ? "n1" : "n2";
        string o = dice.Draw(0, 1) == 0 ? "o1" : "o2";
        Need need = new(
            new Id<Need>(n),
            new Id<Actor>("of-" + n),
            Maybe(dice, () => Topic(dice)),
            Sample.Words("need"),
            dice.Draw(0, 2) switch { 0 => null, 1 => [], _ => Languages(dice) },
            urgency: dice.Draw(0, 3) switch { 3 => null, var level => (Urgency)level },
            waitingSince: dice.Draw(0, 1) == 0 ? null : Day.PlusDays(-dice.Draw(-3, 10)))
        {
            Kind = Maybe(dice, () => SupportKinds.Taxonomy.Concepts[dice.Draw(0, 2)]),
            Terms = Terms(dice),
        };
        Offer offer = new(
            new Id<Offer>(o), new Id<Actor>("of-" + o), Several(dice, Topic), Sample.Words("offer"), dice.Draw(0, 1) == 0 ? null : Languages(dice))
        {
            Kind = Maybe(dice, () => SupportKinds.Taxonomy.Concepts[dice.Draw(0, 2)]),
            Terms = Terms(dice),
        };
        return (
            new NeedSide(need, Person(dice, need.By), Maybe(dice, () => Profile(dice, need.By))),
            new OfferSide(offer, Person(dice, offer.By), Maybe(dice, () => Profile(dice, offer.By))));
    }

    private static Actor Person(Dice dice, Id<Actor> id)
    {
        ActorKind kind = (ActorKind)dice.Draw(0, 2);
        return new Actor(
            id,
            kind,
            Sample.Words("Name of " + id),
            place: Maybe(dice, () => new Place(World.Country(Country(dice)), dice.Draw(0, 1) == 0 ? null : "area")),
            membershipType: Maybe(dice, () => EssGlobal.MembershipTypes.Concepts[dice.Draw(0, 1)]),
            organisationalStructure: Maybe(dice, () => EssGlobal.OrganisationalStructures.Concepts[dice.Draw(0, 1)]),
            activities: Several(dice, Topic),
            languages: dice.Draw(0, 1) == 0 ? null : Languages(dice))
        {
            Sectors = [.. Several(dice, one => Sectors.Taxonomy.Concepts[one.Draw(0, 2)])],
            Personal = kind == ActorKind.Organisation ? null : Maybe(dice, () => File(dice)),
        };
    }

    private static PersonalFile File(Dice dice) =>
        new(dice.Draw(0, 3) == 0 ? [Yes(Purpose.Matching)] : [Yes(Purpose.Matching), Yes(Purpose.MatchingByTies)])
        {
            Stays = [.. Several(dice, one => new Stay(World.Country(Country(one)), default, one.Draw(0, 1) == 0 ? null : StayStatus.AsylumSeeker))],
            Ties = [.. Several(dice, one => new CountryTie(World.Country(Country(one)), (TieKind)one.Draw(0, 3)))],
        };

    private static Profile Profile(Dice dice, Id<Actor> of) => new(of)
    {
        Skills = dice.Draw(0, 3) == 0 ? null :
        [
            .. Several(dice, Topic).Select(skill => new SkillClaim(skill)
            {
                Level = dice.Draw(0, 4) switch { 4 => null, var level => (SkillLevel)level },
                Years = dice.Draw(0, 3) == 0 ? null : dice.Draw(0, 30),
            }),
        ],
        Languages = dice.Draw(0, 3) == 0 ? null :
        [
            .. Languages(dice).Select(tag => new LanguageClaim(
                tag,
                dice.Draw(0, 4) switch { 4 => null, var level => (LanguageLevel)level },
                dice.Draw(0, 6) switch { 6 => null, var level => (CefrLevel)level })),
        ],
        Availability = Maybe(dice, () => new Availability(
            windows: Several(dice, one => new WeeklyWindow((IsoDayOfWeek)one.Draw(1, 3), new LocalTime(one.Draw(0, 11), one.Draw(0, 59)), new LocalTime(one.Draw(12, 23), 0))),
            zone: dice.Draw(0, 3) switch { 0 => "America/Guayaquil", 1 => "Europe/Madrid", 2 => "Asia/Kathmandu", _ => "Europe/Nowhere" })),
        Values = dice.Draw(0, 3) == 0 ? null : [.. Several(dice, one => SolidarityValues.Taxonomy.Concepts[one.Draw(0, 3)])],
    };

    private static System.Collections.Immutable.ImmutableArray<ExchangeTerm>? Terms(Dice dice) =>
        dice.Draw(0, 2) == 0 ? null : [.. Several(dice, one => (ExchangeTerm)one.Draw(0, 2)).DefaultIfEmpty(ExchangeTerm.Gift)];

    private static Concept Topic(Dice dice) => Sample.Topic(Words[dice.Draw(0, Words.Length - 1)]);

    private static string Country(Dice dice) => Countries[dice.Draw(0, Countries.Length - 1)];

    private static LanguageTag[] Languages(Dice dice) => dice.Draw(0, 3) switch
    {
        0 => [LanguageTag.Parse("es-EC")],
        1 => [LanguageTag.Parse("es"), LanguageTag.Parse("es-CO")],
        2 => [LanguageTag.English, LanguageTag.Spanish],
        _ => [LanguageTag.Parse("qu")],
    };

    private static T[] Several<T>(Dice dice, Func<Dice, T> draw) =>
        [.. Enumerable.Range(0, dice.Draw(0, 3)).Select(_ => draw(dice)).Distinct()];

    private static T? Maybe<T>(Dice dice, Func<T> draw)
        where T : class => dice.Draw(0, 3) == 0 ? null : draw();

    private static Consent Yes(Purpose purpose) =>
        new(purpose, "intake-1", LanguageTag.Spanish, ConsentChannel.Thumbprint, "coordinator", Day);
}
