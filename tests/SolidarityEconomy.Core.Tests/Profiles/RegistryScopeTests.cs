using SolidarityEconomy.Actors;
using SolidarityEconomy.Json;
using SolidarityEconomy.Profiles;
using SolidarityEconomy.Taxonomies;

namespace SolidarityEconomy.Tests.Profiles;

public class RegistryScopeTests
{
    private static readonly Actor Ana = Lives.Someone("a", "Zqx") with { Existence = DateRange.Since(Lives.Day.PlusYears(-30)) };

    private static readonly Registry One = new RegistryBuilder()
        .Add(Ana)
        .Add(Lives.ProfileOf("a", "Zqx") with
        {
            Skills = [new SkillClaim(Registries.Costing) { Level = SkillLevel.Advanced, Evidence = ["ZqxCertificate"] }],
            Languages = [new LanguageClaim(LanguageTag.Spanish)],
            Availability = new Availability(8, zone: "America/Guayaquil"),
            PreferredChannel = ContactChannel.WhatsApp,
        })
        .Add(Lives.Need("n", "a", "Zqx") with { WaitingSince = Lives.Day })
        .Add(Lives.Offer("o", "a", "Zqx"))
        .Build();

    [Theory]
    [InlineData(Purpose.Statistics)]
    [InlineData(Purpose.Research)]
    public void For_Counting_TakesNoNameAndNoWordsOfAnybody(Purpose purpose)
    {
        Registry part = One.For(purpose, Lives.Day);
        string json = CoreJson.Write(part.ToInput());
        Assert.All(
            ["ZqxName", "zqx.example", "ZqxWords", "ZqxPost", "ZqxForm", "ZqxMail", "ZqxCertificate", "ZqxNeed", "ZqxOffer", "Guayaquil", "Zqxvalue", "Zqxqualifier"],
            word => Assert.False(Outputs.Has(json, word), $"{word} in {json}"));
        Actor actor = Assert.Single(part.Actors);
        Assert.Equal("a", actor.Name.ToString());
        Assert.Equal(default, actor.Existence);
        Assert.Equal((Ana.Activities[0], Ana.Sectors[0], Ana.Languages[0]), (actor.Activities[0], actor.Sectors[0], actor.Languages[0]));
        Assert.Equal([new SkillClaim(Registries.Costing) { Level = SkillLevel.Advanced }], part.Profiles[0].Skills!.Value);
        Assert.Equal(One.Profiles[0].Languages, part.Profiles[0].Languages);
        Assert.Equal(Registries.Costing.Label, Assert.Single(part.Needs).Title);
        Assert.Equal(Lives.Day, part.Needs[0].WaitingSince);
        Assert.Equal(Registries.Costing.Label, Assert.Single(part.Offers).Title);
        Assert.Equal(One.Statistics().BySector.Rows, part.Statistics().BySector.Rows);
    }

    [Fact]
    public void For_Publication_TakesNameAreaContactsActivitiesLanguagesAndTitlesOnly()
    {
        Registry part = One.For(Purpose.Publication, Lives.Day);
        Actor actor = Assert.Single(part.Actors);
        Actor expected = new(
            Ana.Id, Ana.Kind, Ana.Name, place: new Place(World.Country("EC"), "ZqxArea"), activities: Ana.Activities, languages: Ana.Languages)
        {
            Contacts = [Ana.Contacts[2]],
            Personal = new PersonalFile([Lives.Yes(Purpose.Publication)]),
        };
        Assert.Equal(expected, actor);
        Assert.Empty(part.Profiles);
        Assert.Equal("ZqxNeed", Assert.Single(part.Needs).Title.ToString());
        Assert.Null(part.Needs[0].WaitingSince);
        Assert.Equal("ZqxOffer", Assert.Single(part.Offers).Title.ToString());
    }

    [Fact]
    public void For_Contact_TakesWhatACallNeedsOnly()
    {
        Registry part = One.For(Purpose.Contact, Lives.Day);
        Actor actor = Assert.Single(part.Actors);
        Actor expected = new(Ana.Id, Ana.Kind, Ana.Name, place: Ana.Place, languages: Ana.Languages)
        {
            Aliases = Ana.Aliases,
            Contacts = Ana.Contacts,
            Personal = new PersonalFile([Lives.Yes(Purpose.Contact)]),
        };
        Assert.Equal(expected, actor);
        Profile all = One.Profiles[0];
        Assert.Equal(
            new Profile(Ana.Id) { Languages = all.Languages, Availability = all.Availability, PreferredChannel = all.PreferredChannel },
            Assert.Single(part.Profiles));
        Assert.Empty(part.Needs);
        Assert.Empty(part.Offers);
    }

