using FsCheck.Fluent;
using NodaTime;
using SolidarityEconomy.Actors;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryLookUpTests
{
    private static readonly Actor Minga = new(
        new Id<Actor>("minga"),
        ActorKind.Organisation,
        Text.Of([(LanguageTag.Spanish, "La Minga Ñandú"), (LanguageTag.Parse("qu"), "Minka")]),
        [new Identifier("EC-RUC", "1790000000001"), new Identifier("web", "minga")],
        new Place(World.Country("EC")),
        activities: [EssGlobal.Activities.Find("ICA10"), EssGlobal.Activities.Find("ICA160")],
        website: new Uri("HTTPS://WWW.Minga.example:8443/quienes#somos"),
        languages: [LanguageTag.Parse("es-EC"), LanguageTag.Parse("es-PE"), LanguageTag.Parse("qu")]);

    private static readonly Actor Rosa = new(
        new Id<Actor>("rosa"),
        ActorKind.Person,
        Text.Of(LanguageTag.Spanish, "la minga nandu"),
        [new Identifier("EC-RUC", "1790000000001")],
        new Place(World.Country("ES"), locality: "Vigo"),
        website: new Uri("http://minga.example"));

    private static readonly Registry Both = new RegistryBuilder()
        .Add(Minga, Rosa)
        .Add(
            new Need(new Id<Need>("n-1"), Rosa.Id, Registries.Costing, Registries.Costing.Label),
            new Need(new Id<Need>("n-2"), Minga.Id, World.Country("EC"), Registries.Costing.Label),
            new Need(new Id<Need>("n-3"), Rosa.Id, Registries.Costing, Registries.Costing.Label))
        .Add(new Offer(new Id<Offer>("o-1"), Minga.Id, [World.Country("EC"), Registries.Costing], Registries.Costing.Label))
        .Build();

    [Theory]
    [InlineData("LA MINGA  nandú", 2)]
    [InlineData("minka", 1)]
    [InlineData("minga", 0)]
    [InlineData(" ¡! ", 0)]
    [InlineData("", 0)]
    public void FindByName_AnySpelling_FindsWhoIsCalledSo(string name, int found) => Assert.Equal(found, Both.FindByName(name).Count);

    [Fact]
    public void FindByName_RightToLeft_IsFound()
    {
        Actor network = new(new Id<Actor>("a"), ActorKind.Organisation, Text.Of(LanguageTag.Parse("ar"), "شبكة التضامن"));
        Assert.Same(network, Assert.Single(new RegistryBuilder().Add(network).Build().FindByName(" شبكة  التضامن.")));
    }

    [Fact]
    public void FindByIdentifier_TwoActorsShareOne_GivesBothInOrder()
    {
        Assert.Equal([Minga, Rosa], Both.FindByIdentifier(new Identifier("EC-RUC", "1790000000001")));
        Assert.Equal([Minga], Both.FindByIdentifier(new Identifier("web", "minga")));
        Assert.Equal([Minga, Rosa], Both.FindByIdentifier(new Identifier("ec-ruc", "1790000000-001")));
        Assert.Empty(Both.FindByIdentifier(new Identifier("WEB", "minga")));
    }

    [Theory]
    [InlineData("minga.example", 2)]
    [InlineData("https://user@www.MINGA.example:80/otra?x=1", 2)]
    [InlineData("minga.example.", 2)]
    [InlineData("example", 0)]
    [InlineData("https://", 0)]
    [InlineData("", 0)]
    public void FindByDomain_DomainOrAddress_FindsItsSites(string domain, int found) =>
        Assert.Equal(found, Both.FindByDomain(domain).Count);

    [Fact]
    public void InPlace_CountryOrRegion_ListsWhoIsThere()
    {
        Assert.Equal([Minga], Both.InPlace(World.Country("EC")));
        Assert.Equal([Minga], Both.InPlace(World.Taxonomy.Find("019")));
        Assert.Equal([Minga, Rosa], Both.InPlace(World.Taxonomy.Find("001")));
        Assert.Empty(Both.InPlace(World.Country("PE")));
        Assert.Empty(Both.InPlace(Registries.Costing));
    }

    [Fact]
    public void Lists_ByKindActivityLanguageAndTopic_KeepTheOrderOfRegistration()
    {
        Assert.Equal([Rosa], Both.OfKind(ActorKind.Person));
        Assert.Empty(Both.OfKind(ActorKind.Collective));
        Assert.Equal([Minga], Both.WithActivity(EssGlobal.Activities.Find("ICA160")));
        Assert.Equal([Minga], Both.WithLanguage(LanguageTag.Spanish));
        Assert.Equal([Minga], Both.WithLanguage(LanguageTag.Parse("qu-BO")));
        Assert.Equal(["n-1", "n-3"], Both.NeedsAbout(Registries.Costing).Select(need => need.Id.ToString()));
        Assert.Equal(["n-1", "n-3"], Both.NeedsOf(Rosa.Id).Select(need => need.Id.ToString()));
        Assert.Single(Both.OffersAbout(Registries.Costing));
        Assert.Single(Both.OffersOf(Minga.Id));
        Assert.Empty(Both.OffersOf(Rosa.Id));
        Assert.Empty(Both.NeedsOf(default));
    }

    [Fact]
    public void LookUps_Misuse_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => Both.FindByName(null!));
        Assert.Throws<ArgumentNullException>(() => Both.FindByDomain(null!));
        Assert.Throws<ArgumentNullException>(() => Both.FindByIdentifier(null!));
        Assert.Throws<ArgumentNullException>(() => Both.InPlace(null!));
        Assert.Throws<ArgumentNullException>(() => Both.WithActivity(null!));
        Assert.Throws<ArgumentNullException>(() => Both.NeedsAbout(null!));
        Assert.Throws<ArgumentNullException>(() => Both.OffersAbout(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.InPlace(World.Country("EC"))[1]);
    }

    [Fact]
    public void LookUps_AnyRegistry_GiveWhatAWalkOverEverybodyGives() =>
        Prop.ForAll(Registries.Inputs.ToArbitrary(), input =>
        {
            if (!Registry.TryCreate(input, out Registry? registry, out _))
            {
                return;
            }

            foreach (Actor actor in registry.Actors)
            {
                Assert.Same(actor, registry.Find(actor.Id));
                Assert.Equal(Walk(one => one.Kind == actor.Kind), registry.OfKind(actor.Kind));
                Assert.All(actor.Identifiers, sought => Assert.Equal(
                    Walk(one => one.Identifiers.Select(IdentifierSchemes.Normalise).Contains(IdentifierSchemes.Normalise(sought))),
                    registry.FindByIdentifier(sought)));
                Assert.Equal(
                    Walk(one => one.Name.Values.Values.Any(name => Text.Fold(name) == Text.Fold(actor.Name.ToString()))),
                    registry.FindByName(actor.Name.ToString()));
                Assert.All(actor.Activities, activity => Assert.Equal(
                    Walk(one => one.Activities.Contains(activity)), registry.WithActivity(activity)));
                Assert.Equal(registry.Needs.Where(need => need.By == actor.Id), registry.NeedsOf(actor.Id));
                Assert.Equal(registry.Offers.Where(offer => offer.By == actor.Id), registry.OffersOf(actor.Id));
            }

            Assert.All(World.Regions, region => Assert.Equal(
                Walk(one => one.Place?.Country is { } country && World.IsWithin(country, region)), registry.InPlace(region)));
            Assert.All(registry.Needs.Select(need => need.Topic).OfType<Concept>(), topic => Assert.Equal(
                registry.Needs.Where(one => topic.Equals(one.Topic)), registry.NeedsAbout(topic)));
            Assert.All(registry.Offers.SelectMany(offer => offer.Topics), topic => Assert.Equal(
                registry.Offers.Where(one => one.Topics.Contains(topic)), registry.OffersAbout(topic)));

            IEnumerable<Actor> Walk(Func<Actor, bool> isSought) => registry.Actors.Where(isSought);
        }).Holds(500);

    [Fact]
    public void LookUps_FromManyThreadsAtOnce_AgreeWithOne()
    {
        Registry registry = Registries.Some(2_000);
        int[] found = new int[8];
        Parallel.For(0, found.Length, i => found[i] =
            registry.InPlace(World.Country("EC")).Count + registry.FindByName("cooperativa 7").Count + registry.NeedsAbout(Registries.Costing).Count);
        Assert.All(found, count => Assert.Equal(500 + 1 + 2_000, count));
    }

    [Fact]
    public void Completeness_OfEachActor_IsThatOfItsOwnPartsAlone()
    {
        LocalDate day = new(2026, 2, 1);
        Registry registry = new RegistryBuilder()
            .Add(Minga, Rosa)
            .Add(Both.Needs)
            .Add(Both.Offers)
            .Add(new Profile(Rosa.Id) { Skills = [new SkillClaim(Registries.Costing)] })
            .Build();
        foreach (Actor actor in registry.Actors)
        {
            ProfileCompleteness expected = ProfileCompleteness.Assess(
                actor,
                registry.Profiles.SingleOrDefault(profile => profile.Of == actor.Id),
                registry.Needs.Where(need => need.By == actor.Id),
                registry.Offers.Where(offer => offer.By == actor.Id),
                day);
            ProfileCompleteness found = registry.Completeness(actor.Id, day);
            Assert.Equal((actor.Id, expected.Share), (found.Of, found.Share));
            Assert.Equal(expected.Known, found.Known);
            Assert.Equal(expected.Questions, found.Questions);
        }

        Assert.Contains(ProfileField.Skills, registry.Completeness(Rosa.Id, day).Known);
        Assert.Contains(ProfileField.Skills, Both.Completeness(Rosa.Id, day).Unknown);
        Assert.Equal(Ratio.One, registry.Completeness(Rosa.Id, day, []).Share);
        Assert.Throws<ArgumentException>(() => registry.Completeness(new Id<Actor>("nobody"), day));
    }
}