    [Fact]
    public void For_APostAtSomebodyWhoIsNotInThePart_DoesNotNameThem()
    {
        Actor group = new(Lives.Id("group"), ActorKind.Collective, Text.Of(LanguageTag.Spanish, "Grupo"));
        Actor body = Lives.Someone("body", "Coop", kind: ActorKind.Organisation) with
        {
            Positions = [new Position(Text.Of(LanguageTag.Spanish, "Miembro")) { At = group.Id }],
        };
        Actor person = Lives.Someone("p", "Eva", group.Id);
        Registry registry = new RegistryBuilder().Add(group, body, person).Build();

        Assert.All(
            [Purpose.Matching, Purpose.Export, Purpose.Research],
            purpose => Assert.All(
                registry.For(purpose, Lives.Day).Actors.SelectMany(actor => actor.Positions),
                position => Assert.Null(position.At)));
    }

    [Fact]
    public void For_MatchingWithALimitOnACollectiveThatIsNotInThePart_StillKeepsItsPeopleAway()
    {
        Actor group = new(Lives.Id("group"), ActorKind.Collective, Text.Of(LanguageTag.Spanish, "Grupo"));
        SafetyLimit limit = new SafetyLimit.ByOrganisation(group.Id) { ExcludesUnknown = false };
        Registry registry = new RegistryBuilder()
            .Add(group, Lives.Someone("p", "Eva", group.Id), Ana)
            .Add(Lives.ProfileOf("a", "Zqx", limit))
            .Build();
        Registry part = registry.For(Purpose.Matching, Lives.Day);

        Assert.True(part.ProfileOf(Ana.Id)!.Excludes(part.Find(Lives.Id("p"))));
    }

    [Theory]
    [InlineData(ActorKind.Person)]
    [InlineData(ActorKind.Organisation)]
    public void PublicView_OfWhoHidesRequests_NamesThemWithoutWhatTheyAskAndGive(ActorKind kind)
    {
        Actor open = Lives.Someone("a", "Zqx", kind: kind);
        Registry registry = With(open with { HidesRequests = true });

        PublicView view = registry.PublicView(Lives.Day);
        Assert.Equal("ZqxName", Assert.Single(view.Actors).Name.ToString());
        Assert.Empty(view.Needs);
        Assert.Empty(view.Offers);
        Assert.Empty(registry.For(Purpose.Publication, Lives.Day).Needs);
        Assert.Empty(registry.For(Purpose.Publication, Lives.Day).Offers);
        Assert.All([Purpose.Matching, Purpose.Statistics, Purpose.Export], purpose =>
            Assert.Equal((1, 1), (registry.For(purpose, Lives.Day).Needs.Length, registry.For(purpose, Lives.Day).Offers.Length)));
        Assert.Equal((1, 1), (With(open).PublicView(Lives.Day).Needs.Count, With(open).PublicView(Lives.Day).Offers.Count));

        static Registry With(Actor actor) => new RegistryBuilder()
            .Add(actor).Add(Lives.Need("n", "a", "Zqx")).Add(Lives.Offer("o", "a", "Zqx")).Build();
    }

    [Fact]
    public void Json_HiddenRequests_StandInTheDocumentWhenTheyAreHiddenOnly()
    {
        Registry hidden = new RegistryBuilder().Add(Ana with { HidesRequests = true }).Build();
        string json = CoreJson.Write(hidden.ToInput());
        Assert.Contains("\"hidesRequests\":true", json, StringComparison.Ordinal);
        Assert.True(Registry.TryCreate(CoreJson.Read<RegistryInput>(json), out Registry? again, out InputReport report), report.ToString());
        Assert.Equal(hidden.Actors, again.Actors);
        Assert.NotEqual(One.Actors, again.Actors);
        Assert.DoesNotContain("hidesRequests", CoreJson.Write(One.ToInput()), StringComparison.Ordinal);
    }

    [Fact]
    public void PublicView_OfPeople_TellsNoWebsiteAndNoWordsAboutThem()
    {
        PublicView.PublicActor actor = Assert.Single(One.PublicView(Lives.Day).Actors);
        Assert.Null(actor.Website);
        Assert.Null(actor.Description);
        Assert.Equal(Ana.Activities, actor.Activities);
    }
}
